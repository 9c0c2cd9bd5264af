/** The hash of an empty word. */
export const nothing = 0x811c9dc5;

/** FNV-1a over UTF-16 units. */
export function hashWord(word: string): number {
  return hashOn(nothing, word);
}

/** The hash of a word that goes on. */
export function hashOn(hash: number, word: string): number {
  let mixed = hash;
  for (let at = 0; at < word.length; at++) mixed = hashMore(mixed, word.charCodeAt(at));
  return mixed;
}

export function hashMore(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** A feature out of two parts, whose order counts. */
export function chain(hash: number, next: number): number {
  let mixed = Math.imul(hash ^ (next + 0x9e3779b9), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35) ^ (hash >>> 7);
}
