import type { Operating, Packed } from '../../checker/scorer/model.ts';
import { blocking } from '../../checker/scorer/score.ts';
import { inDraft } from './fit.ts';
import { logistic } from './logistic.ts';
import type { Row } from './rows.ts';

/** Highest raw score of a row under every head, as the product computes it, by a model that never saw its writer. */
export interface Unseen {
  readonly row: Row;
  readonly scores: readonly number[];
}

/** Weak priors hold rare labels near slope 2. */
const priors = [
  { mean: 2, strength: 1 },
  { mean: -1, strength: 0.05 },
  { mean: 0, strength: 1 },
] as const;

/** Fits slopes and offsets (Platt) and the scorer's own operating points on unseen scores. */
export function calibrated(packed: Packed, unseen: readonly Unseen[], falseFlags = 0.035): Packed {
  const heads = packed.heads.map(([id, , , , scale, draftScale], head) => {
    const points = unseen.map(({ scores, row }) => ({
      inputs: [scores[head] ?? 0, 1, row.english ? 1 : 0],
      yes: inDraft(id, row),
      weight: 1,
    }));
    const [slope = 0, offset = 0, english = 0] = logistic(points, priors);
    return [
      id,
      round(slope),
      round(offset),
      round(english),
      Number(scale.toPrecision(4)),
      Number(draftScale.toPrecision(4)),
    ] as const;
  });
  const chances = unseen.map(({ row, scores }) => ({
    row,
    chance: heads.map(
      ([, slope, offset, english], head) =>
        1 / (1 + Math.exp(-(slope * (scores[head] ?? 0) + offset + (row.english ? english : 0)))),
    ),
  }));
  const point = (english: boolean): Operating =>
    operating(
      heads.map(([id]) => id),
      chances.filter(({ row }) => row.english === english),
      falseFlags,
    );
  return { ...packed, heads, thresholds: { zh: point(false), en: point(true) } };
}

interface Chances {
  readonly row: Row;
  readonly chance: readonly number[];
}

function operating(heads: readonly string[], rows: readonly Chances[], falseFlags: number): Operating {
  const clean = rows
    .filter(({ row }) => row.verdict === 'clean')
    .map(({ chance }) => chance[1] ?? 0)
    .sort((a, b) => b - a);
  const any = clean[Math.floor(clean.length * falseFlags)] ?? 0.5;
  const candidates = Array.from({ length: 90 }, (_, at) => 0.05 + at * 0.01);
  const block = best(candidates, (limit) => {
    let right = 0;
    for (const { row, chance } of rows) {
      const blocked = (chance[0] ?? 0) >= limit;
      if (row.verdict === 'block' && blocked) right += 1;
      if (row.verdict !== 'block' && !blocked) right += 1;
    }
    return right;
  });
  const label = best(candidates, (limit) => {
    let [hit, wrong, missed] = [0, 0, 0];
    for (const { row, chance } of rows) {
      const flagged = (chance[1] ?? 0) >= any || (chance[0] ?? 0) >= block;
      heads.forEach((id, head) => {
        if (head < 2) return;
        const said =
          flagged && (chance[head] ?? 0) >= limit && ((chance[0] ?? 0) >= block || !blocking.has(id));
        if (said) row.labels.has(id) ? hit++ : wrong++;
        else if (row.labels.has(id)) missed++;
      });
    }
    return (2 * hit) / (2 * hit + wrong + missed);
  });
  return { any: round(any), block: round(block), label: round(label) };
}

function best(candidates: readonly number[], worth: (limit: number) => number): number {
  let [chosen, most] = [0.5, Number.NEGATIVE_INFINITY];
  for (const limit of candidates) {
    const here = worth(limit);
    if (here > most) [chosen, most] = [limit, here];
  }
  return chosen;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
