import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { planFollowUps } from '../../../utils/incidents/follow-ups.ts';
import { Database } from '../../../utils/platform/database.ts';
import { clearExpired, countExpired, lastClearing, monthsBefore } from '../../../utils/platform/retention.ts';
import { accepted, action, noon, opened } from '../incidents/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const year = 365 * 86_400_000;
let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database('retention');
});
afterEach(() => db.delete());

const closedOn = (id: string, code: string, at: number) => ({
  ...accepted(
    applyAction(
      accepted(applyAction(opened(), action({ kind: 'move', to: 'closed', reason: '誤會' }, at))),
      action({ kind: 'note', text: '後來的備註' }, at + year),
    ),
  ),
  id,
  code,
});

it('deletes what was closed too long ago with all that belongs to it, and nothing else', async () => {
  await db.incidents.bulkAdd([
    closedOn('old', '1121-AAA', noon),
    closedOn('young', '1121-BBB', noon + year),
    { ...opened(), id: 'open', code: '1121-CCC' },
  ]);
  for (const incident of ['old', 'young', 'open'])
    await db.evidence.add({
      id: `of ${incident}`,
      incident,
      at: 1,
      by: '小陳',
      name: 'x',
      type: 'text/plain',
      bytes: new Uint8Array(1),
      sha256: '',
    });
  let serial = 0;
  for (const code of ['1121-AAA', '1121-BBB'])
    await db.followUps.bulkAdd([...planFollowUps(code, noon, () => `f${serial++}`)]);

  const before = noon + year / 2;
  expect(await countExpired(db, before)).toBe(1);
  expect(await clearExpired(db, before, noon + 2 * year)).toBe(1);
  expect((await db.incidents.toArray()).map(({ id }) => id)).toEqual(['open', 'young']);
  expect((await db.evidence.toArray()).map(({ id }) => id)).toEqual(['of open', 'of young']);
  expect(new Set((await db.followUps.toArray()).map(({ code }) => code))).toEqual(new Set(['1121-BBB']));
  expect(await lastClearing()).toEqual({ at: noon + 2 * year, incidents: 1 });
});

it('a month that is too short ends on its last day', () => {
  expect(monthsBefore(new Date(2026, 4, 31).getTime(), 3)).toBe(new Date(2026, 1, 28).getTime());
});
