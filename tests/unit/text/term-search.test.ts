import { describe, expect, it } from 'vitest';
import { foldHard, foldSoft } from '../../../utils/text/fold.ts';
import { searchHard, searchSoft, termSearch } from '../../../utils/text/term-search.ts';

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
