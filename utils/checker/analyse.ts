import type { Analysis, Clause, Entity, Mood, ReviewFacts, Time, Who } from '../domain/analysis.ts';
import type { ContextKind, Pack } from '../domain/finding.ts';
import { type Folded, toRaw } from '../domain/folded.ts';
import type { ClinicProfile } from '../domain/profile.ts';
import { contains, type Span } from '../domain/span.ts';
import { foldHard, foldSoft } from '../text/fold.ts';
import { languageOf, type Sentence, segment } from '../text/segment.ts';
import type { TermSearch } from '../text/term-search.ts';
import { type LocalEntity, readSentence, type SentenceReading, type Texts } from './sentence.ts';

/** What a draft is read with. `auto` packs are settled before. */
export interface AnalyseRequest {
  readonly draft: string;
  readonly review?: { readonly text: string; readonly author?: string; readonly rating?: number };
  readonly clinic?: ClinicProfile;
  readonly pack: Pack;
  readonly context?: ContextKind;
}

/** What was already read. Only a saving: the result never depends on what is in it. */
export interface ReadCache {
  /** Sentences by their own text. */
  readonly sentences: Map<string, SentenceReading>;
  /** The last review: it stays the same while a reply is typed. */
  review?: { readonly given: NonNullable<AnalyseRequest['review']>; readonly facts: ReviewFacts };
}

const cacheLimit = 4_000;
const none: readonly Entity[] = [];

/** Reads a draft once for all rules. Pure but for the optional cache; linear in the draft. */
export function analyse(request: AnalyseRequest, search: TermSearch, cache?: ReadCache): Analysis {
  const raw = request.draft;
  const sentences = segment(raw);
  const texts = foldedUpTo(raw, sentences.at(-1)?.span.end ?? 0);
  const { hard, soft } = texts;
  const units = readUnits(texts, sentences, search, cache);
  const authors = displayNames(request.review?.author ?? '');
  const ofAuthor = occurrences(hard, authors);
  const clauses: Clause[] = [];
  const entities: Entity[] = [];
  let inherited: Who = 'unknown';
  let hardAt = 0;
  let softAt = 0;
  units.forEach(({ reading, start, sentence }, index) => {
    const first = clauses.length;
    const own = reading.entities.map((entity) => {
      const placed = placedEntity(entity, { start, hard: hardAt, soft: softAt, first });
      return isPartOfName(placed, ofAuthor) ? undefined : placed;
    });
    let inCondition = false;
    reading.clauses.forEach((clause, local) => {
      const { who: said, moods: own_, time, opensCondition } = clause.reading;
      const here = clause.entities.length === 0 ? none : clause.entities.flatMap((at) => own[at] ?? []);
      const about = subject(said, here, clause.hard, authors, time, inherited);
      if (about.who !== 'clinic' && about.who !== 'unknown') inherited = about.who;
      inCondition = opensCondition || (inCondition && time !== 'past');
      clauses.push({
        index: first + local,
        key: clause,
        span: { start: start + clause.span.start, end: start + clause.span.end },
        text: raw.slice(start + clause.span.start, start + clause.span.end),
        hard: clause.hard,
        soft: clause.soft,
        lang: sentence.lang,
        sentence: index,
        who: about.who,
        stated: about.stated,
        topic: inherited,
        moods: inCondition ? onCondition(own_) : own_,
        time: timeWith(time, here, about),
        entities: here,
      });
    });
    for (const at of reading.order) {
      const entity = own[at];
      if (entity !== undefined) entities.push(entity);
    }
    hardAt += reading.hardLength;
    softAt += reading.softLength;
  });
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
    ...(request.review && { review: reviewFacts(request.review, search, cache) }),
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
  given: NonNullable<AnalyseRequest['review']>,
  search: TermSearch,
  cache: ReadCache | undefined,
): ReviewFacts {
  const last = cache?.review;
  const { text, author, rating } = given;
  if (last?.given.text === text && last.given.author === author && last.given.rating === rating)
    return last.facts;
  const sentences = segment(text);
  const texts = foldedUpTo(text, sentences.at(-1)?.span.end ?? 0);
  const units = readUnits(texts, sentences, search, cache);
  const entities = new Set<string>();
  for (const { reading } of units)
    for (const entity of reading.entities) entities.add(`${entity.kind}:${entity.value}`);
  const facts = {
    text,
    ...(author !== undefined && { author }),
    ...(rating !== undefined && { rating }),
    entities,
    hard: texts.hard.text,
  };
  if (cache !== undefined) cache.review = { given: { ...given }, facts };
  return facts;
}

interface Unit {
  readonly reading: SentenceReading;
  readonly start: number;
  readonly sentence: Sentence;
}

function readUnits(
  texts: Texts,
  sentences: readonly Sentence[],
  search: TermSearch,
  cache: ReadCache | undefined,
): Unit[] {
  let start = 0;
  return sentences.map((sentence) => {
    const unit = texts.raw.slice(start, sentence.span.end);
    let reading = cache?.sentences.get(unit);
    if (reading === undefined) {
      reading = readSentence(texts, start, sentence, search);
      if (cache !== undefined) {
        if (cache.sentences.size >= cacheLimit) cache.sentences.clear();
        cache.sentences.set(unit, reading);
      }
    }
    const read = { reading, start, sentence };
    start = sentence.span.end;
    return read;
  });
}

/** White space after the last sentence belongs to none and is not folded. */
function foldedUpTo(raw: string, end: number): Texts {
  const read = raw.slice(0, end);
  return { raw, hard: foldHard(read), soft: foldSoft(read) };
}

/** Where a sentence begins: as typed, in the folded texts, and the number of its first clause. */
interface Base {
  readonly start: number;
  readonly hard: number;
  readonly soft: number;
  readonly first: number;
}

function placedEntity({ kind, value, text, span, start, end, clause }: LocalEntity, base: Base): Entity {
  const shift = base[text];
  return {
    kind,
    value,
    span: { start: base.start + span.start, end: base.start + span.end },
    clause: base.first + clause,
    at: { text, start: shift + start, end: shift + end },
  };
}

function isPartOfName({ kind, span }: Entity, ofAuthor: readonly Span[]): boolean {
  return kind !== 'name' && ofAuthor.some((name) => contains(name, span));
}

const conditional = new Map<ReadonlySet<Mood>, ReadonlySet<Mood>>();

/** The same moods under a condition opened before; readings share their few sets, so this map stays small. */
function onCondition(moods: ReadonlySet<Mood>): ReadonlySet<Mood> {
  let known = conditional.get(moods);
  if (known === undefined) {
    known = new Set<Mood>([...moods, 'conditional']);
    conditional.set(moods, known);
  }
  return known;
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

function grouped(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const byKind = new Map<string, Entity[]>();
  for (const entity of entities) {
    const list = byKind.get(entity.kind);
    if (list === undefined) byKind.set(entity.kind, [entity]);
    else list.push(entity);
  }
  return byKind;
}
