import type { PageSnapshot, Review } from './review.ts';

/** What came of putting words into a reply box; read back and compared, never assumed. */
export type WriteOutcome = 'written' | 'written-without-undo' | 'copied' | 'failed' | 'stale';

/** The reply box in use in one frame, as the side panel may know it. */
export interface PanelBox {
  readonly text: string;
  readonly review?: Review;
  /** UTF-8 bytes the site takes. */
  readonly byteLimit?: number;
}

/** What a frame tells the side panel while one is open; `box` without a box: none is in use there any more. */
export type FromFrame =
  | { readonly kind: 'page'; readonly page: Pick<PageSnapshot, 'site' | 'url' | 'reviews' | 'health'> }
  | { readonly kind: 'box'; readonly box?: PanelBox }
  | { readonly kind: 'put'; readonly id: number; readonly outcome: WriteOutcome };

/** What the side panel asks of a frame. `put` only after a press; `expected` is the text the person saw there. */
export type ToFrame =
  | { readonly kind: 'box' }
  | {
      readonly kind: 'put';
      readonly id: number;
      readonly text: string;
      readonly mode: 'replace' | 'append';
      readonly expected: string;
    };

/** The name under which the panel calls a frame. */
export const panelPort = 'calmreply.panel';
