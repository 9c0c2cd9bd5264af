import { browser } from 'wxt/browser';
import type { Database } from './database.ts';

/** The kinds of records a person is told about. */
const kept = [
  'incidents',
  'followUps',
  'evidence',
  'overrides',
  'reviews',
  'drafts',
  'replies',
  'audits',
  'feeds',
  'mentions',
  'surges',
  'months',
] as const;
type Kept = (typeof kept)[number];

/** How much is kept in this browser. */
export interface DataSizes {
  /** Records by kind. */
  readonly tables: readonly { readonly name: Kept; readonly rows: number }[];
  /** Bytes used by the extension's storage as the browser estimates it; undefined where it does not say. */
  readonly bytes?: number;
}

export async function dataSizes(db: Database): Promise<DataSizes> {
  const [tables, estimate] = await Promise.all([
    Promise.all(kept.map(async (name) => ({ name, rows: await db.table(name).count() }))),
    navigator.storage?.estimate?.().catch(() => undefined),
  ]);
  return { tables, ...(estimate?.usage === undefined ? {} : { bytes: estimate.usage }) };
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
