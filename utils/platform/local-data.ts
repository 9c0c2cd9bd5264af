import { browser } from 'wxt/browser';
import type { Database } from './database.ts';

/** How much is kept in this browser. */
export interface DataSizes {
  readonly incidents: number;
  readonly overrides: number;
  /** Bytes used by the extension's storage as the browser estimates it; undefined where it does not say. */
  readonly bytes?: number;
}

export async function dataSizes(db: Database): Promise<DataSizes> {
  const [incidents, overrides, estimate] = await Promise.all([
    db.incidents.count(),
    db.overrides.count(),
    navigator.storage?.estimate?.().catch(() => undefined),
  ]);
  return { incidents, overrides, ...(estimate?.usage === undefined ? {} : { bytes: estimate.usage }) };
}

/** Tables that are exported row by row as they are. */
const whole = [
  'incidents',
  'followUps',
  'overrides',
  'audits',
  'reviews',
  'drafts',
  'feeds',
  'mentions',
  'surges',
  'months',
  'replies',
] as const;

/**
 * Everything kept here, for a person to take along: settings as stored, answers about places, every table, and of the
 * evidence what is known about each piece; the pieces themselves are in its packs. Secrets stay out.
 */
export async function exportEverything(db: Database, at: number): Promise<object> {
  const { settings, places } = await browser.storage.local.get(['settings', 'places']);
  const tables = await Promise.all(
    whole.map(async (name) => [name, await db.table(name).toArray()] as const),
  );
  const evidence = await db.evidence.toArray((all) =>
    all.map(({ bytes, ...facts }) => ({ ...facts, size: bytes.length })),
  );
  return {
    format: 'calmreply-data',
    version: 1,
    exportedAt: at,
    settings,
    places: places ?? [],
    ...Object.fromEntries(tables),
    evidence,
  };
}

/** Erases everything this extension keeps in this browser: records, settings, salt, alarms and badge. */
export async function eraseEverything(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await browser.storage.local.clear();
}
