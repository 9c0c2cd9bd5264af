import type { Complaint } from './suggestion.ts';

/** One question of the cause analysis; the five whys are asked one after the other. */
export type CausePart =
  | 'happened'
  | 'why1'
  | 'why2'
  | 'why3'
  | 'why4'
  | 'why5'
  | 'caught'
  | 'missed'
  | 'weak';

/** What the team found out, part by part, in its own words. */
export type CauseAnalysis = Readonly<Partial<Record<CausePart, string>>>;

/** Something that is to be different from now on. */
export interface Measure {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** When it is to be in place, ms since 1970. */
  readonly dueAt: number;
  /** The complaint it answers: a finished measure may then be named in replies to such reviews. */
  readonly topic?: Complaint;
  readonly doneAt?: number;
}

/** One item of the trust-rebuilding plan, taken on by somebody. */
export interface PlannedItem {
  readonly owner: string;
  readonly dueAt: number;
  readonly doneAt?: number;
}
