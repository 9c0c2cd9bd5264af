import { type Folded, fromRaw, toRaw } from '../domain/folded.ts';
import type { Span } from '../domain/span.ts';
import { wholeWords } from '../lexicon/whole-words.ts';
import { type Bits, hardGates, sentenceGates, softGates } from '../text/gate.ts';
import type { Sentence } from '../text/segment.ts';
import { type Hit, searchHard, searchSoft, type TermSearch } from '../text/term-search.ts';
import { readEnglish } from './clause-en.ts';
import { type Reading, readChinese } from './clause-zh.ts';
import { findShapes } from './entities.ts';
import { findMedicalWords } from './morphology.ts';
import { findNames } from './names.ts';

/** Everything that can be known of a sentence from its own characters; offsets count from its first one. */
export interface SentenceReading {
  /** Lengths of its hard and soft text. */
  readonly hardLength: number;
  readonly softLength: number;
  readonly clauses: readonly ClauseReading[];
  /** In the order of finding: terms, shapes, medical words, names. */
  readonly entities: readonly LocalEntity[];
  /** Indexes of `entities` in reading order, the longer of two first. */
  readonly order: readonly number[];
}

export interface ClauseReading {
  readonly span: Span;
  readonly hard: string;
  readonly soft: string;
  readonly reading: Reading;
  /** Indexes of the sentence's entities that start in this clause. */
  readonly entities: readonly number[];
  readonly answers: Map<number, unknown>;
  /** Which patterns of `hardGates` (Chinese) or `softGates` (English) can match. */
  readonly may: Bits;
}

/** `start` and `end` count in the sentence's hard or soft text. */
export interface FoundEntity {
  readonly kind: string;
  readonly value: string;
  readonly text: 'hard' | 'soft';
  readonly start: number;
  readonly end: number;
}

export interface LocalEntity extends FoundEntity {
  /** As typed, from the first character of the unit. */
  readonly span: Span;
  /** Index of its clause in the sentence. */
  readonly clause: number;
}

interface Place extends Span {
  readonly hard: Span;
  readonly soft: Span;
}

/** A text with both of its folded forms. */
export interface Texts {
  readonly raw: string;
  readonly hard: Folded;
  readonly soft: Folded;
}

/** Reads one sentence of a text; its unit begins at `start`, with the white space before it. */
export function readSentence(
  texts: Texts,
  start: number,
  sentence: Sentence,
  search: TermSearch,
): SentenceReading {
  const unit = { start, end: sentence.span.end };
  const hard = part(texts.hard, unit);
  const soft = part(texts.soft, unit);
  const places = sentence.clauses.map(
    (span): Place => ({ ...span, hard: within(hard, span), soft: within(soft, span) }),
  );
  const entities = found(texts.raw, hard, soft, sentence.lang, search).map((entity): LocalEntity => {
    const span = toRaw(entity.text === 'hard' ? hard : soft, entity.start, entity.end);
    return { ...entity, span: moved(span, -start), clause: clauseAt(places, entity) };
  });
  const members = places.map((): number[] => []);
  for (const [index, { clause }] of entities.entries()) members[clause]?.push(index);
  return {
    hardLength: hard.text.length,
    softLength: soft.text.length,
    clauses: places.map((place, index): ClauseReading => {
      const inHard = hard.text.slice(place.hard.start, place.hard.end);
      const inSoft = soft.text.slice(place.soft.start, place.soft.end);
      const english = sentence.lang === 'en';
      const may = english ? softGates.read(inSoft) : hardGates.read(inHard);
      return {
        span: moved(place, -start),
        hard: inHard,
        soft: inSoft,
        reading: english ? readEnglish(inSoft, may) : readChinese(inHard, may),
        entities: members[index] ?? [],
        answers: new Map(),
        may,
      };
    }),
    entities,
    order: readingOrder(entities),
  };
}

/** The folded form of a part of the text; its offsets still count in the whole. */
function part(folded: Folded, span: Span): Folded {
  const { start, end } = within(folded, span);
  return {
    text: folded.text.slice(start, end),
    starts: folded.starts.subarray(start, end),
    ends: folded.ends.subarray(start, end),
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function within(folded: Folded, { start, end }: Span): Span {
  return { start: fromRaw(folded, start), end: fromRaw(folded, end) };
}

function found(
  raw: string,
  hard: Folded,
  soft: Folded,
  lang: 'zh-TW' | 'en',
  search: TermSearch,
): FoundEntity[] {
  const entities: FoundEntity[] = [];
  const may = sentenceGates.read(soft.text);
  for (const { kind, term, start, end } of longest(atWordBorders(searchHard(search, hard))))
    entities.push({ kind, value: term, text: 'hard', start, end });
  for (const { kind, term, start, end } of longest(searchSoft(search, soft)))
    entities.push({ kind, value: term, text: 'soft', start, end });
  for (const { kind, value, start, end } of longest(findShapes(soft, may).sort(byPlace)))
    entities.push({ kind, value, text: 'soft', start, end });
  for (const { kind, value, start, end } of findMedicalWords(soft, lang, may))
    entities.push({ kind, value, text: 'soft', start, end });
  for (const name of findNames(raw, hard, soft, lang, may)) entities.push(name);
  return entities;
}

/** Drops a rule's short term that begins or ends inside an everyday word; the words themselves are no entities. */
function atWordBorders(hits: readonly Hit[]): readonly Hit[] {
  const inside = new Set<number>();
  for (const { kind, start, end } of hits)
    if (kind === wholeWords.kind) for (let at = start + 1; at < end; at++) inside.add(at);
  if (inside.size === 0) return hits;
  return hits.filter(({ kind, term, start, end }) => {
    if (kind === wholeWords.kind) return false;
    return term.length > 3 || !kind.startsWith('phrase:') || !(inside.has(start) || inside.has(end));
  });
}

/** Drops a hit that lies inside a longer one of the same kind; hits come in order of start, longer ones first. */
function longest<T extends { readonly kind: string; readonly start: number; readonly end: number }>(
  hits: readonly T[],
): readonly T[] {
  if (hits.length < 2) return hits;
  const reach = new Map<string, number>();
  return hits.filter(({ kind, end }) => {
    if (end <= (reach.get(kind) ?? -1)) return false;
    reach.set(kind, end);
    return true;
  });
}

/** Index of the last clause that starts at or before the entity. */
function clauseAt(places: readonly Place[], { text, start }: FoundEntity): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const from = places[middle]?.[text].start;
    if (from !== undefined && from <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readingOrder(entities: readonly LocalEntity[]): number[] {
  const order = entities.map((_, index) => index);
  return order.sort((a, b) => {
    const [one, other] = [entities[a], entities[b]];
    return one === undefined || other === undefined ? 0 : byPlace(one.span, other.span);
  });
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
