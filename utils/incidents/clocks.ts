import type { Clock, ClockId, Incident } from '../domain/incident.ts';
import { clockKinds } from '../playbook/clocks.ts';

const minute = 60_000;
const accidentWorkingDays = 5;
const clockIds: readonly ClockId[] = ['acknowledge', 'considered', 'visible', 'accident'];

/** The clocks that have started, running or met, in the order they are worked through. */
export function clocksOf(incident: Incident): readonly Clock[] {
  return clockIds.flatMap((id) => {
    const kind = clockKinds[id];
    if (kind.branches && !kind.branches.includes(incident.branch)) return [];
    const startedAt = startOf(incident, kind.startsWith);
    if (startedAt === undefined) return [];
    const dueAt =
      id === 'accident'
        ? addWorkingDays(startedAt, accidentWorkingDays)
        : startedAt + incident.targets[id] * minute;
    const met = incident.ticks[kind.step];
    return [{ id, startedAt, dueAt, ...(met ? { metAt: met.at } : {}) }];
  });
}

/** Clocks still to be met, the nearest first; none once the incident is closed. */
export function runningClocks(incident: Incident): readonly Clock[] {
  if (incident.state === 'closed') return [];
  return clocksOf(incident)
    .filter((clock) => clock.metAt === undefined)
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

export interface Remaining {
  /** Milliseconds to go, negative when overdue; never more than the clock's whole length. */
  readonly ms: number;
  readonly overdue: boolean;
  /** The computer's time lies well before the start of the clock: it was set back, the figure cannot be trusted. */
  readonly suspect: boolean;
}

/** How long a clock still has. A computer clock that was set back cannot lengthen it. */
export function remaining(clock: Clock, now: number): Remaining {
  const ms = Math.min(clock.dueAt - now, clock.dueAt - clock.startedAt);
  return { ms, overdue: ms < 0, suspect: now < clock.startedAt - minute };
}

/** The same time of day, so many working days (Monday to Friday, local time) later. Holidays are not known here. */
export function addWorkingDays(from: number, days: number): number {
  const date = new Date(from);
  let left = days;
  while (left > 0) {
    date.setDate(date.getDate() + 1);
    if (date.getDay() !== 0 && date.getDay() !== 6) left -= 1;
  }
  return date.getTime();
}

function startOf(incident: Incident, startsWith: string | undefined): number | undefined {
  if (startsWith)
    return incident.ticks[startsWith]?.status === 'done' ? incident.ticks[startsWith].at : undefined;
  return incident.resumedAt ?? incident.seenAt;
}
