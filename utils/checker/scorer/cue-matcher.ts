import { hardForm } from '../../text/fold.ts';
import { cues } from './cues.ts';
import { sameForm, type Token } from './tokens.ts';

interface Node {
  readonly next: Map<string, Node>;
  kinds: number[];
  /** The term ends inside a word: any ending will do. */
  open: number[];
}

/** Names of the kinds by number. */
export const kinds: readonly string[] = cues.map(({ kind }) => kind);

let tries: { readonly zh: Node; readonly en: Node } | undefined;

/** Occurrences of cue words: `report(kind, first, after)` with token indexes. Built on first use, then linear. */
export function findCues(
  tokens: readonly Token[],
  lang: 'zh-TW' | 'en',
  report: (kind: number, first: number, after: number) => void,
): void {
  tries ??= build();
  if (lang === 'en') findWords(tries.en, tokens, report);
  else findCharacters(tries.zh, tokens, report);
}

function findCharacters(
  root: Node,
  tokens: readonly Token[],
  report: (kind: number, first: number, after: number) => void,
): void {
  for (let first = 0; first < tokens.length; first++) {
    let at: Node | undefined = root;
    for (let index = first; index < tokens.length; index++) {
      at = at.next.get(tokens[index]?.form ?? '');
      if (at === undefined) break;
      for (const kind of at.kinds) report(kind, first, index + 1);
    }
  }
}

/** Walks letter by letter inside words, so that open terms (`swell*`) match, and by `' '` between them. */
function findWords(
  root: Node,
  tokens: readonly Token[],
  report: (kind: number, first: number, after: number) => void,
): void {
  for (let first = 0; first < tokens.length; first++) {
    let at: Node | undefined = root;
    for (let index = first; index < tokens.length && at !== undefined; index++) {
      const word = tokens[index]?.form ?? '';
      for (let char = 0; char < word.length && at !== undefined; char++) {
        at = at.next.get(word.charAt(char));
        if (at !== undefined) for (const kind of at.open) report(kind, first, index + 1);
      }
      if (at === undefined) break;
      for (const kind of at.kinds) report(kind, first, index + 1);
      at = at.next.get(' ');
    }
  }
}

function build(): { zh: Node; en: Node } {
  const built = { zh: node(), en: node() };
  cues.forEach(({ zh, en }, kind) => {
    for (const term of zh.split(/\s+/u)) if (term !== '') add(built.zh, [...zhForm(term)], kind, false);
    for (const term of en.split(',')) {
      const open = term.endsWith('*');
      const form = open ? term.slice(0, -1) : term;
      if (form !== '') add(built.en, [...form], kind, open);
    }
  });
  return built;
}

function zhForm(term: string): string {
  let form = '';
  for (const char of hardForm(term.toLowerCase())) if (!/[\s.,+~-]/u.test(char)) form += sameForm(char);
  return form.replace(/\d+/gu, '#');
}

function node(): Node {
  return { next: new Map(), kinds: [], open: [] };
}

function add(root: Node, path: readonly string[], kind: number, open: boolean): void {
  let at = root;
  for (const part of path) {
    let next = at.next.get(part);
    if (next === undefined) {
      next = node();
      at.next.set(part, next);
    }
    at = next;
  }
  const list = open ? at.open : at.kinds;
  if (!list.includes(kind)) list.push(kind);
}
