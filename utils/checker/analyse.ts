import type { Analysis, Clause, Entity, Mood, ReviewFacts, Time, Who } from '../domain/analysis.ts';
import type { ContextKind, Pack } from '../domain/finding.ts';
import { type Folded, toRaw } from '../domain/folded.ts';
import type { ClinicProfile } from '../domain/profile.ts';
import { contains, type Span } from '../domain/span.ts';
import { foldHard } from '../text/fold.ts';
import { languageOf, type Sentence, segment } from '../text/segment.ts';
import type { Trie } from '../text/trie.ts';
import { type LocalEntity, readSentence, type SentenceReading } from './sentence.ts';

/** What a draft is read with. `auto` packs are settled before. */
export interface AnalyseRequest {
  readonly draft: string;
  readonly review?: { readonly text: string; readonly author?: string; readonly rating?: number };
  readonly clinic?: ClinicProfile;
  readonly pack: Pack;
  readonly context?: ContextKind;
}

/** Sentences already read, by their own text. Only a saving: the result never depends on what is in it. */
export type SentenceCache = Map<string, SentenceReading>;

const cacheLimit = 2_000;

/** Reads a draft once for all rules. Pure but for the optional cache; linear in the draft. */
export function analyse(request: AnalyseRequest, trie: Trie, cache?: SentenceCache): Analysis {
  const raw = request.draft;
  const sentences = segment(raw);
  const units = readUnits(raw, sentences, trie, cache);
  const hard = join(units.map(({ reading, start }) => ({ folded: reading.hard, start })));
  const soft = join(units.map(({ reading, start }) => ({ folded: reading.soft, start })));
  const authors = displayNames(request.review?.author ?? '');
  const ofAuthor = occurrences(hard, authors);
  const clauses: Clause[] = [];
  const entities: Entity[] = [];
  let inherited: Who = 'unknown';
  let hardAt = 0;
  let softAt = 0;
  units.forEach(({ reading, start, sentence }, index) => {
    const first = clauses.length;
    const own = entitiesOf(reading, first, { hard, soft, hardAt, softAt }).filter(
      ({ kind, span }) => kind === 'name' || !ofAuthor.some((name) => contains(name, span)),
    );
    const byClause = Map.groupBy(own, ({ clause }) => clause);
    let inCondition = false;
    reading.clauses.forEach((clause, local) => {
      const { who: said, moods: own_, time, opensCondition } = clause.reading;
      const here = byClause.get(first + local) ?? [];
      const inHard = reading.hard.text.slice(clause.hard.start, clause.hard.end);
      const about = subject(said, here, inHard, authors, time, inherited);
      if (about.who !== 'clinic' && about.who !== 'unknown') inherited = about.who;
      inCondition = opensCondition || (inCondition && time !== 'past');
      const moods = inCondition ? new Set<Mood>([...own_, 'conditional']) : own_;
      clauses.push({
        index: first + local,
        key: clause,
        span: { start: start + clause.span.start, end: start + clause.span.end },
        text: raw.slice(start + clause.span.start, start + clause.span.end),
        hard: inHard,
        soft: reading.soft.text.slice(clause.soft.start, clause.soft.end),
        lang: sentence.lang,
        sentence: index,
        who: about.who,
        stated: about.stated,
        topic: inherited,
        moods,
        time: timeWith(time, here, about),
        entities: here,
      });
    });
    for (const entity of own) entities.push(entity);
    hardAt += reading.hard.text.length;
    softAt += reading.soft.text.length;
  });
  entities.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return {
    raw,
    soft,
    hard,
    lang: languageOf(raw),
    sentences: sentences.map(({ span, lang }) => ({ span, lang })),
    clauses,
    entities,
    byKind: grouped(entities),
    narrates: clauses.some(tellsOfOne),
    pack: request.pack,
    context: request.context ?? 'reply',
    ...(request.clinic && { clinic: request.clinic }),
    ...(request.review && { review: reviewFacts(request.review, trie, cache) }),
  };
}

/** What only one person's own past can hold, next to a past verb. */
const personal = new Set([
  'visit',
  'record',
  'occasion',
  'date',
  'time',
  'procedure',
  'exam',
  'drug',
  'condition',
  'payment',
]);

function tellsOfOne({ who, stated, time, moods, entities }: Clause): boolean {
  if (!stated || (who !== 'reviewer' && who !== 'relative') || time !== 'past') return false;
  if (moods.has('conditional') || moods.has('request') || moods.has('wish')) return false;
  return entities.some(({ kind }) => personal.has(kind));
}

/** Entities of a review, for "does the draft add this?". */
function reviewFacts(
  review: NonNullable<AnalyseRequest['review']>,
  trie: Trie,
  cache: SentenceCache | undefined,
): ReviewFacts {
  const units = readUnits(review.text, segment(review.text), trie, cache);
  const entities = new Set<string>();
  for (const { reading } of units)
    for (const entity of reading.entities) entities.add(`${entity.kind}:${entity.value}`);
  return {
    text: review.text,
    ...(review.author !== undefined && { author: review.author }),
    ...(review.rating !== undefined && { rating: review.rating }),
    entities,
    hard: units.map(({ reading }) => reading.hard.text).join(''),
  };
}

interface Unit {
  readonly reading: SentenceReading;
  readonly start: number;
  readonly sentence: Sentence;
}

function readUnits(
  raw: string,
  sentences: readonly Sentence[],
  trie: Trie,
  cache: SentenceCache | undefined,
): Unit[] {
  let start = 0;
  return sentences.map((sentence) => {
    const unit = raw.slice(start, sentence.span.end);
    const lead = sentence.span.start - start;
    let reading = cache?.get(unit);
    if (reading === undefined) {
      reading = readSentence(unit, lead, sentence, trie);
      if (cache !== undefined) {
        if (cache.size >= cacheLimit) cache.clear();
        cache.set(unit, reading);
      }
    }
    const read = { reading, start, sentence };
    start = sentence.span.end;
    return read;
  });
}

interface Place {
  readonly hard: Folded;
  readonly soft: Folded;
  readonly hardAt: number;
  readonly softAt: number;
}

function entitiesOf(reading: SentenceReading, first: number, place: Place): Entity[] {
  return reading.entities.map((entity): Entity => {
    const folded = entity.text === 'hard' ? place.hard : place.soft;
    const shift = entity.text === 'hard' ? place.hardAt : place.softAt;
    const local = clauseAt(reading, entity);
    return {
      kind: entity.kind,
      value: entity.value,
      span: toRaw(folded, shift + entity.start, shift + entity.end),
      clause: first + local,
      at: { text: entity.text, start: shift + entity.start, end: shift + entity.end },
    };
  });
}

/** Index of the last clause that starts at or before the entity. */
function clauseAt(reading: SentenceReading, entity: LocalEntity): number {
  let low = 0;
  let high = reading.clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const clause = reading.clauses[middle];
    const start = entity.text === 'hard' ? clause?.hard.start : clause?.soft.start;
    if (start !== undefined && start <= entity.start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Who the clause is about: its own words first, then the display name, then what was talked about before. */
function subject(
  said: Who,
  entities: readonly Entity[],
  hard: string,
  authors: readonly string[],
  time: Time,
  inherited: Who,
): { who: Who; stated: boolean } {
  if (said === 'reviewer' || said === 'relative' || said === 'third') return { who: said, stated: true };
  const named =
    entities.some(({ kind }) => kind === 'name') || authors.some((author) => hard.includes(author));
  const oneOccasion = entities.some(({ kind }) => kind === 'occasion');
  if (named && said !== 'people') return { who: 'reviewer', stated: true };
  if (said === 'people' || said === 'clinic') return { who: said, stated: true };
  if (inherited !== 'unknown') return { who: inherited, stated: false };
  return { who: time === 'past' && oneOccasion ? 'reviewer' : 'unknown', stated: false };
}

/** The display name and its parts, folded: "Paulette Simms" may be addressed as Paulette. */
function displayNames(author: string): string[] {
  const parts = author.split(/[\s._-]+/u).filter((part) => /^[A-Za-z]{3,}$/u.test(part));
  return [author, ...parts].map((name) => foldHard(name).text).filter((name) => name.length > 1);
}

/** Where the draft writes the display name: 失眠的魚 is a name there and no symptom. */
function occurrences(hard: Folded, names: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const name of names)
    for (let at = hard.text.indexOf(name); at >= 0; at = hard.text.indexOf(name, at + name.length))
      spans.push(toRaw(hard, at, at + name.length));
  return spans;
}

/** A word for one occasion makes the clause past, whatever its verb; so does a date said of one person. */
function timeWith(time: Time, entities: readonly Entity[], about: { who: Who; stated: boolean }): Time {
  if (time === 'past' || time === 'future') return time;
  const person = about.stated && (about.who === 'reviewer' || about.who === 'relative');
  return entities.some(({ kind }) => kind === 'occasion' || (kind === 'date' && person)) ? 'past' : time;
}

function join(parts: readonly { readonly folded: Folded; readonly start: number }[]): Folded {
  const length = parts.reduce((sum, { folded }) => sum + folded.text.length, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let at = 0;
  for (const { folded, start } of parts) {
    for (let index = 0; index < folded.text.length; index++) {
      starts[at] = (folded.starts[index] ?? 0) + start;
      ends[at] = (folded.ends[index] ?? 0) + start;
      at++;
    }
  }
  return { text: parts.map(({ folded }) => folded.text).join(''), starts, ends };
}

function grouped(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const byKind = new Map<string, Entity[]>();
  for (const entity of entities) {
    const list = byKind.get(entity.kind);
    if (list === undefined) byKind.set(entity.kind, [entity]);
    else list.push(entity);
  }
  return byKind;
}
