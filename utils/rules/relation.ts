import type { Analysis, Entity } from '../domain/analysis.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { contains, type Span } from '../domain/span.ts';
import { foldHard, foldSoft } from '../text/fold.ts';
import { adjusted, relationOf } from './predicates.ts';

/** What a disclosure is made of: compared one by one with the review. */
const facts = new Set([
  'procedure',
  'drug',
  'device',
  'exam',
  'condition',
  'symptom',
  'body',
  'date',
  'time',
  'money',
  'count',
  'duration',
  'age',
  'name',
  'phone',
  'email',
  'festival',
]);
/** Share of the words of a finding that the review must hold for it to count as told there. */
const mostly = 0.6;

/**
 * The finder's matches, each saying whether it adds to the review or only confirms it. Without a review nothing
 * is said.
 */
export function related(finder: Finder): Finder {
  return adjusted(finder, (match, draft) => {
    if (match.relation !== undefined || draft.review === undefined || draft.review.text === '') return match;
    return { ...match, relation: relationAt(draft, match.span) };
  });
}

function relationAt(draft: Analysis, span: Span): NonNullable<Match['relation']> {
  const inside = factsIn(draft, span);
  if (inside.length > 0)
    return inside.every((found) => relationOf(draft, found) === 'confirms') ? 'confirms' : 'adds';
  const words = wordsOf(draft.raw.slice(span.start, span.end), draft.lang);
  const told = reviewWords(draft);
  const known = [...words].filter((word) => told.has(word)).length;
  return words.size > 0 && known / words.size >= mostly ? 'confirms' : 'adds';
}

const ofReview = new WeakMap<Analysis, ReadonlySet<string>>();

function reviewWords(draft: Analysis): ReadonlySet<string> {
  const words = ofReview.get(draft) ?? wordsOf(draft.review?.text ?? '', draft.lang);
  ofReview.set(draft, words);
  return words;
}

/** Entities are in reading order: only those that start inside the span are looked at. */
function factsIn(draft: Analysis, span: Span): Entity[] {
  let low = 0;
  let high = draft.entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.entities[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Entity[] = [];
  for (let at = low; at < draft.entities.length; at++) {
    const entity = draft.entities[at];
    if (entity === undefined || entity.span.start >= span.end) break;
    if (facts.has(entity.kind) && contains(span, entity.span)) found.push(entity);
  }
  return found;
}

/** English words of four letters or more, stems only; pairs of Chinese characters. */
function wordsOf(text: string, lang: Analysis['lang']): ReadonlySet<string> {
  if (lang === 'en')
    return new Set((foldSoft(text).text.match(/[a-z]{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
  const hard = foldHard(text).text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, hard.length - 1) }, (_, at) => hard.slice(at, at + 2)));
}
