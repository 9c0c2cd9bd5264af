import type { Span } from '../../utils/domain/span.ts';

/** A text with some places marked; places that overlap are marked as one. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  return (
    <>
      {stretches(text, spans).map(({ start, words, marked }) =>
        marked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </>
  );
}

function stretches(text: string, spans: readonly Span[]) {
  const found: { start: number; words: string; marked: boolean }[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    if (end > start) found.push({ start, words: text.slice(start, end), marked });
  };
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    add(at, start, false);
    add(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  return found;
}
