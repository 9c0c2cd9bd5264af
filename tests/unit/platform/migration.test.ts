import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { Database } from '../../../utils/platform/database.ts';
import { openIncidents } from '../../../utils/state/open-desk.ts';
import { action, opened, ticked } from '../incidents/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** The stores of each version as they were when it was current; never to be edited. */
const frozen: readonly Readonly<Record<string, string>>[] = [
  { incidents: 'id, state, openedAt', overrides: '++id, at' },
  { incidents: 'id, state, openedAt', overrides: '++id, at', followUps: 'id, code, status' },
  {
    incidents: 'id, state, openedAt',
    overrides: '++id, at',
    followUps: 'id, code, status',
    evidence: 'id, incident',
  },
  {
    incidents: 'id, state, openedAt',
    overrides: '++id, at',
    followUps: 'id, code, status',
    evidence: 'id, incident',
    audits: 'id, list',
  },
  {
    incidents: 'id, state, openedAt',
    overrides: '++id, at',
    followUps: 'id, code, status',
    evidence: 'id, incident',
    audits: 'id, list',
    reviews: 'key, place, placeName, firstSeen, lastSeen',
    drafts: 'key',
  },
];

it.each(frozen.map((stores, index) => ({ version: index + 1, stores })))(
  'a database of version $version opens today with everything in it and can be worked on',
  async ({ version, stores }) => {
    const name = `frozen-${version}`;
    const old = new Dexie(name);
    old.version(version).stores({ ...stores });
    const incident = ticked(opened(), ['team']);
    await old.table('incidents').add(incident);
    await old.table('overrides').add({ at: 1, site: 'x', rules: ['a'], reason: 'b', draftHash: 'c' });
    old.close();

    const db = new Database(name);
    const store = openIncidents(db);
    expect(await store.get('i1')).toEqual(incident);
    expect(await db.overrides.count()).toBe(1);
    expect(await store.act('i1', action({ kind: 'note', text: '仍可記錄' }))).toMatchObject({ ok: true });
    expect([await db.evidence.count(), await db.audits.count()]).toEqual([0, 0]);
    expect([await db.reviews.count(), await db.drafts.count()]).toEqual([0, 0]);
    expect(await db.replies.count()).toBe(0);
    expect([await db.feeds.count(), await db.mentions.count()]).toEqual([0, 0]);
    expect([await db.surges.count(), await db.months.count()]).toEqual([0, 0]);
    expect([await db.keys.count(), await db.signers.count()]).toEqual([0, 0]);
    await db.delete();
  },
);
