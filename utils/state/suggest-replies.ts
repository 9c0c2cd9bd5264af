import { suggest } from '../composer/suggest.ts';
import type { SuggestReplies } from '../guard/parts.ts';

/** Replies for the review beside a box, three at most; remembers what it offered, so that two boxes on one page do not open alike. */
export function createSuggestReplies(): SuggestReplies {
  const offered: string[] = [];
  return async (review, { clinic, lang, saved }) => {
    const { suggestions } = await suggest({
      review: {
        text: review?.text ?? '',
        ...(review?.author === undefined ? {} : { author: review.author }),
        ...(review?.rating === undefined ? {} : { rating: review.rating }),
      },
      ...(clinic ? { clinic } : {}),
      ...(saved ? { saved } : {}),
      // Without a review to answer, the reply speaks the interface's language.
      ...(review?.text ? {} : { lang }),
      seed: seedOf(review?.id ?? ''),
      recent: offered,
      ui: lang,
    });
    offered.push(...suggestions.map(({ text }) => text));
    return suggestions;
  };
}

/** The same review gets the same replies each time it is opened; another review gets others. */
function seedOf(id: string): number {
  let seed = 0;
  for (const char of id) seed = (seed * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return seed;
}
