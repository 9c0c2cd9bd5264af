import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Folded, fromRaw, toRaw } from '../../../utils/domain/folded.ts';
import { textAt } from '../../../utils/domain/span.ts';
import { foldHard, foldSoft, hardForm, hardPattern, hardUnit, withDigits } from '../../../utils/text/fold.ts';

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

  it('folds every character alike, wherever it stands and however often', () => {
    const astray: string[] = [];
    for (let code = 0x20; code < 0x1_00_00; code += 7) {
      const char = String.fromCharCode(code);
      if (code >= 0xd800 && code <= 0xdfff) continue;
      for (const fold of [foldSoft, foldHard]) {
        const once = fold(char).text;
        const { text, ends } = fold(`一${char}${char}`);
        if (text !== `一${once}${once}` || ends.at(-1) !== (once === '' ? 1 : 3))
          astray.push(code.toString(16));
      }
    }
    expect(astray).toEqual([]);
  });

  it.each([
    ['a-z', 'abcxyzABCXYZ', 'abcxyzabcxyz'],
    ['digits', '0189０１８９', '01890189'],
    ['Han', '一龥', '一龥'],
    ['other spaces', 'a\u00a0\u3000\tb', 'a   b'],
    ['what looks like an apostrophe', '\u2018\u2019\u201b\u2032', "''''"],
    ['dashes', '\u2010\u2015\u2212', '---'],
    ['line ends', '\r\n\u2028\u2029', '\n\n\n\n'],
    ['ligatures, longer than before', '㎏ﬃ㍿', 'kgffi株式会社'],
    ['half a pair', 'a\ud83db\udc00', 'a\ufffdb\ufffd'],
    ['the last units', '\ufffd\ufffe\uffff', '\ufffd\ufffe\uffff'],
    ['bold letters of another plane', '𝐀𝐛', 'ab'],
    ['emoji', '🙂', '🙂'],
    ['accented capitals', 'ÉÀ', 'éà'],
    ['controls', 'a\u0000\u200d\u202eb', 'ab'],
    ['注音', 'ㄅㄠˇ證', 'ㄅㄠˇ證'],
  ])('soft text of %s', (_, raw, folded) => {
    expect(foldSoft(raw).text).toBe(folded);
  });

  it.each([
    ['a syllable without its tone', 'ㄅㄠ裝', '包裝'],
    ['a syllable that stands for nothing', 'ㄅㄆㄇ', 'ㄅㄆㄇ'],
    ['two in a row', 'ㄅㄠˇㄓㄥˋ', '保證'],
    ['one at the end', '肉ㄉㄨˊ', '肉毒'],
    ['what is no syllable', 'ˇ證', 'ˇ證'],
  ])('hard text of %s', (_, raw, folded) => {
    expect(foldHard(raw).text).toBe(folded);
  });

  it('maps each unit of a syllable and of a ligature to all of what was typed', () => {
    const syllable = foldHard('好ㄅㄠˇ證');
    expect([...syllable.starts]).toEqual([0, 1, 4]);
    expect([...syllable.ends]).toEqual([1, 4, 5]);
    const ligature = foldSoft('aﬃb');
    expect([...ligature.starts]).toEqual([0, 1, 1, 1, 2]);
    expect([...ligature.ends]).toEqual([1, 2, 2, 2, 3]);
    const pair = foldSoft('a𝐀b');
    expect([...pair.ends]).toEqual([1, 3, 4]);
  });

  it('grows as a text grows in folding, and holds texts longer than one piece', () => {
    const raw = '㍿'.repeat(5_000);
    const { text, starts, ends } = foldSoft(raw);
    expect(text).toBe('株式会社'.repeat(5_000));
    expect([starts[19_999], ends[19_999], starts.length]).toEqual([4_999, 5_000, 20_000]);
    expect(foldHard('證'.repeat(4_096)).text.length).toBe(4_096);
  });

  it.each([
    ['(?:（好）|！)，[：；]？', '(?:\\(好\\)|!),[:;]\\?'],
    ['療效', '療效'],
    ['疗效x证', '療效x證'],
    ['abc', 'abc'],
    ['\u0080', '\u0080'],
  ])('writes the pattern %j as %j', (source, form) => {
    expect(hardPattern(source).source).toBe(form);
  });

  it('tells what one unit folds to', () => {
    expect([hardUnit('证'.charCodeAt(0)), hardUnit('證'.charCodeAt(0)), hardUnit(97)]).toEqual([
      '證'.charCodeAt(0),
      '證'.charCodeAt(0),
      97,
    ]);
  });

  it('gives an empty span for an empty range', () => {
    expect(toRaw(foldHard('abc'), 1, 1)).toEqual({ start: 1, end: 1 });
  });
});
