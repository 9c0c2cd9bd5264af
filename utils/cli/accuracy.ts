import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Checker, createChecker } from '../checker/check.ts';
import { arbitrate } from '../checker/scorer/arbiter.ts';
import { score } from '../checker/scorer/score.ts';
import type { Finding, Verdict } from '../domain/finding.ts';
import type { Arbiter } from '../domain/scorer.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { rules } from '../rules/index.ts';

interface Row {
  readonly id: string;
  readonly stars: number;
  readonly specialty: string;
  readonly reviewer: string;
  readonly review: string;
  readonly reply: string;
  readonly gold: readonly { readonly label: string; readonly text: string; readonly soft?: boolean }[];
  readonly verdict: Verdict;
}

interface Outcome {
  readonly row: Row;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Counts over one part of the corpus, ready to print. */
interface Figures {
  readonly rows: number;
  readonly blockRecall: number;
  readonly flagRecall: number;
  readonly falseFlags: number;
  readonly falseBlocks: number;
  readonly microF1: number;
  readonly spanOverlap: number;
}

/**
 * `npm run accuracy [-- --errors [rule]] [--part learn] [--rules]`: how the rules alone, the learned scorer alone
 * (which learned from the learning part) and the product do on the labelled corpus, per part and language; details
 * are of the product, or of the rules alone where asked. `blind` is by four more writers whom
 * neither rules nor weights have learned from. Errors are printed for the learning part only: the others are never
 * looked at.
 */
const corpus = resolve(import.meta.dirname, '../../tests/corpus');
const verdicts: readonly Verdict[] = ['block', 'warn', 'clean'];
const args = process.argv.slice(2);
const only = args.includes('--part') ? args[args.indexOf('--part') + 1] : undefined;
const scored: Arbiter = (draft) => ({ ceiling: 'block', unlikely: new Set(), matches: [...score(draft)] });
const mute = rules.map((rule) => ({ ...rule, finder: { ...rule.finder, find: () => [] } }));
const checkers = {
  rules: createChecker(rules),
  scorer: createChecker(mute, scored),
  product: createChecker(rules, arbitrate),
};
const detailed = args.includes('--rules') ? 'rules' : 'product';

for (const part of ['learn', 'blind', 'score'].filter((name) => only === undefined || name === only)) {
  const rows = readPart(part);
  for (const name of ['rules', 'scorer', 'product'] as const) {
    const outcomes = rows.map((row) => run(row, checkers[name]));
    for (const [lang, wanted] of [
      ['all', outcomes],
      ['zh-TW', outcomes.filter(({ row }) => !isEnglish(row))],
      ['en', outcomes.filter(({ row }) => isEnglish(row))],
    ] as const)
      printFigures(`${part} ${name} ${lang}`, figuresOf(wanted));
    if (name !== detailed) continue;
    printConfusion(outcomes);
    printRules(outcomes);
    if (part === 'learn' && args.includes('--errors'))
      printErrors(outcomes, args[args.indexOf('--errors') + 1]);
  }
}

function readPart(part: string): Row[] {
  const file = resolve(corpus, `${part}.jsonl`);
  const source = process.env.CORPUS;
  if (source !== undefined && !existsSync(file)) copyFileSync(resolve(source, `${part}.jsonl`), file);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

function isEnglish({ id }: Row): boolean {
  return /^[a-z]\d*en-/u.test(id) || id.split('-')[0]?.endsWith('en') === true;
}

function run(row: Row, checker: Checker): Outcome {
  const { verdict, findings, faults } = checker.check({
    draft: row.reply,
    pack: isEnglish(row) ? 'us' : 'tw',
    review: { text: row.review, author: row.reviewer, rating: row.stars },
    clinic: { specialties: [row.specialty] },
  });
  if (faults.length > 0) throw new Error(`${row.id}: ${faults.join(', ')}`);
  // Quiet advice (evasion, copyright) has no label in the corpus and leaves a reply clean.
  return { row, verdict, findings: findings.filter(({ severity }) => severity !== 'advise') };
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const block = outcomes.filter(({ row }) => row.verdict === 'block');
  const labelled = outcomes.filter(({ row }) => row.verdict !== 'clean');
  const clean = outcomes.filter(({ row }) => row.verdict === 'clean');
  let [right, wrong, missed, marked, met] = [0, 0, 0, 0, 0];
  for (const { row, findings } of outcomes) {
    const gold = new Set(row.gold.map(({ label }) => label));
    const said = new Set(findings.map(({ rule }) => rule));
    for (const label of gold) said.has(label) ? right++ : missed++;
    for (const rule of said) if (!gold.has(rule)) wrong++;
    for (const { text } of row.gold) {
      marked++;
      const start = row.reply.indexOf(text);
      const span: Span = { start, end: start + text.length };
      if (findings.some((finding) => overlaps(finding.span, span))) met++;
    }
  }
  return {
    rows: outcomes.length,
    blockRecall: share(block, ({ verdict }) => verdict === 'block'),
    flagRecall: share(labelled, ({ verdict }) => verdict !== 'clean'),
    falseFlags: share(clean, ({ verdict }) => verdict !== 'clean'),
    falseBlocks: share(clean, ({ verdict }) => verdict === 'block'),
    microF1: (2 * right) / (2 * right + wrong + missed),
    spanOverlap: met / marked,
  };
}

function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(holds).length / list.length;
}

function printFigures(name: string, figures: Figures): void {
  const cell = (value: number) => `${(value * 100).toFixed(1)}%`.padStart(7);
  console.log(
    `${name.padEnd(20)} ${String(figures.rows).padStart(4)} rows  block recall ${cell(figures.blockRecall)}  flag recall ${cell(figures.flagRecall)}  false flags ${cell(figures.falseFlags)}  false blocks ${cell(figures.falseBlocks)}  micro-F1 ${figures.microF1.toFixed(3)}  span overlap ${cell(figures.spanOverlap)}`,
  );
}

function printConfusion(outcomes: readonly Outcome[]): void {
  console.log(
    `\nverdict (rows: label, columns: checker)  ${verdicts.map((name) => name.padStart(6)).join('')}`,
  );
  for (const label of verdicts) {
    const cells = verdicts.map((verdict) =>
      String(outcomes.filter((one) => one.row.verdict === label && one.verdict === verdict).length).padStart(
        6,
      ),
    );
    console.log(`${label.padEnd(40)} ${cells.join('')}`);
  }
}

function printRules(outcomes: readonly Outcome[]): void {
  const labels = new Set(
    outcomes.flatMap(({ row, findings }) => [
      ...row.gold.map(({ label }) => label),
      ...findings.map(({ rule }) => rule),
    ]),
  );
  console.log('\nrule                         gold  found right  precision recall    F1');
  for (const label of [...labels].sort()) {
    const gold = outcomes.filter(({ row }) => row.gold.some((mark) => mark.label === label));
    const found = outcomes.filter(({ findings }) => findings.some(({ rule }) => rule === label));
    const right = gold.filter((one) => found.includes(one)).length;
    const precision = found.length === 0 ? 0 : right / found.length;
    const recall = gold.length === 0 ? 0 : right / gold.length;
    const f1 = right === 0 ? 0 : (2 * right) / (gold.length + found.length);
    console.log(
      `${label.padEnd(28)} ${String(gold.length).padStart(4)} ${String(found.length).padStart(6)} ${String(right).padStart(5)}  ${precision.toFixed(2).padStart(9)} ${recall.toFixed(2).padStart(6)} ${f1.toFixed(2).padStart(5)}`,
    );
  }
  console.log('');
}

/** Misses and false alarms of one rule, or wrong verdicts where none is named; learning part only. */
function printErrors(outcomes: readonly Outcome[], rule: string | undefined): void {
  for (const { row, verdict, findings } of outcomes) {
    const said = findings.filter(
      (finding) => rule === undefined || rule.startsWith('-') || finding.rule === rule,
    );
    const gold = row.gold.filter(({ label }) => rule === undefined || rule.startsWith('-') || label === rule);
    const wrong =
      rule === undefined || rule.startsWith('-')
        ? verdict !== row.verdict
        : said.length > 0 !== gold.length > 0;
    if (!wrong) continue;
    console.log(
      `${row.id} ${row.verdict} → ${verdict}  ${row.specialty} | ${row.reviewer} | ${row.review}\n  ${row.reply.replace(/\n/gu, ' ⏎ ')}`,
    );
    for (const { label, text } of gold) console.log(`    label  ${label}: ${text}`);
    for (const finding of said)
      console.log(`    found  ${finding.rule} (${finding.severity}): ${finding.excerpt}`);
  }
}
