import type { CheckAnswer, ProviderRequest } from '../composer/providers/provider.ts';
import { langOf, suggest } from '../composer/suggest.ts';
import type { Check, CheckResult } from '../domain/check.ts';
import type { Review } from '../domain/review.ts';
import type { Settings } from '../domain/settings.ts';
import type { Length, SavedReply, Suggestion, SuggestRequest, Tone } from '../domain/suggestion.ts';

/** What a person can choose about the replies they are offered. */
export interface Wish {
  readonly tone: Tone;
  readonly length: Length;
  /** Another number, other words. */
  readonly turn: number;
}

/** A review as it is answered: read from a page, or pasted by hand. */
export type Answered = Pick<Review, 'id' | 'text' | 'author' | 'rating'>;

/** Checks a reply to this review as the guard beside the box would. */
export function checkFor(check: Check, review: Answered | undefined, settings: Settings) {
  const { lang, pack, profile, own } = settings;
  return (draft: string): CheckResult =>
    check({
      draft,
      pack,
      lang,
      own,
      clinic: profile,
      context: 'reply',
      ...(review ? { review: reviewOf(review) } : {}),
    });
}

/** What to write for: the same for the phrase banks and for a model. */
export function requestFor(
  review: Answered,
  settings: Settings,
  wish: Wish,
  more: { readonly saved?: readonly SavedReply[]; readonly posted?: readonly string[] } = {},
): SuggestRequest {
  return {
    review: reviewOf(review),
    clinic: settings.profile,
    tone: wish.tone,
    length: wish.length,
    seed: seedOf(review.id) + wish.turn,
    ui: settings.lang,
    ...(review.text === '' ? { lang: settings.lang } : {}),
    ...more,
  };
}

/** Replies from the library and the phrase banks that the check finds nothing in. */
export async function offerReplies(
  request: SuggestRequest,
  check: (draft: string) => CheckResult,
): Promise<readonly Suggestion[]> {
  const { suggestions } = await suggest(request);
  return suggestions.filter(({ text }) => check(text).verdict === 'clean');
}

/** The same request for a model, with the check it has to pass. */
export function modelRequest(
  request: SuggestRequest,
  check: (draft: string) => CheckResult,
): ProviderRequest {
  const checked: CheckAnswer = (text) =>
    check(text)
      .findings.filter(({ severity }) => severity !== 'advise')
      .map(({ rule, excerpt }) => `${rule}: “${excerpt}”`);
  return { ...request, lang: langOf(request), check: checked };
}

function reviewOf({ text, author, rating }: Answered): SuggestRequest['review'] {
  return {
    text,
    ...(author === undefined ? {} : { author }),
    ...(rating === undefined ? {} : { rating }),
  };
}

function seedOf(id: string): number {
  let seed = 0;
  for (const char of id) seed = (seed * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return seed;
}
