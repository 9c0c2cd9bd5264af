import type { Review } from '../domain/review.ts';
import { cardAround } from './find-cards.ts';
import { readReview } from './read-review.ts';
import type { ReadSpec, SiteSpec } from './spec.ts';

/** The review that a reply box belongs to; undefined where the page shows none or it cannot be read. */
export function reviewBeside(site: SiteSpec, editor: Element): Review | undefined {
  if (!site.read) return undefined;
  try {
    const card = cardAround(site.read.cards, editor);
    if (!card) return undefined;
    const review = readReview(site.read, card, false);
    return review.text === '' && !textsAreFound(site.read, editor)
      ? readReview(site.read, card, true)
      : review;
  } catch {
    return undefined;
  }
}

/** One review without text is star-only; where the page has no text by any anchor, its texts are no longer found. */
function textsAreFound(spec: ReadSpec, editor: Element): boolean {
  return spec.text.some(({ select }) => editor.ownerDocument.querySelector(select) !== null);
}
