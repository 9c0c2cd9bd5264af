import type { Clause, ReviewFacts } from '../../domain/analysis.ts';
import { foldHard, foldSoft } from '../../text/fold.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Cue } from './cue-matcher.ts';
import { stem } from './stem.ts';

/** The review in the forms in which a clause is compared with it. */
export interface ReviewWords {
  readonly zh: string;
  /** All neighbours in `zh`: two units in one number. */
  readonly pairs: ReadonlySet<number>;
  /** Stems between single spaces. */
  readonly en: string;
  readonly stems: ReadonlySet<string>;
  /** Parts of the display name. */
  readonly author: readonly string[];
}

const none: ReviewFacts = { text: '', entities: new Set(), hard: '' };
const known = new WeakMap<ReviewFacts, ReviewWords>();

/** Read once for the same facts. */
export function reviewWords(review: ReviewFacts = none): ReviewWords {
  let words = known.get(review);
  if (words === undefined) {
    words = read(review);
    known.set(review, words);
  }
  return words;
}

/** The review says these words too. */
export function isInReview({ first, after }: Cue, words: ClauseWords, review: ReviewWords): boolean {
  if (words.english) return review.en.includes(` ${words.stems.slice(first, after).join(' ')} `);
  return review.zh.includes(String.fromCharCode(...words.codes.slice(first, after)));
}

/** Eighths of the clause that the review said too; −1 without a review. */
export function sharedEighths({ english, codes, stems }: ClauseWords, review: ReviewWords): number {
  if ((english ? review.en : review.zh).trim() === '') return -1;
  let shared = 0;
  const units = english ? stems.length : codes.length - 1;
  for (let at = 0; at < units; at++)
    if (
      english ? isShared(stems[at] ?? '', review) : review.pairs.has(pair(codes[at] ?? 0, codes[at + 1] ?? 0))
    )
      shared++;
  return Math.min(8, Math.round((8 * shared) / Math.max(1, units)));
}

/** The clause writes the display name, or its first two characters. */
export function namesReviewer({ hard }: Clause, review: ReviewWords): boolean {
  return review.author.some((part) => hard.includes(part));
}

function isShared(form: string, { stems }: ReviewWords): boolean {
  return form.length > 3 && stems.has(form);
}

function read({ text, author: name = '' }: ReviewFacts): ReviewWords {
  const zh = foldHard(text).text.replace(/[您妳]/gu, '你');
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < zh.length; at++) pairs.add(pair(zh.charCodeAt(at), zh.charCodeAt(at + 1)));
  const stems = (foldSoft(text).text.match(/[a-z]+/gu) ?? []).map(stem);
  const author = foldHard(name).text;
  const latin = (foldSoft(name).text.match(/[a-z]{3,}/gu) ?? []).map((part) => foldHard(part).text);
  return {
    zh,
    pairs,
    en: ` ${stems.join(' ')} `,
    stems: new Set(stems),
    author: latin.length > 0 ? latin : author.length > 1 ? [author.slice(0, 2)] : [],
  };
}

function pair(one: number, other: number): number {
  return one * 0x1_00_00 + other;
}
