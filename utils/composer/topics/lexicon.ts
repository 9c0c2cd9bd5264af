import type { Hcat, Topic } from '../../domain/suggestion.ts';

/** How one language speaks of a topic; every pattern carries `g` and `u`, and bounds its gaps. */
export interface Wording {
  /** Carries the label by itself. */
  readonly cue: RegExp;
  /** Names the thing only: carries the label in a clause that complains. */
  readonly aspect?: RegExp;
  /** Names the thing only: carries the label where a low rating comes with nothing clearer. */
  readonly hint?: RegExp;
  /** What looks like a cue and is not: its places are blanked before the cues are sought. */
  readonly not?: RegExp;
}

export interface Lexicon {
  readonly topic: Topic;
  readonly hcat?: Hcat;
  readonly 'zh-TW': Wording;
  readonly en: Wording;
  readonly ja: Wording;
}
