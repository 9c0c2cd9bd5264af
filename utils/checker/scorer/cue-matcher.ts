import { hardForm, hardUnit } from '../../text/fold.ts';
import { indexTerms, type TermIndex, termsAt } from '../../text/term-search.ts';
import { cues } from './cues.ts';
import { sameForm, type Tokens } from './tokens.ts';

/** Names of the kinds by number. */
export const kinds: readonly string[] = cues.map(({ kind }) => kind);

/** One occurrence of a cue word: its kind and the tokens from `first` up to `after`. */
export interface Cue {
  readonly kind: number;
  readonly first: number;
  readonly after: number;
}

/** Kinds by number; `~kind` for a term that ends inside a word, where any ending will do. */
const known: { zh?: TermIndex<number>; en?: TermIndex<number> } = {};

/** Occurrences of cue words, in order of place, shorter ones first. Indexed on first use; then linear. */
export function findCues(tokens: Tokens, lang: 'zh-TW' | 'en'): Cue[] {
  if (lang === 'en') {
    known.en ??= indexTerms(
      english(),
      (term) => term,
      (code) => code,
      4,
    );
    return inWords(known.en, tokens.forms);
  }
  known.zh ??= indexTerms(chinese(), zhForm, zhUnit, 2);
  return inCharacters(known.zh, tokens.codes);
}

function inCharacters(index: TermIndex<number>, codes: readonly number[]): Cue[] {
  const found: Cue[] = [];
  const text = textOf(codes);
  for (let first = 0; first < text.length; first++)
    for (const { form, kinds } of termsAt(index, text, first))
      for (const kind of kinds) found.push({ kind, first, after: first + form.length });
  return found;
}

/** Looks from the start of each word on; open terms (`swell*`) may end inside one. */
function inWords(index: TermIndex<number>, forms: readonly string[]): Cue[] {
  const found: Cue[] = [];
  const text = forms.join(' ');
  const ends: number[] = [];
  for (const form of forms) ends.push((ends.at(-1) ?? -1) + 1 + form.length);
  for (let first = 0; first < forms.length; first++) {
    for (const { form, kinds } of termsAt(index, text, (ends[first - 1] ?? -1) + 1)) {
      const end = (ends[first - 1] ?? -1) + 1 + form.length;
      let last = first;
      while ((ends[last] ?? end) < end) last++;
      for (const kind of kinds) if (kind < 0) found.push({ kind: ~kind, first, after: last + 1 });
      if (ends[last] === end)
        for (const kind of kinds) if (kind >= 0) found.push({ kind, first, after: last + 1 });
    }
  }
  return found;
}

function textOf(codes: readonly number[]): string {
  let text = '';
  for (const code of codes) text += String.fromCharCode(code);
  return text;
}

function chinese(): [term: string, kind: number][] {
  return cues.flatMap(({ zh }, kind) => zh.split(/\s+/u).map((term): [string, number] => [term, kind]));
}

function english(): [form: string, kind: number][] {
  return cues.flatMap(({ en }, kind) =>
    en
      .split(',')
      .map((term): [string, number] => (term.endsWith('*') ? [term.slice(0, -1), ~kind] : [term, kind])),
  );
}

function zhForm(term: string): string {
  let form = '';
  for (const char of hardForm(term.toLowerCase())) if (!/[\s.,+~-]/u.test(char)) form += sameForm(char);
  return form.replace(/\d+/gu, '#');
}

/** A Han character as `zhForm` leaves it. */
function zhUnit(code: number): number {
  if (code < 0x4e00 || code > 0x9fff) return -1;
  return sameForm(String.fromCharCode(hardUnit(code))).charCodeAt(0);
}
