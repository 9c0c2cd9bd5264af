import type { FeedProblem } from '../domain/feed.ts';

/** No feed of words is larger; reading stops as soon as more has come. Bytes after decompression. */
export const largestFeed = 5_000_000;

/** A server that has not sent everything by then is given up. ms. */
const patience = 20_000;

/** False when this machine surely has no network. */
export function isOnline(): boolean {
  return navigator.onLine;
}

/** What came from an address. */
export interface FetchedFeed {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * Gets one address: without cookies, without saying where from, following nothing, so that no other server is asked
 * than the one a person allowed. Never throws.
 */
export async function fetchFeed(
  url: string,
  limits: { readonly bytes: number; readonly ms: number } = { bytes: largestFeed, ms: patience },
): Promise<FetchedFeed | FeedProblem> {
  const overdue = AbortSignal.timeout(limits.ms);
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: overdue,
      headers: { accept: 'application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1' },
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      return { code: 'redirected' };
    if (!answer.ok) return { code: 'http', detail: String(answer.status) };
    const bytes = await readAtMost(answer, limits.bytes);
    return bytes
      ? { bytes, contentType: answer.headers.get('content-type') ?? '' }
      : { code: 'too-large', detail: String(limits.bytes / 1_000_000) };
  } catch {
    return { code: overdue.aborted ? 'too-slow' : 'unreachable' };
  }
}

/** The whole body; undefined, and the connection dropped, when it is larger. */
async function readAtMost(answer: Response, limit: number): Promise<Uint8Array | undefined> {
  if (!answer.body) return new Uint8Array();
  const reader = answer.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
