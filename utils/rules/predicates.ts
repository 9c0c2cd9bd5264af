import type { Analysis, Clause, Entity, Mood, Time, Who } from '../domain/analysis.ts';
import { fromRaw, toRaw } from '../domain/folded.ts';
import type { Finder, Match } from '../domain/rule.ts';
import type { Span } from '../domain/span.ts';
import type { Terms } from '../domain/terms.ts';
import { hardPattern } from '../text/fold.ts';
import { type Gated, hardGates, softGates } from '../text/gate.ts';
import { pattern as softPattern } from '../text/pattern.ts';

/** Folded characters: a shorter clause can hold no construction. */
const shortest = 3;
/** How many questions have been made; each has its number in a clause's answers. */
let questions = 0;
/** Stands for the answer undefined, so that it too is remembered. */
const nothing = Symbol('nothing');

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

/** A search for terms with what may stand around them. `before` and `after` look at 32 folded characters, 80 in English. */
export interface PhraseSpec extends Setting {
  /** Chinese terms split on spaces, English ones on commas, as in `Terms`. */
  readonly zh?: string;
  readonly en?: string;
  /** Patterns over the folded text straight after the term (`^` is put in front) or before it (`$` behind). */
  readonly after?: string;
  readonly before?: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** A negation shortly before the term (無法保證, not a guarantee) silences it. Default true. */
  readonly negatable?: boolean;
  /** `tail` marks the term and what `after` matched. Default `tail` where `after` is given, else `term`. */
  readonly marks?: Marks;
  readonly severity?: Match['severity'];
}

export interface Bilingually {
  readonly zh?: string;
  readonly en?: string;
}

const window = { hard: 32, soft: 80 };
/** Right before the term; and the strong ones that reach over a list: 不提供任何贈品、折扣. */
const negationZh =
  /(?:不(?![只僅但光論管愧])(?:是|會|能|可|得|敢|該|應|用|必|要|再|曾|等於|代表|同意|建議|提供|涉及|接受|以|做|說|收|會有|靠)?|無法|沒有|沒|未(?:曾|必)?|並?非|避免|禁止|拒絕|嚴禁|勿|別(?![家人的處間])|難以|絕不|豈能|無任何|沒有任何|不曾|從未|從不|毫無)[^,。、!?;，]{0,5}$|(?:不(?:提供|拿|收取|以|接受|涉及|得|靠|送)|沒有(?:哪|任何|什麼)|無任何|禁止|絕無|從未|從不|絕不)[^,。!?;]{0,18}$|(?:沒有?|未曾?|從不|不[會曾得能])[^,。!?;]{0,12}任何[^,。、!?;]{0,4}$/u;
/** These silence every phrase, whatever it says of negation: the road not taken (而不是用…), an item of a list under "we do not". */
const rejectedZh = /(?:而不是|而非|不是[用靠拿]|不(?:該|應該?|會|得|能)[用靠拿以])[^,。、!?;]{0,4}$/u;
const rejectedEn =
  /\b(?:do not|don't|never|will not|won't|cannot|can't|did not|didn't|nobody|no one) (?:[a-z]+ ){0,4}[a-z]+(?:, [a-z]+){0,2}(?:,? n?or|(,)) $/u;
const listGoesOnEn = /^s?(?:, [a-z]+){0,3},? n?or\b/u;
/** Every negation above begins with one of these: a text without them is looked through once and not from every place. */
const negators = /[不無沒未非避禁拒嚴勿別難絕豈從毫]/u;
const negationEn =
  /\b(?:not|no|never|don't|doesn't|can't|cannot|won't|isn't|aren't|without|nor|neither|nobody|avoid|any|didn't|wouldn't|shouldn't)(?: [a-z']+){0,3} ?$/u;

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

/** Finds entities of lexicon kinds (`procedure`, `date`, `money`, …) in their setting. */
export function entity(
  kinds: readonly string[],
  spec: Setting & { readonly marks?: 'term' | 'clause'; readonly severity?: Match['severity'] } = {},
): Finder {
  const holds = settingTest(spec);
  return {
    terms: [],
    *find(draft) {
      for (const kind of kinds)
        for (const found of draft.byKind.get(kind) ?? []) {
          const clause = draft.clauses[found.clause];
          if (clause === undefined || !holds(clause, draft, found)) continue;
          const relation = relationOf(draft, found);
          yield {
            span: spec.marks === 'clause' ? trimmed(draft, clause.span) : found.span,
            ...(relation && { relation }),
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

/** The clause tells of one past occasion: a past verb, a word like 那天, or a calendar date. */
export function isOccasion(clause: Clause): boolean {
  return clause.time === 'past' || clause.entities.some(({ kind }) => kind === 'occasion');
}

export function isPerson(who: Who): boolean {
  return who === 'reviewer' || who === 'relative' || who === 'third';
}

const saysOf = clauseTest({
  zh: '字眼|用語|用詞|說法|這類話|這種話|這句|話術|宣稱|標榜|號稱|廣告|看到|聽到|所謂|並不|不會(?:寫|說|用)|沒有說|不可信',
  en: 'word|claim|phrase|promise',
});

/** The term stands between quotation marks in a sentence that talks about wording: mentioned, not claimed. */
export function isMentioned(draft: Analysis, found: Entity): boolean {
  const clause = draft.clauses[found.clause];
  if (clause === undefined) return false;
  const before = draft.raw.slice(Math.max(clause.span.start, found.span.start - 20), found.span.start);
  const after = draft.raw.slice(found.span.end, found.span.end + 20);
  if (!/[「『"“][^」』"”]*$/u.test(before) || !/^[^「『"“]*[」』"”]/u.test(after)) return false;
  return draft.clauses
    .slice(Math.max(0, found.clause - 1), found.clause + 3)
    .some((other) => other.sentence === clause.sentence && saysOf(other));
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

/**
 * A reading of a clause, made once for the same characters: on a key press only the sentence that changed is
 * read anew. `read` may depend on the clause's sentence and on nothing else.
 */
export function remembered<T, R extends readonly unknown[] = []>(
  read: (clause: Clause, ...rest: R) => T,
): (clause: Clause, ...rest: R) => T {
  const question = questions++;
  return (clause, ...rest) => {
    const { answers } = clause.key;
    const known = answers.get(question);
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const answer = read(clause, ...rest);
    answers.set(question, answer ?? nothing);
    return answer;
  };
}

/**
 * A test of a clause's text, Chinese on its hard text, English on its soft text, remembered by clause: many
 * entities of one clause ask the same question. Without a pattern for the clause's language the answer is no.
 */
export function clauseTest(pattern: Bilingually): (clause: Clause) => boolean {
  const asked = clauseAnswer(pattern, (one, text) => one.exec(text) !== null);
  return (clause) => asked.answer(clause) === true;
}

/** What a pattern finds in a clause. */
interface ClauseAnswer<T> {
  /** Undefined at once where the pattern's gate stays shut, else read once and remembered. */
  readonly answer: (clause: Clause) => T | undefined;
  /** The clauses for which the gate is open. */
  readonly clauses: (draft: Analysis) => Iterable<Clause>;
}

function clauseAnswer<T>({ zh, en }: Bilingually, read: (asked: Gated, text: string) => T): ClauseAnswer<T> {
  const hard = zh === undefined ? undefined : hardGates.gated(hardPattern(zh));
  const soft = en === undefined ? undefined : softGates.gated(softPattern(en));
  const answer = remembered((clause) => {
    const asked = clause.lang === 'en' ? soft : hard;
    return asked && read(asked, clause.lang === 'en' ? clause.soft : clause.hard);
  });
  return {
    answer: (clause) =>
      (clause.lang === 'en' ? soft : hard)?.opens(clause.key.may) ? answer(clause) : undefined,
    *clauses(draft) {
      const open = openIn(draft);
      if (hard !== undefined) yield* open['zh-TW'][hard.number] ?? [];
      if (soft !== undefined) yield* open.en[soft.number] ?? [];
    },
  };
}

/** By language and number of a pattern: the clauses in which it may match. */
type Open = Readonly<Record<Clause['lang'], Clause[][]>>;
const opened = new WeakMap<Analysis, Open>();

function openIn(draft: Analysis): Open {
  let open = opened.get(draft);
  if (open !== undefined) return open;
  open = { 'zh-TW': [], en: [] };
  opened.set(draft, open);
  for (const clause of draft.clauses) {
    const lists = open[clause.lang];
    clause.key.may.forEach((bits, word) => {
      for (let left = bits; left !== 0; left &= left - 1) {
        const number = word * 32 + 31 - Math.clz32(left & -left);
        const list = lists[number];
        if (list === undefined) lists[number] = [clause];
        else list.push(clause);
      }
    });
  }
  return open;
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

/** Checks what stands around a term; gives the length of what `after` matched, undefined when it does not fit. */
function aroundTest(spec: PhraseSpec): (draft: Analysis, entity: Entity) => number | undefined {
  const compile = (source: string, hard: boolean) => (hard ? hardPattern(source) : softPattern(source));
  const both = (source: string | undefined, wrap: (inner: string) => string) =>
    source === undefined
      ? undefined
      : { hard: compile(wrap(source), true), soft: compile(wrap(source), false) };
  const after = both(spec.after, (inner) => `^(?:${inner})`);
  const notAfter = both(spec.notAfter, (inner) => `^(?:${inner})`);
  const before = both(spec.before, (inner) => `(?:${inner})$`);
  const notBefore = both(spec.notBefore, (inner) => `(?:${inner})$`);
  return (draft, found) => {
    const side = found.at.text;
    const text = draft[side].text;
    const ahead = text.slice(found.at.end, found.at.end + window[side]);
    // What is anchored at the start is cheap to refuse: it goes first.
    const tail = after === undefined ? 0 : after[side].exec(ahead)?.[0].length;
    if (tail === undefined || notAfter?.[side].test(ahead)) return undefined;
    const behind = text.slice(Math.max(0, found.at.start - window[side]), found.at.start);
    if (notBefore?.[side].test(behind)) return undefined;
    if (before !== undefined && !before[side].test(behind)) return undefined;
    if (side === 'hard' ? rejectedZh.test(behind) : isRejectedEn(behind, ahead)) return undefined;
    if (spec.negatable !== false && isNegated(behind, side)) return undefined;
    if (spec.negatable !== false && isMentioned(draft, found)) return undefined;
    return tail;
  };
}

/** A comma alone starts a new thought (don't wait, call now) unless the list goes on to an "or". */
function isRejectedEn(behind: string, ahead: string): boolean {
  const found = rejectedEn.exec(behind);
  return found !== null && (found[1] === undefined || listGoesOnEn.test(ahead));
}

function isNegated(behind: string, side: 'hard' | 'soft'): boolean {
  return (negators.test(behind) && negationZh.test(behind)) || (side === 'soft' && negationEn.test(behind));
}

function spanOf(marks: Marks, clause: Clause, found: Entity, draft: Analysis, tail: number): Span {
  if (marks === 'clause') return trimmed(draft, clause.span);
  if (marks === 'tail' && tail > 0)
    return trimmed(draft, toRaw(draft[found.at.text], found.at.start, found.at.end + tail));
  return found.span;
}
