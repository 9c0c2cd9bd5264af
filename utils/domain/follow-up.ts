/** When a person is contacted again after the event. */
export type FollowUpStage = 'day1' | 'day3' | 'day7' | 'month1';

export type FollowUpStatus = 'planned' | 'done' | 'unreachable';

/** What was done about one follow-up. `id` makes it count once. */
export interface FollowUpAction {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly what: 'done' | 'unreachable' | 'postpone' | 'replan' | 'announce';
  /** New due time, for `postpone`. */
  readonly until?: number;
  readonly note?: string;
}

/** One planned contact. Known by a case code only: who it is stays in the clinic's own records. */
export interface FollowUp {
  readonly id: string;
  readonly code: string;
  readonly stage: FollowUpStage;
  /** Absolute, ms since 1970. */
  readonly dueAt: number;
  readonly status: FollowUpStatus;
  /** The due time an alarm has already rung for. */
  readonly announcedFor?: number;
  readonly history: readonly FollowUpAction[];
}
