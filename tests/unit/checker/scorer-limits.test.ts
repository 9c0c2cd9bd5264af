import { describe, expect, it } from 'vitest';
import type { ClauseFeatures } from '../../../utils/checker/scorer/features.ts';
import { unpack } from '../../../utils/checker/scorer/model.ts';
import { matchesOf, reasons } from '../../../utils/checker/scorer/score.ts';
import type { Analysis } from '../../../utils/domain/analysis.ts';
import type { Span } from '../../../utils/domain/span.ts';
import { foldHard, foldSoft } from '../../../utils/text/fold.ts';
import { features, last, sign } from './little-model.ts';

function draftOf(lang: 'zh-TW' | 'en', raw: string, ...spans: readonly Span[]): Analysis {
  const clauses = spans.map((span, index) => {
    const text = raw.slice(span.start, span.end);
    const key = { answers: new Map(), may: new Int32Array(0) };
    return {
      index,
      key,
      span,
      text,
      hard: text,
      soft: text,
      lang,
      sentence: 0,
      moods: new Set(),
      entities: [],
    };
  });
  return { lang, raw, hard: foldHard(raw), soft: foldSoft(raw), clauses } as unknown as Analysis;
}

describe('the scorer by its own limits', () => {
  const signs = { block: 5, any: 9, insult: 12, tone: 20 };
  const heads = ['block', 'any', 'conduct.insult', 'conduct.hostile-tone'];
  const judge = unpack({
    heads: heads.map((id) => [id, 1, -2, 0, 1, 1] as const),
    mix: 0,
    thresholds: { zh: { any: 0.5, block: 0.5, label: 0.5 }, en: { any: 0.9, block: 0.9, label: 0.5 } },
    keys: last(5) + last(4) + last(3) + last(8),
    counts: sign(1).repeat(4),
    columns: sign(0) + sign(1) + sign(2) + sign(3),
    weights: sign(43).repeat(4),
  });
  const said = (lang: 'zh-TW' | 'en', ...pairs: readonly (readonly [keyof typeof signs, number])[]) => {
    const draft = draftOf(lang, 'abc', { start: 0, end: 3 });
    return matchesOf(judge, draft, [
      features(...pairs.map(([name, value]) => [signs[name], value] as const)),
    ]).map(({ rule }) => rule);
  };

  it.each([
    [
      'says nothing of a draft below both limits',
      [
        ['insult', 2],
        ['tone', 2],
      ],
      [],
    ],
    [
      'names what is likely enough',
      [
        ['any', 1],
        ['tone', 1],
      ],
      ['conduct.hostile-tone'],
    ],
    [
      'names nothing that blocks where the draft does not',
      [
        ['any', 1],
        ['insult', 2],
        ['tone', 1],
      ],
      ['conduct.hostile-tone'],
    ],
    [
      'names both where it blocks, the likelier first',
      [
        ['block', 1],
        ['insult', 2],
        ['tone', 1],
      ],
      ['conduct.insult', 'conduct.hostile-tone'],
    ],
    [
      'names the likeliest that blocks where none is likely enough',
      [
        ['block', 1],
        ['tone', 1],
        ['insult', 0.1],
      ],
      ['conduct.hostile-tone', 'conduct.insult'],
    ],
    [
      'names the likeliest of those that only warn',
      [
        ['any', 1],
        ['insult', 0.4],
        ['tone', 0.2],
      ],
      ['conduct.hostile-tone'],
    ],
  ] as const)('%s', (_, pairs, rules) => {
    expect(said('zh-TW', ...pairs)).toEqual(rules);
  });

  it('has limits of its own for English', () => {
    expect(said('en', ['any', 1], ['tone', 1])).toEqual([]);
    expect(said('en', ['any', 1.5], ['tone', 1])).toEqual(['conduct.hostile-tone']);
  });

  it('points at the clause of a match', () => {
    const draft = draftOf('zh-TW', 'abcd', { start: 0, end: 2 }, { start: 2, end: 4 });
    const [match] = matchesOf(judge, draft, [features(), features([signs.any, 1], [signs.tone, 1])]);
    expect(match?.span).toEqual({ start: 2, end: 4 });
  });

  it('gives up to three phrases as reasons, none inside another, as they stand in the draft', () => {
    const raw = 'one two three four five';
    const draft = draftOf('zh-TW', raw);
    const placed = (
      ...list: readonly (readonly [from: number, to: number, value: number])[]
    ): ClauseFeatures => ({
      ...features(...list.map(([, , value]) => [signs.tone, value] as const)),
      from: list.map(([from]) => from),
      to: list.map(([, to]) => to),
    });
    const told = (...list: readonly (readonly [number, number, number])[]) =>
      reasons(judge, draft, placed(...list), 3);
    expect(told([14, 18, 2], [0, 3, 1], [4, 7, 3])).toEqual(['one', 'two', 'four']);
    expect(told([0, 7, 3], [0, 3, 2], [4, 7, 1], [8, 13, 0.5])).toEqual(['one two', 'three']);
    expect(told([4, 7, 1], [0, 7, 3])).toEqual(['one two']);
    expect(told([0, 3, -1], [4, 7, 0], [8, 9, 4], [-1, -1, 4])).toEqual([]);
    expect(told([0, 3, 4], [4, 7, 3], [8, 13, 2], [14, 18, 1])).toEqual(['one', 'two', 'three']);
    expect(told([0, 3, 1], [4, 7, 0.8], [0, 3, 1], [8, 13, 1.5], [14, 18, 1.2])).toEqual([
      'one',
      'three',
      'four',
    ]);
  });
});
