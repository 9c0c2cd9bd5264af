import type { Appeal, AppealMove, AppealPlatform, PolicyClass } from './appeal.ts';
import type { DrillResult } from './drill.ts';
import type { CauseAnalysis, CausePart, Measure, PlannedItem } from './learning.ts';
import type { Message, MessageFields } from './outreach.ts';
import type { StatementKind } from './statement.ts';
import type { Role } from './step.ts';
import type { Complaint } from './suggestion.ts';

/** Where an incident stands; moves between states are guarded by `utils/incidents/moves.ts`. */
export type IncidentState = 'open' | 'assessing' | 'responding' | 'watching' | 'reviewed' | 'closed';

/** What kind of trouble it is: decides the extra steps and clocks. */
export const branchIds = [
  'service',
  'result',
  'safety',
  'privacy',
  'rumour',
  'staff',
  'drug',
  'media',
] as const;
export type Branch = (typeof branchIds)[number];

/** 1 is a small matter, 4 is a grave one. */
export type Level = 1 | 2 | 3 | 4;

/** Where the public first saw it. */
export const originIds = ['google', 'facebook', 'line', 'forum', 'news', 'clinic', 'other'] as const;
export type Origin = (typeof originIds)[number];

/** The short questions that set the level: how far it reaches, whether it is true, whether someone was harmed. */
export interface Assessment {
  readonly reach: 'one' | 'several' | 'spreading' | 'media';
  readonly truth: 'true' | 'partly' | 'unknown' | 'false';
  readonly harm: 'none' | 'upset' | 'injury' | 'serious';
}

export interface Tick {
  readonly status: 'done' | 'skipped';
  readonly by: string;
  /** When it was ticked, ms since 1970. */
  readonly at: number;
  readonly note?: string;
}

export type ClockId = 'acknowledge' | 'considered' | 'visible' | 'accident';

/** How long each clock runs, in minutes; fixed when the incident is opened, so that later settings move nothing. */
export interface ClockTargets {
  readonly acknowledge: number;
  readonly considered: number;
  readonly visible: number;
}

/** A running or stopped clock. All times are absolute, ms since 1970: sleep, restart and time zones change nothing. */
export interface Clock {
  readonly id: ClockId;
  readonly startedAt: number;
  readonly dueAt: number;
  readonly metAt?: number;
}

/** How loud an alarm is: shortly before, at, and some time after a clock has run out. */
export type AlarmStage = 'soon' | 'due' | 'escalate';

/** Something a person or the clock did. `id` makes it count once however often it is sent. */
export type Action = {
  readonly id: string;
  readonly at: number;
  readonly by: string;
} & ActionKind;

export type ActionKind =
  | {
      readonly kind: 'open';
      readonly seenAt: number;
      readonly code: string;
      readonly origin: Origin;
      readonly branch: Branch;
      readonly targets: ClockTargets;
      readonly reviewIds?: readonly string[];
      /** The exercise this is, by its id; absent for what really happens. */
      readonly drill?: string;
    }
  | {
      readonly kind: 'tick';
      readonly step: string;
      readonly status: Tick['status'];
      /** Needed when a step is skipped: why it does not apply here. */
      readonly note?: string;
    }
  | { readonly kind: 'untick'; readonly step: string }
  | { readonly kind: 'note'; readonly text: string; readonly step?: string }
  | { readonly kind: 'assess'; readonly assessment: Assessment; readonly branch: Branch }
  | { readonly kind: 'move'; readonly to: IncidentState; readonly reason?: string }
  | { readonly kind: 'snooze'; readonly clock: ClockId; readonly until: number; readonly reason: string }
  /** A piece of public evidence was kept. */
  | { readonly kind: 'evidence'; readonly name: string; readonly sha256: string }
  /** A report to a platform was written; the person sends it there. */
  | {
      readonly kind: 'prepareAppeal';
      readonly appeal: string;
      readonly platform: AppealPlatform;
      readonly policy: PolicyClass;
      readonly reason: string;
    }
  | { readonly kind: 'moveAppeal'; readonly appeal: string; readonly to: AppealMove }
  /** Somebody answers for one statement, as worded; `sha256` is that of its text, `findings` what the check still said. */
  | {
      readonly kind: 'approve';
      readonly statement: StatementKind;
      readonly role: Role;
      readonly name: string;
      readonly findings: number;
      readonly sha256: string;
      /** The row of the communication matrix it stands in. */
      readonly message?: string;
      /** Why it may go out, above all where the check still said something. */
      readonly reason?: string;
      /** Which rules had read it, see `utils/state/rules-version.ts`. */
      readonly rules?: string;
    }
  /** A row of the communication matrix was made or changed; only the fields that changed are here. */
  | { readonly kind: 'message'; readonly message: string; readonly fields: Partial<MessageFields> }
  | { readonly kind: 'sent'; readonly message: string }
  /** A signed file from another browser was taken in; `fingerprint` is that of its key. */
  | {
      readonly kind: 'receive';
      readonly fingerprint: string;
      readonly from: string;
      readonly entries: number;
    }
  /** One part of the cause analysis as it was last written. */
  | { readonly kind: 'analyse'; readonly part: CausePart; readonly text: string }
  | {
      readonly kind: 'measure';
      readonly measure: string;
      readonly text: string;
      readonly owner: string;
      readonly dueAt: number;
      readonly topic?: Complaint;
    }
  /** An item of the trust-rebuilding plan was taken on. */
  | { readonly kind: 'plan'; readonly item: string; readonly owner: string; readonly dueAt: number }
  | {
      readonly kind: 'finish';
      readonly of: 'measure' | 'plan';
      readonly item: string;
      readonly done: boolean;
    }
  /** Ends an exercise; the reply itself is not kept. */
  | { readonly kind: 'endDrill'; readonly verdict: DrillResult['verdict'] }
  | { readonly kind: 'announce'; readonly notices: readonly string[] }
  | {
      /** Another incident turned out to be the same event: its reviews and its earlier sighting come here. */
      readonly kind: 'absorb';
      readonly code: string;
      readonly seenAt: number;
      readonly reviewIds: readonly string[];
    };

/** Why an action was not accepted; `steps` are the ids of what is missing first. */
export interface Refusal {
  readonly code:
    | 'closed'
    | 'no-such-step'
    | 'no-such-item'
    | 'not-ticked'
    | 'needs-reason'
    | 'needs-name'
    | 'needs-words'
    | 'no-such-move'
    | 'needs-steps'
    | 'personal-data';
  readonly steps?: readonly string[];
}

export type Outcome =
  | { readonly ok: true; readonly incident: Incident }
  | { readonly ok: false; readonly refusal: Refusal };

/** One event the clinic is dealing with. Holds public facts and steps, never a name or a chart. */
export interface Incident {
  readonly id: string;
  /** Case code shown to people, e.g. `1121-K3`. */
  readonly code: string;
  readonly state: IncidentState;
  readonly origin: Origin;
  readonly branch: Branch;
  readonly level: Level;
  /** When the clinic first saw it: clocks count from here, not from the pressing of a button. */
  readonly seenAt: number;
  readonly openedAt: number;
  /** Set when it flared up again: clocks of the steps to be redone count from here. */
  readonly resumedAt?: number;
  readonly targets: ClockTargets;
  readonly assessment?: Assessment;
  readonly ticks: Readonly<Record<string, Tick>>;
  readonly snoozed: Readonly<Partial<Record<ClockId, number>>>;
  /** Keys of alarms already given. */
  readonly announced: readonly string[];
  readonly reviewIds: readonly string[];
  /** Set for an exercise: never counted, rung or listed with real incidents. */
  readonly drill?: string;
  readonly drillResult?: DrillResult;
  /** Reports to platforms, oldest first. */
  readonly appeals?: readonly Appeal[];
  /** Rows of the communication matrix, in the order they were made. */
  readonly messages?: readonly Message[];
  readonly analysis?: CauseAnalysis;
  readonly measures?: readonly Measure[];
  /** Items of `utils/playbook/rebuilding.ts` that somebody took on. */
  readonly rebuilding?: Readonly<Record<string, PlannedItem>>;
  /** Everything accepted, in the order it was accepted. */
  readonly timeline: readonly Action[];
}
