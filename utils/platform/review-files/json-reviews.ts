import * as z from 'zod/mini';
import type { FileProblem, FileReading, FileReview } from '../../domain/file-review.ts';
import type { RememberedReview } from '../../domain/remembered-review.ts';
import { dateProblem, parsedDate } from './dates.ts';
import { exportFormat, exportShape, exportVersion } from './export.ts';

z.config({ jitless: true });

/**
 * `reviews.json` in a Google Takeout export of the Business Profile: `{ "reviews": […] }`, each a cut-down Review of
 * the Business Profile API v4 (name, reviewer, starRating ONE–FIVE, comment, createTime, updateTime, reviewReply).
 * Google publishes no schema of the archive; field names after developers.google.com/my-business
 * (accounts.locations.reviews), layout as several public importers of such exports read it, looked up 2026-11-22.
 */
const takeoutShape = z.object({
  name: z.optional(z.string()),
  reviewId: z.optional(z.string()),
  reviewer: z.optional(z.object({ displayName: z.optional(z.string()) })),
  starRating: z.optional(z.string()),
  comment: z.optional(z.string()),
  createTime: z.string(),
  reviewReply: z.nullish(z.object({ comment: z.optional(z.string()), updateTime: z.optional(z.string()) })),
});

const stars: Readonly<Record<string, number>> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };

/** Reviews of a JSON file: a Takeout export, or one of our own. */
export function jsonReviews(text: string, now: number): FileReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed({ code: 'not-json', ...lineOf(error, text) });
  }
  if (!isRecord(value)) return failed({ code: 'no-reviews' });
  if (value.format === exportFormat) return ownExport(value);
  // Takeout of Maps: what the account's owner wrote about other places.
  if (value.type === 'FeatureCollection') return failed({ code: 'own-reviews' });
  if (!Array.isArray(value.reviews)) return failed({ code: 'no-reviews' });
  const reviews: FileReview[] = [];
  for (const [at, item] of value.reviews.entries()) {
    const parsed = z.safeParse(takeoutShape, item);
    if (!parsed.success) return failed({ code: 'bad-entry', entry: at + 1, what: fieldOf(parsed.error) });
    const review = takeoutReview(parsed.data);
    const problem = problemOf(parsed.data, review, now);
    if (problem) return failed({ ...problem, entry: at + 1 });
    reviews.push(review);
  }
  return reviews.length === 0 ? failed({ code: 'empty' }) : { ok: true, kind: 'takeout', reviews };
}

type TakeoutReview = z.infer<typeof takeoutShape>;

function takeoutReview({
  name = '',
  reviewId,
  reviewer,
  starRating = '',
  comment = '',
  createTime,
  reviewReply,
}: TakeoutReview): FileReview {
  const id = reviewId ?? /\/reviews\/([^/]+)$/u.exec(name)?.[1];
  const rating = stars[starRating];
  const postedAt = parsedDate(createTime);
  const answeredAt = parsedDate(reviewReply?.updateTime ?? '');
  return {
    text: original(comment),
    ...(id ? { id } : {}),
    ...(reviewer?.displayName ? { author: reviewer.displayName } : {}),
    ...(rating === undefined ? {} : { rating }),
    ...(reviewReply?.comment ? { reply: original(reviewReply.comment) } : {}),
    ...(postedAt === undefined ? {} : { postedAt }),
    ...(answeredAt === undefined ? {} : { answeredAt }),
  };
}

function problemOf(
  { starRating, createTime }: TakeoutReview,
  { rating }: FileReview,
  now: number,
): FileProblem | undefined {
  const unknown =
    starRating !== undefined && rating === undefined && starRating !== 'STAR_RATING_UNSPECIFIED';
  if (unknown) return { code: 'bad-stars', what: starRating };
  return dateProblem(createTime, now);
}

/** Google puts its translation before the words that were written. */
function original(comment: string): string {
  const own = /\(Original\)\s*\n([\s\S]*)$/u.exec(comment)?.[1];
  return (comment.includes('(Translated by Google)') && own ? own : comment).trim();
}

function ownExport(value: Readonly<Record<string, unknown>>): FileReading {
  if (typeof value.version === 'number' && value.version > exportVersion)
    return failed({ code: 'newer-version', what: String(value.version) });
  const parsed = z.safeParse(exportShape, value);
  if (!parsed.success) {
    const [, at] = parsed.error.issues[0]?.path ?? [];
    return failed({
      code: 'bad-entry',
      ...(typeof at === 'number' ? { entry: at + 1 } : {}),
      what: fieldOf(parsed.error),
    });
  }
  return { ok: true, kind: 'calmreply', remembered: parsed.data.reviews as readonly RememberedReview[] };
}

/** Firefox names the line, Chromium names it or only the token: then the shortest beginning that fails alike tells. */
function lineOf(error: unknown, text: string): { readonly line: number } {
  const said = messageOf(error);
  const named = /line (\d+)/u.exec(said)?.[1];
  if (named !== undefined) return { line: Number(named) };
  if (!said.startsWith('Unexpected token')) return { line: linesIn(text) };
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (failsOnToken(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return { line: linesIn(text.slice(0, bad)) };
}

function failsOnToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return messageOf(error).startsWith('Unexpected token');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

function fieldOf(error: z.core.$ZodError): string {
  return error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') || 'review';
}

function failed(problem: FileProblem): FileReading {
  return { ok: false, problem };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
