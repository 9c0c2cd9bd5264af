import { expect, it } from 'vitest';
import { toCsv } from '../../utils/text/csv.ts';

it.each([
  ['plain', '等待', '"等待"'],
  ['quotes', '說"好"', '"說""好"""'],
  ['line breaks', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['a formula after spaces', '  @SUM(A1)', '"\'  @SUM(A1)"'],
  ['a full-width formula', '＝1+1', '"\'＝1+1"'],
  ['a dash that begins a remark', '-已處理', '"\'-已處理"'],
  ['a negative number', -3, '"-3"'],
])('a cell with %s', (_, cell, written) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});
