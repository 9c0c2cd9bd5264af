/** One observation: what was seen, whether it held, how much it counts. */
export interface Point {
  readonly inputs: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** Where a coefficient is pulled to, and how hard. */
export interface Prior {
  readonly mean: number;
  readonly strength: number;
}

/** Logistic regression by Newton's method with a Gaussian prior on every coefficient. Deterministic. */
export function logistic(points: readonly Point[], priors: readonly Prior[], rounds = 25): number[] {
  const size = priors.length;
  const w = Float64Array.from(priors, ({ mean }) => mean);
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(priors, ({ mean, strength }, at) => strength * ((w[at] ?? 0) - mean));
    const hessian = new Float64Array(size * size);
    priors.forEach(({ strength }, at) => {
      hessian[at * size + at] = strength;
    });
    for (const { inputs, yes, weight } of points) {
      let sum = 0;
      const seen: number[] = [];
      for (let at = 0; at < size; at++) {
        const value = inputs[at] ?? 0;
        if (value === 0) continue;
        seen.push(at);
        sum += value * (w[at] ?? 0);
      }
      const chance = 1 / (1 + Math.exp(-sum));
      const slope = weight * (chance - (yes ? 1 : 0));
      const curve = weight * Math.max(1e-6, chance * (1 - chance));
      for (const a of seen) {
        const value = inputs[a] ?? 0;
        gradient[a] = (gradient[a] ?? 0) + slope * value;
        for (const b of seen)
          hessian[a * size + b] = (hessian[a * size + b] ?? 0) + curve * value * (inputs[b] ?? 0);
      }
    }
    let largest = 0;
    solve(hessian, gradient).forEach((change, at) => {
      const held = Math.max(-1, Math.min(1, change));
      w[at] = (w[at] ?? 0) - held;
      largest = Math.max(largest, Math.abs(held));
    });
    if (largest < 1e-5) break;
  }
  return [...w];
}

/** Gauss–Jordan on a positive definite system. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const scale = matrix[pivot * size + pivot] ?? 1;
    for (let at = 0; at < size; at++) matrix[pivot * size + at] = (matrix[pivot * size + at] ?? 0) / scale;
    right[pivot] = (right[pivot] ?? 0) / scale;
    for (let row = 0; row < size; row++) {
      const factor = matrix[row * size + pivot] ?? 0;
      if (row === pivot || factor === 0) continue;
      for (let at = pivot; at < size; at++)
        matrix[row * size + at] = (matrix[row * size + at] ?? 0) - factor * (matrix[pivot * size + at] ?? 0);
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  return right;
}
