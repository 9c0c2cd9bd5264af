import { describe, expect, it } from 'vitest';
import { analyse, type ReadCache } from '../../../utils/checker/analyse.ts';
import {
  type ClauseFeatures,
  type ClauseMemory,
  fromFeatures,
} from '../../../utils/checker/scorer/features.ts';
import type { Analysis } from '../../../utils/domain/analysis.ts';
import { lexicon } from '../../../utils/lexicon/index.ts';
import { termSearch } from '../../../utils/text/term-search.ts';

describe('what is remembered of a clause', () => {
  const search = termSearch(lexicon);
  const read = (draft: string, cache?: ReadCache): Analysis => analyse({ draft, pack: 'tw' }, search, cache);
  const memory = <T>() => ({
    cache: { sentences: new Map() },
    clauses: new WeakMap() as ClauseMemory<T>,
  });
  const copy = ({ length, hash, value }: ClauseFeatures) => [
    [...hash.slice(0, length)],
    [...value.slice(0, length)],
  ];

  // The last sentence and its neighbour stay; who is talked of, and when, changes before them.
  it.each([
    ['您那天來拔牙。好的。傷口發炎了。', '我們會檢討。好的。傷口發炎了。'],
    ['我們會檢討。好的。傷口發炎了。', '您那天來拔牙。好的。傷口發炎了。'],
    ['您那天來拔牙。好的。傷口發炎了。', '您那天來拔牙。好的。沒有人發炎了。傷口發炎了。'],
    ['若您來拔牙，好的，傷口發炎了。', '您來拔牙，好的，傷口發炎了。'],
  ])('never stands in for another reading: %s then %s', (before, after) => {
    const { cache, clauses } = memory<number[][]>();
    fromFeatures(read(before, cache), copy, clauses);
    expect(fromFeatures(read(after, cache), copy, clauses)).toEqual(fromFeatures(read(after), copy));
  });

  it('stands in where nothing changed', () => {
    const { cache, clauses } = memory<number>();
    let made = 0;
    const count = () => ++made;
    fromFeatures(read('好的。您那天來拔牙。傷口發炎了。謝謝。', cache), count, clauses);
    const first = made;
    fromFeatures(read('好的。您那天來拔牙。傷口發炎了。謝謝！', cache), count, clauses);
    expect(made).toBeLessThan(first * 2);
  });

  it('holds a clause without an end: more features than ever before, none lost', () => {
    const endless = Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    const once = fromFeatures(read(endless), copy);
    expect(Math.max(...once.map(([hash]) => hash?.length ?? 0))).toBeGreaterThan(1_024);
    expect(fromFeatures(read(endless), copy)).toEqual(once);
  });
});
