import type { Analysis, Clause } from '../../domain/analysis.ts';
import { fromRaw } from '../../domain/folded.ts';
import { type ClauseWords, wordsOf } from './clause-words.ts';
import { kinds } from './cue-matcher.ts';
import { chain, hashMore, hashOn, hashWord, nothing } from './hash.ts';
import { isInReview, namesReviewer, type ReviewWords, reviewWords, sharedEighths } from './review-words.ts';

/**
 * What one clause shows to the model: the first `length` entries of `hash` and `value`. `from`/`to`: place as typed of
 * the phrase behind a feature, −1 without one.
 */
export interface ClauseFeatures {
  readonly length: number;
  readonly hash: Int32Array;
  readonly value: Float64Array;
  /** Empty where places were not asked for. */
  readonly from: readonly number[];
  readonly to: readonly number[];
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
const nameOfReviewer = 99;
/** More kinds of entities than a clause of one thought holds. */
const mostKinds = 12;
const compared = new Set(
  ['proc', 'drug', 'symptom', 'body', 'when', 'money', 'kin'].map((kind) => kinds.indexOf(kind)),
);

/** What was made of a clause the last time, and all that it depends on besides the clause's own characters. */
interface Known<T> {
  readonly unit: Unit;
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
  readonly clause: Clause;
  readonly review: Analysis['review'];
  readonly size: number;
  readonly made: T;
}

/** What was made of clauses before, by their characters. Only a saving: the result never depends on what is in it. */
export type ClauseMemory<T> = WeakMap<Clause['key'], Known<T>>;

/** Feature values of every clause of a draft, in order. Pure; linear in the draft. */
export function featuresOf(draft: Analysis): ClauseFeatures[] {
  return fromFeatures(draft, copyOf);
}

/**
 * What `make` makes of the features of every clause, in order; they are its own only while it runs. A clause that
 * stands as it stood before is not read again: while a reply is typed, only those around the cursor are.
 */
export function fromFeatures<T>(
  draft: Analysis,
  make: (features: ClauseFeatures) => T,
  memory?: ClauseMemory<T>,
): T[] {
  const review = reviewWords(draft.review);
  const units = draft.clauses.map((clause) => unitOf(clause, review));
  const size = sizeOf(draft);
  return draft.clauses.map((clause, index) => {
    const unit = units[index] ?? unitOf(clause, review);
    const [before, after] = [units[index - 1], units[index + 1]];
    const last = memory?.get(clause.key);
    if (
      last?.unit === unit &&
      last.before === before &&
      last.after === after &&
      last.review === draft.review &&
      last.size === size &&
      isReadAlike(last.clause, clause)
    )
      return last.made;
    sheet.length = 0;
    own(sheet, unit);
    cuesIn(sheet, unit, before, after);
    context(sheet, before, seeds.before);
    context(sheet, after, seeds.after);
    about(sheet, draft, clause);
    const made = make(sheet);
    memory?.set(clause.key, { unit, before, after, clause, review: draft.review, size, made });
    return made;
  });
}

/** One clause's own words and cues again, with the places of their phrases; long clauses from their start. */
export function placedFeatures(draft: Analysis, clause: Clause): ClauseFeatures {
  const unit = unitOf(clause, reviewWords(draft.review));
  const placed = sheetFor(1_000, placesOf(draft, clause, unit));
  own(placed, unit);
  cuesIn(placed, unit, undefined, undefined);
  return copyOf(placed);
}

/** The analysis says the same of both; moods are shared sets, and entities follow from the characters and the review. */
function isReadAlike(one: Clause, other: Clause): boolean {
  return (
    one.who === other.who &&
    one.stated === other.stated &&
    one.time === other.time &&
    one.moods === other.moods &&
    one.entities.length === other.entities.length
  );
}

/** Short, middling or long: pairs of clauses, six at most. */
function sizeOf({ clauses }: Analysis): number {
  return Math.min(6, clauses.length >> 1);
}

/** Features as they are written down, one clause after the other. */
interface Sheet {
  hash: Int32Array;
  value: Float64Array;
  length: number;
  readonly from: number[];
  readonly to: number[];
  readonly places: Places | undefined;
}

/** As typed, by token; −1 past the last one. */
interface Places {
  readonly start: (token: number) => number;
  readonly end: (token: number) => number;
}

/** One for all clauses: what is written down is used at once. */
const sheet = sheetFor(1_024);

interface Unit {
  readonly words: ClauseWords;
  /** Kinds of cues by number; the second hundred counts repeats, the third what the review did not say. */
  readonly kinds: readonly number[];
  /** First and last token of each kind; −1 for the display name. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly said: number;
  /** What it was compared with. */
  readonly review: ReviewWords;
}

const knownUnits = new WeakMap<Clause['key'], Unit>();

/** Read once for the same characters and review. */
function unitOf(clause: Clause, review: ReviewWords): Unit {
  let unit = knownUnits.get(clause.key);
  if (unit?.review !== review) {
    unit = readUnit(clause, review);
    knownUnits.set(clause.key, unit);
  }
  return unit;
}

function readUnit(clause: Clause, review: ReviewWords): Unit {
  const words = wordsOf(clause);
  const [found, first, last]: [number[], number[], number[]] = [[], [], []];
  const repeated: number[] = [];
  const note = (kind: number, from: number, to: number): void => {
    found.push(kind);
    first.push(from);
    last.push(to);
  };
  for (const cue of words.cues) {
    const { kind } = cue;
    if (!found.includes(kind)) note(kind, cue.first, cue.after - 1);
    else if (!repeated.includes(kind)) repeated.push(kind);
    if (compared.has(kind) && !found.includes(kind + 200) && !isInReview(cue, words, review))
      note(kind + 200, cue.first, cue.after - 1);
  }
  if (namesReviewer(clause, review)) note(nameOfReviewer, -1, -1);
  for (const kind of found.filter((one) => repeated.includes(one))) {
    const at = found.indexOf(kind);
    note(kind + 100, first[at] ?? -1, last[at] ?? -1);
  }
  return { words, kinds: found, first, last, said: sharedEighths(words, review), review };
}

/** The clause's own words: characters 1–3 in Chinese, words 1–3, pairs over a gap and inner letters in English. */
function own(sheet: Sheet, { words, said }: Unit): void {
  const start = sheet.length;
  const { hashes, forms, english } = words;
  const seed = english ? seeds.word : seeds.han;
  const n = hashes.length;
  for (let at = 0; at <= n; at++) {
    let hash = chain(seed, at === 0 ? 1 : (hashes[at - 1] ?? 1));
    if (at > 0) push(sheet, hash, 1, at - 1, at - 1);
    for (let more = 0; more < 2 && at + more <= n; more++) {
      const last = at + more;
      hash = chain(hash, last === n ? 2 : (hashes[last] ?? 2));
      push(sheet, hash, 1, Math.max(0, at - 1), Math.min(n - 1, last));
    }
  }
  if (english) {
    for (let at = 0; at + 2 < n; at++)
      for (let gap = 2; gap <= 3 && at + gap < n; gap++)
        push(sheet, chain(chain(seeds.skip, hashes[at] ?? 0), hashes[at + gap] ?? 0), 0.7, at, at + gap);
    forms.forEach((form, index) => {
      if (form.length >= 5) letters(sheet, `<${form}>`, index);
    });
  }
  push(sheet, chain(seeds.seen, said + 1), 1, -1, -1);
  let sum = 30;
  for (let at = start; at < sheet.length; at++) sum += (sheet.value[at] ?? 0) ** 2;
  const scale = 1 / Math.sqrt(sum);
  for (let at = start; at < sheet.length; at++) sheet.value[at] = (sheet.value[at] ?? 0) * scale;
  if (n === 0) push(sheet, chain(seeds.seen, 99), 0.1, -1, -1);
}

function letters(sheet: Sheet, word: string, token: number): void {
  for (let length = 4; length <= 5; length++)
    for (let at = 0; at + length <= word.length; at++) {
      let hash = nothing;
      for (let next = at; next < at + length; next++) hash = hashMore(hash, word.charCodeAt(next));
      push(sheet, chain(seeds.letters, hash), 0.4, token, token);
    }
}

function cuesIn(sheet: Sheet, unit: Unit, before: Unit | undefined, after: Unit | undefined): void {
  const mother = unit.words.english ? 1 : 2;
  unit.kinds.forEach((kind, index) => {
    const [from, to] = [unit.first[index] ?? -1, unit.last[index] ?? -1];
    push(sheet, chain(seeds.cue, kind), weight.cue, from, to);
    push(sheet, chain(chain(seeds.langCue, kind), mother), weight.cue * 0.6, from, to);
    for (const other of unit.kinds)
      if (other > kind) push(sheet, chain(chain(seeds.pair, kind), other), weight.pair, from, to);
  });
  for (const kind of before?.kinds ?? [90]) push(sheet, chain(seeds.cueBefore, kind), weight.before, -1, -1);
  for (const kind of after?.kinds ?? [90]) push(sheet, chain(seeds.cueAfter, kind), weight.after, -1, -1);
}

/** A neighbour's words, lighter than its own. */
function context(sheet: Sheet, neighbour: Unit | undefined, seed: number): void {
  if (neighbour === undefined) {
    push(sheet, chain(seed, 3), 0.15, -1, -1);
    return;
  }
  const { hashes } = neighbour.words;
  const value = weight.context / Math.sqrt(2 * hashes.length + 10);
  for (let at = 0; at < hashes.length; at++) {
    const one = chain(seed, hashes[at] ?? 0);
    push(sheet, one, value, -1, -1);
    push(sheet, chain(one, hashes[at + 1] ?? 2), value, -1, -1);
  }
}

/** Shapes, what the analysis says of the clause, and the document around it. */
function about(sheet: Sheet, draft: Analysis, clause: Clause): void {
  const { who, stated, time, moods, entities } = clause;
  for (const name of wordsOf(clause).shapes) push(sheet, chain(seeds.shape, name), weight.cue, -1, -1);
  push(sheet, readingOf('w', who), weight.cue, -1, -1);
  push(sheet, readingOf('t', time), weight.cue, -1, -1);
  for (const mood of moods) push(sheet, readingOf('m', mood), weight.cue, -1, -1);
  const setting = hashOn(hashOn(hashWord(who), stated ? '1' : '0'), time);
  const soft = moods.has('conditional') || moods.has('policy') || moods.has('wish') ? 1 : 0;
  const seen: string[] = [];
  for (const { kind } of entities) {
    if (seen.length === mostKinds) break;
    if (seen.includes(kind)) continue;
    seen.push(kind);
    const hash = readingOf('', kind);
    push(sheet, hash, weight.cue, -1, -1);
    push(sheet, chain(hash, setting), weight.pair, -1, -1);
    push(sheet, chain(chain(hash, soft), hashWord(who)), weight.pair, -1, -1);
  }
  const { review } = draft;
  push(sheet, chain(seeds.document, review?.rating ?? 0), weight.document, -1, -1);
  const given = review === undefined ? 20 : review.text === '' ? 21 : 22;
  push(sheet, chain(seeds.document, given), weight.document, -1, -1);
  push(sheet, chain(seeds.document, 30 + sizeOf(draft)), weight.document, -1, -1);
  push(sheet, chain(seeds.bias, 0), weight.bias, -1, -1);
}

const readings: Record<string, Map<string, number>> = {
  w: new Map(),
  t: new Map(),
  m: new Map(),
  '': new Map(),
};

/** Kinds of entities have long names and there are few of them: hashed once. */
function readingOf(mark: 'w' | 't' | 'm' | '', name: string): number {
  const table = readings[mark];
  let hash = table?.get(name);
  if (hash === undefined) {
    hash = chain(seeds.reading, hashOn(hashWord(mark), name));
    table?.set(name, hash);
  }
  return hash;
}

function sheetFor(room: number, places?: Places): Sheet {
  return { hash: new Int32Array(room), value: new Float64Array(room), length: 0, from: [], to: [], places };
}

function push(sheet: Sheet, hash: number, value: number, first: number, last: number): void {
  const at = sheet.length++;
  if (at === sheet.hash.length) widen(sheet);
  sheet.hash[at] = (hash ^ (hash >>> 13)) & space;
  sheet.value[at] = value;
  if (sheet.places === undefined) return;
  sheet.from.push(first < 0 ? -1 : sheet.places.start(first));
  sheet.to.push(first < 0 ? -1 : sheet.places.end(last));
}

function widen(sheet: Sheet): void {
  const { hash, value } = sheet;
  sheet.hash = new Int32Array(hash.length * 2);
  sheet.value = new Float64Array(hash.length * 2);
  sheet.hash.set(hash);
  sheet.value.set(value);
}

function copyOf({ hash, value, length, from, to }: ClauseFeatures): ClauseFeatures {
  return { length, hash: hash.slice(0, length), value: value.slice(0, length), from, to };
}

function placesOf(draft: Analysis, clause: Clause, { words }: Unit): Places {
  const folded = words.english ? draft.soft : draft.hard;
  const base = fromRaw(folded, clause.span.start);
  return {
    start: (token) => folded.starts[base + (words.first[token] ?? Number.NaN)] ?? -1,
    end: (token) => folded.ends[base + (words.last[token] ?? Number.NaN)] ?? -1,
  };
}
