import { expect, it } from 'vitest';
import type { SurgeAlert } from '../../../utils/domain/surge.ts';
import { monthReport } from '../../../utils/insight/month-report.ts';
import { opened } from '../incidents/sample.ts';
import { remembered } from '../platform/reviews.ts';

const at = (month: number, date: number) => new Date(2026, month - 1, date, 12).getTime();
const review = (
  id: string,
  postedAt: number,
  rating: number,
  topics: readonly ('waiting' | 'price')[] = [],
) => remembered({ id, key: id, postedAt, rating, topics });

it('sets a month beside the one before, every figure by hand', () => {
  const report = monthReport(
    {
      reviews: [
        review('a', at(10, 3), 1, ['waiting']),
        review('b', at(10, 9), 2, ['waiting', 'price']),
        { ...review('c', at(10, 9), 5), answered: 'yes' },
        review('d', at(9, 30), 1, ['price']),
        review('e', at(8, 30), 1, ['price']),
      ],
      surges: [{ id: 's1', at: at(10, 9) } as SurgeAlert, { id: 's2', at: at(9, 9) } as SurgeAlert],
      incidents: [{ ...opened(), openedAt: at(10, 9) }],
      months: [{ id: 'x', branch: '', month: '2026-09', procedures: 200, complications: 1 }],
    },
    '2026-10',
    '',
  );
  expect(report).toMatchObject({
    count: [3, 1],
    negative: [2, 1],
    mean: [undefined, undefined],
    incidents: [1, 0],
    procedures: [undefined, 200],
    topics: [
      { topic: 'waiting', counts: [2, 0] },
      { topic: 'price', counts: [1, 1] },
    ],
    surges: [{ id: 's1' }],
    open: 4,
  });
  expect(report.answered.map((part) => part?.value)).toEqual([1 / 3, 0]);
  expect(report.complications.map((rate) => rate?.value)).toEqual([undefined, 5]);
  expect([report.holds(at(10, 31)), report.holds(at(11, 1))]).toEqual([true, false]);
});
