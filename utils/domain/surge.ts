import type { Platform } from './remembered-review.ts';
import type { Complaint } from './suggestion.ts';

/** What is counted: negative reviews of a place, or those that make one complaint. */
export type Series = 'negative' | Complaint;

/** More of something in a few days than chance would bring. */
export interface Surge {
  readonly series: Series;
  /** The last so many days. */
  readonly days: number;
  /** Reviews surely written in them. */
  readonly count: number;
  /** Those of the time before that it was compared with, and how long that time is in days. */
  readonly before: number;
  readonly beforeDays: number;
  /** Of so many or more if nothing has changed; one look at one stretch of days. */
  readonly chance: number;
  readonly reviewIds: readonly string[];
  readonly signs: BombSigns;
}

/** What an organised attack often looks like; each with how many of the reviews show it. A sign, never a proof. */
export interface BombSigns {
  /** Say the same in nearly the same words. */
  readonly sameText: number;
  /** Written within two hours of each other. */
  readonly sameHours: number;
  /** Stars and not one word. */
  readonly noWords: number;
  /** By accounts that have written one review, where the page says so. */
  readonly newAccounts: number;
}

/** A surge as it was told to people, and what they did about it. */
export interface SurgeAlert {
  readonly id: string;
  readonly place: string;
  readonly placeName: string;
  readonly platform: Platform;
  /** When it was first and last found, ms since 1970. */
  readonly at: number;
  readonly lastAt: number;
  /** As last found. */
  readonly surge: Surge;
  readonly state: 'new' | 'incident' | 'dismissed';
  /** A notification has spoken of it. */
  readonly told?: boolean;
  /** The incident opened from it. */
  readonly incident?: string;
}
