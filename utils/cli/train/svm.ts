import type { Matrix } from './matrix.ts';

/**
 * Linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008).
 * `cost[r]` is the price of an error on row r; the shuffle is seeded, so the same rows give the same weights.
 */
export function learn(x: Matrix, positive: Uint8Array, cost: Float32Array, passes: number): Float32Array {
  const weights = new Float32Array(x.width);
  const multipliers = new Float32Array(x.rows);
  const curvature = new Float32Array(x.rows);
  for (let row = 0; row < x.rows; row++) curvature[row] = squaredNorm(x, row) + 0.5 / (cost[row] ?? 1);
  const random = seeded(12345);
  const all = Array.from({ length: x.rows }, (_, row) => row).filter((row) => (cost[row] ?? 0) > 0);
  let live = [...all];
  for (let pass = 0; pass < passes; pass++) {
    if (pass % 5 === 0) live = [...all];
    shuffle(live, random);
    live = live.filter((row) =>
      step(x, row, positive[row] === 1 ? 1 : -1, cost, curvature, multipliers, weights),
    );
  }
  return weights;
}

/** One coordinate; false when the row is safely on its side and may rest. */
function step(
  x: Matrix,
  row: number,
  sign: number,
  cost: Float32Array,
  curvature: Float32Array,
  multipliers: Float32Array,
  weights: Float32Array,
): boolean {
  const old = multipliers[row] ?? 0;
  const gradient = sign * product(x, row, weights) - 1 + (old * 0.5) / (cost[row] ?? 1);
  if (old === 0 && gradient > 0) return gradient < 0.3;
  const next = Math.max(0, old - gradient / (curvature[row] ?? 1));
  const change = (next - old) * sign;
  multipliers[row] = next;
  const end = x.ends[row] ?? 0;
  for (let at = row === 0 ? 0 : (x.ends[row - 1] ?? 0); at < end; at++) {
    const column = x.columns[at] ?? 0;
    weights[column] = (weights[column] ?? 0) + change * (x.values[at] ?? 0);
  }
  return true;
}

export function product(x: Matrix, row: number, weights: Float32Array): number {
  let sum = 0;
  const end = x.ends[row] ?? 0;
  for (let at = row === 0 ? 0 : (x.ends[row - 1] ?? 0); at < end; at++)
    sum += (weights[x.columns[at] ?? 0] ?? 0) * (x.values[at] ?? 0);
  return sum;
}

function squaredNorm(x: Matrix, row: number): number {
  let sum = 0;
  const end = x.ends[row] ?? 0;
  for (let at = row === 0 ? 0 : (x.ends[row - 1] ?? 0); at < end; at++) sum += (x.values[at] ?? 0) ** 2;
  return sum;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}
