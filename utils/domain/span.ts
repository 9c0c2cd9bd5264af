/** Half-open range of UTF-16 code units, always in the text exactly as the person typed it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text at the span; undefined when the span does not fit the text or would cut a surrogate pair. */
export function textAt(text: string, span: Span): string | undefined {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) return undefined;
  if (cutsPair(text, span.start) || cutsPair(text, span.end)) return undefined;
  return text.slice(span.start, span.end);
}

/** True when `index` falls between the two halves of a surrogate pair. */
export function cutsPair(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
