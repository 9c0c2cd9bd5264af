import type { Analysis, Clause } from '../domain/analysis.ts';
import type { Rewrite } from '../domain/finding.ts';
import type { Span } from '../domain/span.ts';
import { languageAt } from './sentence-language.ts';

/** A sentence of no more clauses or characters goes as a whole: its parts lean on each other. */
const shortSentence = { clauses: 2, characters: 30 };
const comma = /[，,、；;：:]\s*$/u;
const terminator = /[。.!！?？~～…]+\s*$/u;
/** An English date leaves no "on" behind. */
const preposition = /\b(?:on|at|in|since|from|by|around)\s+$/iu;

/**
 * Says of each rewrite what it replaces, so that the draft still reads as language afterwards. Rewrites are whole
 * sentences and take the place of the clause or short sentence around the finding; an empty one takes that clause
 * away with its comma. Only a date, and a name before a greeting, leave a sentence that goes on without them. Pure.
 */
export function placedRewrites(
  rule: string,
  rewrites: readonly Rewrite[],
  span: Span,
  draft: Analysis,
): Rewrite[] {
  const around = rewrites.length === 0 ? undefined : aroundOf(span, draft);
  if (around === undefined) return [...rewrites];
  const english = languageAt(draft, span.start) === 'en';
  // 林小姐您好 must not become 您好您好.
  if (rule === 'privacy.identity' && opensSentence(span, draft))
    return rewrites.filter(({ text }) => text === '' || !follows(text, span, draft));
  return rewrites.map((rewrite) => {
    if (rewrite.text === '') {
      const words = rule === 'privacy.date' ? dateOf(span, draft) : removalOf(around, draft);
      return { ...rewrite, span: words };
    }
    const sign = signAfter(draft.raw, around.span, english);
    const text = english && around.first ? capitalised(rewrite.text) : rewrite.text;
    return {
      ...rewrite,
      text: terminator.test(text) ? text : text + sign.text,
      span: { start: around.span.start, end: sign.end },
    };
  });
}

interface Around {
  readonly span: Span;
  /** It is all of its sentence, or the sentence goes on after it. */
  readonly whole: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** The clauses that hold the span, or their sentence where that is short; without white space at the ends. */
function aroundOf(span: Span, { raw, clauses }: Analysis): Around | undefined {
  const held = clauses.filter((clause) => clause.span.start < span.end && span.start < clause.span.end);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const sentence = clauses.filter((one) => one.sentence >= first.sentence && one.sentence <= last.sentence);
  const all = spanOf(sentence, raw);
  const short = sentence.length <= shortSentence.clauses || all.end - all.start <= shortSentence.characters;
  const own = short ? all : spanOf(held, raw);
  return {
    span: own,
    whole: short || held.length === sentence.length,
    first: short || first === sentence[0],
    last: last === sentence.at(-1),
  };
}

function spanOf(clauses: readonly Clause[], raw: string): Span {
  let start = clauses[0]?.span.start ?? 0;
  let end = clauses.at(-1)?.span.end ?? start;
  while (start < end && /\s/u.test(raw.charAt(start))) start++;
  while (end > start && /\s/u.test(raw.charAt(end - 1))) end--;
  return { start, end };
}

/** The sign that ends the part, and where it ends: a question that became a statement ends as one. */
function signAfter(raw: string, { start, end }: Span, english: boolean): { text: string; end: number } {
  const inside = raw.slice(start, end);
  if (comma.test(inside)) return { text: inside.trimEnd().slice(-1), end };
  return { text: terminator.test(inside) ? (english ? '.' : '。') : '', end };
}

/** What goes when the part goes: its own comma, or, at the end of a sentence, the comma before it. */
function removalOf({ span, whole, last }: Around, { raw }: Analysis): Span {
  if (whole) {
    let { end } = span;
    while (/[^\S\n]/u.test(raw.charAt(end))) end++;
    return { start: span.start, end };
  }
  if (!last) return { start: span.start, end: span.end + (/^\s/u.test(raw.slice(span.end)) ? 1 : 0) };
  const ending = terminator.exec(raw.slice(span.start, span.end))?.[0].length ?? 0;
  const before = comma.exec(raw.slice(Math.max(0, span.start - 3), span.start))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end - ending };
}

function follows(text: string, span: Span, { raw }: Analysis): boolean {
  return raw.slice(span.end).trimStart().toLowerCase().startsWith(text.toLowerCase());
}

function opensSentence(span: Span, { raw, sentences }: Analysis): boolean {
  return sentences.some(
    (one) => one.span.start <= span.start && raw.slice(one.span.start, span.start).trim() === '',
  );
}

/** The date with the preposition and the space that only it needed. */
function dateOf(span: Span, { raw }: Analysis): Span {
  const behind = raw.slice(Math.max(0, span.start - 12), span.start);
  const start = span.start - (preposition.exec(behind)?.[0].length ?? 0);
  const spaced = raw.charAt(start - 1) === ' ' || start === 0;
  return { start, end: spaced && raw.charAt(span.end) === ' ' ? span.end + 1 : span.end };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
