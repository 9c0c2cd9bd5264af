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
  readonly hard: Tree;
  readonly soft: Tree;
}

interface End {
  readonly term: string;
  readonly kinds: string[];
}

/**
 * Nodes are numbers, 0 is the root. `first[code]` is the root's child; every other step is a slot of a hash table,
 * found by node and code: no object a node, so thousands of terms are built in a few milliseconds.
 */
interface Tree {
  readonly first: Int32Array;
  readonly parents: Int32Array;
  readonly codes: Uint16Array;
  readonly children: Int32Array;
  /** What ends at a node: index into `ends` + 1. */
  readonly endAt: Int32Array;
  readonly ends: End[];
  nodes: number;
}

const han = /[\u3105-\u312f\u3400-\u9fff]/u;

/** Builds the matcher of all given sets. Costs a few milliseconds for 10,000 terms: build once. */
export function buildTrie(sets: readonly Terms[]): Trie {
  const hard: [form: string, kind: string][] = [];
  const soft: [form: string, kind: string][] = [];
  for (const { kind, zh = '', en = '' } of sets) {
    const terms = zh.split(/\s+/u).filter((term) => term !== '');
    for (const form of folded(
      terms.filter((term) => han.test(term)),
      foldHard,
    ))
      hard.push([form, kind]);
    for (const form of folded(
      terms.filter((term) => !han.test(term)),
      foldSoft,
    ))
      soft.push([spaced(form), kind]);
    for (const form of folded(
      en.split(',').map((term) => term.trim()),
      foldSoft,
    ))
      if (form !== '') soft.push([spaced(form), kind]);
  }
  return { hard: treeOf(hard), soft: treeOf(soft) };
}

/** Every occurrence of every Chinese term in the hard text, overlapping ones too, in order of start, longer ones first. */
export function searchHard({ hard }: Trie, { text }: Pick<Folded, 'text'>): Hit[] {
  const hits: Hit[] = [];
  const found: number[] = [];
  for (let start = 0; start < text.length; start++) {
    let node = hard.first[text.charCodeAt(start)] ?? 0;
    for (let end = start + 1; node !== 0; end++) {
      if (hard.endAt[node] !== 0) found.push(hard.endAt[node] ?? 0, end);
      if (end === text.length) break;
      node = childOf(hard, node, text.charCodeAt(end));
    }
    if (found.length > 0) report(hard, found, start, hits);
  }
  return hits;
}

/** Every occurrence of every Latin term in the soft text at word bounds; runs of spaces and hyphens count as one space. */
export function searchSoft({ soft }: Trie, { text }: Pick<Folded, 'text'>): Hit[] {
  const hits: Hit[] = [];
  const found: number[] = [];
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    let node = soft.first[code] ?? 0;
    if (node === 0 || isSpace(code) || (start > 0 && isWord(text.charCodeAt(start - 1)) && isWord(code)))
      continue;
    for (let end = start + 1; node !== 0; ) {
      if (soft.endAt[node] !== 0 && endsWord(text, end)) found.push(soft.endAt[node] ?? 0, end);
      if (end === text.length) break;
      const next = text.charCodeAt(end++);
      node = childOf(soft, node, isSpace(next) ? 32 : next);
      if (isSpace(next)) while (end < text.length && end - start < 80 && isSpace(text.charCodeAt(end))) end++;
    }
    if (found.length > 0) report(soft, found, start, hits);
  }
  return hits;
}

/** The forms of all terms, folded in one go. */
function folded(terms: readonly string[], fold: (raw: string) => Folded): string[] {
  return terms.length === 0 ? [] : fold(terms.join('\n')).text.split('\n');
}

/** Hyphens and runs of spaces as one space: x-ray, X ray. */
function spaced(term: string): string {
  return /[- ]/u.test(term) ? term.replace(/[ -]+/gu, ' ') : term;
}

function treeOf(terms: readonly (readonly [form: string, kind: string])[]): Tree {
  const room = terms.reduce((sum, [form]) => sum + form.length, 2);
  let size = 1024;
  while (size < room * 2) size *= 2;
  const tree: Tree = {
    first: new Int32Array(0x1_00_00),
    parents: new Int32Array(size),
    codes: new Uint16Array(size),
    children: new Int32Array(size),
    endAt: new Int32Array(room),
    ends: [],
    nodes: 1,
  };
  for (const [form, kind] of terms) add(tree, form, kind);
  return tree;
}

function add(tree: Tree, term: string, kind: string): void {
  let node = 0;
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    const next = at === 0 ? (tree.first[code] ?? 0) : childOf(tree, node, code);
    node = next === 0 ? grow(tree, node, code) : next;
  }
  const end = tree.ends[(tree.endAt[node] ?? 0) - 1];
  if (end === undefined) tree.endAt[node] = tree.ends.push({ term, kinds: [kind] });
  else if (!end.kinds.includes(kind)) end.kinds.push(kind);
}

function grow(tree: Tree, parent: number, code: number): number {
  const node = tree.nodes++;
  if (parent === 0) {
    tree.first[code] = node;
    return node;
  }
  const slot = slotOf(tree, parent, code);
  tree.parents[slot] = parent;
  tree.codes[slot] = code;
  tree.children[slot] = node;
  return node;
}

/** 0 when there is none. */
function childOf(tree: Tree, parent: number, code: number): number {
  return tree.children[slotOf(tree, parent, code)] ?? 0;
}

/** The slot that holds this step, or the free one where it would go. At most half of all slots are taken. */
function slotOf({ parents, codes, children }: Tree, parent: number, code: number): number {
  const mask = children.length - 1;
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (children[slot] !== 0 && (parents[slot] !== parent || codes[slot] !== code)) slot = (slot + 1) & mask;
  return slot;
}

/** Empties `found`: pairs of end number and end offset, shorter ones first. */
function report(tree: Tree, found: number[], start: number, hits: Hit[]): void {
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
