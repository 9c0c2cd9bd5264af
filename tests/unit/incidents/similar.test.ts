import { describe, expect, it } from 'vitest';
import { similarTo } from '../../../utils/incidents/similar.ts';
import { noon } from './sample.ts';

const day = 86_400_000;
const text = '這家診所根本沒有執照，醫師還會罵人，大家千萬不要來！';
const found = (said: string, at = noon) =>
  similarTo(text, [{ text: said, at }], noon, 30).map(({ share }) => share > 0.3);

describe('reviews worded alike', () => {
  it.each([
    ['nearly the same words', '根本沒有執照的診所，醫師還會罵人，千萬不要來', [true]],
    ['punctuation and width aside', '這家診所根本沒有執照。醫師還會罵人。大家千萬不要來', [true]],
    ['the same complaint in other words', '等了快兩個小時，櫃檯也不說明原因', []],
    ['two words in common', '不要來', []],
    ['the very same text, which is the review itself', text, []],
  ] as const)('%s', (_, said, expected) => {
    expect(found(said)).toEqual(expected);
  });

  it('only within the window, the likest first', () => {
    expect(found('根本沒有執照的診所，醫師還會罵人，千萬不要來', noon - 31 * day)).toEqual([]);
    const others = ['根本沒有執照，醫師會罵人啊啊啊啊', '這家診所根本沒有執照，醫師還會罵人'].map((said) => ({
      text: said,
      at: noon,
    }));
    expect(similarTo(text, others, noon, 30)[0]?.other).toBe(others[1]);
  });
});
