import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaceClaim } from '../../../utils/domain/place.ts';
import type { SeenPage, SeenReview } from '../../../utils/domain/remembered-review.ts';
import { Database } from '../../../utils/platform/database.ts';
import { reviewStore } from '../../../utils/platform/review-store.ts';
import { reviewKeeper } from '../../../utils/state/keep-reviews.ts';
import { openIncidents } from '../../../utils/state/open-desk.ts';
import { action, noon, opened } from '../incidents/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const maps = 'https://www.google.com/maps/place/x';
const owner = 'https://business.google.com/reviews';
const own = '安心診所';

let db: Database;
let serial = 0;
let claims: readonly PlaceClaim[] = [];
let now = noon;
beforeEach(() => {
  serial += 1;
  claims = [];
  now = noon;
  db = new Database(`keeper-${serial}`);
});
afterEach(() => db.delete());

describe('what the reader saw', () => {
  it.each<[string, SeenPage, string, boolean]>([
    ['a page of the clinic is kept', page(), 'www.google.com', true],
    [
      'the owner’s own list is kept',
      page({ site: 'google-owner', url: owner, place: {} }),
      'business.google.com',
      true,
    ],
    ['a page of another clinic is not', page({ place: { name: '晴日牙醫診所' } }), 'www.google.com', false],
    ['a page without a name is not', page({ place: {} }), 'www.google.com', false],
    ['a page that claims to be another site is not', page({ site: 'google-owner' }), 'www.google.com', false],
    ['a message from another host than it says is not', page(), 'www.facebook.com', false],
    [
      'a site where nobody knows whose reviews these are is not',
      page({ site: 'ptt', url: 'https://www.ptt.cc/bbs/Clinic/M.1.A.1.html' }),
      'www.ptt.cc',
      false,
    ],
  ])('%s', async (_, seen, host, kept) => {
    expect(await keeper().seen(seen, host)).toBe(kept);
    expect(await db.reviews.count()).toBe(kept ? 1 : 0);
  });

  it('a place that the person said is not theirs is not kept, whatever its name', async () => {
    claims = [{ name: own, own: false }];
    expect(await keeper().seen(page(), 'www.google.com')).toBe(false);
  });

  it('is kept with topics, the time and the way back', async () => {
    await keeper().seen(page(), 'www.google.com', `${maps}?hl=zh-TW`);
    expect(await db.reviews.toArray()).toMatchObject([
      {
        key: 'google|r1',
        place: own,
        topics: ['waiting'],
        sentiment: 'negative',
        firstSeen: noon,
        url: `${maps}?hl=zh-TW`,
      },
    ]);
  });

  it('the same review on the owner’s page is the same review', async () => {
    await keeper().seen(page(), 'www.google.com');
    const answered = review({ answered: 'yes', ownerReply: { text: '謝謝您告訴我們。' } });
    now = noon + 1_000;
    await keeper().seen(
      page({ site: 'google-owner', url: owner, place: {}, reviews: [answered] }),
      'business.google.com',
    );
    expect(await db.reviews.toArray()).toMatchObject([
      { placeName: own, answered: 'yes', answerSeen: now, firstSeen: noon },
    ]);
  });

  it('a review that the page only numbers is known again by who wrote what', async () => {
    const one = review({ id: '1' });
    await keeper().seen(page({ reviews: [one] }), 'www.google.com');
    await keeper().seen(
      page({ reviews: [review({ id: '1', author: '別人' }), { ...one, id: '2' }] }),
      'www.google.com',
    );
    expect(await db.reviews.count()).toBe(2);
  });
});

describe('a recommendation on Facebook', () => {
  const url = 'https://www.facebook.com/anxin/reviews';
  const seen = (change: Partial<SeenReview>): SeenPage => {
    const { rating: _, ...plain } = review({ id: 'pfbid0abc', answered: 'unknown', ...change });
    return { site: 'facebook', url, place: { name: own }, reviews: [plain] };
  };

  it('is kept on the clinic’s own page, and its verdict says how it feels', async () => {
    const not = seen({ text: '櫃檯就在門口。', recommends: false });
    expect(await keeper().seen(not, 'www.facebook.com')).toBe(true);
    expect(await db.reviews.toArray()).toMatchObject([
      { platform: 'facebook', recommends: false, sentiment: 'negative', answered: 'unknown', url },
    ]);
  });

  it('is the same one under the next name Facebook gives the post, also once Google told the place’s id', async () => {
    await keeper().seen(seen({ recommends: false }), 'www.facebook.com');
    await keeper().seen(page({ place: { name: own, id: 'ChIJ1' } }), 'www.google.com');
    await keeper().seen(seen({ id: 'pfbid0xyz', recommends: false }), 'www.facebook.com');
    expect(await db.reviews.where('key').startsWith('facebook|').count()).toBe(1);
  });
});

describe('a draft', () => {
  it('is kept for its review, found by its id, and gone once an answer is on the page', async () => {
    const kept = keeper();
    await kept.keepDraft({ site: 'google-owner', id: 'r1', text: '謝謝您' });
    expect(await kept.drafts({ site: 'google-owner', ids: ['r1', 'r2'] })).toEqual({ r1: '謝謝您' });
    await kept.seen(
      page({ reviews: [review({ answered: 'yes', ownerReply: { text: '謝謝' } })] }),
      'www.google.com',
    );
    expect(await kept.drafts({ site: 'google-owner', ids: ['r1'] })).toEqual({});
  });

  it('that equals the posted answer is none', async () => {
    const kept = keeper();
    await kept.seen(
      page({ reviews: [review({ answered: 'yes', ownerReply: { text: '謝謝' } })] }),
      'www.google.com',
    );
    await kept.keepDraft({ site: 'google-owner', id: 'r1', text: '謝謝' });
    expect(await db.drafts.count()).toBe(0);
  });
});

describe('the clock that waits until the reply is visible', () => {
  const answered = page({ reviews: [review({ answered: 'yes', ownerReply: { text: '謝謝您告訴我們。' } })] });
  const opening = { ...opened().timeline[0], reviewIds: ['google|r1'] } as Parameters<
    ReturnType<typeof openIncidents>['open']
  >[1];
  const visible = async () => (await openIncidents(db).get('i1'))?.ticks.visible;

  it('stops when the answer stands on the public page, once the reply was ticked', async () => {
    const incidents = openIncidents(db);
    await incidents.open('i1', opening);
    await keeper().seen(answered, 'www.google.com');
    expect(await visible()).toBeUndefined();
    await incidents.act('i1', action({ kind: 'tick', step: 'reply', status: 'done' }));
    now = noon + 5_000;
    await keeper().seen(answered, 'www.google.com');
    expect(await visible()).toMatchObject({ status: 'done', at: now, by: '安心回' });
  });

  it('does not stop on the owner’s page, where a reply stands before Google has let it through', async () => {
    const incidents = openIncidents(db);
    await incidents.open('i1', opening);
    await incidents.act('i1', action({ kind: 'tick', step: 'reply', status: 'done' }));
    await keeper().seen({ ...answered, site: 'google-owner', url: owner }, 'business.google.com');
    expect(await visible()).toBeUndefined();
  });
});

function keeper() {
  return reviewKeeper({
    store: reviewStore(db),
    incidents: openIncidents(db),
    settings: async () => ({ lang: 'zh-TW', profile: { name: own } }),
    places: async () => claims,
    now: () => now,
    changed: () => undefined,
  });
}

function page(change: Partial<SeenPage> = {}): SeenPage {
  return { site: 'google-maps', url: maps, place: { name: own }, reviews: [review()], ...change };
}

function review(change: Partial<SeenReview> = {}): SeenReview {
  return {
    id: 'r1',
    author: '林小晴',
    rating: 1,
    text: '等了一個小時才看到醫生，等太久。',
    partial: false,
    answered: 'no',
    ...change,
  };
}
