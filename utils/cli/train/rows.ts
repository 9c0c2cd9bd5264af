import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../checker/check.ts';
import { type ClauseFeatures, featuresOf } from '../../checker/scorer/features.ts';
import type { Analysis } from '../../domain/analysis.ts';
import { rules } from '../../rules/index.ts';

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
}

/** The learning part: `learn.jsonl` and the own rows. The scored part is never read here. */
export function learningRows(folder: string): Row[] {
  const names = readdirSync(folder)
    .filter((name) => /^(?:learn|own-.*)\.jsonl$/u.test(name))
    .sort();
  return names.flatMap((name) => readRows(join(folder, name)));
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
      const draft = checker.analyse({ draft: row.reply, review, pack: english ? 'us' : 'tw' });
      const labels = new Set(row.gold.map(({ label }) => label));
      return {
        ...row,
        writer,
        english,
        draft,
        features: featuresOf(draft),
        labels,
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
