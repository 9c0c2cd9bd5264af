import { describe, expect, it } from 'vitest';
import { clauseMatching, phrase } from '../../../utils/rules/predicates.ts';
import { related } from '../../../utils/rules/relation.ts';
import { matchesOf } from './found.ts';

const whole = related(clauseMatching({ zh: '.+', en: '.+' }, { marks: 'clause' }));
const relation = (draft: string, text?: string): string | undefined =>
  matchesOf(whole, draft, text === undefined ? {} : { review: { text } })[0]?.relation;

describe('a finding adds to the review or only confirms it', () => {
  it.each([
    ['all its facts are told', '您做的植牙和洗牙', '植牙跟洗牙都痛', 'confirms'],
    ['one of its facts is not', '您做的植牙和洗牙', '植牙痛', 'adds'],
    ['facts count, words do not', '您當天做的植牙真的很痛', '當天真的很痛', 'adds'],
    ['no fact, most words told', '櫃檯對您大聲說話', '櫃檯對我大聲說話', 'confirms'],
    ['no fact, other words', '櫃檯對您大聲說話', '停車很遠', 'adds'],
    ['English words, by their stems', 'you demanded loudly', 'I was demanding loudly', 'confirms'],
    ['English words, half of them', 'you demanded loudly', 'it was loudly played', 'adds'],
    ['no word to compare', 'you did so', 'it was so', 'adds'],
    ['an empty review', '您做的植牙和洗牙', '', undefined],
  ])('%s: %s', (_name, draft, review, expected) => {
    expect(relation(draft, review)).toBe(expected);
  });

  it('nothing is said without a review', () => {
    expect(matchesOf(whole, '您做的植牙和洗牙')).toEqual([{ text: '您做的植牙和洗牙' }]);
  });

  it('only facts inside the finding count', () => {
    const inside = related(phrase({ zh: '您做的植牙' }));
    const after = (text: string) =>
      matchesOf(inside, '洗牙後，您做的植牙，還有美白。', { review: { text } })[0];
    expect(after('植牙很痛')?.relation).toBe('confirms');
    expect(after('洗牙和美白很痛')?.relation).toBe('adds');
  });

  it('a relation that the rule gave stays', () => {
    const given = related({ terms: [], find: () => [{ span: { start: 0, end: 2 }, relation: 'adds' }] });
    expect(matchesOf(given, '植牙', { review: { text: '植牙' } })[0]?.relation).toBe('adds');
  });
});
