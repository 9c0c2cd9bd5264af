import type { FeedProblem } from '../domain/feed.ts';

/**
 * The text of a feed. What is UTF-8 beyond doubt is UTF-8 whatever the server says; else its byte-order mark counts,
 * then the charset of the answer's header, then that of its XML declaration. A charset that does not fit the bytes
 * gives way to the next; when none fits nothing is guessed.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): string | FeedProblem {
  const mark = marks.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
  const plain = decoded(bytes, 'utf-8');
  if (!mark && plain !== undefined && /[^\0-\x7f]/u.test(plain)) return plain;
  const said = [mark, charsetOf(contentType), declared(bytes), 'utf-8'].filter((name) => name !== undefined);
  for (const name of new Set(said)) {
    const text = decoded(bytes, name);
    if (text !== undefined) return text;
  }
  return { code: 'charset', detail: said[0] ?? 'utf-8' };
}

const marks: readonly (readonly [string, ...number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(contentType)?.[1]?.toLowerCase();
}

/** The declaration is ASCII in every charset that feeds use without a mark. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(head)?.[1]?.toLowerCase();
}

/** Undefined when the bytes are not XML in this charset, or there is no charset of this name. */
function decoded(bytes: Uint8Array, name: string): string | undefined {
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    return text.includes('\0') || (text !== '' && !text.includes('<')) ? undefined : text;
  } catch {
    return undefined;
  }
}
