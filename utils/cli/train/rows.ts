import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checker, createChecker } from '../../checker/check.ts';
import { type ClauseFeatures, featuresOf } from '../../checker/scorer/features.ts';
import { blocking } from '../../checker/scorer/score.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Example, Rule, RuleExamples } from '../../domain/rule.ts';
import { rules } from '../../rules/index.ts';
import { languageOf } from '../../text/segment.ts';

/** A labelled reply as the corpus has it. */
export interface Labelled {
  readonly id: string;
  readonly stars: number;
  readonly reviewer: string;
  readonly review: string;
  readonly reply: string;
  readonly gold: readonly { readonly label: string; readonly text: string }[];
  readonly verdict: 'block' | 'warn' | 'clean';
}

/** A labelled reply, read by the product's own analysis and feature code. */
export interface Row extends Labelled {
  /** Prefix of the id: rows of one writer are never split between learning and testing. */
  readonly writer: string;
  readonly english: boolean;
  readonly draft: Analysis;
  readonly features: readonly ClauseFeatures[];
  /** Labels of each clause, from the marked spans. */
  readonly clauseLabels: readonly ReadonlySet<string>[];
  readonly labels: ReadonlySet<string>;
  /** Rules of the product that spoke and how gravely, without the scorer; advice left out. */
  readonly fired: ReadonlyMap<string, Severity>;
  /** Nobody who wrote rules has read the writer: here the rules do what they do on strangers. */
  readonly fresh: boolean;
  /** Of the house corpus, whose labels are as frequent as the judged ones; own writers had other habits. */
  readonly house: boolean;
  /** Set on a rule's example: only this label is known to be there or not, the others are not asked about. */
  readonly only?: string;
}

/** No author of a rule has read the writers of own rows from `x8en` on. */
const firstFresh = 8;

/** The learning part: `learn.jsonl` and the own rows. The scored part is never read here. */
export function learningRows(folder: string): Row[] {
  const names = readdirSync(folder)
    .filter((name) => /^(?:learn|own-.*)\.jsonl$/u.test(name))
    .sort();
  return names.flatMap((name) => readRows(join(folder, name)));
}

/** The examples of every rule, bad and good, and its rewrites, as learning rows of a writer that is never tested. */
export async function exampleRows(folder: string): Promise<Row[]> {
  const checker = createChecker(rules);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[a-z]+\/.+\.ts$/u.test(name),
  );
  const rows: Row[] = [];
  for (const file of files.sort()) {
    const module = (await import(join(folder, file))) as { default?: Rule; examples?: RuleExamples };
    const { default: rule, examples } = module;
    if (rule === undefined || examples === undefined) continue;
    for (const example of examples.bad) rows.push(exampleRow(checker, rule.id, example, rows.length));
    for (const example of examples.good) rows.push(exampleRow(checker, rule.id, example, rows.length));
    // What the product itself proposes must not read as a risk.
    for (const { text } of [...rule.rewrites.zh, ...rule.rewrites.en])
      if (text !== '') rows.push(exampleRow(checker, undefined, text, rows.length));
  }
  return rows;
}

function exampleRow(checker: Checker, rule: string | undefined, example: Example, number: number): Row {
  const { text, review, author, pack } = typeof example === 'string' ? { text: example } : example;
  const reply = text.replace(/\[\[|\]\]/gu, '');
  const english = languageOf(reply) === 'en';
  const given = review === undefined ? undefined : { text: review, ...(author !== undefined && { author }) };
  const draft = checker.analyse({
    draft: reply,
    pack: pack ?? (english ? 'us' : 'tw'),
    ...(given && { review: given }),
  });
  const gold = [...text.matchAll(/\[\[(.+?)\]\]/gsu)].map((match) => ({
    label: rule ?? '',
    text: match[1] ?? '',
  }));
  const labels = new Set(gold.map(({ label }) => label));
  const verdict = labels.size === 0 ? 'clean' : blocking.has(rule ?? '') ? 'block' : 'warn';
  const row = {
    id: `rule-${number}`,
    stars: 0,
    reviewer: author ?? '',
    review: review ?? '',
    reply,
    gold,
    verdict,
  } as const;
  return {
    ...row,
    writer: 'rule',
    english,
    draft,
    features: featuresOf(draft),
    labels,
    fired: new Map(),
    fresh: false,
    house: false,
    clauseLabels: labelsOf(row, draft),
    ...(rule !== undefined && { only: rule }),
  };
}

/** Reads and analyses one corpus file. */
export function readRows(path: string): Row[] {
  const checker = createChecker(rules);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Labelled;
      const writer = row.id.replace(/-.*/u, '');
      const english = writer.endsWith('en');
      const review = { text: row.review, author: row.reviewer, rating: row.stars };
      const request = { draft: row.reply, review, pack: english ? 'us' : 'tw' } as const;
      const draft = checker.analyse(request);
      const spoken = checker.check(request).findings.filter(({ severity }) => severity !== 'advise');
      const fired = new Map<string, Severity>();
      for (const { rule, severity } of spoken)
        if (severity === 'block' || !fired.has(rule)) fired.set(rule, severity);
      const labels = new Set(row.gold.map(({ label }) => label));
      return {
        ...row,
        writer,
        english,
        draft,
        features: featuresOf(draft),
        labels,
        fired,
        fresh: Number(/^x(\d+)/u.exec(writer)?.[1] ?? 0) >= firstFresh,
        house: path.endsWith('learn.jsonl'),
        clauseLabels: labelsOf(row, draft),
      };
    });
}

/** A span labels the clause that holds most of it, and every clause that holds a good part. */
function labelsOf(row: Labelled, draft: Analysis): Set<string>[] {
  const labels = draft.clauses.map(() => new Set<string>());
  for (const { label, text } of row.gold) {
    const start = row.reply.indexOf(text);
    const shared = draft.clauses.map(
      ({ span }) => Math.min(span.end, start + text.length) - Math.max(span.start, start),
    );
    const most = Math.max(...shared);
    const enough = Math.min(draft.lang === 'en' ? 12 : 5, text.length * 0.4);
    shared.forEach((length, clause) => {
      if (length > 0 && (length === most || length >= enough)) labels[clause]?.add(label);
    });
  }
  return labels;
}
