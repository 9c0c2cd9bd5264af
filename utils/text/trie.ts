import type { Folded } from '../domain/folded.ts';
import type { Terms } from '../domain/terms.ts';
import { foldHard, foldSoft } from './fold.ts';

/** One occurrence of a term; `start` and `end` are offsets in the text that was searched. */
export interface Hit {
  readonly kind: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Many terms of many kinds, searched at once. */
export interface Trie {
  readonly hard: Tree<string>;
  /** Terms of Latin letters and digits; built when a text first holds one. */
  readonly soft: () => Tree<string>;
}

interface End<K> {
  readonly term: string;
  readonly kinds: K[];
}

/**
 * Nodes are numbers, 0 is the root. Letters are the units that occur in any term, numbered from 1; every step beyond
 * the first is an entry [node and letter, child] of a hash table: no object a node, so thousands of terms are built in
 * a few milliseconds and searched in memory that stays near.
 */
export interface Tree<K> {
  readonly letters: Uint16Array;
  /** How far a node's number stands above its letter in a key. */
  readonly shift: number;
  /** The root's children by letter. */
  readonly first: Int32Array;
  /** Bits of all beginnings of two letters: most places of a text are refused here. */
  readonly beginnings: Int32Array;
  readonly steps: Int32Array;
  /** What ends at a node: index into `ends` + 1. */
  readonly endAt: Int32Array;
  readonly ends: End<K>[];
  nodes: number;
}

/** Builds the matcher of all given sets. Costs some ten milliseconds for 10,000 terms: build once. */
export function buildTrie(sets: readonly Terms[]): Trie {
  const hard: [form: string, kind: string][] = [];
  const latin: [terms: readonly string[], kind: string][] = [];
  for (const { kind, zh = '', en = '' } of sets) {
    const chinese: string[] = [];
    const other = en === '' ? [] : en.split(',').map((term) => term.trim());
    for (const term of zh.split(/\s+/u)) if (term !== '') (holdsHan(term) ? chinese : other).push(term);
    for (const form of folded(chinese, foldHard)) hard.push([form, kind]);
    latin.push([other, kind]);
  }
  let soft: Tree<string> | undefined;
  return {
    hard: treeOf(hard),
    soft: () => {
      soft ??= treeOf(
        latin.flatMap(([terms, kind]) =>
          folded(terms, foldSoft)
            .filter((form) => form !== '')
            .map((form) => [spaced(form), kind] as const),
        ),
      );
      return soft;
    },
  };
}

/** A Han character or a 注音 sign; asked of every term, so without a regular expression. */
function holdsHan(term: string): boolean {
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x3105 && code <= 0x312f)) return true;
  }
  return false;
}

/** Every occurrence of every Chinese term in the hard text, overlapping ones too, in order of start, longer ones first. */
export function searchHard({ hard }: Trie, { text }: Pick<Folded, 'text'>): Hit[] {
  const hits: Hit[] = [];
  const found: number[] = [];
  const { letters, first, endAt } = hard;
  let letter = letters[text.charCodeAt(0)] ?? 0;
  for (let start = 0; start < text.length; start++) {
    const next = start + 1 < text.length ? (letters[text.charCodeAt(start + 1)] ?? 0) : 0;
    let node = first[letter] ?? 0;
    if (node !== 0 && endAt[node] !== 0) found.push(endAt[node] ?? 0, start + 1);
    if (begins(hard, letter, next)) {
      for (let end = start + 1; end < text.length; ) {
        node = childOf(hard, node, letters[text.charCodeAt(end++)] ?? 0);
        if (node === 0) break;
        if (endAt[node] !== 0) found.push(endAt[node] ?? 0, end);
      }
    }
    letter = next;
    if (found.length > 0) report(hard, found, start, hits);
  }
  return hits;
}

/** Every occurrence of every Latin term in the soft text at word bounds; runs of spaces and hyphens count as one space. */
export function searchSoft(trie: Trie, { text }: Pick<Folded, 'text'>): Hit[] {
  if (!/[a-z0-9]/u.test(text)) return [];
  const soft = trie.soft();
  const hits: Hit[] = [];
  const found: number[] = [];
  const { letters, first, endAt } = soft;
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    let node = first[letters[code] ?? 0] ?? 0;
    if (node === 0 || isSpace(code) || (start > 0 && isWord(text.charCodeAt(start - 1)) && isWord(code)))
      continue;
    for (let end = start + 1; node !== 0; ) {
      if (endAt[node] !== 0 && endsWord(text, end)) found.push(endAt[node] ?? 0, end);
      if (end === text.length) break;
      const next = text.charCodeAt(end++);
      node = childOf(soft, node, letters[isSpace(next) ? 32 : next] ?? 0);
      if (isSpace(next)) while (end < text.length && end - start < 80 && isSpace(text.charCodeAt(end))) end++;
    }
    if (found.length > 0) report(soft, found, start, hits);
  }
  return hits;
}

/** The node after one more unit; `node` 0 stands before the first. 0 when no term goes on like that. */
export function step(tree: Tree<unknown>, node: number, code: number): number {
  const letter = tree.letters[code] ?? 0;
  return node === 0 ? (tree.first[letter] ?? 0) : childOf(tree, node, letter);
}

/** Kinds of the term that ends at a node. */
export function kindsAt<K>(tree: Tree<K>, node: number): readonly K[] {
  return tree.ends[(tree.endAt[node] ?? 0) - 1]?.kinds ?? [];
}

/** The forms of all terms, folded in one go. */
function folded(terms: readonly string[], fold: (raw: string) => Folded): string[] {
  return terms.length === 0 ? [] : fold(terms.join('\n')).text.split('\n');
}

/** Hyphens and runs of spaces as one space: x-ray, X ray. */
function spaced(term: string): string {
  return term.includes(' ') || term.includes('-') ? term.replace(/[ -]+/gu, ' ') : term;
}

/** The tree of all terms, each with its kind. */
export function treeOf<K>(terms: readonly (readonly [form: string, kind: K])[]): Tree<K> {
  const letters = new Uint16Array(0x1_00_00);
  let last = 0;
  let room = 2;
  for (const [form] of terms) {
    room += form.length;
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at);
      if (letters[code] === 0) letters[code] = ++last;
    }
  }
  const tree: Tree<K> = {
    letters,
    shift: 32 - Math.clz32(last),
    first: new Int32Array(last + 1),
    beginnings: new Int32Array(2048),
    steps: new Int32Array(4 * 2 ** (32 - Math.clz32(room))),
    endAt: new Int32Array(room),
    ends: [],
    nodes: 1,
  };
  for (const [form, kind] of terms) add(tree, form, kind);
  return tree;
}

function add<K>(tree: Tree<K>, term: string, kind: K): void {
  let node = 0;
  let before = 0;
  for (let at = 0; at < term.length; at++) {
    const letter = tree.letters[term.charCodeAt(at)] ?? 0;
    if (at === 1) {
      const bit = beginning(before, letter);
      tree.beginnings[bit >> 5] = (tree.beginnings[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    before = letter;
    const next = at === 0 ? (tree.first[letter] ?? 0) : childOf(tree, node, letter);
    node = next === 0 ? grow(tree, node, letter) : next;
  }
  const end = tree.ends[(tree.endAt[node] ?? 0) - 1];
  if (end === undefined) tree.endAt[node] = tree.ends.push({ term, kinds: [kind] });
  else if (!end.kinds.includes(kind)) end.kinds.push(kind);
}

function grow(tree: Tree<unknown>, parent: number, letter: number): number {
  const node = tree.nodes++;
  if (parent === 0) {
    tree.first[letter] = node;
    return node;
  }
  const slot = slotOf(tree, parent, letter);
  tree.steps[slot] = (parent << tree.shift) | letter;
  tree.steps[slot + 1] = node;
  return node;
}

/** 0 when there is none. */
function childOf(tree: Tree<unknown>, parent: number, letter: number): number {
  return letter === 0 ? 0 : (tree.steps[slotOf(tree, parent, letter) + 1] ?? 0);
}

/** The entry that holds this step, or the free one where it would go. At most half of all entries are taken. */
function slotOf({ steps, shift }: Tree<unknown>, parent: number, letter: number): number {
  const mask = steps.length - 1;
  const key = (parent << shift) | letter;
  const mixed = Math.imul(key, 0x9e3779b1);
  let slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
  while (steps[slot] !== key && steps[slot] !== 0) slot = (slot + 2) & mask;
  return slot;
}

function begins({ beginnings }: Tree<unknown>, first: number, second: number): boolean {
  const bit = beginning(first, second);
  return ((beginnings[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function beginning(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}

/** Empties `found`: pairs of end number and end offset, shorter ones first. */
function report(tree: Tree<string>, found: number[], start: number, hits: Hit[]): void {
  for (let at = found.length - 2; at >= 0; at -= 2) {
    const end = tree.ends[(found[at] ?? 0) - 1];
    if (end !== undefined)
      for (const kind of end.kinds) hits.push({ kind, term: end.term, start, end: found[at + 1] ?? start });
  }
  found.length = 0;
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
  return code === 32 || code === 45 || code === 10;
}
