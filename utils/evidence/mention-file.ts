import type { Evidence } from '../domain/evidence.ts';
import type { Mention } from '../domain/feed.ts';
import { mentionMessages } from '../locale/mentions.ts';
import type { UiLang } from '../locale/messages.ts';
import { labelled, listed } from '../locale/punctuation.ts';
import { type CaptureTime, fileStem } from './page-files.ts';

/** A mention and the names of the sources that brought it. */
export interface SourcedMention {
  readonly mention: Mention;
  readonly sources: readonly string[];
}

/**
 * A mention as one text file of evidence: what a source said, where and when, word for word. It is what the feed
 * held, not the page itself, and says so.
 */
export function mentionFile(
  { mention, sources }: SourcedMention,
  time: CaptureTime,
  lang: UiLang,
): Pick<Evidence, 'name' | 'type' | 'bytes' | 'address'> {
  const text = mentionMessages[lang];
  const { title, summary, link, also, publishedAt, seenAt, words, negative } = mention;
  const lines = [
    [text.fileTitle, title],
    [text.fileAddress, link],
    ...also.map((other) => [text.fileAlso, other] as const),
    [text.fileSources, listed(sources, lang)],
    [text.filePublished, publishedAt === undefined ? text.fileNotGiven : new Date(publishedAt).toISOString()],
    [text.fileSeen, new Date(seenAt).toISOString()],
    [text.fileKept, new Date(time.at).toISOString()],
    [text.fileWords, listed(words, lang)],
    [text.fileNegative, listed(negative, lang)],
  ] as const;
  const said = lines.flatMap(([label, value]) => (value === '' ? [] : [labelled(label, value, lang)]));
  return {
    name: `${fileStem(time)}-mention.txt`,
    type: 'text/plain',
    bytes: new TextEncoder().encode(`${said.join('\n')}\n\n${summary}\n\n${text.fileNote}\n`),
    address: link,
  };
}
