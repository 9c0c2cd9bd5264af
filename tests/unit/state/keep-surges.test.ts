import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { RememberedReview } from '../../../utils/domain/remembered-review.ts';
import { boundsOf } from '../../../utils/insight/sighting.ts';
import { Database } from '../../../utils/platform/database.ts';
import { reviewStore } from '../../../utils/platform/review-store.ts';
import { surgeStore } from '../../../utils/platform/surge-store.ts';
import { surgeKeeper } from '../../../utils/state/keep-surges.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const now = 1_800_000_000_000;
const hour = 3_600_000;

function review(id: string, dateText: string, rating: number, place = 'p1'): RememberedReview {
  return {
    key: `google|${id}`,
    id,
    text: '',
    partial: false,
    rating,
    dateText,
    answered: 'no',
    platform: 'google',
    site: 'google-maps',
    place,
    placeName: '心安診所',
    firstSeen: now,
    lastSeen: now,
    topics: [],
    sentiment: 'neutral',
    urgent: [],
  };
}

async function desk(name: string) {
  const db = new Database(name);
  const reviews = reviewStore(db);
  const surges = surgeStore(db);
  const raised = vi.fn();
  let next = 0;
  const keep = surgeKeeper({ reviews, surges, now: () => now, newId: () => `s${next++}`, raised });
  return { surges, raised, see: async (all: RememberedReview[]) => keep(await reviews.remember(all)) };
}

const quietPast = Array.from({ length: 8 }, (_, index) => review(`old ${index}`, `${index + 1} 個月前`, 5));
const bomb = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => review(`bomb ${from + index}`, '2 小時前', 1));

it('a bombed place raises one alert, which grows and is not raised again', async () => {
  const { see, surges, raised } = await desk('bombed');
  await see([...quietPast, ...bomb(0, 5)]);
  await see(bomb(5, 2));
  expect(raised).toHaveBeenCalledOnce();
  expect(await surges.undecided()).toMatchObject([
    { id: 's0', place: 'p1', placeName: '心安診所', platform: 'google', surge: { count: 7, days: 1 } },
  ]);
});

it('says nothing of praise, of two complaints, and of five at five places', async () => {
  const { see, raised } = await desk('calm');
  await see([...quietPast, ...bomb(0, 2)]);
  await see(bomb(10, 5).map((one) => ({ ...one, rating: 5 })));
  await see(bomb(20, 5).map((one, index) => ({ ...one, place: `q${index}` })));
  expect(raised).not.toHaveBeenCalled();
});

it('an alert decided on stays decided', async () => {
  const { see, surges } = await desk('decided');
  await see([...quietPast, ...bomb(0, 5)]);
  await surges.decide('s0', 'i1');
  await see(bomb(5, 1));
  expect(await surges.undecided()).toEqual([]);
  expect(await surges.ofPlace('p1')).toMatchObject([{ state: 'incident', incident: 'i1' }]);
});

it('a review is dated by its first sighting and its last together, by a file exactly', () => {
  const seen = { dateText: '1 週前', lastSeen: now, firstDateText: '2 小時前', firstSeen: now - 200 * hour };
  expect(boundsOf(seen)).toEqual({ from: now - 203 * hour, to: now - 202 * hour });
  expect(boundsOf({ firstSeen: now, lastSeen: now, postedAt: 5 })).toEqual({ from: 5, to: 5 });
  expect(boundsOf({ firstSeen: now - hour, lastSeen: now })).toEqual({
    from: Number.NEGATIVE_INFINITY,
    to: now - hour,
  });
});
