import type { RememberedReview } from './remembered-review.ts';

/** A review as a file tells it. */
export interface FileReview {
  readonly id?: string;
  readonly author?: string;
  readonly rating?: number;
  readonly text: string;
  readonly reply?: string;
  /** ms since 1970. */
  readonly postedAt?: number;
  readonly answeredAt?: number;
  readonly place?: string;
}

/** What kind of file it was. */
export type ReviewFileKind = 'takeout' | 'csv' | 'json';

/** Why a file could not be read; where there is a line, it counts from 1. */
export interface FileProblem {
  readonly code:
    | 'too-large'
    | 'not-text'
    | 'empty'
    | 'unknown-kind'
    | 'not-json'
    | 'own-reviews'
    | 'no-reviews'
    | 'newer-version'
    | 'missing-column'
    | 'bad-stars'
    | 'bad-date'
    | 'future-date'
    | 'bad-entry'
    | 'uneven-row';
  /** Line of a CSV or of broken JSON. */
  readonly line?: number;
  /** Number of the entry in a JSON list. */
  readonly entry?: number;
  /** What stands there, or which field it is. */
  readonly what?: string;
}

/** Everything a file holds, or why nothing was taken from it. */
export type FileReading =
  | { readonly ok: true; readonly kind: ReviewFileKind; readonly reviews: readonly FileReview[] }
  | { readonly ok: true; readonly kind: 'calmreply'; readonly remembered: readonly RememberedReview[] }
  | { readonly ok: false; readonly problem: FileProblem };
