/** A figure with the range it may truly lie in, 95 %. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile that leaves 2.5 % on each side. */
const z = 1.959964;

/** A share with Wilson's interval; undefined of nothing. */
export function share(part: number, whole: number): Estimate | undefined {
  if (whole <= 0) return undefined;
  const value = part / whole;
  const middle = value + (z * z) / (2 * whole);
  const half = z * Math.sqrt((value * (1 - value)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return {
    value,
    low: Math.max(0, (middle - half) / scale),
    high: Math.min(1, (middle + half) / scale),
  };
}

/** Events per so many of the exposure, with the exact Poisson interval (Garwood); undefined without exposure. */
export function rate(events: number, exposure: number, per: number): Estimate | undefined {
  if (exposure <= 0) return undefined;
  const scale = per / exposure;
  const low = events === 0 ? 0 : solve((mean) => 1 - atMost(events - 1, mean) - 0.025, events);
  const high = solve((mean) => 0.025 - atMost(events, mean), events + 1);
  return { value: events * scale, low: low * scale, high: high * scale };
}

/** Fewer values than this have no mean worth showing. */
export const leastForMean = 5;

/** A mean with Student's interval, cut to the scale of 1 to 5; undefined of fewer than five values. */
export function meanStars(stars: readonly number[]): Estimate | undefined {
  const n = stars.length;
  if (n < leastForMean) return undefined;
  const value = stars.reduce((sum, one) => sum + one, 0) / n;
  const variance = stars.reduce((sum, one) => sum + (one - value) ** 2, 0) / (n - 1);
  const half = student(n - 1) * Math.sqrt(variance / n);
  return { value, low: Math.max(1, value - half), high: Math.min(5, value + half) };
}

/** 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom. */
const quantiles = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Beyond the table within 0.002 of the truth (Cornish and Fisher's first term). */
function student(freedom: number): number {
  return quantiles[freedom - 1] ?? z + (z ** 3 + z) / (4 * freedom);
}

/** The chance of so many or fewer under this mean. */
function atMost(events: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= events; k += 1) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** Where a rising function crosses zero, from 0 up. */
function solve(rising: (mean: number) => number, near: number): number {
  let low = 0;
  let high = near + 10 * Math.sqrt(near) + 10;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
