import type { Matrix, Problem } from './matrix.ts';
import { learn, product } from './svm.ts';

/** What is to be learned for one head, over all rows; a cost of 0 leaves a row out. */
export interface Lesson {
  readonly clausePositive: Uint8Array;
  readonly clauseCost: Float32Array;
  readonly draftPositive: Uint8Array;
  readonly draftCost: Float32Array;
  /** Weights kept of the clauses and of the draft. */
  readonly keep: readonly [clause: number, draft: number];
}

/** Whole-number weights by column, times `scale`. */
export interface Pruned {
  readonly scale: number;
  readonly columns: Int32Array;
  readonly weights: Int8Array;
}

/** Weights of one head, and its scores on the replies left out: highest clause plus draft, as the product adds them. */
export interface Learned {
  readonly clause: Pruned;
  readonly draft: Pruned;
  /** By reply; NaN for replies that were learned from. */
  readonly unseen: Float32Array;
}

/** Weights are whole numbers up to this: more costs bytes and gains nothing (tried: 31). */
const steps = 7;
const passes = { choosing: 8, final: 12 };

/** Learns one head on the replies outside the fold, and scores the fold. Deterministic. */
export function learnHead(
  problem: Problem,
  lesson: Lesson,
  foldOf: Uint8Array,
  fold: number,
  usual: Usual,
): Learned {
  const { clauses, drafts, replyOf } = problem;
  const clauseCost = lesson.clauseCost.map((cost, at) => (foldOf[replyOf[at] ?? 0] === fold ? 0 : cost));
  const draftCost = lesson.draftCost.map((cost, at) => (foldOf[at] === fold ? 0 : cost));
  const clause = learnFew(clauses, lesson.clausePositive, clauseCost, usual.clauses, lesson.keep[0]);
  const draft = learnFew(drafts, lesson.draftPositive, draftCost, usual.drafts, lesson.keep[1]);
  const unseen = new Float32Array(drafts.rows).fill(Number.NaN);
  const dense = expanded(clause, clauses.width);
  for (let row = 0; row < clauses.rows; row++) {
    const reply = replyOf[row] ?? 0;
    if (foldOf[reply] !== fold) continue;
    const here = product(clauses, row, dense);
    if (!((unseen[reply] ?? 0) >= here)) unseen[reply] = here;
  }
  const whole = expanded(draft, drafts.width);
  for (let row = 0; row < drafts.rows; row++)
    if (foldOf[row] === fold)
      unseen[row] = Number.isNaN(unseen[row]) ? -5 : (unseen[row] ?? 0) + product(drafts, row, whole);
  return { clause, draft, unseen };
}

/** How much each column moves scores by its size alone. */
export interface Usual {
  readonly clauses: Float32Array;
  readonly drafts: Float32Array;
}

export function usualOf({ clauses, drafts }: Problem): Usual {
  return { clauses: typical(clauses), drafts: typical(drafts) };
}

function typical(x: Matrix): Float32Array {
  const sums = new Float32Array(x.width);
  for (let at = 0; at < x.columns.length; at++)
    sums[x.columns[at] ?? 0] = (sums[x.columns[at] ?? 0] ?? 0) + (x.values[at] ?? 0) ** 2;
  return sums.map(Math.sqrt);
}

/** Learns on all columns, keeps the weightiest, and learns these again without the others to lean on. */
function learnFew(
  x: Matrix,
  positive: Uint8Array,
  cost: Float32Array,
  usual: Float32Array,
  keep: number,
): Pruned {
  const chosen = weightiest(learn(x, positive, cost, passes.choosing), usual, keep);
  return rounded(learn(restricted(x, chosen), positive, cost, passes.final), chosen);
}

/** The same rows with these columns alone. */
function restricted(x: Matrix, chosen: readonly number[]): Matrix {
  const allowed = new Uint8Array(x.width);
  for (const column of chosen) allowed[column] = 1;
  const kept = x.columns.map((column) => allowed[column] ?? 0);
  const count = kept.reduce((sum, one) => sum + one, 0);
  const columns = new Int32Array(count);
  const values = new Float32Array(count);
  const ends = new Int32Array(x.rows);
  let to = 0;
  let at = 0;
  for (let row = 0; row < x.rows; row++) {
    for (const end = x.ends[row] ?? 0; at < end; at++) {
      if (kept[at] === 0) continue;
      columns[to] = x.columns[at] ?? 0;
      values[to++] = x.values[at] ?? 0;
    }
    ends[row] = to;
  }
  return { rows: x.rows, width: x.width, ends, columns, values };
}

/** The columns that move scores most: size of the weight times how often and how strongly the feature shows. */
function weightiest(weights: Float32Array, usual: Float32Array, keep: number): number[] {
  const moved = weights.map((weight, at) => Math.abs(weight) * (usual[at] ?? 0));
  const order = Array.from(weights.keys()).filter((at) => moved[at] !== 0);
  order.sort((a, b) => (moved[b] ?? 0) - (moved[a] ?? 0) || a - b);
  return order.slice(0, keep);
}

function rounded(weights: Float32Array, chosen: readonly number[]): Pruned {
  const sizes = chosen.map((at) => Math.abs(weights[at] ?? 0)).sort((a, b) => b - a);
  const scale = (sizes[Math.floor(sizes.length * 0.003)] ?? 1) / steps || 1;
  const whole = (column: number): number =>
    Math.max(-steps, Math.min(steps, Math.round((weights[column] ?? 0) / scale)));
  const used = chosen.filter((column) => whole(column) !== 0);
  return { scale, columns: Int32Array.from(used), weights: Int8Array.from(used, whole) };
}

function expanded({ scale, columns, weights }: Pruned, width: number): Float32Array {
  const dense = new Float32Array(width);
  columns.forEach((column, at) => {
    dense[column] = (weights[at] ?? 0) * scale;
  });
  return dense;
}
