import { hardForm } from '../../text/fold.ts';
import { kindsAt, step, type Tree, treeOf } from '../../text/trie.ts';
import { cues } from './cues.ts';
import { sameForm, type Tokens } from './tokens.ts';

/** Names of the kinds by number. */
export const kinds: readonly string[] = cues.map(({ kind }) => kind);

/** One occurrence of a cue word: its kind and the tokens from `first` up to `after`. */
export interface Cue {
  readonly kind: number;
  readonly first: number;
  readonly after: number;
}

/** Kinds by number; `~kind` for a term that ends inside a word, where any ending will do. */
let trees: { readonly zh: Tree<number>; readonly en: Tree<number> } | undefined;

/** Occurrences of cue words, in order of place. The trees are built on first use; then linear. */
export function findCues(tokens: Tokens, lang: 'zh-TW' | 'en'): Cue[] {
  trees ??= { zh: treeOf(chinese()), en: treeOf(english()) };
  return lang === 'en' ? inWords(trees.en, tokens.forms) : inCharacters(trees.zh, tokens.codes);
}

function inCharacters(tree: Tree<number>, codes: readonly number[]): Cue[] {
  const found: Cue[] = [];
  for (let first = 0; first < codes.length; first++) {
    let node = 0;
    for (let after = first + 1; after <= codes.length; after++) {
      node = step(tree, node, codes[after - 1] ?? 0);
      if (node === 0) break;
      for (const kind of kindsAt(tree, node)) found.push({ kind, first, after });
    }
  }
  return found;
}

/** Walks letter by letter inside words, so that open terms (`swell*`) match, and by `' '` between them. */
function inWords(tree: Tree<number>, forms: readonly string[]): Cue[] {
  const found: Cue[] = [];
  for (let first = 0; first < forms.length; first++) {
    let node = 0;
    for (let after = first + 1; after <= forms.length; after++) {
      const word = forms[after - 1] ?? '';
      for (let char = 0; char < word.length; char++) {
        node = step(tree, node, word.charCodeAt(char));
        if (node === 0) break;
        for (const kind of kindsAt(tree, node)) if (kind < 0) found.push({ kind: ~kind, first, after });
      }
      if (node === 0) break;
      for (const kind of kindsAt(tree, node)) if (kind >= 0) found.push({ kind, first, after });
      node = step(tree, node, 32);
      if (node === 0) break;
    }
  }
  return found;
}

function chinese(): [form: string, kind: number][] {
  return cues.flatMap(({ zh }, kind) =>
    zh
      .split(/\s+/u)
      .filter((term) => term !== '')
      .map((term): [string, number] => [zhForm(term), kind]),
  );
}

function english(): [form: string, kind: number][] {
  return cues.flatMap(({ en }, kind) =>
    en
      .split(',')
      .map((term): [string, number] => (term.endsWith('*') ? [term.slice(0, -1), ~kind] : [term, kind]))
      .filter(([form]) => form !== ''),
  );
}

function zhForm(term: string): string {
  let form = '';
  for (const char of hardForm(term.toLowerCase())) if (!/[\s.,+~-]/u.test(char)) form += sameForm(char);
  return form.replace(/\d+/gu, '#');
}
