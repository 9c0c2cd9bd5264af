import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bombSigns } from '../../../utils/insight/bomb-signs.ts';
import { explainSigns, explainSurge } from '../../../utils/insight/explain-surge.ts';
import { chanceOfAtLeast } from '../../../utils/insight/rate-test.ts';
import type { Sighting } from '../../../utils/insight/sighting.ts';
import { simulateYear } from '../../../utils/insight/simulate-clinic.ts';
import { findSurge, isNews } from '../../../utils/insight/surge.ts';

const day = 86_400_000;
const now = 1_000 * day;

/** A review written so many days ago, known to the hour. */
function review(daysAgo: number, more: Partial<Sighting> = {}): Sighting {
  const to = now - daysAgo * day;
  return {
    id: `${daysAgo}`,
    written: { from: to - day / 24, to },
    negative: true,
    topics: [],
    text: '',
    ...more,
  };
}

/** One negative review every so many days, back to a year ago. */
const usual = (every: number) =>
  Array.from({ length: Math.floor(360 / every) }, (_, index) => review(10 + index * every));

describe('the chance of so many', () => {
  // By hand: sums of binomial terms.
  it.each([
    [2, 0, 0.5, 0.25],
    [1, 1, 0.5, 0.75],
    [3, 1, 0.25, 4 * 0.25 ** 3 * 0.75 + 0.25 ** 4],
    [2, 2, 0.1, 6 * 0.1 ** 2 * 0.9 ** 2 + 4 * 0.1 ** 3 * 0.9 + 0.1 ** 4],
    [0, 5, 0.1, 1],
    [3, 0, 0, 0],
    [3, 0, 1, 1],
  ])('%i in the stretch and %i outside it, %f of the time: %f', (count, before, share, chance) => {
    expect(chanceOfAtLeast(count, before, share)).toBeCloseTo(chance, 12);
  });

  it('lies between 0 and 1, falls with the count and grows with what was before', () => {
    const small = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(small, small, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (count, before, share) => {
        const chance = chanceOfAtLeast(count, before, share);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfAtLeast(count + 1, before, share)).toBeLessThanOrEqual(chance * (1 + 1e-9));
        expect(chanceOfAtLeast(count, before + 1, share)).toBeGreaterThanOrEqual(chance * (1 - 1e-9));
      }),
    );
  });
});

describe('a surge', () => {
  it('is five negatives in two days where one in nine days is usual', () => {
    const found = findSurge([...usual(9), ...[0.1, 0.4, 0.8, 1.2, 1.7].map((ago) => review(ago))], now);
    expect(found).toMatchObject({ series: 'negative', days: 2, count: 5 });
    expect(found?.reviewIds).toEqual(['0.1', '0.4', '0.8', '1.2', '1.7']);
  });

  it.each([
    ['two negatives are never enough', [0.1, 0.2], {}],
    ['praise is not counted', [0.1, 0.2, 0.3, 0.4, 0.5], { negative: false }],
    ['what is usual is no surge', [3, 12], {}],
    ['reviews that may be older are not counted', [0, 0, 0, 0, 0], { written: { from: 0, to: now } }],
  ])('is not there: %s', (_, ago, more) => {
    expect(findSurge([...usual(9), ...ago.map((one) => review(one, more))], now)).toBeUndefined();
  });

  it('is found in one complaint that stays small as a whole', () => {
    const busy = usual(3).map((one) => ({ ...one, topics: ['waiting' as const] }));
    const safety = [0.5, 2, 3.5, 5, 6.5].map((ago) => review(ago, { topics: ['pain-safety'] }));
    expect(findSurge([...busy, ...safety], now)?.series).toBe('pain-safety');
  });

  it('can be told of a place nobody had looked at before, on two weeks of credit', () => {
    const first = [0.1, 0.2, 0.3, 0.4, 0.5].map((ago) => review(ago));
    const found = findSurge(first, now);
    expect(found).toMatchObject({ days: 1, count: 5, before: 0, beforeDays: 0 });
    // (1 / (1 + 0 + 14)) ^ 5
    expect(found?.chance).toBeCloseTo((1 / 15) ** 5, 12);
  });

  it('is news once, and again when as many new ones come', () => {
    const five = findSurge([...usual(9), ...[0.1, 0.2, 0.3, 0.4, 0.5].map((ago) => review(ago))], now);
    if (!five) throw new Error('no surge');
    expect(isNews(five, new Set())).toBe(true);
    expect(isNews(five, new Set(five.reviewIds))).toBe(false);
    expect(isNews(five, new Set(['0.1', '0.2', '0.3']))).toBe(false);
    expect(isNews(five, new Set(['0.1', '0.2']))).toBe(true);
  });
});

describe('signs of a call', () => {
  it('count the same words, the same hours, bare stars and new accounts', () => {
    const reviews = [
      review(0.1, { text: '黑心診所，大家不要來！！', authorReviews: 1 }),
      review(0.11, { text: '黑心診所 大家不要來', authorReviews: 1 }),
      review(0.12, { text: '黑心診所大家千萬不要來。', authorReviews: 1 }),
      review(0.9, { text: '等了很久才看到醫師' }),
    ];
    expect(bombSigns(reviews)).toEqual({ sameText: 3, sameHours: 3, noWords: 0, newAccounts: 3 });
    expect(bombSigns([review(1), review(2), review(3)])).toMatchObject({ noWords: 3, sameHours: 0 });
    expect(bombSigns([review(1, { text: '很差' }), review(2, { text: '很差' })]).sameText).toBe(0);
  });
});

describe('the words', () => {
  const surge = {
    series: 'negative',
    days: 2,
    count: 5,
    before: 10,
    beforeDays: 90,
    chance: 1 / 4012,
  } as const;
  it.each([
    ['zh-TW', surge, '2 天內至少 5 則負評；平常約 9 天 1 則；碰巧發生的機會約 1/4,000。'],
    [
      'en',
      surge,
      'At least 5 negative reviews in 2 days; usual is about 1 in 9 days; the chance of that by accident is about 1 in 4,000.',
    ],
    [
      'zh-TW',
      { ...surge, series: 'waiting', days: 1, before: 0, chance: 1e-9 },
      '一天內至少 5 則負評提到「候診時間」；之前 90 天一則也沒有看到；碰巧發生的機會不到百萬分之一。',
    ],
    [
      'zh-TW',
      { ...surge, before: 0, beforeDays: 0, chance: 0.001 },
      '2 天內至少 5 則負評；更早的評論還沒有看過，先以兩週沒有負評來比；碰巧發生的機會約 1/1,000。',
    ],
    [
      'zh-TW',
      { ...surge, before: 117, chance: 0.00025 },
      '2 天內至少 5 則負評；平常一天約 1.3 則；碰巧發生的機會約 1/4,000。',
    ],
  ] as const)('%s %#', (lang, one, words) => {
    expect(explainSurge(one, lang)).toBe(words);
  });

  it('name the signs, and say that they prove nothing', () => {
    const none = { sameText: 0, sameHours: 0, noWords: 0, newAccounts: 0 };
    expect(explainSigns(none, 'zh-TW')).toBe('');
    expect(explainSigns({ ...none, sameText: 3, sameHours: 4 }, 'zh-TW')).toBe(
      '可能有人號召：3 則用字幾乎相同、4 則在兩小時內寫下。這是跡象，不是證明。',
    );
  });
});

describe('a simulated year', () => {
  const clinic = { reviewsPerMonth: 15, negativeShare: 0.2, readEvery: 1, clumping: 0 };

  it('is the same for the same seed', () => {
    expect(simulateYear(clinic, 7)).toEqual(simulateYear(clinic, 7));
  });

  it('rings less than once for nothing, and for eight reviews in two days nearly always', () => {
    const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
    const alarms = seeds.flatMap((seed) => simulateYear(clinic, seed).alarms);
    expect(alarms.length).toBeLessThanOrEqual(seeds.length);
    const told = seeds.filter(
      (seed) => simulateYear(clinic, seed, { reviews: 8, days: 2 }).delay !== undefined,
    );
    expect(told.length).toBeGreaterThanOrEqual(11);
  });
});
