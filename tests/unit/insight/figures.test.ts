import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../utils/composer/topics/all.ts';
import type { FollowUp } from '../../../utils/domain/follow-up.ts';
import type { RememberedReview } from '../../../utils/domain/remembered-review.ts';
import { contactFigures, incidentMonths, ownMonths } from '../../../utils/insight/clinic-figures.ts';
import { meanStars, rate, share } from '../../../utils/insight/intervals.ts';
import { lastMonths, likelyMonth, monthBefore } from '../../../utils/insight/months.ts';
import {
  answeredShare,
  answerTimes,
  reviewFigures,
  topicLines,
  trendOf,
} from '../../../utils/insight/review-figures.ts';
import { complaints } from '../../../utils/playbook/complaints.ts';
import { opened } from '../incidents/sample.ts';

const day = 86_400_000;
const at = (month: number, date: number, hour = 12) => new Date(2026, month - 1, date, hour).getTime();
const now = at(11, 22);

function review(id: string, postedAt: number, more: Partial<RememberedReview> = {}): RememberedReview {
  return {
    key: id,
    id,
    text: '',
    partial: false,
    answered: 'no',
    platform: 'google',
    site: 'takeout',
    place: 'p',
    placeName: '心安診所',
    firstSeen: now,
    lastSeen: now,
    postedAt,
    topics: [],
    sentiment: 'neutral',
    urgent: [],
    ...more,
  };
}

describe('intervals', () => {
  // Wilson's interval: 8 of 10 is 49.0–94.3 %; 0 of 10 is 0–27.8 % (Newcombe 1998, Wilson's formula by hand).
  it.each([
    [8, 10, 0.8, 0.4902, 0.9433],
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [1, 2, 0.5, 0.0945, 0.9055],
  ])('%i of %i is %f, between %f and %f', (part, whole, value, low, high) => {
    const found = share(part, whole);
    expect(found?.value).toBe(value);
    expect(found?.low).toBeCloseTo(low, 3);
    expect(found?.high).toBeCloseTo(high, 3);
  });

  // Exact Poisson limits as every table has them: 0: 0–3.689, 1: 0.025–5.572, 5: 1.623–11.668, 10: 4.795–18.390.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
  ])('%i events may be %f to %f', (events, low, high) => {
    const found = rate(events, 1, 1);
    expect(found?.low).toBeCloseTo(low, 3);
    expect(found?.high).toBeCloseTo(high, 3);
  });

  it('per 1,000: 2 of 400 is 5, between 0.6 and 18.1', () => {
    const found = rate(2, 400, 1_000);
    expect(found?.value).toBe(5);
    expect(found?.low).toBeCloseTo(0.606, 2);
    expect(found?.high).toBeCloseTo(18.06, 2);
  });

  it('a mean of five stars needs five of them, and its interval stays on the scale', () => {
    expect(meanStars([5, 5, 5, 5])).toBeUndefined();
    // Mean 3, s = 1.5811, t(4) = 2.776: 3 ± 1.963.
    expect(meanStars([1, 2, 3, 4, 5])).toMatchObject({ value: 3 });
    expect(meanStars([1, 2, 3, 4, 5])?.low).toBeCloseTo(1.037, 2);
    expect(meanStars([5, 5, 5, 5, 1])?.high).toBe(5);
  });

  it('of nothing there is none', () => {
    expect([share(0, 0), rate(1, 0, 1_000)]).toEqual([undefined, undefined]);
  });
});

describe('months', () => {
  it('go back over the turn of a year', () => {
    expect(lastMonths(3, at(1, 15))).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(monthBefore('2026-01')).toBe('2025-12');
  });

  it('take in what is dated to two months and no more', () => {
    expect(likelyMonth({ from: at(9, 20), to: at(10, 25) })).toBe('2026-10');
    expect(likelyMonth({ from: at(1, 1), to: at(10, 25) })).toBeUndefined();
    expect(likelyMonth({ from: Number.NEGATIVE_INFINITY, to: now })).toBeUndefined();
  });
});

describe('reviews over time', () => {
  const reviews = [
    review('a', at(10, 3), { rating: 1, topics: ['waiting', 'price'], answered: 'yes' }),
    review('b', at(10, 20), { rating: 5 }),
    review('c', at(11, 2), { rating: 2, topics: ['waiting', 'praise'], answered: 'unknown' }),
    review('d', at(11, 3), { sentiment: 'negative', topics: ['scam'] }),
  ];
  const { postedAt: _, ...old } = review('e', 0);

  it('are counted by hand', () => {
    const { months, undated, blurred } = reviewFigures(
      [...reviews, { ...old, dateText: '2 年前' }, { ...old, key: 'f', dateText: '1 個月前' }],
      ['2026-10', '2026-11'],
    );
    expect(months).toEqual([
      {
        month: '2026-10',
        count: 3,
        stars: [1, 0, 0, 0, 1],
        negative: 1,
        answered: 1,
        told: 3,
        complaints: { waiting: 1, price: 1 },
      },
      {
        month: '2026-11',
        count: 2,
        stars: [0, 1, 0, 0, 0],
        negative: 2,
        answered: 0,
        told: 1,
        complaints: { waiting: 1 },
      },
    ]);
    expect([undated, blurred]).toEqual([1, 1]);
  });

  it('name the share of answers among those whose page tells', () => {
    expect(answeredShare(reviews)?.value).toBeCloseTo(1 / 3, 12);
    expect(answeredShare([])).toBeUndefined();
  });

  it('sort answers by the time they surely took', () => {
    const answered = (postedAt: number, answeredAt: number) =>
      review(`${postedAt}${answeredAt}`, postedAt, { answered: 'yes', answeredAt });
    const seen = { ...old, answered: 'yes' as const, dateText: '3 天前' };
    expect(
      answerTimes([
        answered(at(10, 1), at(10, 1) + day),
        answered(at(10, 1), at(10, 1) + 2 * day),
        answered(at(10, 1), at(10, 8)),
        answered(at(10, 1), at(10, 20)),
        review('x', at(10, 1)),
        // Written three to four days ago, answered one to two days ago: between one and three days.
        { ...seen, ownerReply: { text: '謝謝', dateText: '1 天前' } },
        { ...seen, dateText: '2 週前', ownerReply: { text: '謝謝', dateText: '1 週前' } },
      ]),
    ).toEqual({ day: 1, three: 2, week: 1, longer: 1, unsure: 1 });
  });
});

describe('complaints over time', () => {
  it('lie in the families of the analysis tool', () => {
    const { months } = reviewFigures(
      [
        review('a', at(11, 1), { topics: ['waiting', 'pain-safety'] }),
        review('b', at(11, 2), { topics: ['waiting'] }),
      ],
      ['2026-10', '2026-11'],
    );
    expect(topicLines(months)).toEqual([
      { topic: 'pain-safety', domain: 'clinical', counts: [0, 1], total: 1, trend: 'few' },
      { topic: 'waiting', domain: 'management', counts: [0, 2], total: 2, trend: 'few' },
    ]);
  });

  it('have the same place in it as in triage', () => {
    const triage = lexicons.map(({ topic, hcat }) => [topic, hcat]);
    for (const { topic, hcat } of complaints) expect(triage).toContainEqual([topic, hcat]);
  });

  // By hand: P(X ≥ 9 of 10 at ½) = 11/1024 = 1.07 %; P(X ≥ 8 of 10) = 56/1024 = 5.5 %.
  it.each([
    [[0, 0, 1, 3, 3, 3], 'up'],
    [[3, 3, 3, 0, 0, 1], 'down'],
    [[1, 1, 0, 3, 3, 2], 'steady'],
    [[0, 0, 0, 3, 3, 3], 'few'],
    [[9, 9, 9, 9, 9], 'few'],
  ] as const)('%j is %s', (counts, trend) => {
    expect(trendOf(counts)).toBe(trend);
  });
});

describe('the clinic itself', () => {
  const row = (branch: string, more: object) => ({
    id: `2026-10|${branch}`,
    branch,
    month: '2026-10',
    ...more,
  });

  it('adds up its branches unless the whole was typed in', () => {
    const kept = [
      row('信義', { procedures: 100, complications: 1 }),
      row('大安', { procedures: 300, complications: 1, asked: 10, satisfied: 8 }),
    ];
    const [sum] = ownMonths(kept, ['2026-10'], '');
    expect(sum).toMatchObject({ procedures: 400, complications: 2, satisfied: 8 });
    expect([sum?.complicationRate?.value, sum?.satisfaction?.value]).toEqual([5, 0.8]);
    const [whole] = ownMonths([...kept, row('', { procedures: 500 })], ['2026-10'], '');
    expect(whole).toMatchObject({ procedures: 500, complications: 2 });
    expect(ownMonths(kept, ['2026-10'], '信義')[0]).toMatchObject({ procedures: 100 });
    expect(ownMonths(kept, ['2026-09'], '')).toEqual([{ month: '2026-09' }]);
  });

  it('counts real incidents by their month and leaves drills out', () => {
    const one = { ...opened(), openedAt: at(10, 5) };
    const found = incidentMonths(
      [one, { ...one, state: 'closed' }, { ...one, drill: 'd1' }],
      ['2026-10', '2026-11'],
    );
    expect(found).toMatchObject([
      { total: 2, closed: 1, byBranch: { [one.branch]: 2 } },
      { total: 0, closed: 0 },
    ]);
  });

  it('counts contacts that were due', () => {
    const contact = (status: FollowUp['status'], dueAt: number) => ({ status, dueAt }) as FollowUp;
    const found = contactFigures(
      [
        contact('done', now - day),
        contact('unreachable', now + day),
        contact('planned', now - day),
        contact('planned', now + day),
      ],
      now,
    );
    expect(found).toMatchObject({ due: 3, done: 1, unreachable: 1, overdue: 1 });
    expect(found.doneShare?.value).toBeCloseTo(1 / 3, 12);
  });
});
