import type { Rule } from '../domain/rule.ts';

/** A text that is hard for somebody: `of(n)` is the first `n` UTF-16 units of an endless one. */
export interface WorstText {
  readonly name: string;
  readonly of: (length: number) => string;
}

/** Beginnings that many patterns wait behind, over and over; and signs that belong to no word. */
const plain: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '0912-345-'],
  ['amounts', '1,000'],
  ['one character', '您'],
  ['negations', '不沒無未'],
  ['open quotes', '「『“'],
  ['one word', 'a'],
  ['a mail that never ends', 'a.b@'],
  ['spaces', ' '],
  ['zero-width', '保\u200b'],
  ['emoji', '🙏🏻'],
  ['commas', '，'],
  ['注音', 'ㄅㄠˇ'],
  ['a story without an end', '您上次當天做了那顆'],
  ['a sentence without an end', 'you were told that your '],
];

/**
 * The worst that can be written for each rule: all its own words without a sign between them, and behind each of
 * them the characters with which the others begin, so that what may follow a word is looked for as far as it goes.
 */
export function worstTexts(rules: readonly Rule[]): WorstText[] {
  const ofRules = rules.flatMap((rule) => {
    const zh = rule.finder.terms.flatMap((terms) => (terms.zh ?? '').split(/\s+/u));
    const en = rule.finder.terms.flatMap((terms) => (terms.en ?? '').split(','));
    return [
      { name: `${rule.id} zh`, piece: crowded(zh, '') },
      { name: `${rule.id} en`, piece: crowded(en, ' ') },
    ];
  });
  return [...plain.map(([name, piece]) => ({ name, piece })), ...ofRules]
    .filter(({ piece }) => piece.trim() !== '' || piece === ' ')
    .map(({ name, piece }) => ({
      name,
      of: (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    }));
}

function crowded(terms: readonly string[], space: string): string {
  const words = terms.filter((term) => term !== '');
  return words.map((word, at) => word + space + (words[at + 1] ?? '').slice(0, 2) + space).join('');
}
