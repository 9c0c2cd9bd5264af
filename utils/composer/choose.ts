/** Stable 32-bit hash of a short text: FNV-1a, then mixed, because its low bits alone follow the parity of the text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * The list from a seeded place onward: seeds that follow each other start at neighbouring entries, so that
 * two adjacent replies never begin alike while the list has two entries.
 */
export function inTurn<T>(list: readonly T[], seed: number, salt: string): readonly T[] {
  return rotated(list, hash(salt) + seed);
}

/** The list from a place that looks unrelated from seed to seed. */
export function scattered<T>(list: readonly T[], seed: number, salt: string): readonly T[] {
  return rotated(list, hash(`${salt}/${seed}`));
}

function rotated<T>(list: readonly T[], at: number): readonly T[] {
  if (list.length < 2) return list;
  const start = ((Math.trunc(at) % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
