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

/** What one clause brings: its feature rows with their values, and what they say for each head, not yet scaled. */
export interface ClauseScores {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  readonly heads: Float32Array;
}

/**
 * Linear scores of every clause and of the draft. Pure; linear in the features. `heads` may ask for the first
 * few alone, which is cheaper: most drafts are clean and need no names of rules.
 */
export function evaluate(
  model: Model,
  features: readonly ClauseFeatures[],
  heads = model.heads.length,
): Scores {
  return summed(
    model,
    features.map((clause) => scoresOf(model, clause, heads)),
    heads,
  );
}

/** The scores of a draft out of those of its clauses. */
export function summed(model: Model, parts: readonly ClauseScores[], heads = model.heads.length): Scores {
  const width = model.heads.length;
  const clauses = new Float32Array(parts.length * width);
  const { strongest } = scratchOf(model);
  const seen: number[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined) continue;
    clauses.set(part.heads, index * width);
    for (let at = 0; at < part.rows.length; at++) {
      const row = part.rows[at] ?? 0;
      const value = part.values[at] ?? 0;
      const before = strongest[row] ?? 0;
      if (before === 0) seen.push(row);
      if (value > before) strongest[row] = value;
    }
  }
  const draft = new Float32Array(width);
  const share = 1 / Math.sqrt(parts.length + 1);
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

/** What the features of one clause say for the first `heads`. */
export function scoresOf(model: Model, features: ClauseFeatures, heads = model.heads.length): ClauseScores {
  const { sum } = scratchOf(model);
  const rows = gather(model, features, sum);
  const values: number[] = [];
  const scores = new Float32Array(model.heads.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const value = sum[row] ?? 0;
    sum[row] = 0;
    values.push(value);
    addClause(model, row, value, scores, heads);
  }
  return { rows, values, heads: scores };
}

/** Sums the values of each known feature of a clause; returns the rows touched. */
function gather(model: Model, { length, hash, value }: ClauseFeatures, sum: Float32Array): number[] {
  const rows: number[] = [];
  for (let at = 0; at < length; at++) {
    const row = rowOf(model, hash[at] ?? 0);
    if (row < 0) continue;
    if (sum[row] === 0) rows.push(row);
    sum[row] = (sum[row] ?? 0) + (value[at] ?? 0);
  }
  return rows;
}

function addClause(model: Model, row: number, value: number, into: Float32Array, heads: number): void {
  const { columns, weights } = model;
  const end = model.middles[row] ?? 0;
  for (let at = row === 0 ? 0 : (model.ends[row - 1] ?? 0); at < end; at++) {
    const column = columns[at] ?? 0;
    if (column >= heads) return;
    into[column] = (into[column] ?? 0) + value * (weights[at] ?? 0);
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
