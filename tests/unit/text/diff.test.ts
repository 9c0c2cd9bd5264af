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
