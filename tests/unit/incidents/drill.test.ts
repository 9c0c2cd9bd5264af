import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { applyAction, openIncident } from '../../../utils/incidents/apply.ts';
import { drillScore } from '../../../utils/incidents/drill.ts';
import { Database } from '../../../utils/platform/database.ts';
import { drills } from '../../../utils/playbook/drills.ts';
import { stepsFor } from '../../../utils/playbook/steps.ts';
import { openIncidents } from '../../../utils/state/open-desk.ts';
import { accepted, action, minute, noon, opened, ticked } from './sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const opening = opened('staff').timeline[0];
if (opening?.kind !== 'open') throw new Error('an incident begins with its opening');
const drillOpening = { ...opening, drill: 'one-star' };
const drill = accepted(openIncident('d1', drillOpening));

describe('the exercises', () => {
  it('cover the seven scenarios of the sources', () => {
    expect(new Set(drills.map(({ scenario }) => scenario))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
  });
});

describe('the score', () => {
  it.each([
    ['everything, in time, clean', { ms: 20 * minute, done: 20, total: 20, verdict: 'clean' }, 100],
    ['half the time over', { ms: 30 * minute, done: 20, total: 20, verdict: 'clean' }, 90],
    ['twice as long', { ms: 40 * minute, done: 20, total: 20, verdict: 'clean' }, 80],
    ['a reply with warnings', { ms: 20 * minute, done: 20, total: 20, verdict: 'warn' }, 80],
    ['a reply that leaks', { ms: 20 * minute, done: 20, total: 20, verdict: 'block' }, 60],
    ['ended at once', { ms: 0, done: 0, total: 20, verdict: 'none' }, 0],
  ] as const)('%s', (_, result, score) => {
    expect(drillScore(result, 20)).toBe(score);
  });
});

describe('a drill', () => {
  it('ends with its time, the steps done and the verdict, and takes no more steps', () => {
    const ended = accepted(
      applyAction(
        ticked(drill, ['team', 'hold']),
        action({ kind: 'endDrill', verdict: 'warn' }, noon + 12 * minute),
      ),
    );
    expect(ended.drillResult).toEqual({
      ms: 12 * minute,
      done: 2,
      total: stepsFor('staff').length,
      verdict: 'warn',
    });
    expect(applyAction(ended, action({ kind: 'tick', step: 'facts', status: 'done' }))).toMatchObject({
      refusal: { code: 'closed' },
    });
  });

  it('is the only thing that can be ended as one', () => {
    expect(applyAction(opened(), action({ kind: 'endDrill', verdict: 'clean' }))).toMatchObject({
      refusal: { code: 'no-such-move' },
    });
  });

  it('is kept, yet never among the active incidents that badge, alarms and popup read', async () => {
    const db = new Database('drill');
    const store = openIncidents(db);
    await store.open('i1', opening);
    await store.open('d1', drillOpening);
    expect((await store.active()).map(({ id }) => id)).toEqual(['i1']);
    expect(await store.get('d1')).toMatchObject({ drill: 'one-star' });
    await db.delete();
  });
});
