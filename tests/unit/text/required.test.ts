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
  ])('%s holds one of %j', (source, pieces) => {
    expect(required(source)).toEqual(pieces);
  });

  it.each(['.', '.{0,4}', '(?:病歷)?', '(?!病歷)', '[^，。]+', '病歷|', '\\p{L}+', '\\s'])(
    'nothing can be said of %s',
    (source) => {
      expect(required(source)).toBeUndefined();
    },
  );
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
});
