import type { ClauseFeatures } from './features.ts';
import { type Model, rowOf } from './model.ts';

/** Raw scores of a draft: `clauses[c × heads + h]`, and `draft[h]` from the features of all clauses together. */
export interface Scores {
  readonly clauses: Float32Array;
  readonly draft: Float32Array;
}

/** Linear scores of every clause and of the draft, under every head. Pure; linear in the features. */
export function evaluate(model: Model, features: readonly ClauseFeatures[]): Scores {
  const width = model.heads.length;
  const clauses = new Float32Array(features.length * width);
  const strongest = new Map<number, number>();
  features.forEach(({ hash, value }, clause) => {
    const rows = new Map<number, number>();
    for (let at = 0; at < hash.length; at++) {
      const row = rowOf(model, hash[at] ?? 0);
      if (row >= 0) rows.set(row, (rows.get(row) ?? 0) + (value[at] ?? 0));
    }
    for (const [row, sum] of rows) {
      add(model, row, sum, clauses, clause * width, false);
      if (sum > (strongest.get(row) ?? 0)) strongest.set(row, sum);
    }
  });
  const draft = new Float32Array(width);
  const share = 1 / Math.sqrt(features.length + 1);
  for (const [row, value] of strongest) add(model, row, value * share, draft, 0, true);
  model.heads.forEach((head, index) => {
    for (let at = index; at < clauses.length; at += width) clauses[at] = (clauses[at] ?? 0) * head.scale;
    draft[index] = (draft[index] ?? 0) * head.draftScale;
  });
  return { clauses, draft };
}

/** Adds a row's weights; columns from `heads.length` on belong to the draft. */
function add(
  model: Model,
  row: number,
  value: number,
  into: Float32Array,
  base: number,
  ofDraft: boolean,
): void {
  const width = model.heads.length;
  const end = model.ends[row] ?? 0;
  for (let at = row === 0 ? 0 : (model.ends[row - 1] ?? 0); at < end; at++) {
    const column = model.columns[at] ?? 0;
    if (column >= width !== ofDraft) continue;
    const target = base + (ofDraft ? column - width : column);
    into[target] = (into[target] ?? 0) + value * (model.weights[at] ?? 0);
  }
}
