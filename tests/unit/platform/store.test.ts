import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Incident } from '../../../utils/domain/incident.ts';
import { Database } from '../../../utils/platform/database.ts';
import { senderOf } from '../../../utils/platform/listen.ts';
import { listOverrides, logOverride } from '../../../utils/platform/override-log.ts';
import { openIncidents } from '../../../utils/state/open-desk.ts';
import { action, noon, opened } from '../incidents/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let db: Database;
let serial = 0;
beforeEach(() => {
  fakeBrowser.reset();
  serial += 1;
  db = new Database(`test-${serial}`);
});
afterEach(() => db.delete());

describe('incidents in the database', () => {
  const opening = opened().timeline[0] as Extract<Incident['timeline'][number], { kind: 'open' }>;

  it('two windows working at once lose nothing', async () => {
    const [one, two] = [openIncidents(db), openIncidents(db)];
    await one.open('i1', opening);
    const steps = ['team', 'hold', 'evidence', 'two-tracks', 'acknowledge', 'facts'];
    await Promise.all(
      steps.map((step, index) =>
        (index % 2 ? one : two).act('i1', action({ kind: 'tick', step, status: 'done' })),
      ),
    );
    const kept = await one.get('i1');
    expect(Object.keys(kept?.ticks ?? {}).toSorted()).toEqual(steps.toSorted());
    expect(kept?.timeline).toHaveLength(7);
  });

  it('opening or acting twice with the same id counts once', async () => {
    const store = openIncidents(db);
    const tick = action({ kind: 'tick', step: 'team', status: 'done' });
    await store.open('i1', opening);
    await store.open('i1', opening);
    await store.act('i1', tick);
    await store.act('i1', tick);
    expect(await db.incidents.count()).toBe(1);
    expect((await store.get('i1'))?.timeline).toHaveLength(2);
  });

  it('a refused action writes nothing, one on an unknown incident is undefined', async () => {
    const store = openIncidents(db);
    await store.open('i1', opening);
    expect(await store.act('i1', action({ kind: 'move', to: 'watching' }))).toMatchObject({ ok: false });
    expect((await store.get('i1'))?.timeline).toHaveLength(1);
    expect(await store.act('nobody', action({ kind: 'note', text: 'x' }))).toBeUndefined();
  });

  it('closed incidents are no longer active but still there', async () => {
    const store = openIncidents(db);
    await store.open('i1', opening);
    await store.act('i1', action({ kind: 'move', to: 'closed', reason: '誤會' }));
    expect(await store.active()).toEqual([]);
    expect(await db.incidents.count()).toBe(1);
  });
});

describe('the override log', () => {
  it('keeps rules, reason and time, and never the draft', async () => {
    const draft = '您上週三的雷射療程我們已經確認';
    const entry = {
      at: noon,
      site: 'www.google.com',
      rules: ['privacy.treatment'],
      reason: '已取得書面同意',
    };
    await logOverride(db, entry, draft);
    await logOverride(db, { ...entry, at: noon + 1 }, draft);
    await logOverride(db, { ...entry, at: noon + 2 }, `${draft}。`);
    const log = await listOverrides(db);
    expect(log[2]).toMatchObject(entry);
    expect(JSON.stringify(log)).not.toContain('雷射');
    expect(log[2]?.draftHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(log[1]?.draftHash).toBe(log[2]?.draftHash);
    expect(log[0]?.draftHash).not.toBe(log[1]?.draftHash);
  });
});

describe('who sent a message', () => {
  const own = { id: 'us', origin: 'chrome-extension://us/' };
  it.each([
    ['our popup', { id: 'us', url: 'chrome-extension://us/popup.html' }, 'extension'],
    ['our page in a tab', { id: 'us', url: 'chrome-extension://us/desk.html', tab: {} }, 'extension'],
    ['our script in a page', { id: 'us', url: 'https://www.google.com/maps', tab: {} }, 'content'],
    ['another extension', { id: 'them', url: 'chrome-extension://them/x.html' }, 'stranger'],
    ['a page that names us', { id: undefined, url: 'https://evil.example/', tab: {} }, 'stranger'],
    ['nobody', {}, 'stranger'],
  ])('%s', (_, facts, sender) => {
    expect(senderOf(facts, own)).toBe(sender);
  });
});
