import type { Clause } from '../../domain/analysis.ts';
import { allMatches } from '../../text/pattern.ts';

/** The units of a clause that the model looks at: characters of Chinese or English words, and where they stand. */
export interface Tokens {
  /** UTF-16 unit of each character, `#` for a number; empty in English. */
  readonly codes: readonly number[];
  /** Each word; empty in Chinese. */
  readonly forms: readonly string[];
  /** First and last place of each in the clause's hard text, in English its soft text. */
  readonly first: readonly number[];
  readonly last: readonly number[];
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
export function tokensOf({ lang, hard, soft }: Clause): Tokens {
  return lang === 'en' ? words(soft) : characters(hard);
}

/** A chained word is its letters; shared with the cue lists so that both sides fold alike. */
export function sameForm(char: string): string {
  return same[char] ?? char;
}

/** What a unit counts as, looked up once: 1 for what is passed over. */
const counted = new Uint16Array(0x1_00_00);
const number = 35;

function characters(hard: string): Tokens {
  const codes: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  for (let at = 0; at < hard.length; at++) {
    const code = hard.charCodeAt(at);
    if (counted[code] === 0) counted[code] = countedAs(code);
    const unit = counted[code] ?? 1;
    if (unit === 1) continue;
    codes.push(unit);
    first.push(at);
    if (unit === number) while (isDigit(hard.charCodeAt(at + 1))) at++;
    last.push(at);
  }
  return { codes, forms: [], first, last };
}

function countedAs(code: number): number {
  const char = String.fromCharCode(code);
  if (isDigit(code)) return number;
  const counts = (code >= 0x3105 && code <= 0x9fff) || '?%!'.includes(char) || letter.test(char);
  return counts ? sameForm(char).charCodeAt(0) : 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function words(soft: string): Tokens {
  const forms: string[] = [];
  const first: number[] = [];
  const last: number[] = [];
  for (const match of allMatches(english, soft))
    for (const form of parts(match[0])) {
      forms.push(form);
      first.push(match.index);
      last.push(match.index + match[0].length - 1);
    }
  return { codes: [], forms, first, last };
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
