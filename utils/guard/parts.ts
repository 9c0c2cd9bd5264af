import type { Check, OwnRules } from '../domain/check.ts';
import type { Pack } from '../domain/finding.ts';
import type { PanelBox } from '../domain/panel.ts';
import type { ClinicProfile } from '../domain/profile.ts';
import type { Review } from '../domain/review.ts';
import type { SavedReply, Suggestion } from '../domain/suggestion.ts';
import type { UiLang } from '../locale/messages.ts';
import type { SiteSpec } from '../sites/spec.ts';
import type { MountCard } from './card-port.ts';
import type { Session } from './session.ts';

/** What the clinic set, as far as the guard needs it. */
export interface GuardSettings {
  readonly lang: UiLang;
  readonly pack: Pack | 'auto';
  readonly clinic?: ClinicProfile;
  readonly own?: OwnRules;
  /** The clinic's own replies, where the composer may offer them. */
  readonly saved?: readonly SavedReply[];
}

/** Safe replies to the review beside the box; empty when there is none to answer. */
export type SuggestReplies = (
  review: Review | undefined,
  settings: GuardSettings,
) => Promise<readonly Suggestion[]>;

export interface CardParts {
  readonly mountCard: MountCard;
  readonly suggest: SuggestReplies;
}

/** A post that a person lets through in spite of a blocking finding. The draft is hashed by who keeps it, never kept. */
export interface Override {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly draft: string;
}

/** What happened in a box, for whoever shows it (the practice page). */
export type GuardEvent =
  | { readonly kind: 'held'; readonly rules: readonly string[] }
  | { readonly kind: 'override'; readonly reason: string }
  | { readonly kind: 'off'; readonly why: GuardOff };

/** Why the guard cannot work here: the extension was replaced, the checker did not come, no Post control was found. */
export type GuardOff = 'orphaned' | 'no-checker' | 'no-submit';

/** Everything the guard takes from outside, so that it runs on Google, on Facebook and on our own practice page alike. */
export interface GuardParts {
  readonly window: Window & typeof globalThis;
  /** The site the page belongs to right now; asked anew each time, because pages navigate in place. */
  readonly site: () => SiteSpec | undefined;
  readonly settings: () => GuardSettings;
  /** Asks for the settings again; true when they are others now. Called when a person comes back to the page. */
  readonly renew?: () => Promise<boolean>;
  readonly loadChecker: () => Promise<Check | undefined>;
  readonly loadCard: () => Promise<CardParts | undefined>;
  /** False when it could not be kept; then nothing is let through. */
  readonly log: (override: Override) => Promise<boolean>;
  /** A reply marked as a favourite; false when it could not be kept. */
  readonly keep: (reply: SavedReply) => Promise<boolean>;
  /** False once the extension was updated or removed under this page. */
  readonly alive: () => boolean;
  readonly onEvent?: (event: GuardEvent) => void;
  /** The box in use, or its text, may have changed. */
  readonly onBox?: () => void;
  readonly signal: AbortSignal;
}

/** What the side panel may do with a guard. */
export interface GuardRemote {
  /** The reply box in use; undefined while there is none on the page. */
  readonly box: () => PanelBox | undefined;
  /** Puts words into it, see `Session.insert`. */
  readonly insert: Session['insert'];
}
