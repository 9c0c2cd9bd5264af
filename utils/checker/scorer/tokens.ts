import type { Analysis, Clause } from '../../domain/analysis.ts';
import { fromRaw } from '../../domain/folded.ts';

/** One unit the model looks at: a character of Chinese or an English word, with its place as typed. */
export interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const same: Readonly<Record<string, string>> = {
  您: '你',
  妳: '你',
  她: '他',
  它: '他',
  牠: '他',
  祂: '他',
  枱: '檯',
};
const digit = /[0-9]/u;
const letter = /[\p{L}\p{N}]/u;
const english = /\$\s?\d[\d,.]*|\d[\d,]*(?:[.:/-]\d+)*|[a-z]+(?:'[a-z]+)?|[?!@%]/gu;
const shortened: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
  "'s": 's',
};
const whole: Readonly<Record<string, string>> = {
  "can't": 'can not',
  "won't": 'will not',
  cannot: 'can not',
};

/** Folded units of a clause, evasions and variants already joined: twins of a text give the same forms. */
export function tokensOf(draft: Analysis, clause: Clause): Token[] {
  return clause.lang === 'en' ? words(draft, clause) : characters(draft, clause);
}

/** A chained word is its letters; shared with the cue lists so that both sides fold alike. */
export function sameForm(char: string): string {
  return same[char] ?? char;
}

function characters(draft: Analysis, clause: Clause): Token[] {
  const { text, starts, ends } = draft.hard;
  const from = fromRaw(draft.hard, clause.span.start);
  const to = fromRaw(draft.hard, clause.span.end);
  const tokens: Token[] = [];
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    const code = text.charCodeAt(at);
    const han = code >= 0x3105 && code <= 0x9fff;
    if (!han && char !== '?' && char !== '%' && char !== '!' && !letter.test(char)) continue;
    const first = at;
    if (digit.test(char)) {
      while (at + 1 < to && /[0-9,.]/u.test(text.charAt(at + 1)) && digit.test(text.charAt(at + 1))) at++;
      tokens.push({ form: '#', start: starts[first] ?? 0, end: ends[at] ?? 0 });
    } else tokens.push({ form: sameForm(char), start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  return tokens;
}

function words(draft: Analysis, clause: Clause): Token[] {
  const from = fromRaw(draft.soft, clause.span.start);
  const to = fromRaw(draft.soft, clause.span.end);
  const { starts, ends } = draft.soft;
  const tokens: Token[] = [];
  for (const match of draft.soft.text.slice(from, to).matchAll(english)) {
    const start = starts[from + match.index] ?? 0;
    const end = ends[from + match.index + match[0].length - 1] ?? start;
    for (const form of parts(match[0])) tokens.push({ form, start, end });
  }
  return tokens;
}

function parts(word: string): string[] {
  const known = whole[word];
  if (known !== undefined) return known.split(' ');
  if (word.charCodeAt(0) === 36) return ['$'];
  if (digit.test(word.charAt(0))) return [word.includes(':') ? '#:' : '#'];
  const cut = word.indexOf("'");
  if (cut < 0) return [word];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  return [word.slice(0, cut), shortened[word.slice(cut)] ?? word.slice(cut + 1)];
}
