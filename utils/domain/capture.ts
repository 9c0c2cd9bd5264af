import type { Review } from './review.ts';

/** One review of a page as it stood: what was read of it, and its part of the page as the page wrote it. */
export interface CapturedCard {
  readonly review: Review;
  /** Hostile text: to be sanitised before anything shows it. */
  readonly html: string;
}

/** What a page showed at one moment. Structured-cloneable; made in the page, kept by an extension page. */
export interface CapturedPage {
  readonly url: string;
  readonly title: string;
  /** Language the page itself declares. */
  readonly pageLang: string;
  readonly site: string;
  readonly cards: readonly CapturedCard[];
}
