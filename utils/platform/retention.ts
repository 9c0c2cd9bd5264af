import { browser } from 'wxt/browser';
import type { Incident } from '../domain/incident.ts';
import type { Database } from './database.ts';

/** What the last clearing away took. */
export interface Clearing {
  readonly at: number;
  readonly incidents: number;
}

const lastKey = 'retention.last';

/** The same day so many months earlier; a month that is too short ends on its last day. */
export function monthsBefore(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getDate();
  date.setMonth(date.getMonth() - months);
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime();
}

/** How many incidents were closed before this time. */
export async function countExpired(db: Database, before: number): Promise<number> {
  return (await expired(db, before)).length;
}

/** Deletes incidents closed before this time with their evidence and follow-ups: all of it or nothing. */
export async function clearExpired(db: Database, before: number, now: number): Promise<number> {
  const gone = await db.transaction('rw', db.incidents, db.evidence, db.followUps, async () => {
    const old = await expired(db, before);
    await db.evidence
      .where('incident')
      .anyOf(old.map(({ id }) => id))
      .delete();
    await db.followUps
      .where('code')
      .anyOf(old.map(({ code }) => code))
      .delete();
    await db.incidents.bulkDelete(old.map(({ id }) => id));
    return old.length;
  });
  if (gone > 0)
    await browser.storage.local.set({ [lastKey]: { at: now, incidents: gone } satisfies Clearing });
  return gone;
}

/** The last clearing away; undefined when there was none. */
export async function lastClearing(): Promise<Clearing | undefined> {
  const { [lastKey]: last } = await browser.storage.local.get(lastKey);
  return last as Clearing | undefined;
}

async function expired(db: Database, before: number): Promise<readonly Incident[]> {
  const closed = await db.incidents.where('state').equals('closed').toArray();
  return closed.filter((incident) => closedAt(incident) < before);
}

/** When the incident was closed: a later note does not keep it longer. */
function closedAt({ timeline, openedAt }: Incident): number {
  const closing = timeline.findLast(
    (entry) => (entry.kind === 'move' && entry.to === 'closed') || entry.kind === 'endDrill',
  );
  return closing?.at ?? openedAt;
}
