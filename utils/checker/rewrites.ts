import type { Analysis, Clause } from '../domain/analysis.ts';
import type { Rewrite } from '../domain/finding.ts';
import type { Span } from '../domain/span.ts';
import { clauseAt } from '../rules/predicates.ts';
import { languageAt } from './sentence-language.ts';

/** A sentence of no more clauses or characters goes as a whole: its parts lean on each other. */
const shortSentence = { clauses: 2, characters: 30, reach: 8 };
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
function aroundOf(span: Span, draft: Analysis): Around | undefined {
  const first = clauseAt(draft, span.start);
  if (first === undefined) return undefined;
  const { raw, clauses } = draft;
  const at = (index: number): Clause => clauses[index] ?? first;
  let last = first.index;
  while (last + 1 < clauses.length && at(last + 1).span.start < span.end) last++;
  const opens = (index: number): boolean => index === 0 || at(index - 1).sentence !== at(index).sentence;
  const closes = (index: number): boolean =>
    index === clauses.length - 1 || at(index + 1).sentence !== at(index).sentence;
  // Looking a little beyond is enough to know that a sentence is not short, and keeps the work linear.
  let [from, to] = [first.index, last];
  while (!opens(from) && last - from < shortSentence.reach) from--;
  while (!closes(to) && to - first.index < shortSentence.reach) to++;
  const all = spanOf(at(from), at(to), raw);
  const complete = opens(from) && closes(to);
  const short =
    complete && (to - from < shortSentence.clauses || all.end - all.start <= shortSentence.characters);
  return {
    span: short ? all : spanOf(first, at(last), raw),
    whole: short || (opens(first.index) && closes(last)),
    first: short || opens(first.index),
    last: closes(last),
  };
}

function spanOf(first: Clause, last: Clause, raw: string): Span {
  let { start } = first.span;
  let { end } = last.span;
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
  if (!last) return { start: span.start, end: span.end + (/^\s/u.test(raw.charAt(span.end)) ? 1 : 0) };
  const ending = terminator.exec(raw.slice(span.start, span.end))?.[0].length ?? 0;
  const before = comma.exec(raw.slice(Math.max(0, span.start - 3), span.start))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end - ending };
}

function follows(text: string, span: Span, { raw }: Analysis): boolean {
  return raw
    .slice(span.end, span.end + text.length + 8)
    .trimStart()
    .toLowerCase()
    .startsWith(text.toLowerCase());
}

function opensSentence(span: Span, draft: Analysis): boolean {
  const sentence = draft.sentences[clauseAt(draft, span.start)?.sentence ?? -1];
  return sentence !== undefined && draft.raw.slice(sentence.span.start, span.start).trim() === '';
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
