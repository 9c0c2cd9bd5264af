import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gates } from '../../../utils/text/gate.ts';
import { pattern } from '../../../utils/text/pattern.ts';
import { required } from '../../../utils/text/required.ts';

describe('what a pattern requires', () => {
  it.each([
    ['病歷|健保卡', ['病歷', '健保']],
    ['(?:看|翻)了[^，]{0,8}紀錄', ['紀錄']],
    ['您(?:的)?(?=牙)', ['牙']],
    ['[一二]顆', ['一顆', '二顆']],
    ['掛號(?!費)', ['掛號']],
    ['\\bimplants?\\b', ['impl']],
    ['保證{1,3}', ['保']],
    ['^病歷$', ['病歷']],
    ['(?:病歷|)卡', ['病歷', '卡']],
    ['(病歷|健保)卡', ['病歷', '健保']],
    ['(?<name>病歷)本', ['病歷']],
    ['(?<=看)病歷', ['病歷']],
    ['(?<!看)病歷', ['病歷']],
    ['(?!看)病歷', ['病歷']],
    ['病歷(?=本|卡)', ['病歷']],
    ['病歷(?=.)', ['病歷']],
    ['(?:看|翻)[^，]{0,8}(?:紀錄|病歷)', ['紀錄', '病歷']],
    ['(?:病|歷)(?:史|卡)', ['病史', '病卡', '歷史', '歷卡']],
    ['(?:a|b|(?:病歷|卡))號', ['號', '病歷', '卡號']],
    ['(?:病歷|[^a])史', ['史']],
    ['((病))歷', ['病歷']],
    ['\\d{2}病歷', ['病歷']],
    ['第\\d', ['第0', '第1', '第2', '第3', '第4', '第5', '第6', '第7', '第8', '第9']],
    ['[0-2]{3}', ['0', '1', '2']],
    ['\\.com', ['.com']],
    ['a\\/b', ['/']],
    ['\\u{4e00}病歷', ['病歷']],
    ['\\u4e00病歷', ['病歷']],
    ['\\P{L}病歷', ['病歷']],
    ['\\p{L}病歷', ['病歷']],
    ['\\s病歷\\w', ['病歷']],
    ['\\b病\\B歷', ['病歷']],
    ['[^病]歷史', ['歷史']],
    ['[病歷]史', ['病史', '歷史']],
    ['[a-c]x病', ['病']],
    ['[一-龥]史', ['史']],
    ['[\\d病]歷史', ['歷史']],
    ['[a\\]]病歷', ['病歷']],
    ['病?歷史', ['病歷', '歷史']],
    ['病{0,1}歷史', ['病歷', '歷史']],
    ['病{0,2}歷史', ['歷史']],
    ['病{1}歷史', ['病歷']],
    ['病{2}歷史', ['歷史']],
    ['病*歷史', ['歷史']],
    ['病+歷史', ['歷史']],
    ['病+?歷史', ['歷史']],
    ['(?:病歷)+', ['病歷']],
    ['(?:病歷){2,}x', ['病歷']],
    ['𠮷野家', ['𠮷']],
    ['𠮷?野家', ['𠮷', '野家']],
    ['我們的', ['我們']],
    ['appointment', ['appo']],
    ['(?:see|saw) you', ['see ', 'saw ']],
    ['123', ['12']],
    ['1234', ['1234']],
    ['x{', ['{']],
  ])('%s holds one of %j', (source, pieces) => {
    expect(required(source)).toEqual(pieces);
  });

  it.each([
    '.',
    '.{0,4}',
    '(?:病歷)?',
    '(?!病歷)',
    '[^，。]+',
    '病歷|',
    '|病歷',
    '病|歷||卡',
    '(?:病歷)*',
    '(?:.|病歷)',
    '\\p{L}+',
    '\\s',
    '病歷)',
  ])('nothing can be said of %s', (source) => {
    expect(required(source)).toBeUndefined();
  });
});

describe('a long list of words', () => {
  const words = Array.from({ length: 600 }, (_, at) => `甲${String.fromCharCode(0x4e00 + at * 7)}`);
  const some = (count: number) => words.slice(0, count).join('|');

  it.each([
    ['stands for itself', some(200), 200],
    ['inside a group', `(?:${some(200)})診`, 1],
    ['with what may be missing', words.slice(0, 200).join('?|'), 201],
    ['is too long to look for', some(500), undefined],
    ['is too long behind a choice', `(?:${some(450)}|乙.)`, undefined],
  ])('%s', (_, source, pieces) => {
    expect(required(source)?.length).toBe(pieces);
  });

  it('is looked for by its rarest parts', () => {
    expect(required(some(3))).toEqual(words.slice(0, 3));
    expect(required(`(?:${some(130)})`)).toEqual(words.slice(0, 130));
  });
});

describe('gates', () => {
  const gates = new Gates();
  const sources = [
    '病歷|健保卡',
    '您[^，。]{0,4}(?:做|拔)了',
    '第[0-9一二三]{1,3}(?:次|顆)',
    '\\byou (?:were|had) ',
    '(?<=是)您',
    '𠮷野?家',
    'a|b?',
  ];
  const asked = sources.map((source) => ({
    expression: new RegExp(source, 'u'),
    gated: gates.gated(pattern(source)),
  }));
  const texts = [
    '您的病歷',
    '您那天拔了牙',
    '第12次',
    'you were told',
    '都是您說',
    '𠮷家',
    '',
    '今天天氣很好',
    'a',
  ];

  it.each(texts)('let through what matches %j, and only that is told', (text) => {
    const may = gates.read(text);
    for (const { expression, gated } of asked) expect(gated.test(text, may)).toBe(expression.test(text));
  });

  it('stay shut for most patterns of an ordinary sentence', () => {
    const may = gates.read('今天天氣很好');
    expect(asked.filter(({ gated }) => gated.opens(may)).map(({ expression }) => expression.source)).toEqual([
      'a|b?',
    ]);
  });

  it('know a pattern that was added after the first reading', () => {
    const late = gates.gated(pattern('天氣'));
    expect(late.test('今天天氣很好', gates.read('今天天氣很好'))).toBe(true);
    expect(late.opens(gates.read('您好'))).toBe(false);
  });

  it('do not bar a pattern that ignores case', () => {
    const either = gates.gated(/YOU/iu);
    expect(either.test('you', gates.read('you'))).toBe(true);
  });

  it('give all matches of a pattern with the flag g, again and again', () => {
    const all = gates.gated(/[0-9]{2}/gu);
    for (let time = 0; time < 2; time++)
      expect(all.all('12 34', gates.read('12 34')).map(([found]) => found)).toEqual(['12', '34']);
  });

  it('open exactly where a piece stands, however many patterns there are', () => {
    const many = new Gates();
    const words = Array.from({ length: 900 }, (_, at) =>
      at % 3 === 0
        ? `${String.fromCharCode(0x4e00 + at)}診`
        : at % 3 === 1
          ? `w${1_000 + at}`
          : String.fromCharCode(0x5500 + at),
    );
    const all = words.map((word) => ({ pieces: required(word) ?? [], gated: many.gated(pattern(word)) }));
    const shared = [many.gated(pattern('診所')), many.gated(pattern('.'))];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 2 })), { maxLength: 8 }),
        (parts) => {
          const text = parts.join('');
          const may = many.read(text);
          const open = all.flatMap(({ gated }, at) => (gated.opens(may) ? [at] : []));
          const held = all.flatMap(({ pieces }, at) =>
            pieces.some((piece) => text.includes(piece)) ? [at] : [],
          );
          expect(open).toEqual(held);
          expect(shared.map((gated) => gated.opens(may))).toEqual([text.includes('診所'), true]);
        },
      ),
    );
  });

  it('say where a match stands, and nothing of a text behind a shut gate', () => {
    const one = new Gates();
    const gated = one.gated(pattern('[0-9]診', 'gu'));
    expect(gated.exec('第3診')?.index).toBe(1);
    expect(gated.all('第三診', one.read('第三診'))).toEqual([]);
    expect(gated.test('3診', one.read(''))).toBe(false);
  });
});
