import { inputsOf, weighed } from '../../checker/scorer/arbiter.ts';
import type { ArbiterWeights, Packed } from '../../checker/scorer/model.ts';
import type { Unseen } from './calibrate.ts';
import { inDraft } from './fit.ts';
import type { Row } from './rows.ts';

/** How many clean replies of unseen writers may be flagged, and blocked. */
const budget = { any: 0.035, block: 0.02 };

const lost = 0.25;
const strayed = 0.1;

interface Case {
  readonly inputs: readonly number[];
  readonly english: boolean;
  readonly verdict: string;
  readonly block: boolean;
}

/** Learns the arbiter on scores of unseen writers and on what the rules said of the same replies. */
export function withArbiter(packed: Packed, unseen: readonly Unseen[], rules: readonly string[]): Packed {
  const heads = packed.heads.map(([id]) => id);
  const everyFired = unseen.flatMap(({ row }) => [...row.fired].sort());
  const cases = unseen.map(({ row, scores }): Case => {
    const odds = packed.heads.map(([, slope, offset, english], head) =>
      Math.max(-13.8, Math.min(13.8, slope * (scores[head] ?? 0) + offset + (row.english ? english : 0))),
    );
    const inputs = inputsOf(rules, odds, heads, asOnStrangers(row, everyFired), row.english);
    return { inputs, english: row.english, verdict: row.verdict, block: inDraft('block', row) };
  });
  const any = logistic(
    cases.map(({ inputs }) => inputs),
    cases.map(({ verdict }) => verdict !== 'clean'),
  );
  const block = logistic(
    cases.map(({ inputs }) => inputs),
    cases.map((one) => one.block),
  );
  const limit = (weights: readonly number[], english: boolean, share: number): number => {
    const clean = cases.filter((one) => one.english === english && one.verdict === 'clean');
    const order = clean.map(({ inputs }) => weighed(weights, inputs)).sort((a, b) => b - a);
    return round(order[Math.floor(order.length * share)] ?? 0);
  };
  const limits: ArbiterWeights['limits'] = {
    zh: { any: limit(any, false, budget.any), block: limit(block, false, budget.block) },
    en: { any: limit(any, true, budget.any), block: limit(block, true, budget.block) },
  };
  return { ...packed, arbiter: { rules, any, block, limits } };
}

/**
 * The rules were written with these replies at hand and do better on them than on strangers' (measured: a
 * quarter of their hits gone, one clean reply in ten more flagged). So the arbiter learns from rules made that much
 * worse, by the row's own number and not by chance: else it would trust them too far.
 */
function asOnStrangers(row: Row, everyFired: readonly string[]): ReadonlySet<string> {
  const kept = [...row.fired].filter((rule) => share(`${row.id} ${rule}`) >= lost);
  const stray = everyFired[Math.floor(share(`${row.id} which`) * everyFired.length)];
  if (row.verdict === 'clean' && stray !== undefined && share(`${row.id} stray`) < strayed) kept.push(stray);
  return new Set(kept);
}

/** A number in [0, 1) that depends on the text alone. */
function share(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x85ebca6b) >>> 0) / 4_294_967_296;
}

/** Plain gradient descent with a ridge; a few dozen inputs, so nothing finer is needed. */
function logistic(inputs: readonly (readonly number[])[], positive: readonly boolean[]): number[] {
  const weights = new Float64Array(inputs[0]?.length ?? 0);
  const ridge = 2;
  for (let pass = 0; pass < 400; pass++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    inputs.forEach((values, row) => {
      let sum = 0;
      for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (positive[row] ? 1 : 0);
      for (let at = 0; at < values.length; at++)
        gradient[at] = (gradient[at] ?? 0) + error * (values[at] ?? 0);
    });
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] ?? 0) - 0.004 * (gradient[at] ?? 0);
  }
  return [...weights].map(round);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
