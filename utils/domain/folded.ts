import type { Span } from './span.ts';

/**
 * A text rewritten for matching, with the way back: `starts[i]` and `ends[i]` are the UTF-16 offsets in the raw
 * text of the character that folded unit `i` came from. Both rise with `i`.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Raw span of the folded range `[start, end)`; never cuts a surrogate pair. Empty ranges give an empty span. */
export function toRaw(folded: Folded, start: number, end: number): Span {
  const from = folded.starts[start];
  const to = folded.ends[end - 1];
  if (from === undefined || to === undefined || end <= start) return { start: from ?? 0, end: from ?? 0 };
  return { start: from, end: to };
}

/** First folded index whose character starts at or after the raw offset; the length when there is none. */
export function fromRaw(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
