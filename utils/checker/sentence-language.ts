import type { Analysis } from '../domain/analysis.ts';

/** The language of the sentence at the offset: rewrites are offered in it. */
export function languageAt({ sentences, lang }: Analysis, offset: number): Analysis['lang'] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.lang ?? lang;
}
