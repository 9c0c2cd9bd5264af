import type { ClinicMonth } from '../domain/clinic-month.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Branch, Incident } from '../domain/incident.ts';
import { type Estimate, rate, share } from './intervals.ts';
import { monthOf } from './months.ts';

/** The clinic's own numbers of one month, with what can be said of them. */
export interface OwnMonth {
  readonly month: string;
  readonly procedures?: number;
  readonly complications?: number;
  /** Complications per 1,000 procedures. */
  readonly complicationRate?: Estimate;
  readonly asked?: number;
  readonly satisfied?: number;
  readonly satisfaction?: Estimate;
}

const sums = ['procedures', 'complications', 'asked', 'satisfied'] as const;

/**
 * The numbers of these months for one branch, or (an empty name) for the clinic: as typed in for the whole, else the
 * sum of its branches, field by field.
 */
export function ownMonths(
  kept: readonly ClinicMonth[],
  months: readonly string[],
  branch: string,
): readonly OwnMonth[] {
  return months.map((month) => {
    const rows = kept.filter((row) => row.month === month);
    const whole = rows.find((row) => row.branch === branch);
    const parts = branch === '' ? rows.filter((row) => row.branch !== '') : [];
    const known: Partial<Record<(typeof sums)[number], number>> = {};
    for (const field of sums) {
      const typed = parts.flatMap((row) => (row[field] === undefined ? [] : [row[field]]));
      const value = whole?.[field] ?? (typed.length > 0 ? typed.reduce((a, b) => a + b, 0) : undefined);
      if (value !== undefined) known[field] = value;
    }
    const { procedures, complications, asked, satisfied } = known;
    const complicationRate =
      procedures !== undefined && complications !== undefined
        ? rate(complications, procedures, 1_000)
        : undefined;
    const satisfaction = asked !== undefined && satisfied !== undefined ? share(satisfied, asked) : undefined;
    return {
      month,
      ...known,
      ...(complicationRate ? { complicationRate } : {}),
      ...(satisfaction ? { satisfaction } : {}),
    };
  });
}

/** Incidents of one month. */
export interface IncidentMonth {
  readonly month: string;
  readonly total: number;
  readonly byBranch: Readonly<Partial<Record<Branch, number>>>;
  readonly closed: number;
}

/** Real incidents by the month they were opened in. */
export function incidentMonths(
  incidents: readonly Incident[],
  months: readonly string[],
): readonly IncidentMonth[] {
  const real = incidents.filter(({ drill }) => drill === undefined);
  return months.map((month) => {
    const opened = real.filter(({ openedAt }) => monthOf(openedAt) === month);
    const byBranch: Partial<Record<Branch, number>> = {};
    for (const { branch } of opened) byBranch[branch] = (byBranch[branch] ?? 0) + 1;
    const closed = opened.filter(({ state }) => state === 'closed').length;
    return { month, total: opened.length, byBranch, closed };
  });
}

/** How promised contacts went, of those due by `now`. */
export interface ContactFigures {
  readonly due: number;
  readonly done: number;
  readonly unreachable: number;
  readonly overdue: number;
  readonly doneShare?: Estimate;
}

export function contactFigures(followUps: readonly FollowUp[], now: number): ContactFigures {
  const due = followUps.filter(({ dueAt, status }) => dueAt <= now || status !== 'planned');
  const count = (status: FollowUp['status']) => due.filter((one) => one.status === status).length;
  const doneShare = share(count('done'), due.length);
  return {
    due: due.length,
    done: count('done'),
    unreachable: count('unreachable'),
    overdue: count('planned'),
    ...(doneShare ? { doneShare } : {}),
  };
}
