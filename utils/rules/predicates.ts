import type { Analysis, Clause, Entity, Mood, Time, Who } from '../domain/analysis.ts';
import { fromRaw, toRaw } from '../domain/folded.ts';
import type { Finder, Match } from '../domain/rule.ts';
import type { Span } from '../domain/span.ts';
import type { Terms } from '../domain/terms.ts';
import { type Around, aroundTest } from './around.ts';
import { type Bilingually, clauseAnswer, clauseTest } from './clause-test.ts';

/** Folded characters: a shorter clause can hold no construction. */
const shortest = 3;
/** What must hold of the clause in which something was found. Every given condition must hold. */
export interface Setting {
  /** Who the clause is about; `person` stands for the reviewer, a relative or a third person. */
  readonly about?: readonly (Who | 'person')[];
  readonly notAbout?: readonly Who[];
  readonly time?: readonly Time[];
  /** The clause has none of these moods. */
  readonly unless?: readonly Mood[];
  readonly moods?: readonly Mood[];
  /** The clause also holds an entity of one of these kinds. */
  readonly withKind?: readonly string[];
  readonly withoutKind?: readonly string[];
  /** Tested on the clause: Chinese clauses on their hard text, English ones on their soft text. */
  readonly clause?: Bilingually;
  readonly notClause?: Bilingually;
  /** Anything else that a rule wants to know. */
  readonly when?: (clause: Clause, draft: Analysis, entity: Entity | undefined) => boolean;
}

/** How much of the draft the finding marks. */
export type Marks = 'term' | 'clause' | 'tail';

/** A search for terms with what may stand around them. */
export interface PhraseSpec extends Setting, Around {
  /** Chinese terms split on spaces, English ones on commas, as in `Terms`. */
  readonly zh?: string;
  readonly en?: string;
  /** `tail` marks the term and what `after` matched. Default `tail` where `after` is given, else `term`. */
  readonly marks?: Marks;
  readonly severity?: Match['severity'];
}

/** Finds terms in their setting: the workhorse of most rules. */
export function phrase(spec: PhraseSpec): Finder {
  // Named after its own words: the same words in two rules share one place in the search.
  const kind = `phrase:${spec.zh ?? ''}:${spec.en ?? ''}`;
  const terms: Terms = { kind, ...(spec.zh && { zh: spec.zh }), ...(spec.en && { en: spec.en }) };
  const holds = settingTest(spec);
  const around = aroundTest(spec);
  const marks = spec.marks ?? (spec.after === undefined ? 'term' : 'tail');
  return {
    terms: [terms],
    *find(draft) {
      for (const entity of draft.byKind.get(kind) ?? []) {
        const clause = draft.clauses[entity.clause];
        if (clause === undefined) continue;
        const tail = around(draft, entity);
        if (tail === undefined || !holds(clause, draft, entity)) continue;
        yield {
          span: spanOf(marks, clause, entity, draft, tail),
          ...(spec.severity && { severity: spec.severity }),
        };
      }
    },
  };
}

/**
 * Finds whole clauses whose text matches; for wording that no term list catches. Costs a pattern per clause, or,
 * with `near`, only per clause that holds one of these words (split as in `Terms`).
 */
export function clauseMatching(
  pattern: Bilingually,
  spec: Setting & {
    readonly severity?: Match['severity'];
    readonly marks?: 'match' | 'clause';
    readonly near?: Bilingually;
  } = {},
): Finder {
  const holds = settingTest(spec);
  const matched = clauseAnswer(pattern, (asked, text): { start: number; length: number } | undefined => {
    const found = asked.exec(text);
    return found === null ? undefined : { start: found.index, length: found[0].length };
  });
  const gate = spec.near && { kind: `near:${spec.near.zh ?? ''}:${spec.near.en ?? ''}`, ...spec.near };
  return {
    terms: gate ? [gate] : [],
    *find(draft) {
      for (const clause of gate ? clausesWith(draft, gate.kind) : matched.clauses(draft)) {
        if (clause.hard.length < shortest) continue;
        const match = matched.answer(clause);
        if (match === undefined || !holds(clause, draft, undefined)) continue;
        const folded = clause.lang === 'en' ? draft.soft : draft.hard;
        const start = fromRaw(folded, clause.span.start) + match.start;
        const span =
          spec.marks === 'clause' ? trimmed(draft, clause.span) : toRaw(folded, start, start + match.length);
        yield { span, ...(spec.severity && { severity: spec.severity }) };
      }
    },
  };
}

function clausesWith(draft: Analysis, kind: string): readonly Clause[] {
  const indexes = new Set((draft.byKind.get(kind) ?? []).map(({ clause }) => clause));
  return draft.clauses.filter(({ index }) => indexes.has(index));
}

/** The clause in which a raw offset lies; the next one for an offset between clauses. */
export function clauseAt(draft: Analysis, offset: number): Clause | undefined {
  let low = 0;
  let high = draft.clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.clauses[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return draft.clauses[low];
}

/** The clauses around the clause in its sentence, it included: at most eight on either side, so that a scan stays linear. */
export function sentenceOf(draft: Analysis, clause: Clause): readonly Clause[] {
  let [from, to] = [clause.index, clause.index + 1];
  const same = (index: number) => draft.clauses[index]?.sentence === clause.sentence;
  while (clause.index - from < 8 && same(from - 1)) from--;
  while (to - clause.index <= 8 && same(to)) to++;
  return draft.clauses.slice(from, to);
}

/** All findings of all finders. */
export function anyOf(...finders: readonly Finder[]): Finder {
  return {
    terms: finders.flatMap(({ terms }) => terms),
    *find(draft) {
      for (const finder of finders) yield* finder.find(draft);
    },
  };
}

/** The findings of `finder`, changed or dropped (undefined) one by one. */
export function adjusted(
  finder: Finder,
  change: (match: Match, draft: Analysis) => Match | undefined,
): Finder {
  return {
    terms: finder.terms,
    *find(draft) {
      for (const match of finder.find(draft)) {
        const changed = change(match, draft);
        if (changed !== undefined) yield changed;
      }
    },
  };
}

/** Does the review already hold this? Undefined without a review. Word for word, after folding. */
export function relationOf(draft: Analysis, found: Entity): Match['relation'] {
  if (draft.review === undefined) return undefined;
  const known =
    draft.review.entities.has(`${found.kind}:${found.value}`) ||
    (found.at.text === 'hard' && draft.review.hard.includes(found.value)) ||
    (found.kind === 'date' && sameDay(draft.review.entities, found.value));
  return known ? 'confirms' : 'adds';
}

/** 3/12 and 3月12日 are one day. */
function sameDay(known: ReadonlySet<string>, value: string): boolean {
  const day = value.match(/\d+/gu)?.slice(-2).join('/');
  if (day === undefined || !day.includes('/')) return false;
  return [...known].some(
    (other) => other.startsWith('date:') && other.match(/\d+/gu)?.slice(-2).join('/') === day,
  );
}

/**
 * The clause speaks about one person's own story: the reviewer, a relative or a third person, stated or carried
 * over, and neither in general nor on condition.
 */
export function isPersonal(clause: Clause): boolean {
  if (clause.moods.has('conditional')) return false;
  if (isPerson(clause.who)) return true;
  return clause.who === 'clinic' && clause.time === 'past' && isPerson(clause.topic);
}

export function isPerson(who: Who): boolean {
  return who === 'reviewer' || who === 'relative' || who === 'third';
}

/** The term stands right between Chinese quotation marks: somebody else's words. */
export function isQuoted(draft: Analysis, found: Entity): boolean {
  return (
    /[「『]$/u.test(draft.raw.slice(0, found.span.start)) && /^[」』]/u.test(draft.raw.slice(found.span.end))
  );
}

/** Without white space and clause signs at its ends, so that an excerpt reads well. */
export function trimmed(draft: Analysis, span: Span): Span {
  let { start, end } = span;
  while (end > start && /[\s，,。.；;：:!！~～]/u.test(draft.raw.charAt(end - 1))) end--;
  while (start < end && /\s/u.test(draft.raw.charAt(start))) start++;
  return { start, end };
}

function settingTest(
  spec: Setting,
): (clause: Clause, draft: Analysis, entity: Entity | undefined) => boolean {
  const wanted = spec.clause && clauseTest(spec.clause);
  const unwanted = spec.notClause && clauseTest(spec.notClause);
  return (clause, draft, found) => {
    if (
      spec.about !== undefined &&
      !spec.about.some((who) => (who === 'person' ? isPerson(clause.who) : who === clause.who))
    )
      return false;
    if (spec.notAbout?.includes(clause.who)) return false;
    if (spec.time !== undefined && !spec.time.includes(clause.time)) return false;
    if (spec.unless?.some((mood) => clause.moods.has(mood))) return false;
    if (spec.moods !== undefined && !spec.moods.some((mood) => clause.moods.has(mood))) return false;
    if (spec.withKind !== undefined && !hasKind(clause, spec.withKind)) return false;
    if (spec.withoutKind !== undefined && hasKind(clause, spec.withoutKind)) return false;
    if (wanted !== undefined && !wanted(clause)) return false;
    if (unwanted?.(clause)) return false;
    return spec.when === undefined || spec.when(clause, draft, found);
  };
}

function hasKind(clause: Clause, kinds: readonly string[]): boolean {
  return clause.entities.some(({ kind }) => kinds.includes(kind));
}

function spanOf(marks: Marks, clause: Clause, found: Entity, draft: Analysis, tail: number): Span {
  if (marks === 'clause') return trimmed(draft, clause.span);
  if (marks === 'tail' && tail > 0)
    return trimmed(draft, toRaw(draft[found.at.text], found.at.start, found.at.end + tail));
  return found.span;
}
