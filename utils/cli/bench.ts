import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { createChecker } from '../checker/check.ts';
import { arbitrate } from '../checker/scorer/arbiter.ts';
import { lexicon } from '../lexicon/index.ts';
import { rules } from '../rules/index.ts';
import { worstTexts } from './worst.ts';

/**
 * `npm run bench`: how long the product's checker takes (rules, scorer and arbiter), against the budgets of the design.
 * Exit code 1 when one is broken. `fresh` checks have no memory of any sentence; `one edit` is one more character in
 * a draft that was checked before.
 */
const budgets = {
  ready: { ms: 100, by: 'median' },
  'fresh 500': { ms: 0.5, by: 'median' },
  'fresh 4000': { ms: 3, by: 'median' },
  'fresh 50000': { ms: 40, by: 'median' },
  'one edit 4000': { ms: 16, by: 'p95' },
  'worst 100000': { ms: 100, by: 'median' },
} as const;

interface Times {
  /** What the fastest run took: on a busy machine the only one that was not interrupted. */
  readonly least: number;
  readonly median: number;
  readonly p95: number;
}

type Lang = 'zh' | 'en';

const warmUp = 25;
const corpus = resolve(import.meta.dirname, '../../tests/corpus/learn.jsonl');
const replies = readReplies();
let broken = false;

console.log('                                least      median         p95      budget');
report('ready', '', times(await readyTimes(7)));
// What runs for the first time is counted under ready; a reply is checked many times while it is typed.
for (const lang of ['zh', 'en'] as const) fresh(lang, 4_000, warmUp);
for (const lang of ['zh', 'en'] as const)
  for (const [characters, rounds] of [
    [500, 120],
    [4_000, 40],
    [50_000, 8],
  ] as const) {
    report(`fresh ${characters}`, lang, times(fresh(lang, characters, rounds)));
    report(`one edit ${characters}`, lang, times(edited(lang, characters, rounds)));
  }
reportWorst();
console.log('');
compareWithAlternation();
await compareWithHarper();
process.exitCode = broken ? 1 : 0;

/** Module evaluation, building and a first check of the bundled checker, each time in a new process. */
async function readyTimes(rounds: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'calm-bench-'));
  const entry = resolve(import.meta.dirname, '../checker/check.ts');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { lib: { entry, formats: ['es'], fileName: 'checker' }, write: false, minify: true },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output.find((file) => file.type === 'chunk')?.code ?? '';
  const file = join(folder, 'checker.mjs');
  writeFileSync(file, code);
  const script = `const t = performance.now(); const { check } = await import(${JSON.stringify(file)}); check({ draft: ${JSON.stringify(textOf('zh', 300, 1))}, pack: 'tw' }); console.log(performance.now() - t);`;
  try {
    return Array.from({ length: rounds }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fresh(lang: Lang, characters: number, rounds: number): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const { check } = createChecker(rules, arbitrate);
    const draft = textOf(lang, characters, round);
    return timed(() => check({ draft, pack: 'auto' }));
  });
}

function edited(lang: Lang, characters: number, rounds: number): number[] {
  const { check } = createChecker(rules, arbitrate);
  const draft = textOf(lang, characters, 0);
  check({ draft, pack: 'auto' });
  return Array.from({ length: rounds }, (_, round) => {
    const at = (round * 7_919) % characters;
    const next = `${draft.slice(0, at)}${lang === 'en' ? 'e' : '謝'}${draft.slice(at)}`;
    return timed(() => check({ draft: next, pack: 'auto' }));
  });
}

/** The slowest of all texts that were made to be slow: each once, then the slowest one several times. */
function reportWorst(): void {
  const once = (of: (length: number) => string): number => {
    const { check } = createChecker(rules, arbitrate);
    const draft = of(100_000);
    return timed(() => check({ draft, pack: 'auto' }));
  };
  const found = worstTexts(rules).map((text) => ({ ...text, ms: once(text.of) }));
  found.sort((a, b) => b.ms - a.ms);
  for (const { name, of } of found.slice(0, 3))
    report('worst 100000', name, times(Array.from({ length: 5 }, () => once(of))));
}

/** A plain alternation of the same words in one expression, what a word list costs at the least. */
function compareWithAlternation(): void {
  const words = [...lexicon, ...rules.flatMap(({ finder }) => finder.terms)]
    .flatMap(({ zh = '', en = '' }) => [...zh.split(/\s+/u), ...en.split(',')])
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const expression = new RegExp([...new Set(words)].sort((a, b) => b.length - a.length).join('|'), 'gu');
  for (const lang of ['zh', 'en'] as const) {
    const alternation = times(
      Array.from({ length: 20 }, (_, round) => {
        const draft = textOf(lang, 4_000, round).toLowerCase();
        return timed(() => [...draft.matchAll(expression)]);
      }),
    );
    ratio(`alternation of ${new Set(words).size} words, ${lang} 4000`, alternation, fresh(lang, 4_000, 20));
  }
}

/** A grammar checker for English, compiled to WebAssembly. */
async function compareWithHarper(): Promise<void> {
  try {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    const taken: number[] = [];
    for (let round = 0; round < 20; round++) {
      const draft = textOf('en', 4_000, round);
      const start = performance.now();
      await linter.lint(draft);
      taken.push(performance.now() - start);
    }
    ratio('harper.js, en 4000', times(taken), fresh('en', 4_000, 20));
  } catch (error) {
    console.log(`harper.js does not run in Node here: ${error instanceof Error ? error.message : error}`);
  }
}

function ratio(name: string, other: Times, ours: readonly number[]): void {
  const { median } = times(ours);
  console.log(
    `${name}: ${other.median.toFixed(2)} ms; ours ${median.toFixed(2)} ms: ${(other.median / median).toFixed(2)} times ours`,
  );
}

function report(name: string, detail: string, measured: Times): void {
  const budget: { readonly ms: number; readonly by: keyof Times } | undefined =
    name in budgets ? budgets[name as keyof typeof budgets] : undefined;
  const over = budget !== undefined && measured[budget.by] > budget.ms;
  broken ||= over;
  const cell = (ms: number): string => `${ms.toFixed(2).padStart(8)} ms`;
  const limit = budget === undefined ? '' : `${cell(budget.ms)} ${budget.by}${over ? '  OVER' : ''}`;
  console.log(
    `${`${name} ${detail}`.padEnd(26)} ${cell(measured.least)} ${cell(measured.median)} ${cell(measured.p95)} ${limit}`,
  );
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function times(list: readonly number[]): Times {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { least: at(0), median: at(0.5), p95: at(0.95) };
}

/** Replies of the learning corpus in a row; another `round` begins elsewhere. */
function textOf(lang: Lang, characters: number, round: number): string {
  const list = replies[lang];
  let text = '';
  for (let at = round * 131; text.length < characters; at++) text += `${list[at % list.length]}\n`;
  return text.slice(0, characters);
}

function readReplies(): Readonly<Record<Lang, readonly string[]>> {
  const rows = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly reply: string });
  const isEnglish = ({ reply }: { readonly reply: string }): boolean => !/[\u4e00-\u9fff]/u.test(reply);
  return {
    zh: rows.filter((row) => !isEnglish(row)).map(({ reply }) => reply),
    en: rows.filter(isEnglish).map(({ reply }) => reply),
  };
}
