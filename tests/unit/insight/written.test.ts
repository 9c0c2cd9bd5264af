import { expect, it } from 'vitest';
import { writtenBetween } from '../../../utils/insight/written.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = new Date(2026, 10, 22, 15, 0).getTime();

/** How long ago at most and at least, in days. */
function ages(dateText: string): readonly [number, number] {
  const { from, to } = writtenBetween(dateText, now);
  return [(now - from) / day, (now - to) / day];
}

it.each([
  ['剛剛', 1 / 24, 0],
  ['5 小時前', 6 / 24, 5 / 24],
  ['3 天前', 4, 3],
  ['３ 天前', 4, 3],
  ['一週前', 14, 7],
  ['兩週前', 21, 14],
  ['十二天前', 13, 12],
  ['二十天前', 21, 20],
  ['1 個月前', 62, 28],
  ['2 年前', 1098, 730],
  ['a week ago', 14, 7],
  ['an hour ago', 2 / 24, 1 / 24],
  ['2 days ago', 3, 2],
  ['3 日前', 4, 3],
  ['2 か月前', 93, 56],
  ['5h', 6 / 24, 5 / 24],
  ['3d', 4, 3],
])('%s: between %f and %f days ago', (dateText, most, least) => {
  const [oldest, newest] = ages(dateText);
  expect(oldest).toBeCloseTo(most, 9);
  expect(newest).toBeCloseTo(least, 9);
});

it.each([
  ['2026年11月20日', new Date(2026, 10, 20)],
  ['2026/11/20', new Date(2026, 10, 20)],
  ['11月20日', new Date(2026, 10, 20)],
  ['12月25日', new Date(2025, 11, 25)],
  ['November 20, 2026', new Date(2026, 10, 20)],
  ['Nov 20', new Date(2026, 10, 20)],
])('%s is that day', (dateText, start) => {
  expect(writtenBetween(dateText, now)).toEqual({ from: start.getTime(), to: start.getTime() + day });
});

it.each([
  ['no date', undefined],
  ['words', '很久以前'],
  ['a day to come', '2027年1月1日'],
])('%s: only that it stood there', (_, dateText) => {
  expect(writtenBetween(dateText, now)).toEqual({ from: Number.NEGATIVE_INFINITY, to: now });
});

it('of an edited review only the edit is dated', () => {
  expect(writtenBetween('上次編輯：3 天前', now)).toEqual({
    from: Number.NEGATIVE_INFINITY,
    to: now - 3 * day,
  });
});
