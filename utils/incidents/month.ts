import type { Audit } from '../domain/audit.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Branch, Incident } from '../domain/incident.ts';
import type { Measure } from '../domain/learning.ts';
import { branches } from '../playbook/branches.ts';
import { clocksOf } from './clocks.ts';

/** Half-open stretch of time, ms since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a month looked like at the desk. Counts only; nobody is in it. */
export interface MonthFigures {
  readonly opened: number;
  readonly closed: number;
  readonly byBranch: readonly { readonly branch: Branch; readonly count: number }[];
  /** First answers due in the month: how many came in time, and how long they took (median, ms). */
  readonly answered: { readonly due: number; readonly inTime: number; readonly median?: number };
  readonly contacts: { readonly done: number; readonly unreachable: number; readonly late: number };
  readonly drills: readonly Incident[];
  readonly audits: readonly Audit[];
  readonly measures: { readonly done: readonly Measure[]; readonly open: readonly Measure[] };
}

/** Figures of one stretch as they stand now; exercises count as exercises only, and a clock once it has run out or was met. */
export function monthFigures(
  incidents: readonly Incident[],
  followUps: readonly FollowUp[],
  audits: readonly Audit[],
  { from, to }: Stretch,
  now: number,
): MonthFigures {
  const inside = (at: number | undefined) => at !== undefined && at >= from && at < to;
  const real = incidents.filter(({ drill }) => drill === undefined);
  const opened = real.filter(({ openedAt }) => inside(openedAt));
  const first = real
    .flatMap((incident) => clocksOf(incident).filter(({ id }) => id === 'acknowledge'))
    .filter(({ dueAt, metAt }) => inside(dueAt) && (metAt !== undefined || dueAt <= now));
  const took = first.flatMap(({ metAt, startedAt }) => (metAt === undefined ? [] : [metAt - startedAt]));
  const median = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)];
  const contacts = followUps.flatMap(({ history }) => history.filter(({ at }) => inside(at)));
  const measures = real.flatMap((incident) => incident.measures ?? []);
  return {
    opened: opened.length,
    closed: real.filter((incident) => inside(closedAt(incident))).length,
    byBranch: branches
      .map(({ branch }) => ({ branch, count: opened.filter((one) => one.branch === branch).length }))
      .filter(({ count }) => count > 0),
    answered: {
      due: first.length,
      inTime: first.filter(({ metAt, dueAt }) => metAt !== undefined && metAt <= dueAt).length,
      ...(median === undefined ? {} : { median }),
    },
    contacts: {
      done: contacts.filter(({ what }) => what === 'done').length,
      unreachable: contacts.filter(({ what }) => what === 'unreachable').length,
      late: followUps.filter(({ status, dueAt }) => status === 'planned' && dueAt < Math.min(to, now)).length,
    },
    drills: incidents.filter(({ drillResult, openedAt }) => drillResult !== undefined && inside(openedAt)),
    audits: audits.filter(({ at }) => inside(at)),
    measures: {
      done: measures.filter(({ doneAt }) => inside(doneAt)),
      open: measures.filter(({ doneAt }) => doneAt === undefined || doneAt >= to),
    },
  };
}

/** The calendar month, local time, that holds this moment. */
export function monthAround(at: number): Stretch {
  const date = new Date(at);
  return {
    from: new Date(date.getFullYear(), date.getMonth(), 1).getTime(),
    to: new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime(),
  };
}

function closedAt({ state, timeline }: Incident): number | undefined {
  if (state !== 'closed') return undefined;
  return timeline.findLast((entry) => entry.kind === 'move' && entry.to === 'closed')?.at;
}
