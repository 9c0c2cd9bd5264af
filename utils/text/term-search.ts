import type { Folded } from '../domain/folded.ts';
import type { Terms } from '../domain/terms.ts';
import { foldHard, foldSoft, hardUnit } from './fold.ts';

/** One occurrence of a term; `start` and `end` are offsets in the text that was searched. */
export interface Hit {
  readonly kind: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Many terms of many kinds, searched at once. */
export interface TermSearch {
  readonly hard: TermIndex<string>;
  /** Terms of Latin letters and digits; indexed when a text first holds one. */
  readonly soft: () => TermIndex<string>;
}

/** A term as it stands in folded text, and the kinds it belongs to in the order they were given. */
export interface Entry<K> {
  readonly form: string;
  readonly kinds: K[];
}

/**
 * Terms by a hash of their first two units. Indexing looks at no more than these; the terms that begin alike are
 * folded when a text first holds such a beginning, and most never are.
 */
export interface TermIndex<K> {
  readonly terms: readonly (readonly [term: string, kind: K])[];
  readonly fold: (term: string) => string;
  /** First and last term of a hash, and the next after each: index + 1. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  readonly next: Uint16Array;
  /** By first term. */
  readonly entries: (readonly Entry<K>[] | undefined)[];
}

/** Stands for the second unit of a term that has none. */
const alone = 0;
const space = 32;
const nothing: readonly never[] = [];

/** Makes the search for all given sets; a millisecond for some thousand terms. At most 65,534 of either script. */
export function termSearch(sets: readonly Terms[]): TermSearch {
  const hard: [term: string, kind: string][] = [];
  const latin: [term: string, kind: string][] = [];
  for (const { kind, zh = '', en = '' } of sets) {
    if (en !== '') for (const term of en.split(',')) latin.push([term.trim(), kind]);
    if (zh !== '') for (const term of zh.split(/\s+/u)) (holdsHan(term) ? hard : latin).push([term, kind]);
  }
  let soft: TermIndex<string> | undefined;
  return {
    hard: indexTerms(hard, (term) => foldHard(term).text, hanUnit),
    soft: () => {
      soft ??= indexTerms(latin, (term) => spaced(foldSoft(term).text), latinUnit);
      return soft;
    },
  };
}

/** Every occurrence of every Chinese term in the hard text, overlapping ones too, in order of start, longer ones first. */
export function searchHard({ hard }: TermSearch, { text }: Pick<Folded, 'text'>): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (start + 1 < text.length)
      for (const { form, kinds } of beginning(hard, code, text.charCodeAt(start + 1)))
        if (form.length > 1 && text.startsWith(form, start))
          report(kinds, form, start, start + form.length, hits);
    for (const { form, kinds } of beginning(hard, code, alone))
      if (form.length === 1 && form.charCodeAt(0) === code) report(kinds, form, start, start + 1, hits);
  }
  return hits;
}

/** Every occurrence of every Latin term in the soft text at word bounds; runs of spaces and hyphens count as one space. */
export function searchSoft(search: TermSearch, { text }: Pick<Folded, 'text'>): Hit[] {
  if (!/[a-z0-9]/u.test(text)) return [];
  const soft = search.soft();
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (isSpace(code) || (start > 0 && isWord(text.charCodeAt(start - 1)) && isWord(code))) continue;
    const second = text.charCodeAt(start + 1);
    if (start + 1 < text.length)
      for (const { form, kinds } of beginning(soft, code, isSpace(second) ? space : second)) {
        const end = form.length > 1 ? endOf(form, text, start) : 0;
        if (end > 0 && endsWord(text, end)) report(kinds, form, start, end, hits);
      }
    for (const { form, kinds } of beginning(soft, code, alone))
      if (form.length === 1 && form.charCodeAt(0) === code && endsWord(text, start + 1))
        report(kinds, form, start, start + 1, hits);
  }
  return hits;
}

function report(kinds: readonly string[], term: string, start: number, end: number, hits: Hit[]): void {
  for (const kind of kinds) hits.push({ kind, term, start, end });
}

/**
 * Indexes terms that `fold` brings into the form of the text. `unit` tells what a single UTF-16 unit folds to wherever
 * it stands; −1 where the whole term has to be folded for that.
 */
export function indexTerms<K>(
  terms: readonly (readonly [term: string, kind: K])[],
  fold: (term: string) => string,
  unit: (code: number) => number,
): TermIndex<K> {
  const first = new Uint16Array(0x1_00_00);
  const last = new Uint16Array(0x1_00_00);
  const next = new Uint16Array(terms.length + 1);
  for (let at = 0; at < terms.length; ) {
    const hash = hashOf(terms[at]?.[0] ?? '', fold, unit);
    at++;
    if (hash < 0) continue;
    const before = last[hash] ?? 0;
    if (before === 0) first[hash] = at;
    else next[before] = at;
    last[hash] = at;
  }
  return { terms, fold, first, last, next, entries: [] };
}

/** The terms that begin with these two units, longer ones first, and by chance some others. */
export function beginning<K>(index: TermIndex<K>, first: number, second: number): readonly Entry<K>[] {
  const from = index.first[mixed(first, second)] ?? 0;
  return from === 0 ? nothing : (index.entries[from] ?? entriesFrom(index, from));
}

function entriesFrom<K>(index: TermIndex<K>, from: number): readonly Entry<K>[] {
  const known = new Map<string, Entry<K>>();
  for (let at = from; at !== 0; at = index.next[at] ?? 0) {
    const [term, kind] = index.terms[at - 1] ?? ['', undefined];
    if (kind === undefined) continue;
    const form = index.fold(term);
    const entry = known.get(form);
    if (entry === undefined) known.set(form, { form, kinds: [kind] });
    else if (!entry.kinds.includes(kind)) entry.kinds.push(kind);
  }
  const entries = [...known.values()].sort((a, b) => b.form.length - a.form.length);
  index.entries[from] = entries;
  return entries;
}

/** −1 for a term of which nothing is left. */
function hashOf(term: string, fold: TermIndex<unknown>['fold'], unit: (code: number) => number): number {
  if (term === '') return -1;
  let first = unit(term.charCodeAt(0));
  let second = term.length > 1 ? unit(term.charCodeAt(1)) : alone;
  if (first < 0 || second < 0) {
    const form = fold(term);
    if (form === '') return -1;
    first = form.charCodeAt(0);
    second = form.length > 1 ? form.charCodeAt(1) : alone;
  }
  return mixed(first, second);
}

function hanUnit(code: number): number {
  return code >= 0x4e00 && code <= 0x9fff ? hardUnit(code) : -1;
}

function latinUnit(code: number): number {
  if (code >= 97 && code <= 122) return code;
  return code >= 65 && code <= 90 ? code + 32 : -1;
}

function mixed(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}

/** A Han character or a 注音 sign; asked of every term, so without a regular expression. */
function holdsHan(term: string): boolean {
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x3105 && code <= 0x312f)) return true;
  }
  return false;
}

/** Hyphens and runs of spaces as one space: x-ray, X ray. */
function spaced(term: string): string {
  return term.includes(' ') || term.includes('-') ? term.replace(/[ -]+/gu, ' ') : term;
}

/** Where a term that begins at `start` ends; 0 where it does not stand there. */
function endOf(form: string, text: string, start: number): number {
  let end = start;
  for (let at = 0; at < form.length; at++) {
    const code = text.charCodeAt(end++);
    const wanted = form.charCodeAt(at);
    if (wanted !== space) {
      if (code !== wanted) return 0;
      continue;
    }
    if (!isSpace(code)) return 0;
    while (end < text.length && end - start < 80 && isSpace(text.charCodeAt(end))) end++;
  }
  return end;
}

function endsWord(text: string, end: number): boolean {
  if (!isWord(text.charCodeAt(end - 1)) || !isWord(text.charCodeAt(end))) return true;
  return (
    (text.charCodeAt(end) === 115 && !isWord(text.charCodeAt(end + 1))) ||
    (text.startsWith('es', end) && !isWord(text.charCodeAt(end + 2)))
  );
}

/** Latin letter or digit; NaN past the end is none. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x24f);
}

function isSpace(code: number): boolean {
  return code === space || code === 45 || code === 10;
}
