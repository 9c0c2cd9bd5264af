import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/domain/analysis.ts';
import {
  adjusted,
  anyOf,
  clauseAt,
  clauseMatching,
  isPersonal,
  isQuoted,
  type PhraseSpec,
  phrase,
  relationOf,
  sentenceOf,
  trimmed,
} from '../../../utils/rules/predicates.ts';
import { matchesOf, read } from './found.ts';

const coat = (spec: PhraseSpec, draft: string): string[] =>
  matchesOf(phrase({ zh: '外套', en: 'coat', ...spec }), draft).map(({ text }) => text);

describe('a phrase is found only in its setting', () => {
  const settings: readonly (readonly [string, PhraseSpec, string, string])[] = [
    ['about the clinic', { about: ['clinic'] }, '我們的外套', '您的外套'],
    ['about the reviewer alone', { about: ['reviewer'] }, '您的外套', '他的外套'],
    ['about one person: reviewer', { about: ['person'] }, '您的外套', '我們的外套'],
    ['about one person: relative', { about: ['person'] }, '您媽媽的外套', '病人的外套'],
    ['about one person: somebody else', { about: ['person'] }, '他的外套', '外套'],
    ['about either of two', { about: ['clinic', 'person'] }, '您的外套', '病人的外套'],
    ['not about the clinic', { notAbout: ['clinic'] }, '您的外套', '我們的外套'],
    ['in the past', { time: ['past'] }, '您上次買了外套', '您的外套'],
    ['in the future', { time: ['future'] }, '您明天來拿外套', '您上次買了外套'],
    ['unless on condition', { unless: ['conditional'] }, '您有外套', '如果您有外套'],
    ['unless a wish or a question', { unless: ['wish', 'question'] }, '您有外套', '您有外套嗎？'],
    ['in a request', { moods: ['request'] }, '請留下外套', '您有外套'],
    ['in a request or a question', { moods: ['request', 'question'] }, '您有外套嗎？', '您有外套'],
    ['beside an amount', { withKind: ['money', 'date'] }, '外套500元', '外套很貴'],
    ['without an amount', { withoutKind: ['money', 'date'] }, '外套很貴', '外套500元'],
    ['beside words', { clause: { zh: '藍色' } }, '藍色外套', '紅色外套'],
    ['without words', { notClause: { zh: '藍色' } }, '紅色外套', '藍色外套'],
    ['where the rule says so', { when: ({ hard }) => hard.includes('藍') }, '藍色外套', '紅色外套'],
    ['with words after it', { after: '很[大小]', marks: 'term' }, '外套很大', '外套很新'],
    ['with words before it', { before: '新的?' }, '新的外套', '舊外套'],
    ['with none after it', { notAfter: '店' }, '外套很大', '外套店'],
    ['with none before it', { notBefore: '雨' }, '新外套', '雨外套'],
    ['not denied', {}, '是外套', '不是外套'],
  ];

  it.each(settings)('%s', (_name, spec, here, notHere) => {
    expect(coat(spec, here)).toEqual(['外套']);
    expect(coat(spec, notHere)).toEqual([]);
  });

  it('English clauses are tested on English words and Chinese ones on Chinese', () => {
    const spec = { clause: { zh: '藍', en: 'blue' } };
    expect(coat(spec, 'A blue coat.')).toEqual(['coat']);
    expect(coat(spec, 'A red coat.')).toEqual([]);
    expect(coat({ clause: { zh: '藍' } }, 'A blue coat.')).toEqual([]);
    expect(coat({ notClause: { zh: '藍' } }, 'A blue coat.')).toEqual(['coat']);
  });

  it('`when` is given the term that was found', () => {
    const seen: (Entity | undefined)[] = [];
    coat({ when: (_clause, _draft, found) => seen.push(found) > 0 }, '兩件外套');
    expect(seen.map((found) => found?.value)).toEqual(['外套']);
  });
});

describe('what a phrase marks', () => {
  it.each([
    [{}, '新的外套很大，謝謝。', '外套'],
    [{ after: '很大' }, '新的外套很大，謝謝。', '外套很大'],
    [{ after: '很大', marks: 'term' }, '新的外套很大，謝謝。', '外套'],
    [{ marks: 'clause' }, '謝謝， 新的外套很大！！', '新的外套很大'],
    [{ after: '(?:很大)?', marks: 'tail' }, '外套 ', '外套'],
    [{ after: '[^。]{0,4}' }, '外套，  ', '外套'],
  ] satisfies [PhraseSpec, string, string][])('%j in %s', (spec, draft, marked) => {
    expect(coat(spec, draft)).toEqual([marked]);
  });

  it('a severity of its own goes with each match; none is made up', () => {
    expect(matchesOf(phrase({ zh: '外套', severity: 'block' }), '外套')).toEqual([
      { text: '外套', severity: 'block' },
    ]);
    expect(Object.keys(matchesOf(phrase({ zh: '外套' }), '外套')[0] ?? {})).toEqual(['text']);
  });
});

describe('a denial before the term', () => {
  it.each([
    ['不會有外套', []],
    ['沒有任何外套', []],
    ['不提供帽子、圍巾、外套', []],
    ['不只外套', ['外套']],
    ['不是帽子，是外套', ['外套']],
    ['不合身的大外套', []],
    ['而不是外套', []],
    ['No coat today.', []],
    ['There is never any coat here.', []],
    ['Not today, a coat.', ['coat']],
    ['We do not sell hats, coat, or scarves.', []],
    ['We do not sell hats or coat hangers.', []],
    ['Do not wait, coat is here.', ['coat']],
  ])('%s', (draft, found) => {
    expect(coat({}, draft)).toEqual(found);
  });

  it.each([
    ['不會有外套', ['外套']],
    ['而不是外套', []],
    ['不該用外套', []],
    ['We do not sell hats or coat hangers.', []],
    ['We do not sell hats, coat, or scarves.', []],
    ['We do not sell hats, coat is here.', ['coat']],
  ])('%s, for a phrase that no denial silences', (draft, found) => {
    expect(coat({ negatable: false }, draft)).toEqual(found);
  });

  it.each([
    ['「外套」這種字眼我們不用', []],
    ['我們不寫「外套」，這種說法不好', []],
    ['「外套」很大', ['外套']],
    ['外套這種字眼我們不用', ['外套']],
    ['「外套很大。這種字眼我們不用', ['外套']],
    ['「外套」很大。這種字眼我們不用', ['外套']],
    ['The word "coat" is not ours.', []],
    ['The "coat" is ours.', ['coat']],
  ])('%s: a word that is only mentioned', (draft, found) => {
    expect(coat({}, draft)).toEqual(found);
  });
});

describe('wording found by shape', () => {
  it('marks what matched, or the whole clause, with its severity', () => {
    const pattern = { zh: '新的.{1,2}套', en: 'new \\w+' };
    expect(matchesOf(clauseMatching(pattern), '您好，這是新的外套啊。')).toEqual([{ text: '新的外套' }]);
    expect(
      matchesOf(clauseMatching(pattern, { marks: 'clause', severity: 'warn' }), '您好， 這是新的外套啊。'),
    ).toEqual([{ text: '這是新的外套啊', severity: 'warn' }]);
    expect(matchesOf(clauseMatching(pattern), 'Hi there, my New coat is here.')).toEqual([
      { text: 'New coat' },
    ]);
  });

  it('keeps to its setting', () => {
    const finder = clauseMatching({ zh: '新的外套' }, { unless: ['conditional'] });
    expect(matchesOf(finder, '新的外套').length).toBe(1);
    expect(matchesOf(finder, '如果有新的外套')).toEqual([]);
  });

  it('with `near`, looks only at clauses that hold one of the words', () => {
    const finder = clauseMatching({ zh: '新的..' }, { near: { zh: '外套 圍巾' } });
    expect(matchesOf(finder, '新的外套，新的帽子，新的圍巾').map(({ text }) => text)).toEqual([
      '新的外套',
      '新的圍巾',
    ]);
  });

  it('a clause of two characters is none', () => {
    expect(matchesOf(clauseMatching({ zh: '外套' }), '外套')).toEqual([]);
    expect(matchesOf(clauseMatching({ zh: '外套' }), '大外套').length).toBe(1);
  });
});

describe('finders together', () => {
  const both = anyOf(phrase({ zh: '外套' }), phrase({ zh: '圍巾' }));

  it('give what each of them gives', () => {
    expect(matchesOf(both, '圍巾和外套').map(({ text }) => text)).toEqual(['外套', '圍巾']);
  });

  it('can be changed or dropped one by one', () => {
    const changed = adjusted(both, (match, draft) =>
      draft.raw.startsWith('圍巾', match.span.start) ? undefined : { ...match, severity: 'block' },
    );
    expect(matchesOf(changed, '圍巾和外套')).toEqual([{ text: '外套', severity: 'block' }]);
  });
});

describe('places in a draft', () => {
  const draft = read('甲先生，您好。謝謝您，辛苦了，再見。');

  it('an offset lies in its clause, an offset between clauses in the next', () => {
    expect([0, 2, 4, 7, 12, 17].map((offset) => clauseAt(draft, offset)?.index)).toEqual([0, 0, 1, 2, 3, 4]);
    expect(clauseAt(draft, 99)).toBeUndefined();
  });

  it('the clauses of one sentence, no others', () => {
    const indexes = (at: number) => sentenceOf(draft, draft.clauses[at]!).map(({ index }) => index);
    expect(indexes(0)).toEqual([0, 1]);
    expect(indexes(1)).toEqual([0, 1]);
    expect(indexes(3)).toEqual([2, 3, 4]);
  });

  it('at most eight clauses either side', () => {
    const long = read(`${'甲乙丙丁，'.repeat(30)}完畢。`);
    const near = sentenceOf(long, long.clauses[15]!).map(({ index }) => index);
    expect([near[0], near.at(-1)]).toEqual([7, 23]);
  });

  it.each([
    [' 您好， ', '您好'],
    ['您好！～', '您好'],
    ['　您好', '您好'],
    ['您 好', '您 好'],
    ['，。 ', ''],
  ])('%j reads %j as an excerpt', (raw, excerpt) => {
    const { start, end } = trimmed(read(raw), { start: 0, end: raw.length });
    expect(raw.slice(start, end)).toBe(excerpt);
  });
});

describe('does the review already hold it?', () => {
  const relation = (draft: string, kind: string, review?: string) => {
    const read_ = read(draft, review === undefined ? {} : { review: { text: review } });
    return relationOf(read_, read_.byKind.get(kind)![0]!);
  };

  it.each([
    ['您3月12日來過', 'date', '3/12去過', 'confirms'],
    ['您3月12日來過', 'date', '2025/3/12去過', 'confirms'],
    ['您3月12日來過', 'date', '3/13去過', 'adds'],
    ['您3月12日來過', 'date', '4/12去過', 'adds'],
    ['您3月12日來過', 'date', '花了3元和12元', 'adds'],
    ['您做的根管治療', 'procedure', '根管治療', 'confirms'],
    ['您做的根管治療', 'procedure', '植牙', 'adds'],
    ['您做的根管治療', 'procedure', '', 'adds'],
    ['您做的根管治療', 'procedure', undefined, undefined],
  ])('%s: a %s after %j %s', (draft, kind, review, expected) => {
    expect(relation(draft, kind, review)).toBe(expected);
  });
});

describe('one person\u2019s own story', () => {
  it.each([
    ['您來過', true],
    ['您媽媽來過', true],
    ['他來過', true],
    ['如果您來過', false],
    ['病人來過', false],
    ['我們來過', false],
  ])('%s: %s', (draft, personal) => {
    expect(isPersonal(read(draft).clauses[0]!)).toBe(personal);
  });

  it.each([
    ['您那天很痛，我們幫忙照了X光。', true],
    ['您那天很痛，我們明天會照X光。', false],
    ['病人那天很痛，我們幫忙照了X光。', false],
  ])('%s: what the clinic did for the person last spoken of: %s', (draft, personal) => {
    expect(isPersonal(read(draft).clauses[1]!)).toBe(personal);
  });

  it.each([
    ['您說「植牙」很貴', true],
    ['您說『植牙』很貴', true],
    ['您說植牙很貴', false],
    ['您說「植牙很貴」', false],
    ['您說「很貴的植牙」', false],
  ])('%s: somebody else\u2019s word: %s', (draft, quoted) => {
    const analysis = read(draft);
    expect(isQuoted(analysis, analysis.byKind.get('procedure')![0]!)).toBe(quoted);
  });
});
