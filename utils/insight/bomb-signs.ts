import type { BombSigns } from '../domain/surge.ts';
import type { Sighting } from './sighting.ts';

const hour = 3_600_000;
/** Fewer than this is chance. */
const least = 3;
/** Shorter texts (很差, 不推) are alike by nature. In characters without signs. */
const longEnough = 6;
/** Share of character pairs in common from which two texts count as one. */
const alike = 0.6;

/** Counts the signs among these reviews; a sign that fewer than three of them show counts 0, the same text from two. */
export function bombSigns(reviews: readonly Sighting[]): BombSigns {
  const noted = (count: number) => (count >= least ? count : 0);
  const same = largestAlike(reviews.map(({ text }) => bare(text)));
  return {
    sameText: same >= 2 ? same : 0,
    sameHours: noted(mostWithin(reviews, 2 * hour)),
    noWords: noted(reviews.filter(({ text }) => bare(text) === '').length),
    newAccounts: noted(reviews.filter(({ authorReviews }) => authorReviews === 1).length),
  };
}

/** The letters alone, one width and case. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Size of the largest group that is alike to one of its members. */
function largestAlike(texts: readonly string[]): number {
  const long = texts.filter((text) => text.length >= longEnough).map(pairsOf);
  const sizes = long.map((one) => long.filter((other) => likeness(one, other) >= alike).length);
  return Math.max(0, ...sizes);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text].slice(0, 300);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared / (one.size + other.size - shared);
}

/** Most reviews that were surely all written within so many ms; those dated to the day only cannot count. */
function mostWithin(reviews: readonly Sighting[], span: number): number {
  const narrow = reviews.filter(({ written }) => written.to - written.from <= span);
  const counts = narrow.map(
    ({ written: { from } }) =>
      narrow.filter(({ written }) => written.from >= from && written.to <= from + span).length,
  );
  return Math.max(0, ...counts);
}
