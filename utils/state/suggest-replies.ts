import { suggest } from '../composer/suggest.ts';
import type { SuggestReplies } from '../guard/parts.ts';

/** Reviews whose replies are remembered: more than stand beside each other on a screen. */
const remembered = 8;

/**
 * Replies for the review beside a box, three at most. Remembers what it last offered beside the other reviews, so that
 * two boxes on one page do not open alike, and the same review gets the same replies each time it is opened.
 */
export function createSuggestReplies(): SuggestReplies {
  const offered = new Map<string, readonly string[]>();
  return async (review, { clinic, lang, saved }) => {
    const id = review?.id ?? '';
    offered.delete(id);
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
      seed: seedOf(id),
      recent: [...offered.values()].flat(),
      ui: lang,
    });
    offered.set(
      id,
      suggestions.map(({ text }) => text),
    );
    for (const [oldest] of offered) {
      if (offered.size <= remembered) break;
      offered.delete(oldest);
    }
    return suggestions;
  };
}

/** Another review gets other replies. */
function seedOf(id: string): number {
  let seed = 0;
  for (const char of id) seed = (seed * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return seed;
}
