import { describe, expect, it } from 'vitest';
import { decide, inputsOf, type Sight, weighed } from '../../../utils/checker/scorer/arbiter.ts';
import { wordsOf } from '../../../utils/checker/scorer/clause-words.ts';
import { evaluate } from '../../../utils/checker/scorer/evaluate.ts';
import { type ArbiterWeights, type Packed, rowOf, unpack } from '../../../utils/checker/scorer/model.ts';
import {
  isInReview,
  namesReviewer,
  reviewWords,
  sharedEighths,
} from '../../../utils/checker/scorer/review-words.ts';
import { highest } from '../../../utils/checker/scorer/score.ts';
import { stem } from '../../../utils/checker/scorer/stem.ts';
import { tokensOf } from '../../../utils/checker/scorer/tokens.ts';
import type { Analysis, Clause } from '../../../utils/domain/analysis.ts';
import { foldHard, foldSoft } from '../../../utils/text/fold.ts';
import { features, last, sign } from './little-model.ts';

function clause(text: string, lang: 'zh-TW' | 'en' = 'en'): Clause {
  return {
    index: 0,
    key: { answers: new Map(), may: new Int32Array(0) },
    span: { start: 0, end: text.length },
    text,
    hard: foldHard(text).text,
    soft: foldSoft(text).text,
    lang,
    sentence: 0,
    who: 'unknown',
    stated: false,
    topic: 'unknown',
    moods: new Set(),
    time: 'none',
    entities: [],
  };
}

describe('stems', () => {
  it.each([
    ['went', 'go'],
    ['teeth', 'tooth'],
    ['fillings', 'fill'],
    ['treated', 'treat'],
    ['treats', 'treat'],
    ['treatment', 'treatment'],
    ['allergies', 'allergy'],
    ['denied', 'deny'],
    ['wishes', 'wish'],
    ['boxes', 'box'],
    ['glasses', 'glass'],
    ['process', 'process'],
    ['virus', 'virus'],
    ['diagnosis', 'diagnosis'],
    ['stopped', 'stop'],
    ['planning', 'plan'],
    ['rudely', 'rude'],
    ['ugly', 'ugly'],
    ['only', 'only'],
    ['place', 'plac'],
    ['care', 'care'],
    ['bed', 'bed'],
    ['need', 'need'],
    ['ring', 'ring'],
    ['ties', 'tie'],
    ['died', 'died'],
    ['us', 'us'],
  ])('of %s is %s', (word, form) => {
    expect([stem(word), stem(word)]).toEqual([form, form]);
  });
});

describe('tokens', () => {
  it.each([
    ["We can't, won't and cannot say", ['we', 'can', 'not', 'will', 'not', 'and', 'can', 'not', 'say']],
    [
      "didn't they're we've she'll I'd I'm Amy's",
      ['did', 'not', 'they', 'are', 'we', 'have', 'she', 'will', 'i', 'would', 'i', 'am', 'amy', 's'],
    ],
    ["o'clock", ['o', 'clock']],
    ['paid $1,200.50 at 10:30 on 3/12, 40%?', ['paid', '$', 'at', '#:', 'on', '#', '#', '%', '?']],
    ['me@x.tw!', ['me', '@', 'x', 'tw', '!']],
  ])('of %s', (text, forms) => {
    expect(tokensOf(clause(text)).forms).toEqual(forms);
  });

  it('of Chinese are its characters, pronouns joined and numbers as one', () => {
    const { codes, first, last, forms } = tokensOf(clause('您3月12日，她？%ㄅ', 'zh-TW'));
    expect(String.fromCharCode(...codes)).toBe('你#月#日他?%ㄅ');
    expect(first).toEqual([0, 1, 2, 3, 5, 7, 8, 9, 10]);
    expect(last).toEqual([0, 1, 2, 4, 5, 7, 8, 9, 10]);
    expect(forms).toEqual([]);
  });

  it('of English stand where the words stand', () => {
    const { first, last } = tokensOf(clause("It didn't hurt"));
    expect(first).toEqual([0, 3, 3, 10]);
    expect(last).toEqual([1, 8, 8, 13]);
  });
});

describe('the review beside a clause', () => {
  const review = reviewWords({
    text: '妳們植牙很痛。Fillings hurt badly.',
    entities: new Set(),
    hard: '',
    author: '林小姐',
  });
  const none = reviewWords(undefined);

  it.each([
    ['植牙很痛', 'zh-TW', 8],
    ['植牙不會很痛', 'zh-TW', 3],
    ['完全無關', 'zh-TW', 0],
    ['Filling hurts', 'en', 8],
    ['Your filling was fine', 'en', 2],
    ['Nothing alike', 'en', 0],
    ['', 'en', 0],
  ] as const)('%s (%s) shares %i eighths with it', (text, lang, eighths) => {
    expect(sharedEighths(wordsOf(clause(text, lang)), review)).toBe(eighths);
    expect(sharedEighths(wordsOf(clause(text, lang)), none)).toBe(-1);
  });

  it.each([
    ['植牙', 'zh-TW', true],
    ['拔牙', 'zh-TW', false],
    ['filling', 'en', true],
    ['crown', 'en', false],
  ] as const)('holds the cue %s: %s, %s', (text, lang, known) => {
    const words = wordsOf(clause(text, lang));
    expect(
      isInReview({ kind: 0, first: 0, after: text === '植牙' || text === '拔牙' ? 2 : 1 }, words, review),
    ).toBe(known);
  });

  it.each([
    ['林小姐', '林小您好', true],
    ['林小姐', '小姐您好', false],
    ['林', '林小姐', false],
    ['Amy', 'Dear Amy', true],
    ['Amy Lin', 'Dear Amy', true],
    ['Amy Lin', 'Dear Annie', false],
    ['Al', 'Al is here', true],
    ['', '謝謝', false],
  ])('by %s is named in %s: %s', (author, text, named) => {
    const words = reviewWords({ text: '', entities: new Set(), hard: '', author });
    expect(namesReviewer(clause(text, 'zh-TW'), words)).toBe(named);
  });
});

/** Keys 3, 50 and 97; rows of one, two and two weights; the second column of each head's own draft weights last. */
const packed: Packed = {
  heads: [
    ['block', 2, -1, 0.5, 0.5, 0.25],
    ['any', 1, 0, 0, 1, 1],
  ],
  mix: 0.5,
  thresholds: { zh: { any: 0.5, block: 0.5, label: 0.5 }, en: { any: 0.5, block: 0.5, label: 0.5 } },
  keys: last(3) + sign(1) + last(3) + sign(1) + last(3),
  counts: sign(1) + sign(2) + sign(2),
  columns: sign(0) + sign(1) + sign(2) + sign(0) + sign(3),
  weights: sign(42) + sign(37) + sign(44) + sign(41) + sign(39),
};
const model = unpack(packed);

describe('a model', () => {
  it('unpacks to keys, the ends of their weights, and weights around zero', () => {
    expect([...model.keys]).toEqual([3, 50, 97]);
    expect([...model.ends]).toEqual([1, 3, 5]);
    expect([...model.middles]).toEqual([1, 2, 4]);
    expect([...model.columns]).toEqual([0, 1, 2, 0, 3]);
    expect([...model.weights]).toEqual([2, -3, 4, 1, -1]);
    expect(model.heads[0]).toEqual({
      id: 'block',
      slope: 2,
      offset: -1,
      english: 0.5,
      scale: 0.5,
      draftScale: 0.25,
    });
  });

  it.each([
    [3, 0],
    [50, 1],
    [97, 2],
    [0, -1],
    [4, -1],
    [3 + 0x4_00_00, -1],
  ])('knows key %i in row %i', (key, row) => {
    expect(rowOf(model, key)).toBe(row);
  });

  it('sums repeated features of a clause, takes the strongest for the draft, and scales both', () => {
    const { clauses, draft } = evaluate(model, [
      features([3, 1], [50, 0.5], [50, 0.5], [8, 9]),
      features([97, 2], [50, 3]),
    ]);
    expect([...clauses]).toEqual([1, -3, 1, -9]);
    const share = Math.fround(1 / Math.sqrt(3));
    expect(draft[0]).toBeCloseTo(0.25 * 4 * 3 * share, 5);
    expect(draft[1]).toBeCloseTo(-2 * share, 5);
  });

  it('gives the same again: nothing of one draft is left for the next', () => {
    const once = evaluate(model, [features([3, 1])]);
    expect(evaluate(model, [features([3, 1])])).toEqual(once);
    expect([...evaluate(model, [features()]).clauses]).toEqual([0, 0]);
  });

  it('scores the first heads alone where no more are asked for', () => {
    expect([...evaluate(model, [features([3, 1], [50, 1])], 1).clauses]).toEqual([1, 0]);
  });

  it.each([
    ['zh-TW', 0.5, 0.5],
    ['en', 0.5, 0.62],
  ] as const)('is surest in the clause with the highest score (%s)', (lang, _, chance) => {
    const draft = { lang, clauses: [clause('a'), clause('b'), clause('c')] } as unknown as Analysis;
    const scores = { clauses: Float32Array.from([0, 0, 0.25, 0, 0, 0]), draft: Float32Array.from([0.5, 0]) };
    const found = highest(model, draft, scores, 0);
    expect(found.clause).toBe(1);
    expect(found.probability).toBeCloseTo(chance, 2);
  });

  it('has no clause to point at in an empty draft', () => {
    const draft = { lang: 'en', clauses: [] } as unknown as Analysis;
    expect(
      highest(model, draft, { clauses: new Float32Array(0), draft: new Float32Array(2) }, 0).probability,
    ).toBe(-1);
  });
});

describe('the arbiter', () => {
  const rules = ['privacy.treatment', 'ad.press'];
  const heads = ['block', 'any', ...rules];
  const zeros = Array.from({ length: 12 + 2 * rules.length }, () => 0);
  const weights = (at: Readonly<Record<number, number>>): number[] =>
    zeros.map((zero, index) => at[index] ?? zero);
  /** Flags by the odds of `any`, blocks by those of `block`. */
  const arbiter: ArbiterWeights = {
    rules,
    any: weights({ 2: 3 }),
    block: weights({ 1: 3 }),
    labels: [
      ['privacy.treatment', 0, 1, 2],
      ['ad.press', -1, 1, 2],
    ],
    limits: { zh: { any: 0, block: 0, label: 0 }, en: { any: 2, block: 2, label: 1 } },
  };
  const sight = (odds: readonly number[], fired: Sight['fired'] = new Map(), english = false): Sight => ({
    heads,
    odds,
    fired,
    english,
  });
  const decided = (given: Sight): [string, string[]] => {
    const { ceiling, named } = decide(arbiter, given);
    return [ceiling, [...named].sort()];
  };

  it.each<[string, Sight, string, string[]]>([
    ['a clean draft', sight([-1, -1, 5, 5]), 'advise', []],
    ['a draft at the limit', sight([1, 0, 5, 5]), 'advise', []],
    ['a risky one, by what is likely', sight([-1, 1, 1, -1]), 'warn', ['privacy.treatment']],
    ['a risky one without a likely rule, by the likeliest', sight([-1, 1, -3, -1]), 'warn', ['ad.press']],
    [
      'one that blocks, by a rule that blocks',
      sight([1, 1, -3, 4]),
      'block',
      ['ad.press', 'privacy.treatment'],
    ],
    [
      'a rule that spoke, more likely for it',
      sight([-1, 1, -3, 0], new Map([['ad.press', 'warn']])),
      'warn',
      ['ad.press'],
    ],
    [
      'a rule it never learned, which holds',
      sight([-1, 1, -3, -3], new Map([['ad.new', 'warn']])),
      'warn',
      ['ad.new'],
    ],
    ['an English one by its own limits', sight([1, 1, 5, 5], new Map(), true), 'advise', []],
    ['an English one that blocks', sight([3, 3, 0.5, -9], new Map(), true), 'block', ['privacy.treatment']],
  ])('decides on %s', (_, given, ceiling, named) => {
    expect(decided(given)).toEqual([ceiling, named]);
  });

  it('looks at the draft, its likeliest rules, and what the rules said', () => {
    const inputs = inputsOf(
      rules,
      sight(
        [3, -6, 1.5, -1.5],
        new Map([
          ['ad.press', 'block'],
          ['ad.new', 'warn'],
        ]),
        true,
      ),
    );
    const sure = (odds: number): number => 1 / (1 + Math.exp(-odds));
    const wanted = [
      1,
      1,
      -2,
      0.5,
      0.5,
      Math.log(0.01 + sure(1.5) + sure(-1.5)) / 3,
      Math.log(0.01 + sure(1.5)) / 3,
      1,
      1,
      1,
      1,
      -0.5,
      0,
      0.7,
      0,
      0.2 * -1.5,
    ];
    expect(inputs.map((input) => input.toFixed(6))).toEqual(wanted.map((input) => input.toFixed(6)));
  });

  it('counts silence as silence', () => {
    const inputs = inputsOf(rules, sight([0, 0, 0, 0]));
    expect(inputs.slice(7)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('weighs input by input', () => {
    expect(weighed([1, 2], [3, 4, 5])).toBe(11);
  });
});
