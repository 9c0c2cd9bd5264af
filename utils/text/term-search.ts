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
  /** How many of its first units it is found by. */
  readonly head: number;
}

/**
 * Terms by a hash of their first units: up to `width`, none beyond the first space. Indexing looks at no more than
 * these; the terms that begin alike are folded when a text first holds such a beginning, and most never are.
 */
export interface TermIndex<K> {
  readonly terms: readonly (readonly [term: string, kind: K])[];
  readonly fold: (term: string) => string;
  readonly width: number;
  /** First and last term of a hash, and the next after each: index + 1. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  readonly next: Uint16Array;
  /** By first term. */
  readonly entries: (readonly Entry<K>[] | undefined)[];
}

const space = 32;
const nothing: readonly never[] = [];
const seed = 0x811c9dc5;
/** Two Han characters say as much as four letters. */
const widths = { hard: 2, soft: 4 };

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
    hard: indexTerms(hard, (term) => foldHard(term).text, hanUnit, widths.hard),
    soft: () => {
      soft ??= indexTerms(latin, (term) => spaced(foldSoft(term).text), latinUnit, widths.soft);
      return soft;
    },
  };
}

/** Every occurrence of every Chinese term in the hard text, overlapping ones too, in order of start, longer ones first. */
export function searchHard({ hard }: TermSearch, { text }: Pick<Folded, 'text'>): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    const one = hashMore(seed, code);
    const two = hashMore(one, text.charCodeAt(start + 1));
    if (hard.first[two >>> 16] !== 0 && start + 1 < text.length)
      for (const { form, kinds, head } of behind(hard, two))
        if (head === 2 && text.startsWith(form, start)) report(kinds, form, start, start + form.length, hits);
    if (hard.first[one >>> 16] !== 0)
      for (const { form, kinds, head } of behind(hard, one))
        if (head === 1 && form.charCodeAt(0) === code) report(kinds, form, start, start + 1, hits);
  }
  return hits;
}

/** Every occurrence of every Latin term in the soft text at word bounds; runs of spaces and hyphens count as one space. */
export function searchSoft(search: TermSearch, { text }: Pick<Folded, 'text'>): Hit[] {
  if (!/[a-z0-9]/u.test(text)) return [];
  const soft = search.soft();
  const hits: Hit[] = [];
  const hashes = new Int32Array(soft.width);
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (isSpace(code) || (start > 0 && isWord(text.charCodeAt(start - 1)) && isWord(code))) continue;
    for (let length = hashesAt(text, start, hashes); length > 0; length--)
      for (const { form, kinds, head } of behind(soft, hashes[length - 1] ?? 0)) {
        const end = head === length ? endOf(form, text, start) : 0;
        if (end > 0 && endsWord(text, end)) report(kinds, form, start, end, hits);
      }
  }
  return hits;
}

/** The terms that stand at this place of a text in their own form, shorter ones first. */
export function termsAt<K>(index: TermIndex<K>, text: string, at: number): readonly Entry<K>[] {
  let found: Entry<K>[] | undefined;
  let hash = seed;
  for (let length = 1; length <= index.width && at + length <= text.length; length++) {
    const code = text.charCodeAt(at + length - 1);
    hash = hashMore(hash, code);
    const entries = index.first[hash >>> 16] === 0 ? nothing : behind(index, hash);
    for (let last = entries.length - 1; last >= 0; last--) {
      const entry = entries[last];
      if (entry?.head !== length || !text.startsWith(entry.form, at)) continue;
      if (found === undefined) found = [entry];
      else found.push(entry);
    }
    if (code === space) break;
  }
  return found ?? nothing;
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
  width: number,
): TermIndex<K> {
  const first = new Uint16Array(0x1_00_00);
  const last = new Uint16Array(0x1_00_00);
  const next = new Uint16Array(terms.length + 1);
  for (let at = 0; at < terms.length; ) {
    const hash = hashOf(terms[at]?.[0] ?? '', fold, unit, width);
    at++;
    if (hash === undefined) continue;
    const slot = hash >>> 16;
    const before = last[slot] ?? 0;
    if (before === 0) first[slot] = at;
    else next[before] = at;
    last[slot] = at;
  }
  return { terms, fold, width, first, last, next, entries: [] };
}

/** The terms with this hash, longer ones first, and by chance some others. */
function behind<K>(index: TermIndex<K>, hash: number): readonly Entry<K>[] {
  const from = index.first[hash >>> 16] ?? 0;
  return index.entries[from] ?? entriesFrom(index, from);
}

function entriesFrom<K>(index: TermIndex<K>, from: number): readonly Entry<K>[] {
  const known = new Map<string, Entry<K>>();
  for (let at = from; at !== 0; at = index.next[at] ?? 0) {
    const [term, kind] = index.terms[at - 1] ?? ['', undefined];
    if (kind === undefined) continue;
    const form = index.fold(term);
    const entry = known.get(form);
    if (entry === undefined) known.set(form, { form, kinds: [kind], head: headOf(form, index.width) });
    else if (!entry.kinds.includes(kind)) entry.kinds.push(kind);
  }
  const entries = [...known.values()].sort((a, b) => b.form.length - a.form.length);
  index.entries[from] = entries;
  return entries;
}

function headOf(form: string, width: number): number {
  const cut = form.indexOf(' ');
  return Math.min(form.length, width, cut < 0 ? width : cut + 1);
}

/** Undefined for a term of which nothing is left. */
function hashOf(
  term: string,
  fold: TermIndex<unknown>['fold'],
  unit: (code: number) => number,
  width: number,
): number | undefined {
  let hash = seed;
  for (let at = 0; at < width && at < term.length; at++) {
    const code = unit(term.charCodeAt(at));
    if (code < 0) return hashOfForm(fold(term), width);
    hash = hashMore(hash, code);
    if (code === space) break;
  }
  return term === '' ? undefined : hash;
}

function hashOfForm(form: string, width: number): number | undefined {
  let hash = seed;
  const head = headOf(form, width);
  for (let at = 0; at < head; at++) hash = hashMore(hash, form.charCodeAt(at));
  return head === 0 ? undefined : hash;
}

/** Hashes of ever more units from a place of a soft text; gives how many there are. */
function hashesAt(text: string, start: number, hashes: Int32Array): number {
  let hash = seed;
  let length = 0;
  while (length < hashes.length && start + length < text.length) {
    const code = text.charCodeAt(start + length);
    hash = hashMore(hash, isSpace(code) ? space : code);
    hashes[length++] = hash;
    if (isSpace(code)) break;
  }
  return length;
}

function hanUnit(code: number): number {
  return code >= 0x4e00 && code <= 0x9fff ? hardUnit(code) : -1;
}

function latinUnit(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  if (isSpace(code)) return space;
  return code >= 65 && code <= 90 ? code + 32 : -1;
}

/** Its upper half counts. */
function hashMore(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
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
