import type { ClauseFeatures } from './features.ts';
import { type Model, rowOf } from './model.ts';

/** Raw scores of a draft: `clauses[c × heads + h]`, and `draft[h]` from the features of all clauses together. */
export interface Scores {
  readonly clauses: Float32Array;
  readonly draft: Float32Array;
}

/** Room for one value a feature row; cleared after every clause, so nothing carries over. */
interface Scratch {
  readonly sum: Float32Array;
  readonly strongest: Float32Array;
}

const scratches = new WeakMap<Model, Scratch>();

/**
 * Linear scores of every clause and of the draft. Pure; linear in the features. `heads` may ask for the first
 * few alone, which is cheaper: most drafts are clean and need no names of rules.
 */
export function evaluate(
  model: Model,
  features: readonly ClauseFeatures[],
  heads = model.heads.length,
): Scores {
  const width = model.heads.length;
  const clauses = new Float32Array(features.length * width);
  const { sum, strongest } = scratchOf(model);
  const seen: number[] = [];
  for (let clause = 0; clause < features.length; clause++) {
    const rows = gather(model, features[clause], sum);
    for (const row of rows) {
      const value = sum[row] ?? 0;
      sum[row] = 0;
      addClause(model, row, value, clauses, clause * width, heads);
      const before = strongest[row] ?? 0;
      if (before === 0) seen.push(row);
      if (value > before) strongest[row] = value;
    }
  }
  const draft = new Float32Array(width);
  const share = 1 / Math.sqrt(features.length + 1);
  for (const row of seen) {
    addDraft(model, row, (strongest[row] ?? 0) * share, draft, heads);
    strongest[row] = 0;
  }
  for (let head = 0; head < width; head++) {
    const scale = model.heads[head]?.scale ?? 0;
    for (let at = head; at < clauses.length; at += width) clauses[at] = (clauses[at] ?? 0) * scale;
    draft[head] = (draft[head] ?? 0) * (model.heads[head]?.draftScale ?? 0);
  }
  return { clauses, draft };
}

/** Sums the values of each known feature of a clause; returns the rows touched. */
function gather(model: Model, features: ClauseFeatures | undefined, sum: Float32Array): number[] {
  const rows: number[] = [];
  if (features === undefined) return rows;
  const { hash, value } = features;
  for (let at = 0; at < hash.length; at++) {
    const row = rowOf(model, hash[at] ?? 0);
    if (row < 0) continue;
    if (sum[row] === 0) rows.push(row);
    sum[row] = (sum[row] ?? 0) + (value[at] ?? 0);
  }
  return rows;
}

function addClause(
  model: Model,
  row: number,
  value: number,
  into: Float32Array,
  base: number,
  heads: number,
): void {
  const { columns, weights } = model;
  const end = model.middles[row] ?? 0;
  for (let at = row === 0 ? 0 : (model.ends[row - 1] ?? 0); at < end; at++) {
    const column = columns[at] ?? 0;
    if (column >= heads) return;
    const target = base + column;
    into[target] = (into[target] ?? 0) + value * (weights[at] ?? 0);
  }
}

function addDraft(model: Model, row: number, value: number, into: Float32Array, heads: number): void {
  const width = model.heads.length;
  const end = model.ends[row] ?? 0;
  for (let at = model.middles[row] ?? 0; at < end; at++) {
    const target = (model.columns[at] ?? 0) - width;
    if (target >= heads) return;
    into[target] = (into[target] ?? 0) + value * (model.weights[at] ?? 0);
  }
}

function scratchOf(model: Model): Scratch {
  let scratch = scratches.get(model);
  if (scratch === undefined) {
    scratch = { sum: new Float32Array(model.keys.length), strongest: new Float32Array(model.keys.length) };
    scratches.set(model, scratch);
  }
  return scratch;
}
