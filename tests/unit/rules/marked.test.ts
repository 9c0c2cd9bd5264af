import { describe, expect, it } from 'vitest';
import { partsOf, plainText, spelledOut } from '../../../utils/rules/marked.ts';

describe('an example', () => {
  it('is cut at its marks, each part with its place in the plain text', () => {
    expect(partsOf('我們[[保證]]有效，[[百分百]]')).toEqual([
      { text: '我們', marked: false, at: 0 },
      { text: '保證', marked: true, at: 2 },
      { text: '有效，', marked: false, at: 4 },
      { text: '百分百', marked: true, at: 7 },
    ]);
  });

  it.each([
    ['[[保證]]有效', '保證有效'],
    ['沒有記號', '沒有記號'],
    ['', ''],
    ['[[a]][[b\nc]]', 'ab\nc'],
  ])('%j reads %j without its marks', (marked, plain) => {
    expect(plainText(marked)).toBe(plain);
  });

  it.each([
    ['謝謝', { text: '謝謝' }],
    [
      { text: '謝謝', review: '很好' },
      { text: '謝謝', review: '很好' },
    ],
  ])('%j is spelled out', (example, long) => {
    expect(spelledOut(example)).toEqual(long);
  });
});
