import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Folded, fromRaw, toRaw } from '../../../utils/domain/folded.ts';
import { textAt } from '../../../utils/domain/span.ts';
import { foldHard, foldSoft, hardForm, hardPattern, withDigits } from '../../../utils/text/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('folding', () => {
  it.each([
    ['full-width', '保證　ＡＢＣ１２３', '保證abc123'],
    ['circled and compatibility forms', '①②㊣', '12正'],
    ['simplified and variants', '保证、保証、台湾、髮型师', '保證、保證、臺灣、發型師'],
    ['zero-width characters', '保\u200b證\u200d有\u2060效', '保證有效'],
    ['spaces and signs inside words', '保 證·有-效 最~先~進', '保證有效最先進'],
    ['注音 for delicate characters', 'ㄅㄠˇ證、肉ㄉㄨˊ、我ㄉ', '保證、肉毒、我ㄉ'],
    ['look-alike letters', 'РRР ВОТОХ', 'prpbotox'],
    ['clause signs, which stay', '好，保證！「有效」。', '好,保證!「有效」。'],
  ])('hard text unifies %s', (_, raw, folded) => {
    expect(foldHard(raw).text).toBe(folded);
  });

  it.each([
    ['dates and spaces', '您 ３／１２ 來', '您 3/12 來'],
    ['curly quotes and dashes', 'It’s “fine” – really', 'it\'s "fine" - really'],
    ['marks', 'cafe\u0301', 'cafe'],
    ['line ends', 'a\r\nb', 'a\n\nb'],
  ])('soft text keeps %s', (_, raw, folded) => {
    expect(foldSoft(raw).text).toBe(folded);
  });

  it('maps a hit back to the characters as typed', () => {
    const raw = '🙂 保\u200b证 有效';
    const folded = foldHard(raw);
    const at = folded.text.indexOf('保證');
    expect(textAt(raw, toRaw(folded, at, at + 2))).toBe('保\u200b证');
  });

  it('folds a pattern as it folds the text', () => {
    expect(hardPattern('头发|頭髮').test(foldHard('头髮').text)).toBe(true);
    expect(hardPattern('嗎？').test(foldHard('好吗？').text)).toBe(true);
    expect(hardForm('療效')).toBe(foldHard('疗效').text);
    expect(withDigits('三月一二日')).toBe('3月12日');
  });

  it.each([
    ['hard', foldHard],
    ['soft', foldSoft],
  ])('%s offsets rise, stay inside the text and never cut a pair', (_, fold) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded: Folded = fold(raw);
        expect(folded.starts).toHaveLength(folded.text.length);
        for (let index = 0; index < folded.text.length; index++) {
          const span = toRaw(folded, index, index + 1);
          expect(textAt(raw, span)).toBeDefined();
          if (index > 0) expect(span.start).toBeGreaterThanOrEqual(folded.starts[index - 1]!);
        }
      }),
    );
  });

  it('finds the folded place of a raw offset', () => {
    const folded = foldHard('a  b');
    expect([0, 1, 3, 4].map((offset) => fromRaw(folded, offset))).toEqual([0, 1, 1, 2]);
  });

  it('gives an empty span for an empty range', () => {
    expect(toRaw(foldHard('abc'), 1, 1)).toEqual({ start: 1, end: 1 });
  });
});
