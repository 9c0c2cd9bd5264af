import type { OwnRules } from './check.ts';
import type { Watchwords } from './feed.ts';
import type { Pack } from './finding.ts';
import type { ClockTargets } from './incident.ts';
import type { ClinicProfile } from './profile.ts';
import type { ProviderSettings } from './provider.ts';
import type { Role } from './step.ts';

/** Somebody of the clinic's team, as they call themselves here. */
export interface TeamMember {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Everything a person can set. Kept as one item, so that it is read, checked and saved whole. */
export interface Settings {
  readonly lang: 'zh-TW' | 'en';
  readonly pack: Pack | 'auto';
  readonly profile: ClinicProfile;
  readonly own: OwnRules;
  /** Who uses this browser; typed once, put beside every tick. */
  readonly person: string;
  readonly team: readonly TeamMember[];
  readonly clocks: ClockTargets;
  /** Months after which closed incidents are deleted; absent: never. */
  readonly retentionMonths?: number | undefined;
  /** Who is on duty now: alarms name this person first. */
  readonly onDuty?: string | undefined;
  /** What is looked for in feeds; absent: the names of the profile. */
  readonly watch?: Watchwords | undefined;
  /** Minutes after midnight, local time; absent: alarms ring at any hour. */
  readonly quiet?: { readonly from: number; readonly to: number } | undefined;
  readonly provider?: ProviderSettings | undefined;
}

/** A stored value that could not be read: kept, named, and shown in the options. */
export interface Unreadable {
  readonly at: number;
  /** Which part was wrong, in plain words of the parser. */
  readonly reason: string;
  /** The value as it was found, as JSON. */
  readonly value: string;
}
