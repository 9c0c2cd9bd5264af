/**
 * The chance of `count` or more within `share` of the time, when `before` happened in the rest of it and nothing has
 * changed. Exact at any size: the conditional test of two Poisson counts (Przyborowski and Wilenski 1940), which is
 * also the Gamma-Poisson prediction under a flat prior. It never rests on an estimated rate as if that were known.
 */
export function chanceOfAtLeast(count: number, before: number, share: number): number {
  if (count <= 0) return 1;
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const all = count + before;
  const odds = Math.log(share) - Math.log1p(-share);
  let term = logChoose(all, count) + count * Math.log(share) + before * Math.log1p(-share);
  let sum = Math.exp(term);
  for (let k = count; k < all; k += 1) {
    term += Math.log(all - k) - Math.log(k + 1) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** Natural logarithm of the number of ways to take `few` of `all`. */
function logChoose(all: number, few: number): number {
  const less = Math.min(few, all - few);
  let sum = 0;
  for (let i = 1; i <= less; i += 1) sum += Math.log(all - less + i) - Math.log(i);
  return sum;
}
