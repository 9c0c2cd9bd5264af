import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RememberedReview, seenAgain } from '../../../utils/domain/remembered-review.ts';
import { Database } from '../../../utils/platform/database.ts';
import { type ReviewStore, reviewStore } from '../../../utils/platform/review-store.ts';
import { remembered } from './reviews.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const answered: Partial<RememberedReview> = {
  answered: 'yes',
  ownerReply: { text: '謝謝您告訴我們，候診動線已經調整。' },
};

describe('a review seen again', () => {
  const whole = remembered({ text: '等了一個小時才看到醫生，櫃檯也沒有說明。' });
  it.each<[string, RememberedReview, Partial<RememberedReview>, Partial<RememberedReview>]>([
    [
      'keeps its whole text when only the beginning is shown',
      whole,
      { text: '等了一個小時才看到…', partial: true },
      { text: whole.text, partial: false },
    ],
    [
      'takes the whole text once it is shown',
      remembered({ text: '等了…', partial: true }),
      { text: '等了一個小時。', partial: false },
      { text: '等了一個小時。', partial: false },
    ],
    [
      'takes new words when the reviewer wrote it anew',
      whole,
      { text: '後來很快…', partial: true },
      { text: '後來很快…', partial: true },
    ],
    [
      'keeps the original rather than a translation',
      whole,
      { text: 'I waited an hour.', translated: true },
      { text: whole.text },
    ],
    [
      'keeps the topics of the text it keeps',
      whole,
      { text: '', topics: [], sentiment: 'neutral' },
      { topics: ['waiting'], sentiment: 'negative' },
    ],
    [
      'remembers when the answer was first on screen',
      remembered(),
      { ...answered, lastSeen: 5_000, answerSeen: 5_000 },
      { ...answered, answerSeen: 5_000, firstSeen: 1_000, lastSeen: 5_000 },
    ],
    [
      'keeps the answer where a page does not tell of answers',
      remembered({ ...answered, answerSeen: 2_000 }),
      { answered: 'unknown' },
      { ...answered, answerSeen: 2_000 },
    ],
    [
      'keeps what the check said of the same answer',
      remembered({ ...answered, risk: { verdict: 'warn', rules: ['x'], titles: ['x'] } }),
      answered,
      { risk: { verdict: 'warn', rules: ['x'], titles: ['x'] } },
    ],
    [
      'keeps the incident it belongs to',
      remembered({ incident: 'i1' }),
      { rating: 5 },
      { incident: 'i1', rating: 5 },
    ],
    [
      'keeps the page it was seen on when a file knows it too',
      whole,
      { site: 'takeout', place: '別名', lastSeen: 9_000 },
      { site: 'google-maps', place: '安心診所' },
    ],
  ])('%s', (_, known, change, after) => {
    const { url: _url, ...file } = remembered(change);
    expect(seenAgain(known, change.site === 'takeout' ? file : remembered(change))).toMatchObject(after);
  });

  it('whose answer was taken down is unanswered again, and nothing of the answer stays', () => {
    const after = seenAgain(
      remembered({ ...answered, answerSeen: 2_000, risk: { verdict: 'block', rules: [], titles: [] } }),
      remembered({ answered: 'no' }),
    );
    expect(after.answered).toBe('no');
    expect(Object.keys(after)).not.toEqual(expect.arrayContaining(['ownerReply']));
    expect(after).not.toHaveProperty('risk');
    expect(after).not.toHaveProperty('answerSeen');
  });
});

describe('reviews in the database', () => {
  let db: Database;
  let store: ReviewStore;
  let serial = 0;
  beforeEach(() => {
    serial += 1;
    db = new Database(`reviews-${serial}`);
    store = reviewStore(db);
  });
  afterEach(() => db.delete());

  it('are counted once however often they are seen, and told apart as new, changed and the same', async () => {
    const first = await store.remember([remembered(), remembered(), remembered({ id: 'r2' })]);
    expect(first.added.map(({ id }) => id)).toEqual(['r1', 'r2']);
    const second = await store.remember([
      remembered({ lastSeen: 2_000, firstSeen: 2_000 }),
      remembered({ id: 'r2', ...answered, lastSeen: 3_000, answerSeen: 3_000 }),
    ]);
    expect(second.added).toEqual([]);
    expect(second.changed.map(({ id, answerSeen }) => [id, answerSeen])).toEqual([['r2', 3_000]]);
    expect(await db.reviews.count()).toBe(2);
  });

  it('a place named on one page and known by id on another is one place', async () => {
    await store.remember([remembered({ place: 'ChIJabc' })]);
    expect(await store.placeNamed('安心診所')).toBe('ChIJabc');
    expect(await store.placeNamed('別家')).toBe('別家');
  });

  it('a draft is kept until it is emptied, and goes with its review', async () => {
    await store.keepDraft({ key: 'google|r1', text: '謝謝', at: 1 });
    await store.keepDraft({ key: 'google|r1', text: '謝謝您', at: 2 });
    expect(await store.drafts()).toEqual([{ key: 'google|r1', text: '謝謝您', at: 2 }]);
    await store.keepDraft({ key: 'google|r1', text: '  ', at: 3 });
    expect(await store.drafts()).toEqual([]);
    await store.remember([remembered()]);
    await store.keepDraft({ key: 'google|r1', text: '謝謝', at: 4 });
    await store.forget(['google|r1']);
    expect([await db.reviews.count(), await db.drafts.count()]).toEqual([0, 0]);
  });

  it('a draft nobody came back to for a month is gone with the next one', async () => {
    const day = 24 * 60 * 60_000;
    await store.keepDraft({ key: 'google|r1', text: '謝謝', at: 1 });
    await store.keepDraft({ key: 'google|r2', text: '感謝', at: 2 + 30 * day });
    expect((await store.drafts()).map(({ key }) => key)).toEqual(['google|r2']);
  });

  it('what an audit says is noted beside the review, and of unknown reviews nothing', async () => {
    await store.remember([remembered({ ...answered })]);
    const risk = { verdict: 'warn', rules: ['x'], titles: ['x'] } as const;
    await store.judge(
      new Map([
        ['google|r1', risk],
        ['google|gone', risk],
      ]),
    );
    expect(await db.reviews.toArray()).toMatchObject([{ key: 'google|r1', risk }]);
  });

  it('whoever watches hears of new, changed and linked reviews and of drafts', async () => {
    const life = new AbortController();
    let calls = 0;
    store.watch(
      () => {
        calls += 1;
      },
      life.signal,
      () => undefined,
    );
    const heard = (n: number) => vi.waitFor(() => expect(calls).toBeGreaterThanOrEqual(n));
    await heard(1);
    await store.remember([remembered()]);
    await heard(2);
    await store.remember([remembered({ ...answered })]);
    await heard(3);
    await store.link('google|r1', 'i1');
    await heard(4);
    await store.keepDraft({ key: 'google|r1', text: '謝謝', at: 4 });
    await heard(5);
    await store.keepDraft({ key: 'google|r1', text: '謝謝您', at: 5 });
    await heard(6);
    life.abort();
  });
});
