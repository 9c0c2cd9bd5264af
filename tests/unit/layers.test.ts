import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Who may import whom: a layer sees the layers below it and itself; peers never import each other. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  lexicon: ['domain', 'text'],
  locale: ['domain'],
  rules: ['domain', 'text', 'lexicon'],
  playbook: ['domain', 'text', 'lexicon'],
  ...Object.fromEntries(
    ['checker', 'composer', 'incidents', 'evidence', 'insight', 'sites', 'editors', 'platform'].map(
      (peer) => [peer, ['domain', 'text', 'lexicon', 'locale', 'rules', 'playbook']],
    ),
  ),
};
const peers = ['checker', 'composer', 'incidents', 'evidence', 'insight', 'sites', 'editors', 'platform'];
const below = ['domain', 'text', 'lexicon', 'locale', 'rules', 'playbook', ...peers];
const upper: Readonly<Record<string, readonly string[]>> = {
  guard: below,
  state: [...below, 'guard'],
  cli: below,
  components: [...below, 'guard', 'state'],
  entrypoints: [...below, 'guard', 'state', 'components'],
};
const table = { ...mayImport, ...upper };

/** Where the browser, IndexedDB and the network may be touched at all. */
const platformOnly = /\bbrowser\.[a-z]|\bindexedDB\b|\bfetch\(/u;
const platformLayers = new Set(['platform', 'entrypoints', 'cli']);
const providers = /^utils\/composer\/providers\//u;
const dom = /\b(?:document|window)\.[a-z]/iu;
const domLayers = new Set(['sites', 'editors', 'guard', 'components', 'entrypoints', 'platform', 'cli']);

/** What is wrong with one source file, as sentences; empty when it keeps to the table. */
export function violations(file: string, source: string): string[] {
  const layer = layerOf(file);
  const found: string[] = [];
  for (const target of importsOf(source)) {
    const to = layerOf(relative(root, resolve(root, dirname(file), target)));
    if (to !== layer && !(table[layer] ?? []).includes(to))
      found.push(`${file}: ${layer} must not import ${to}`);
  }
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
  if (platformOnly.test(code) && !platformLayers.has(layer) && !providers.test(file))
    found.push(`${file}: browser, indexedDB and fetch belong in utils/platform, a provider or an entrypoint`);
  if (dom.test(code) && !domLayers.has(layer)) found.push(`${file}: ${layer} must not touch the DOM`);
  return found;
}

describe('layers', () => {
  const files = ['entrypoints', 'components', 'utils'].flatMap((top) => sources(join(root, top)));

  it('every file imports only downward and touches only what its layer may', () => {
    expect(files.length).toBeGreaterThan(8);
    expect(files.flatMap((file) => violations(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('speaks up when the table is broken', () => {
    expect(violations('utils/domain/planted.ts', "import { x } from '../checker/check.ts';")).toHaveLength(1);
    expect(violations('utils/sites/planted.ts', "import { x } from '../editors/textarea.ts';")).toHaveLength(
      1,
    );
    expect(violations('utils/checker/planted.ts', 'await fetch(url);')).toHaveLength(1);
    expect(violations('utils/composer/planted.ts', 'document.title')).toHaveLength(1);
    expect(
      violations('components/planted.tsx', "import x from '../entrypoints/background.ts';"),
    ).toHaveLength(1);
  });
});

function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'utils' ? second : top;
}

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map((match) => match[1] ?? '');
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.generated.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
