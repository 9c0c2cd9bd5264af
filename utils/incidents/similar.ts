/** Something a new text can be compared with. */
export interface Comparable {
  readonly text: string;
  /** When it was first seen, ms since 1970. */
  readonly at: number;
}

const day = 86_400_000;
/** From this share of common pairs on, two reviews are worth a look side by side. */
const alike = 0.3;

/**
 * Others within so many days that share many pairs of characters with this text, the likest first. A hint for a
 * person: people who were treated alike write alike, and only a platform can see who is behind an account.
 */
export function similarTo<Other extends Comparable>(
  text: string,
  others: readonly Other[],
  now: number,
  days: number,
): readonly { readonly other: Other; readonly share: number }[] {
  const own = pairsOf(text);
  if (own.size === 0) return [];
  return others
    .filter(({ at, text: said }) => Math.abs(now - at) <= days * day && said.trim() !== text.trim())
    .map((other) => ({ other, share: overlap(own, pairsOf(other.text)) }))
    .filter(({ share }) => share >= alike)
    .toSorted((a, b) => b.share - a.share);
}

/** Pairs of neighbouring letters, digits and Chinese characters; punctuation and width do not count. */
function pairsOf(text: string): ReadonlySet<string> {
  const plain = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  return new Set(plain.slice(1).map((char, index) => `${plain[index]}${char}`));
}

/** Of the smaller set's pairs, how many are in both (0 to 1). */
function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, two.size);
  // Two words in common say nothing.
  return smaller < 6 ? 0 : [...one].filter((pair) => two.has(pair)).length / smaller;
}
