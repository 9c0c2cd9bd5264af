import { describe, expect, it } from 'vitest';
import { claim, isDisclaimed, nearbyTest, sentenceOf } from '../../../utils/rules/claim.ts';
import type { PhraseSpec } from '../../../utils/rules/predicates.ts';
import { matchesOf, read } from './found.ts';

const found = (draft: string, spec: PhraseSpec = {}): string[] =>
  matchesOf(claim({ zh: '亮白', en: 'sparkle', ...spec }), draft).map(({ text }) => text);

describe('a boast is silent', () => {
  it.each([
    ['in a sentence about the law', '依法我們不寫字，牙齒亮白', []],
    ['in a sentence about limits', '牙齒亮白，效果因人而異', []],
    ['in an English sentence about limits', 'Teeth sparkle, results may vary.', []],
    ['after a denial further ahead', '沒有哪一種療程做完都能亮白', []],
    ['after an English denial further ahead', 'There is no such thing as a mouth full of sparkle.', []],
    ['but not on its own', '牙齒亮白', ['亮白']],
    ['nor on its own in English', 'Teeth that sparkle.', ['sparkle']],
    ['nor after a denial in another clause', '沒有哪一種療程，牙齒亮白', ['亮白']],
    [
      'nor after one in another English clause',
      'There is no such thing! Teeth full of sparkle.',
      ['sparkle'],
    ],
  ])('%s: %s', (_name, draft, expected) => {
    expect(found(draft)).toEqual(expected);
  });

  it('a boast that no denial silences keeps to limits all the same', () => {
    const spec = { negatable: false };
    expect(found('沒有哪一種療程做完都能亮白', spec)).toEqual(['亮白']);
    expect(found('牙齒亮白，效果因人而異', spec)).toEqual([]);
  });

  it('where the rule\u2019s own condition fails', () => {
    expect(found('牙齒亮白', { when: ({ hard }) => hard.includes('齒') })).toEqual(['亮白']);
    expect(found('臉部亮白', { when: ({ hard }) => hard.includes('齒') })).toEqual([]);
  });
});

describe('the text around a clause', () => {
  it('is its sentence, at most five clauses either side', () => {
    const draft = read('一二三，二二三，三二三，四二三，五二三，六二三，七二三，八二三。九二三。');
    const around = (at: number) => sentenceOf(draft.clauses[at]!, draft);
    expect(around(0).startsWith('一')).toBe(true);
    expect(around(0).includes('六')).toBe(true);
    expect(around(0).includes('七')).toBe(false);
    expect(around(7).includes('二二三')).toBe(false);
    expect(around(7).includes('九')).toBe(false);
    expect(around(8).startsWith('九')).toBe(true);
  });

  it('or the clauses beside it, across sentences', () => {
    const draft = read('甲甲甲。乙乙乙。丙丙丙。');
    const beside = nearbyTest(1, (text) => text.includes('甲'));
    expect(draft.clauses.map((clause) => beside(clause, draft))).toEqual([true, true, false]);
    const after = nearbyTest(1, (text) => text.includes('丙'));
    expect(draft.clauses.map((clause) => after(clause, draft))).toEqual([false, true, true]);
  });

  it('tells whether it speaks of limits', () => {
    const draft = read('效果因人而異，請放心。牙齒亮白。');
    expect(draft.clauses.map((clause) => isDisclaimed(clause, draft))).toEqual([true, true, false]);
  });
});
