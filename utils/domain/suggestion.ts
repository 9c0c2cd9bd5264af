import type { Lang } from './finding.ts';

/** How a suggested reply meets the reviewer. */
export type Stance = 'acknowledge' | 'explain' | 'invite';

export type Tone = 'formal' | 'warm' | 'brief';

export interface Suggestion {
  readonly text: string;
  readonly stance: Stance;
  readonly lang: Lang;
  /** Why it reads as it does: topics answered, what was left out on purpose. In the interface's language. */
  readonly because: readonly string[];
}
