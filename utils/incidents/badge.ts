import type { Incident } from '../domain/incident.ts';
import { remaining, runningClocks } from './clocks.ts';

export interface Badge {
  /** At most four characters. */
  readonly text: string;
  readonly tone: 'none' | 'calm' | 'soon' | 'overdue';
}

const minute = 60_000;

/**
 * What the toolbar button shows: `!` when a clock has run out, else how many alerts nobody has decided on, else the
 * time left of the nearest clock.
 */
export function badgeFor(incidents: readonly Incident[], now: number, alerts = 0): Badge {
  const active = incidents.filter((incident) => incident.state !== 'closed');
  const left = active.flatMap((incident) => runningClocks(incident).map((clock) => remaining(clock, now).ms));
  if (left.some((ms) => ms < 0)) return { text: '!', tone: 'overdue' };
  if (alerts > 0) return { text: `▲${Math.min(alerts, 99)}`, tone: 'soon' };
  if (active.length === 0) return { text: '', tone: 'none' };
  if (left.length === 0) return { text: String(Math.min(active.length, 99)), tone: 'calm' };
  const nearest = Math.min(...left);
  return { text: brief(nearest), tone: nearest <= 15 * minute ? 'soon' : 'calm' };
}

/** When the badge will read differently, so that it can be redrawn then; undefined when it stands still. */
export function badgeChangesAt(incidents: readonly Incident[], now: number): number | undefined {
  const left = incidents.flatMap((incident) =>
    runningClocks(incident).map((clock) => remaining(clock, now).ms),
  );
  const nearest = Math.min(...left);
  if (!Number.isFinite(nearest) || nearest < 0) return undefined;
  return now + Math.min(minute, nearest + 1);
}

function brief(ms: number): string {
  const minutes = Math.ceil(ms / minute);
  if (minutes < 100) return `${minutes}m`;
  const hours = Math.ceil(minutes / 60);
  return hours < 72 ? `${hours}h` : `${Math.ceil(hours / 24)}d`;
}
