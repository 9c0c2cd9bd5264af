import * as z from 'zod/mini';
import type { RememberedReview } from '../../domain/remembered-review.ts';
import { toCsv } from '../../text/csv.ts';
import { seenReviewShape } from '../seen-page.ts';

z.config({ jitless: true });

/** How a file of ours is told from others. */
export const exportFormat = 'calmreply-reviews';
/** The shape in force; an older program refuses a newer one. */
export const exportVersion = 1;

const moment = z.number().check(z.minimum(0));
const label = z.string().check(z.maxLength(300));

/** A file of ours; nothing in it is taken on trust. */
export const exportShape = z.object({
  format: z.literal(exportFormat),
  version: z.literal(exportVersion),
  reviews: z.array(
    z.extend(seenReviewShape, {
      key: z.string().check(z.minLength(3), z.maxLength(700)),
      id: z.string().check(z.minLength(1), z.maxLength(700)),
      platform: z.enum(['google', 'facebook', 'other']),
      site: label,
      place: label,
      placeName: label,
      url: z.optional(z.string().check(z.regex(/^https:\/\//u), z.maxLength(4_000))),
      firstSeen: moment,
      lastSeen: moment,
      postedAt: z.optional(moment),
      answerSeen: z.optional(moment),
      answeredAt: z.optional(moment),
      topics: z.array(label),
      sentiment: z.enum(['positive', 'mixed', 'neutral', 'negative']),
      urgent: z.array(label),
    }),
  ),
});

/** Remembered reviews as a file that can be read again. Incidents stay here: another browser has others. */
export function reviewsJson(reviews: readonly RememberedReview[], at: number): string {
  const plain = reviews.map(({ incident: _, ...review }) => review);
  return JSON.stringify(
    { format: exportFormat, version: exportVersion, exportedAt: at, reviews: plain },
    undefined,
    1,
  );
}

/** Heads of the table, in the language of the interface; `csv-reviews.ts` reads both. */
export interface CsvHeads {
  readonly place: string;
  readonly author: string;
  readonly rating: string;
  readonly text: string;
  readonly reply: string;
  readonly date: string;
  readonly shownDate: string;
  readonly firstSeen: string;
  readonly risk: string;
  readonly url: string;
}

/** Remembered reviews as a table for spreadsheets. */
export function reviewsCsv(reviews: readonly RememberedReview[], heads: CsvHeads): string {
  return toCsv([
    [
      heads.place,
      heads.author,
      heads.rating,
      heads.text,
      heads.reply,
      heads.date,
      heads.shownDate,
      heads.firstSeen,
      heads.risk,
      heads.url,
    ],
    ...reviews.map((review) => [
      review.placeName,
      review.author ?? '',
      review.rating ?? '',
      review.text,
      review.ownerReply?.text ?? '',
      review.postedAt === undefined ? '' : new Date(review.postedAt).toISOString(),
      review.dateText ?? '',
      new Date(review.firstSeen).toISOString(),
      review.risk?.titles.join(' / ') ?? '',
      review.url ?? '',
    ]),
  ]);
}
