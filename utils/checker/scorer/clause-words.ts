import type { Clause } from '../../domain/analysis.ts';
import { Gates } from '../../text/gate.ts';
import { type Cue, findCues } from './cue-matcher.ts';
import { hashMore, hashWord, nothing } from './hash.ts';
import { stem } from './stem.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** What a clause shows by its own characters, before its neighbours and the review are looked at. */
export interface ClauseWords extends Tokens {
  readonly english: boolean;
  /** English words without their endings. */
  readonly stems: readonly string[];
  /** One a token. */
  readonly hashes: readonly number[];
  readonly cues: readonly Cue[];
  /** Numbers of the shapes that it has. */
  readonly shapes: readonly number[];
}

/** Every repetition is bounded: a scan is linear. The last ones are for English alone. */
const shapePatterns: readonly (readonly [name: number, pattern: RegExp, english?: true])[] = [
  [1, /[?？]/u],
  [2, /[!！]/u],
  [3, /["“”「『]/u],
  [4, /\d{1,2}[:：]\d\d|\d\s?[ap]m\b|[一二兩三四五六七八九十\d]點/u],
  [5, /\d{1,2}\s?[/月]\s?\d{0,2}|民國|\d日/u],
  [6, /(?:09\d{2}|0\d{1,2})[- ]?\d{3,4}|\d{3}[-. ]\d{4}/u],
  [7, /@/u],
  [8, /[○〇◯]|[x＊*]{2,}/iu],
  [9, /[\u3105-\u3129]|[\u4e00-\u9fff][*~.‧＊～•] ?[\u4e00-\u9fff]/u],
  [10, /\p{Extended_Pictographic}/u],
  [11, /\$\s?\d|[\d一二兩三四五六七八九十][\d,]*[萬千百元塊]/u],
  [12, /第?[一二兩三四五六七八九十\d]+[次針堂回顆支年個週天]|\b\d+(?:st|nd|rd|th)\b/u],
  [
    13,
    /[您妳你].{0,8}[了過]|[您妳你].{0,6}(?:當天|那天|上次|當時|之前)|\byou(?:r)? (?:\w{1,20} ){0,2}\w{1,20}ed\b|\byou (?:were|had|came|went|left|said|told|took|did|made|got|chose)\b/iu,
  ],
  [14, /[您妳你](?:的|那|這)|\byour \w/iu],
  [15, /^[^您妳你我他她民a-z]*$/iu],
  [16, /\bthe \w{1,20}(?: \w{1,20})? (?:was|were|had|came|\w{1,20}ed)\b/iu, true],
  [17, /\b(?:was|were|been|being) \w{1,20}(?:ed|en|wn)\b/iu, true],
  [18, /\b(?:can|could|may|might|would|should|must) (?:be|have)\b/iu, true],
  [19, /^(?!.*\b(?:you|your|we|our|i|my|us|they|their|he|she)\b)(?=.*[a-z]{3})/isu, true],
  [20, /\S\s{1,3}[A-Z][a-z]/u, true],
  [21, /\b\w{3,20}ed\b/u, true],
];
const gates = new Gates();
const shapes = shapePatterns.map(([name, pattern, english]) => ({
  name,
  english: english === true,
  gated: gates.gated(pattern),
}));

const known = new WeakMap<Clause['key'], ClauseWords>();

/** Read once for the same characters. */
export function wordsOf(clause: Clause): ClauseWords {
  let words = known.get(clause.key);
  if (words === undefined) {
    words = read(clause);
    known.set(clause.key, words);
  }
  return words;
}

function read(clause: Clause): ClauseWords {
  const tokens = tokensOf(clause);
  const english = clause.lang === 'en';
  const stems = tokens.forms.map(stem);
  return {
    ...tokens,
    english,
    stems,
    hashes: english ? stems.map(hashWord) : tokens.codes.map((code) => hashMore(nothing, code)),
    cues: findCues(tokens, clause.lang),
    shapes: shapesOf(clause),
  };
}

function shapesOf({ text, lang }: Clause): number[] {
  const may = gates.read(text);
  const found: number[] = [];
  for (const { name, english, gated } of shapes)
    if ((!english || lang === 'en') && gated.test(text, may)) found.push(name);
  return found;
}
