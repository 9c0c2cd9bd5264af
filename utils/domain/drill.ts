import type { Verdict } from './finding.ts';

/** How a drill went, as it was when it was ended. */
export interface DrillResult {
  /** From the alarm to the end, ms. */
  readonly ms: number;
  readonly done: number;
  readonly total: number;
  /** What the check said of the drafted reply; `none` when nothing was drafted. */
  readonly verdict: Verdict | 'none';
}
