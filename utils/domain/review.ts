/** What a page showed, read once. Structured-cloneable; no element handles in it. */
export interface PageSnapshot {
  readonly site: string;
  readonly url: string;
  readonly place?: { readonly name?: string; readonly id?: string };
  readonly reviews: readonly Review[];
  /** How many boxes a reply can be typed into right now. */
  readonly replyBoxes: number;
  /** `dead`: the page should have this field and no anchor finds it, so the page has probably changed. */
  readonly health: Readonly<Record<string, FieldState>>;
}

export type FieldState = 'found' | 'absent' | 'dead';

export interface Review {
  readonly id: string;
  readonly author?: string;
  /** How many reviews its author has written, where the page says so. */
  readonly authorReviews?: number;
  /** 1–5. */
  readonly rating?: number;
  /** Where a site asks for a verdict and not for stars (Facebook). */
  readonly recommends?: boolean;
  /** As shown: may be cut or translated. Empty for a star-only review. */
  readonly text: string;
  /** The page shows only the beginning of the text. */
  readonly partial: boolean;
  /** The page shows a machine translation. */
  readonly translated?: boolean;
  readonly lang?: string;
  /** Raw relative date, e.g. `3 週前`; never turned into an exact date. */
  readonly dateText?: string;
  readonly ownerReply?: { readonly text: string; readonly dateText?: string };
}
