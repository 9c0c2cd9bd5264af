import type { Lang } from '../domain/finding.ts';
import type { Suggestion, SuggestRequest, Topic } from '../domain/suggestion.ts';
import type { Voice } from './voice.ts';

/** At most this many saved replies stand before the written ones. */
const most = 3;

/** The clinic's own replies that fit the review, favourites first, then the closest by topic. */
export function savedFor(
  request: SuggestRequest,
  lang: Lang,
  topics: readonly Topic[],
  voice: Voice,
): Suggestion[] {
  const english = request.ui === 'en';
  return (request.saved ?? [])
    .filter((reply) => reply.lang === lang && shared(reply.topics, topics).length > 0)
    .map((reply) => ({ reply, text: filledReply(reply.text, voice) }))
    .filter(({ text }) => text !== undefined && !(request.posted ?? []).includes(text))
    .toSorted(
      (a, b) =>
        Number(b.reply.favourite ?? false) - Number(a.reply.favourite ?? false) ||
        shared(b.reply.topics, topics).length - shared(a.reply.topics, topics).length,
    )
    .slice(0, most)
    .map(({ reply, text = '' }) => ({
      text,
      stance: 'acknowledge' as const,
      lang,
      because: [english ? 'One of your own saved replies.' : '貴院自己存下的回覆。'],
      answered: shared(topics, reply.topics),
      unanswered: topics.filter((topic) => !reply.topics.includes(topic)),
      source: 'saved' as const,
    }));
}

function shared(a: readonly Topic[], b: readonly Topic[]): readonly Topic[] {
  return a.filter((topic) => b.includes(topic));
}

/** The text with its slots filled; undefined when the profile lacks one, so that no placeholder is ever shown. */
export function filledReply(text: string, voice: Voice): string | undefined {
  let whole = true;
  const done = text.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const value = voice[slot as keyof Voice];
    if (value === undefined) whole = false;
    return value ?? '';
  });
  return whole && done.trim() !== '' ? done : undefined;
}
