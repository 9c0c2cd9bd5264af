import type { Folded } from '../domain/folded.ts';
import { fromRaw } from '../domain/folded.ts';
import type { Span } from '../domain/span.ts';
import { foldHard, foldSoft } from '../text/fold.ts';
import type { Sentence } from '../text/segment.ts';
import { searchHard, searchSoft, type Trie } from '../text/trie.ts';
import { readEnglish } from './clause-en.ts';
import { type Reading, readChinese } from './clause-zh.ts';
import { findShapes } from './entities.ts';
import { findMedicalWords } from './morphology.ts';
import { findNames } from './names.ts';

/** Everything that can be known of a sentence from its own characters; offsets count from its first one. */
export interface SentenceReading {
  readonly hard: Folded;
  readonly soft: Folded;
  readonly clauses: readonly ClauseReading[];
  readonly entities: readonly LocalEntity[];
}

export interface ClauseReading {
  readonly span: Span;
  readonly hard: Span;
  readonly soft: Span;
  readonly reading: Reading;
  readonly answers: unknown[];
}

export interface LocalEntity {
  readonly kind: string;
  readonly value: string;
  readonly text: 'hard' | 'soft';
  readonly start: number;
  readonly end: number;
}

/** Reads one sentence. `lead` is the white space before it, which belongs to its unit of text. */
export function readSentence(unit: string, lead: number, sentence: Sentence, trie: Trie): SentenceReading {
  const hard = foldHard(unit);
  const soft = foldSoft(unit);
  const shift = sentence.span.start - lead;
  const clauses = sentence.clauses.map((clause): ClauseReading => {
    const span = { start: clause.start - shift, end: clause.end - shift };
    const inHard = { start: fromRaw(hard, span.start), end: fromRaw(hard, span.end) };
    const inSoft = { start: fromRaw(soft, span.start), end: fromRaw(soft, span.end) };
    const reading =
      sentence.lang === 'en'
        ? readEnglish(soft.text.slice(inSoft.start, inSoft.end))
        : readChinese(hard.text.slice(inHard.start, inHard.end));
    return { span, hard: inHard, soft: inSoft, reading, answers: [] };
  });
  const entities: LocalEntity[] = [];
  for (const hit of longest(searchHard(trie, hard)))
    entities.push({ kind: hit.kind, value: hit.term, text: 'hard', start: hit.start, end: hit.end });
  for (const hit of longest(searchSoft(trie, soft)))
    entities.push({ kind: hit.kind, value: hit.term, text: 'soft', start: hit.start, end: hit.end });
  for (const found of longest(findShapes(soft))) entities.push({ ...found, text: 'soft' });
  for (const found of findMedicalWords(soft, sentence.lang)) entities.push({ ...found, text: 'soft' });
  for (const found of findNames(unit, hard, soft, sentence.lang)) entities.push(found);
  return { hard, soft, clauses, entities };
}

/** Drops a hit that lies inside a longer one of the same kind. */
function longest<T extends { readonly kind: string; readonly start: number; readonly end: number }>(
  hits: readonly T[],
): T[] {
  const reach = new Map<string, T>();
  const kept: T[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = reach.get(hit.kind);
    if (last !== undefined && hit.end <= last.end) continue;
    reach.set(hit.kind, hit);
    kept.push(hit);
  }
  return kept;
}
