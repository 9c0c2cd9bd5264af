import type { Analysis, Clause } from '../../domain/analysis.ts';
import { foldHard, foldSoft } from '../../text/fold.ts';
import { findCues, kinds } from './cue-matcher.ts';
import { stem } from './stem.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What one clause shows to the model. `from`/`to`: place as typed of the phrase behind a feature, −1 without one. */
export interface ClauseFeatures {
  readonly hash: number[];
  readonly value: number[];
  readonly from: number[];
  readonly to: number[];
  /** Whether `from` and `to` were wanted; they are empty otherwise. */
  readonly places: boolean;
}

/** Features live in 24 bits: a chance hit on one of the few ten thousand weights is rarer than 1 in 500. */
const space = 0xff_ff_ff;
const seeds = {
  han: 11,
  word: 12,
  skip: 13,
  letters: 14,
  seen: 15,
  cue: 21,
  pair: 22,
  cueBefore: 23,
  cueAfter: 24,
  langCue: 27,
  before: 31,
  after: 32,
  shape: 41,
  reading: 42,
  document: 51,
  bias: 61,
} as const;
const weight = {
  cue: 0.25,
  pair: 0.1,
  before: 0.125,
  after: 0.1,
  context: 0.5,
  document: 0.15,
  bias: 0.3,
};
/** Stands among the kinds of cues for the reviewer's display name. */
const namesReviewer = 99;
const compared = new Set(
  ['proc', 'drug', 'symptom', 'body', 'when', 'money', 'kin'].map((kind) => kinds.indexOf(kind)),
);

/** Every repetition is bounded: a scan is linear. The last ones are for English alone. */
const shapes: readonly (readonly [name: number, pattern: RegExp, english?: true])[] = [
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

/** Feature values of every clause of a draft, in order. Pure; linear in the draft. */
export function featuresOf(draft: Analysis): ClauseFeatures[] {
  const review = reviewOf(draft);
  const units = draft.clauses.map((clause) => read(draft, clause, review));
  return units.map((unit, index) => {
    const features: ClauseFeatures = { hash: [], value: [], from: [], to: [], places: false };
    own(features, unit);
    cuesIn(features, unit, units[index - 1], units[index + 1]);
    context(features, units[index - 1], seeds.before);
    context(features, units[index + 1], seeds.after);
    about(features, draft, unit);
    return features;
  });
}

/** One clause's own words and cues again, with the places of their phrases; long clauses from their start. */
export function placedFeatures(draft: Analysis, clause: Clause): ClauseFeatures {
  const unit = read(draft, clause, reviewOf(draft));
  const features: ClauseFeatures = { hash: [], value: [], from: [], to: [], places: true };
  own(features, unit);
  cuesIn(features, unit, undefined, undefined);
  return features;
}

interface Review {
  readonly en: string;
  readonly zh: string;
  readonly author: readonly string[];
}

interface Unit {
  readonly clause: Clause;
  readonly tokens: readonly Token[];
  readonly forms: readonly string[];
  readonly hashes: readonly number[];
  /** Cue kinds by number; the second hundred counts repeats, the third what the review did not say. */
  readonly cues: readonly number[];
  readonly places: ReadonlyMap<number, readonly [from: number, to: number]>;
  /** Eighths of the clause that the review said too; −1 without a review. */
  readonly said: number;
}

function reviewOf(draft: Analysis): Review {
  const text = draft.review?.text ?? '';
  const zh = [...foldHard(text).text].map((char) => (/[您妳]/u.test(char) ? '你' : char)).join('');
  const en = ` ${(foldSoft(text).text.match(/[a-z]+/gu) ?? []).map(stem).join(' ')} `;
  const author = foldHard(draft.review?.author ?? '').text;
  const latin = author.match(/[a-z]{3,}/gu) ?? [];
  return { zh, en, author: latin.length > 0 ? latin : author.length > 1 ? [author.slice(0, 2)] : [] };
}

function read(draft: Analysis, clause: Clause, review: Review): Unit {
  const tokens = tokensOf(draft, clause);
  const forms = clause.lang === 'en' ? tokens.map(({ form }) => stem(form)) : tokens.map(({ form }) => form);
  const places = new Map<number, readonly [number, number]>();
  const times = new Map<number, number>();
  findCues(tokens, clause.lang, (kind, first, after) => {
    const from = tokens[first]?.start ?? -1;
    const to = tokens[after - 1]?.end ?? -1;
    times.set(kind, (times.get(kind) ?? 0) + 1);
    if (!places.has(kind)) places.set(kind, [from, to]);
    if (compared.has(kind) && !inReview(forms, first, after, clause.lang, review) && !places.has(kind + 200))
      places.set(kind + 200, [from, to]);
  });
  if (review.author.some((part) => clause.hard.includes(part)))
    places.set(namesReviewer, [clause.span.start, clause.span.start]);
  for (const [kind, count] of times) if (count > 1) places.set(kind + 100, places.get(kind) ?? [-1, -1]);
  return {
    clause,
    tokens,
    forms,
    hashes: forms.map(hashWord),
    cues: [...places.keys()],
    places,
    said: share(forms, clause.lang, review),
  };
}

function inReview(
  forms: readonly string[],
  first: number,
  after: number,
  lang: 'zh-TW' | 'en',
  review: Review,
): boolean {
  const phrase = forms.slice(first, after);
  return lang === 'en' ? review.en.includes(` ${phrase.join(' ')} `) : review.zh.includes(phrase.join(''));
}

function share(forms: readonly string[], lang: 'zh-TW' | 'en', review: Review): number {
  const text = lang === 'en' ? review.en : review.zh;
  if (text.trim() === '') return -1;
  let shared = 0;
  const units = lang === 'en' ? forms.length : forms.length - 1;
  for (let at = 0; at < units; at++) {
    const form = forms[at] ?? '';
    if (
      lang === 'en'
        ? form.length > 3 && text.includes(` ${form} `)
        : text.includes(form + (forms[at + 1] ?? ''))
    )
      shared++;
  }
  return Math.min(8, Math.round((8 * shared) / Math.max(1, units)));
}

/** The clause's own words: characters 1–3 in Chinese, words 1–3, pairs over a gap and inner letters in English. */
function own(features: ClauseFeatures, { clause, tokens, forms, hashes, said }: Unit): void {
  const first = features.hash.length;
  const english = clause.lang === 'en';
  const seed = english ? seeds.word : seeds.han;
  const n = hashes.length;
  for (let at = 0; at <= n; at++) {
    let hash = chain(seed, at === 0 ? 1 : (hashes[at - 1] ?? 1));
    if (at > 0) push(features, hash, 1, tokens[at - 1]?.start ?? -1, tokens[at - 1]?.end ?? -1);
    for (let more = 0; more < 2 && at + more <= n; more++) {
      const last = at + more;
      hash = chain(hash, last === n ? 2 : (hashes[last] ?? 2));
      push(
        features,
        hash,
        1,
        tokens[Math.max(0, at - 1)]?.start ?? -1,
        tokens[Math.min(n - 1, last)]?.end ?? -1,
      );
    }
  }
  if (english) {
    for (let at = 0; at + 2 < n; at++)
      for (let gap = 2; gap <= 3 && at + gap < n; gap++)
        push(
          features,
          chain(chain(seeds.skip, hashes[at] ?? 0), hashes[at + gap] ?? 0),
          0.7,
          tokens[at]?.start ?? -1,
          tokens[at + gap]?.end ?? -1,
        );
    tokens.forEach((token, index) => {
      if (token.form.length < 5) return;
      const word = `<${token.form}>`;
      for (let length = 4; length <= 5; length++)
        for (let at = 0; at + length <= word.length; at++)
          push(
            features,
            chain(seeds.letters, hashWord(word.slice(at, at + length))),
            0.4,
            token.start,
            tokens[index]?.end ?? -1,
          );
    });
  }
  push(features, chain(seeds.seen, said + 1), 1, -1, -1);
  let sum = 30;
  for (let at = first; at < features.value.length; at++) sum += (features.value[at] ?? 0) ** 2;
  scale(features, first, 1 / Math.sqrt(sum));
  if (forms.length === 0) push(features, chain(seeds.seen, 99), 0.1, -1, -1);
}

function cuesIn(
  features: ClauseFeatures,
  unit: Unit,
  before: Unit | undefined,
  after: Unit | undefined,
): void {
  const mine = unit.cues;
  const mother = unit.clause.lang === 'en' ? 1 : 2;
  for (const kind of mine) {
    const [from, to] = unit.places.get(kind) ?? [-1, -1];
    push(features, chain(seeds.cue, kind), weight.cue, from, to);
    push(features, chain(chain(seeds.langCue, kind), mother), weight.cue * 0.6, from, to);
    for (const other of mine)
      if (other > kind) push(features, chain(chain(seeds.pair, kind), other), weight.pair, from, to);
  }
  for (const kind of before?.cues ?? [90])
    push(features, chain(seeds.cueBefore, kind), weight.before, -1, -1);
  for (const kind of after?.cues ?? [90]) push(features, chain(seeds.cueAfter, kind), weight.after, -1, -1);
}

/** A neighbour's words, lighter than its own. */
function context(features: ClauseFeatures, neighbour: Unit | undefined, seed: number): void {
  if (neighbour === undefined) {
    push(features, chain(seed, 3), 0.15, -1, -1);
    return;
  }
  const { hashes } = neighbour;
  const value = weight.context / Math.sqrt(2 * hashes.length + 10);
  for (let at = 0; at < hashes.length; at++) {
    const one = chain(seed, hashes[at] ?? 0);
    push(features, one, value, -1, -1);
    push(features, chain(one, hashes[at + 1] ?? 2), value, -1, -1);
  }
}

/** Shapes, what the analysis says of the clause, and the document around it. */
function about(features: ClauseFeatures, draft: Analysis, { clause }: Unit): void {
  for (const [name, pattern, english] of shapes)
    if ((english !== true || clause.lang === 'en') && pattern.test(clause.text))
      push(features, chain(seeds.shape, name), weight.cue, -1, -1);
  const reading = [`w${clause.who}`, `t${clause.time}`, ...[...clause.moods].map((mood) => `m${mood}`)];
  const found = [...new Set(clause.entities.map(({ kind }) => kind))].slice(0, 12);
  const who = `${clause.who}${clause.stated ? 1 : 0}${clause.time}`;
  const soft =
    clause.moods.has('conditional') || clause.moods.has('policy') || clause.moods.has('wish') ? 1 : 0;
  for (const name of reading) push(features, chain(seeds.reading, hashWord(name)), weight.cue, -1, -1);
  for (const kind of found) {
    const hash = chain(seeds.reading, hashWord(kind));
    push(features, hash, weight.cue, -1, -1);
    push(features, chain(hash, hashWord(who)), weight.pair, -1, -1);
    push(features, chain(chain(hash, soft), hashWord(clause.who)), weight.pair, -1, -1);
  }
  const rating = draft.review?.rating ?? 0;
  push(features, chain(seeds.document, rating), weight.document, -1, -1);
  push(
    features,
    chain(seeds.document, draft.review === undefined ? 20 : draft.review.text === '' ? 21 : 22),
    weight.document,
    -1,
    -1,
  );
  push(features, chain(seeds.document, 30 + Math.min(6, draft.clauses.length >> 1)), weight.document, -1, -1);
  push(features, chain(seeds.bias, 0), weight.bias, -1, -1);
}

function push(features: ClauseFeatures, hash: number, value: number, from: number, to: number): void {
  features.hash.push((hash ^ (hash >>> 13)) & space);
  features.value.push(value);
  if (!features.places) return;
  features.from.push(from);
  features.to.push(to);
}

function scale(features: ClauseFeatures, first: number, by: number): void {
  for (let at = first; at < features.value.length; at++) features.value[at] = (features.value[at] ?? 0) * by;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function chain(hash: number, next: number): number {
  let mixed = Math.imul(hash ^ (next + 0x9e3779b9), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35) ^ (hash >>> 7);
}
