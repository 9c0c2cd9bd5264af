import { evaluate } from '../../checker/scorer/evaluate.ts';
import { type Model, type Operating, type Packed, unpack } from '../../checker/scorer/model.ts';
import { blocking } from '../../checker/scorer/score.ts';
import { inDraft } from './fit.ts';
import type { Row } from './rows.ts';

/** Highest raw score of a row under every head, as the product computes it, by a model that never saw its writer. */
export interface Unseen {
  readonly row: Row;
  readonly scores: readonly number[];
}

export function unseenScores(packed: Packed, rows: readonly Row[]): Unseen[] {
  const model: Model = unpack(packed);
  const width = model.heads.length;
  return rows.map((row) => {
    const { clauses, draft } = evaluate(model, row.features);
    const scores = model.heads.map((_, head) => {
      let most = Number.NEGATIVE_INFINITY;
      for (let at = head; at < clauses.length; at += width) most = Math.max(most, clauses[at] ?? 0);
      return Number.isFinite(most) ? most + model.mix * (draft[head] ?? 0) : -5;
    });
    return { row, scores };
  });
}

/** Fits slopes and offsets (Platt, with a weak prior) and the operating points on unseen scores. */
export function calibrated(packed: Packed, unseen: readonly Unseen[], falseFlags = 0.035): Packed {
  const heads = packed.heads.map(([id, , , , scale, draftScale], head) => {
    const [slope, offset, english] = platt(
      unseen.map(({ scores, row }) => [scores[head] ?? 0, row.english ? 1 : 0, inDraft(id, row)]),
    );
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

/** Logistic regression on score and language by Newton's method; the prior holds rare labels near slope 2. */
function platt(
  points: readonly (readonly [score: number, english: number, yes: boolean])[],
): readonly [number, number, number] {
  const w = [2, -1, 0];
  const prior = [2, -1, 0];
  const strength = [1, 0.05, 1];
  for (let round = 0; round < 30; round++) {
    const gradient = w.map((value, at) => (strength[at] ?? 0) * (value - (prior[at] ?? 0)));
    const hessian = [0, 1, 2].map((a) => [0, 1, 2].map((b) => (a === b ? (strength[a] ?? 0) : 0)));
    for (const [score, english, yes] of points) {
      const x = [score, 1, english];
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (w[at] ?? 0), 0)));
      x.forEach((value, a) => {
        gradient[a] = (gradient[a] ?? 0) + (chance - (yes ? 1 : 0)) * value;
        x.forEach((other, b) => {
          const line = hessian[a];
          if (line !== undefined) line[b] = (line[b] ?? 0) + chance * (1 - chance) * value * other;
        });
      });
    }
    solve(hessian, gradient).forEach((change, at) => {
      w[at] = (w[at] ?? 0) - Math.max(-1, Math.min(1, change));
    });
  }
  return [w[0] ?? 0, w[1] ?? 0, w[2] ?? 0];
}

/** Gauss–Jordan on a small positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((line, row) => [...line, right[row] ?? 0]);
  a.forEach((pivotLine, pivot) => {
    const scale = pivotLine[pivot] ?? 1;
    for (let at = 0; at < pivotLine.length; at++) pivotLine[at] = (pivotLine[at] ?? 0) / scale;
    a.forEach((line, row) => {
      if (row === pivot) return;
      const factor = line[pivot] ?? 0;
      for (let at = 0; at < line.length; at++) line[at] = (line[at] ?? 0) - factor * (pivotLine[at] ?? 0);
    });
  });
  return a.map((line) => line[line.length - 1] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
