import type { FollowUp, FollowUpAction, FollowUpStage } from '../domain/follow-up.ts';
import { afterQuiet, type QuietHours } from './alarms.ts';

const day = 86_400_000;
const stages: readonly FollowUpStage[] = ['day1', 'day3', 'day7', 'month1'];

/** The four contacts after an event: a day, three days, seven days and a calendar month later (sources B and C). */
export function planFollowUps(code: string, from: number, newId: () => string): readonly FollowUp[] {
  return stages.map((stage) => ({
    id: newId(),
    code,
    stage,
    dueAt: dueFrom(from, stage),
    status: 'planned',
    history: [],
  }));
}

/** The follow-up after one action; unchanged when the action was counted before. */
export function applyToFollowUp(followUp: FollowUp, action: FollowUpAction): FollowUp {
  if (followUp.history.some((entry) => entry.id === action.id)) return followUp;
  const history = [...followUp.history, action];
  switch (action.what) {
    case 'done':
    case 'unreachable':
      return { ...followUp, history, status: action.what };
    case 'replan':
      return { ...followUp, history, status: 'planned' };
    case 'postpone':
      return { ...followUp, history, status: 'planned', dueAt: action.until ?? followUp.dueAt };
    case 'announce':
      return { ...followUp, history, announcedFor: followUp.dueAt };
  }
}

/** Planned contacts of today and earlier, the oldest first. */
export function dueToday(followUps: readonly FollowUp[], now: number): readonly FollowUp[] {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  return planned(followUps).filter(({ dueAt }) => dueAt < midnight);
}

/** Planned contacts after today, the nearest first. */
export function dueLater(followUps: readonly FollowUp[], now: number): readonly FollowUp[] {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  return planned(followUps).filter(({ dueAt }) => dueAt >= midnight);
}

/** Planned contacts whose alarm has not rung, each with the time it should. */
export function unannounced(
  followUps: readonly FollowUp[],
  quiet?: QuietHours,
): readonly { readonly followUp: FollowUp; readonly at: number }[] {
  return planned(followUps)
    .filter(({ announcedFor, dueAt }) => announcedFor !== dueAt)
    .map((followUp) => ({ followUp, at: quiet ? afterQuiet(followUp.dueAt, quiet) : followUp.dueAt }));
}

/** The same time of day so much later; a month that is too short ends on its last day. */
function dueFrom(from: number, stage: FollowUpStage): number {
  if (stage === 'day1') return from + day;
  const date = new Date(from);
  if (stage === 'month1') {
    const wanted = date.getDate();
    date.setMonth(date.getMonth() + 1);
    if (date.getDate() !== wanted) date.setDate(0);
  } else date.setDate(date.getDate() + (stage === 'day3' ? 3 : 7));
  return date.getTime();
}

function planned(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return followUps.filter(({ status }) => status === 'planned').toSorted((a, b) => a.dueAt - b.dueAt);
}
