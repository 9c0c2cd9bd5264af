import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHard, foldSoft } from '../../../utils/text/fold.ts';
import { indexTerms, searchHard, searchSoft, termSearch, termsAt } from '../../../utils/text/term-search.ts';

const search = termSearch([
  { kind: 'risk', zh: '副作用 無副作用', en: 'side effect' },
  { kind: 'care', zh: '植牙 PRP', en: 'implant, x-ray, pen' },
]);
const hard = (raw: string) => searchHard(search, foldHard(raw)).map(({ kind, term }) => `${kind}:${term}`);
const soft = (raw: string) => searchSoft(search, foldSoft(raw)).map(({ term }) => term);

describe('the search for terms', () => {
  it('reports every overlapping Chinese term', () => {
    expect(hard('完全無副作用')).toEqual(['risk:無副作用', 'risk:副作用']);
  });

  it.each(['植 牙', '植·牙', '植\u200b牙', '值牙植牙'])('finds a disguised term in %s', (raw) => {
    expect(hard(raw)).toContain('care:植牙');
  });

  it.each([
    ['your implants', ['implant']],
    ['X Ray and x-ray', ['x ray', 'x ray']],
    ['打PRP嗎', ['prp']],
    ['side   effects', ['side effect']],
    ['simplanted, carpenter, open', []],
    ['the pen is here', ['pen']],
  ])('keeps to word bounds in %s', (raw, terms) => {
    expect(soft(raw).map((term) => term.replace('-', ' '))).toEqual(terms);
  });

  it('finds a compound word written without its hyphen or space as it is listed', () => {
    expect(soft('side-effect')).toEqual(['side effect']);
  });
});

/** Few letters, so that terms overlap, share beginnings and stand inside each other. */
const han = fc.string({
  unit: fc.constantFrom('甲', '乙', '丙', '証', '证', '3'),
  minLength: 1,
  maxLength: 4,
});
const latin = fc.string({
  unit: fc.constantFrom('a', 'b', 'B', '-', ' ', "'", '2'),
  minLength: 1,
  maxLength: 6,
});
const word = /[a-z0-9\u00e0-\u024f]/u;

describe('any terms in any text', () => {
  it('of Chinese are found wherever they stand, longer ones first', () => {
    fc.assert(
      fc.property(
        fc.array(han, { maxLength: 12 }),
        fc.array(han, { maxLength: 12 }),
        han,
        (one, other, raw) => {
          const sets = [
            { kind: 'one', zh: one.join(' ') },
            { kind: 'other', zh: other.join('\n ') },
          ];
          const { text } = foldHard(raw.repeat(3));
          const wanted: string[] = [];
          const forms = (list: readonly string[]) =>
            new Set(list.filter((term) => /\p{sc=Han}/u.test(term)).map((term) => foldHard(term).text));
          const [first, second] = [forms(one), forms(other)];
          for (let start = 0; start < text.length; start++)
            for (let end = text.length; end > start; end--) {
              const part = text.slice(start, end);
              if (first.has(part)) wanted.push(`one:${part}:${start}:${end}`);
              if (second.has(part)) wanted.push(`other:${part}:${start}:${end}`);
            }
          expect(
            searchHard(termSearch(sets), { text }).map(
              ({ kind, term, start, end }) => `${kind}:${term}:${start}:${end}`,
            ),
          ).toEqual(wanted);
        },
      ),
    );
  });

  it('of English are found at word bounds, spaces and hyphens alike, with a plural', () => {
    fc.assert(
      fc.property(fc.array(latin, { maxLength: 8 }), fc.array(latin, { maxLength: 5 }), (terms, parts) => {
        const { text } = foldSoft(parts.join('s '));
        const forms = [...new Set(terms.map((term) => foldSoft(term.trim()).text.replace(/[ -]+/gu, ' ')))]
          .filter((form) => form !== '' && !form.startsWith(' '))
          .sort((a, b) => b.length - a.length);
        const wanted: string[] = [];
        for (let start = 0; /[a-z0-9]/u.test(text) && start < text.length; start++) {
          if (/[ -]/u.test(text.charAt(start))) continue;
          if (word.test(text.charAt(start - 1)) && word.test(text.charAt(start))) continue;
          for (const form of forms) {
            const found = new RegExp(`^${form.replaceAll(' ', '[ -]+')}`, 'u').exec(text.slice(start));
            const end = start + (found?.[0].length ?? 0);
            if (
              found !== null &&
              (!word.test(text.charAt(end - 1)) ||
                !word.test(text.charAt(end)) ||
                /^e?s(?![a-z0-9])/u.test(text.slice(end)))
            )
              wanted.push(`${form}:${start}:${end}`);
          }
        }
        const search = termSearch([{ kind: 'one', en: terms.join(',') }]);
        expect(searchSoft(search, { text }).map(({ term, start, end }) => `${term}:${start}:${end}`)).toEqual(
          wanted,
        );
      }),
    );
  });
});

describe('a search', () => {
  it.each([
    ['植牙', 'zh', ['a:植牙', 'b:植牙']],
    ['植', 'zh', ['c:植']],
    ['x-rays', 'en', ['a:x ray', 'b:x ray']],
    ['iv', 'en', ['c:iv']],
    ['植牙 PRP', 'en', ['b:prp']],
  ])('tells all kinds of %s (%s) once each, in their order', (raw, side, wanted) => {
    const search = termSearch([
      { kind: 'a', zh: '植牙', en: 'x-ray, X ray' },
      { kind: 'b', zh: '植牙 植牙 PRP', en: 'x ray' },
      { kind: 'c', zh: '植 ', en: ' iv ,' },
    ]);
    const hits = side === 'zh' ? searchHard(search, foldHard(raw)) : searchSoft(search, foldSoft(raw));
    const told = hits.filter(
      ({ start, end }) => end - start === Math.max(...hits.map((hit) => hit.end - hit.start)),
    );
    expect(told.map(({ kind, term }) => `${kind}:${term}`)).toEqual(wanted);
  });

  it('passes over a run of spaces, as long as anyone types', () => {
    const search = termSearch([{ kind: 'a', en: 'side effect' }]);
    const between = (spaces: number) =>
      searchSoft(search, { text: `side${' '.repeat(spaces)}effect` }).length;
    expect([1, 70, 76, 77, 200].map(between)).toEqual([1, 1, 1, 0, 0]);
  });

  it('has nothing to say of a text without Latin letters, or without terms', () => {
    expect(searchSoft(termSearch([{ kind: 'a', en: '!' }]), { text: '!' })).toEqual([]);
    expect(searchHard(termSearch([]), { text: '植牙' })).toEqual([]);
  });

  it('gives the terms at one place, shorter ones first, none beyond the end', () => {
    const index = indexTerms(
      [
        ['a', 1],
        ['ab', 2],
        ['a b', 3],
        ['abcde', 4],
        ['abcde', 5],
        ['', 6],
      ],
      (term) => term,
      (code) => code,
      4,
    );
    const at = (text: string, place = 0) =>
      termsAt(index, text, place).map(({ form, kinds }) => [form, ...kinds]);
    expect(at('abcdef')).toEqual([
      ['a', 1],
      ['ab', 2],
      ['abcde', 4, 5],
    ]);
    expect(at('a bc')).toEqual([
      ['a', 1],
      ['a b', 3],
    ]);
    expect(at('xab', 1)).toEqual([
      ['a', 1],
      ['ab', 2],
    ]);
    expect(at('xab', 2)).toEqual([]);
    expect(at('')).toEqual([]);
  });
});
