import type { AlarmStage, Clock, ClockId, Incident } from '../domain/incident.ts';
import type { Role } from '../domain/step.ts';
import { runningClocks } from './clocks.ts';

const hour = 3_600_000;

/** Local time of day between which only the gravest incidents ring, in minutes after midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** One alarm of one clock. `key` names it for good, so that it rings once. */
export interface Notice {
  readonly key: string;
  readonly incident: string;
  readonly code: string;
  readonly clock: ClockId;
  readonly stage: AlarmStage;
  /** Whom an escalation calls. */
  readonly role?: Role;
  /** When it should ring. */
  readonly at: number;
  readonly dueAt: number;
}

/** The roles called one after the other when nobody answers, see `ladder.ts`. */
const shortLadder: readonly Role[] = ['lead'];

/** All alarms of an incident that have not rung, in time order, after snoozing and quiet hours. */
export function pendingNotices(
  incident: Incident,
  quiet?: QuietHours,
  ladder = shortLadder,
): readonly Notice[] {
  return runningClocks(incident)
    .flatMap((clock) => stagesOf(clock, ladder).map((stage) => notice(incident, clock, stage, quiet)))
    .filter((entry) => !incident.announced.includes(entry.key))
    .toSorted((a, b) => a.at - b.at);
}

/**
 * What has to ring now: per clock only the latest stage, however long the computer slept. `covers` names the
 * earlier ones that it makes needless.
 */
export function dueNotices(
  incidents: readonly Incident[],
  now: number,
  quiet?: QuietHours,
  ladder = shortLadder,
): readonly (Notice & { readonly covers: readonly string[] })[] {
  return incidents.flatMap((incident) => {
    const due = pendingNotices(incident, quiet, ladder).filter((entry) => entry.at <= now);
    const clocks = [...new Set(due.map((entry) => entry.clock))];
    return clocks.flatMap((clock) => {
      const ofClock = due.filter((entry) => entry.clock === clock);
      const latest = ofClock.at(-1);
      return latest ? [{ ...latest, covers: ofClock.map((entry) => entry.key) }] : [];
    });
  });
}

/** When to wake next; undefined when nothing is waiting. Never in the past, so that a browser accepts it. */
export function nextAlarmAt(
  incidents: readonly Incident[],
  now: number,
  quiet?: QuietHours,
  ladder = shortLadder,
): number | undefined {
  const times = incidents.flatMap((incident) =>
    pendingNotices(incident, quiet, ladder).map((entry) => entry.at),
  );
  return times.length === 0 ? undefined : Math.max(now, Math.min(...times));
}

/** The first moment at or after `at` that is not in the quiet hours (local time). */
export function afterQuiet(at: number, quiet: QuietHours): number {
  const date = new Date(at);
  const minuteOfDay = date.getHours() * 60 + date.getMinutes();
  const wraps = quiet.from > quiet.to;
  const late = minuteOfDay >= quiet.from;
  const inside = wraps ? late || minuteOfDay < quiet.to : late && minuteOfDay < quiet.to;
  if (!inside) return at;
  if (wraps && late) date.setDate(date.getDate() + 1);
  date.setHours(0, quiet.to, 0, 0);
  return date.getTime();
}

function notice(incident: Incident, clock: Clock, stage: Stage, quiet: QuietHours | undefined): Notice {
  const wanted = Math.max(stage.at, incident.snoozed[clock.id] ?? 0);
  // Nobody sleeps through the gravest level.
  const at = quiet && incident.level < 4 ? afterQuiet(wanted, quiet) : wanted;
  return {
    key: `${clock.id}:${stage.key}:${clock.dueAt}`,
    incident: incident.id,
    code: incident.code,
    clock: clock.id,
    stage: stage.name,
    ...(stage.role ? { role: stage.role } : {}),
    at,
    dueAt: clock.dueAt,
  };
}

interface Stage {
  readonly name: AlarmStage;
  /** The first escalation keeps the key it had before there were several. */
  readonly key: string;
  readonly role?: Role;
  readonly at: number;
}

/** Shortly before, at the time, and then a role higher each time nobody has answered for a while. */
function stagesOf(clock: Clock, ladder: readonly Role[]): readonly Stage[] {
  const length = clock.dueAt - clock.startedAt;
  const wait = Math.min(length / 2, 4 * hour);
  return [
    { name: 'soon', key: 'soon', at: clock.dueAt - Math.min(length / 4, 4 * hour) },
    { name: 'due', key: 'due', at: clock.dueAt },
    ...ladder.map((role, rung) => ({
      name: 'escalate' as const,
      key: rung === 0 ? 'escalate' : `escalate${rung + 1}`,
      role,
      at: clock.dueAt + (rung + 1) * wait,
    })),
  ];
}
