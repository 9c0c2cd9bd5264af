import type { Removable } from './suggestion.ts';

/** A class of content that a platform's own policy names. */
export type PolicyClass = Removable['policy'];

/** Platforms whose report tools are known here. */
export type AppealPlatform = 'google' | 'facebook';

/** Where one report stands. `kept` and `removed` are the platform's decisions; `final` is the answer to the one appeal. */
export type AppealState = 'prepared' | 'reported' | 'removed' | 'kept' | 'appealed' | 'final';

/** States a person can report; a prepared one is made, not reached. */
export type AppealMove = Exclude<AppealState, 'prepared'>;

/** One report of one review to its platform. Holds the reason given, never the review itself. */
export interface Appeal {
  readonly id: string;
  readonly platform: AppealPlatform;
  readonly policy: PolicyClass;
  /** One sentence that names the platform's rule. */
  readonly reason: string;
  readonly state: AppealState;
}
