import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diff } from '../../../utils/text/diff.ts';

const joined = (before: string, after: string, ...kinds: readonly string[]) =>
  diff(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

it('holds both texts whole, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      expect(joined(before, after, 'same', 'gone')).toBe(before);
      expect(joined(before, after, 'same', 'new')).toBe(after);
    }),
  );
});

it.each([
  ['謝謝您的意見。', '謝謝您的寶貴意見。', '', '寶貴'],
  ['We are very sorry.', 'We are truly sorry.', 'very', 'truly'],
  ['完全不同的一段', 'Nothing in common', '完全不同的一段', 'Nothing in common'],
])('from %j to %j: %j goes, %j comes', (before, after, gone, fresh) => {
  expect([joined(before, after, 'gone'), joined(before, after, 'new')]).toEqual([gone, fresh]);
});

it('tells two floods as replaced instead of comparing them', () => {
  const [before, after] = ['甲'.repeat(4_000), '乙甲'.repeat(2_000)];
  expect(diff(before, after).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});

it.each([
  ['', '', []],
  ['', 'new', ['+new']],
  ['old', '', ['-old']],
  ['same', 'same', ['=same']],
  ['我們很抱歉', '我們非常抱歉', ['=我們', '-很', '+非常', '=抱歉']],
  [
    'We are very sorry today.',
    'We are truly sorry.',
    ['=We are ', '-very', '+truly', '= sorry', '- today', '=.'],
  ],
  ['abc 一二三四 def', 'abd 一二三四 deg', ['-abc', '+abd', '= 一二三四 ', '-def', '+deg']],
  ['一甲二乙三四五六七八', '一丙二丁三四五六七八', ['=一', '-甲二乙', '+丙二丁', '=三四五六七八']],
  ['一二三四五六七八甲', '乙一二三四五六七八', ['+乙', '=一二三四五六七八', '-甲']],
  ['甲一二三四乙', '丙一二三四丁', ['-甲', '+丙', '=一二三四', '-乙', '+丁']],
  ['甲一二三乙', '丙一二三丁', ['-甲一二三乙', '+丙一二三丁']],
  ['一二', '一二三四五六七八九十', ['=一二', '+三四五六七八九十']],
  ['一二三四五六', '一二甲乙丙丁', ['-一二三四五六', '+一二甲乙丙丁']],
  ['一二三四', '一二甲乙', ['=一二', '-三四', '+甲乙']],
])('from %j to %j', (before, after, parts) => {
  const signs = { same: '=', gone: '-', new: '+' };
  expect(diff(before, after).map(({ kind, text }) => signs[kind] + text)).toEqual(parts);
});

it('keeps as much as two short texts have in common', () => {
  const text = fc.string({ unit: fc.constantFrom('一', '二', '三'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [`前前前前前前前前${one}`, `前前前前前前前前${other}`];
      const kept = diff(before, after)
        .filter(({ kind }) => kind === 'same')
        .reduce((sum, part) => sum + part.text.length, 0);
      const common = (a: string, b: string): number => {
        if (a === '' || b === '') return 0;
        if (a[0] === b[0]) return 1 + common(a.slice(1), b.slice(1));
        return Math.max(common(a.slice(1), b), common(a, b.slice(1)));
      };
      expect(kept).toBeGreaterThanOrEqual(8);
      // Words that agree by chance between two changes are given up on purpose, the rest never.
      expect(kept + 6).toBeGreaterThanOrEqual(8 + common(one, other));
      expect(kept).toBeLessThan(9 + common(one, other));
    }),
  );
});

it('compares texts up to its limit', () => {
  const long = '甲'.repeat(1_200);
  expect(diff(long, `${long}乙`).map(({ kind }) => kind)).toEqual(['same', 'new']);
});
