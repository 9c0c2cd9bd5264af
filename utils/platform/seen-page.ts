import * as z from 'zod/mini';
import { draftsAtOnce, reviewsAtOnce } from './messages.ts';
import { placeShape } from './own-places.ts';

z.config({ jitless: true });

/** Of one text, in UTF-16 units: far above what any site accepts. */
const longest = 20_000;

const id = z.string().check(z.minLength(1), z.maxLength(300));
const site = z.string().check(z.maxLength(40));
const label = z.string().check(z.maxLength(300));
const words = z.string().check(z.maxLength(longest));

/** One review as it is sent. */
export const seenReviewShape = z.object({
  id,
  author: z.optional(label),
  authorReviews: z.optional(z.int().check(z.minimum(0))),
  rating: z.optional(z.number().check(z.minimum(1), z.maximum(5))),
  recommends: z.optional(z.boolean()),
  text: words,
  partial: z.boolean(),
  translated: z.optional(z.boolean()),
  lang: z.optional(z.string().check(z.maxLength(40))),
  dateText: z.optional(label),
  ownerReply: z.optional(z.object({ text: words, dateText: z.optional(label) })),
  answered: z.enum(['yes', 'no', 'unknown']),
  risk: z.optional(
    z.object({
      verdict: z.enum(['block', 'warn', 'clean']),
      rules: z.array(label).check(z.maxLength(100)),
      titles: z.array(label).check(z.maxLength(100)),
    }),
  ),
});

/** Reviews of one page as they are sent. */
export const seenPageShape = z.object({
  site,
  url: z.string().check(z.maxLength(4_000)),
  place: placeShape,
  reviews: z.array(seenReviewShape).check(z.maxLength(reviewsAtOnce)),
});

/** A draft as it is sent. */
export const typedDraftShape = z.object({ site, id, text: z.string().check(z.maxLength(50_000)) });

/** Which drafts are asked for. */
export const draftsOfShape = z.object({ site, ids: z.array(id).check(z.maxLength(draftsAtOnce)) });
