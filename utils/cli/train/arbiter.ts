import { decide, inputsOf, type Sight, weighed } from '../../checker/scorer/arbiter.ts';
import type { ArbiterWeights, Limits, Packed } from '../../checker/scorer/model.ts';
import type { Unseen } from './calibrate.ts';
import { inDraft } from './fit.ts';
import { logistic, type Point } from './logistic.ts';
import type { Row } from './rows.ts';

/** A reply as the arbiter sees it, from scores of a model that never saw its writer. */
export interface Case {
  readonly row: Row;
  readonly sight: Sight;
}

/**
 * How many clean replies of unseen own writers may be flagged. Theirs are harder than most: where 5 in 100 of them
 * are flagged, 3 to 4 in 100 of the house's are (house writers left out of learning, the scorer alone).
 */
const budget = 0.05;
/** A flagged reply blocks from these log odds: a missed block is public, a needless one is overridden. */
const blockFrom = -0.8;
/** What a reply counts whose writer the rules' authors have read: there the rules do better than on strangers. */
const known = 0.1;
const ridge = 10;

export function casesOf(packed: Packed, unseen: readonly Unseen[]): Case[] {
  const heads = packed.heads.map(([id]) => id);
  return unseen.map(({ row, scores }) => {
    const odds = packed.heads.map(([, slope, offset, english], head) =>
      Math.max(-8, Math.min(8, slope * (scores[head] ?? 0) + offset + (row.english ? english : 0))),
    );
    return { row, sight: { heads, odds, fired: row.fired, english: row.english } };
  });
}

/** Learns the arbiter on scores of unseen writers and on what the rules said of the same replies. */
export function arbiterOf(cases: readonly Case[], rules: readonly string[]): ArbiterWeights {
  const inputs = cases.map(({ sight }) => inputsOf(rules, sight));
  const learned = (holds: (row: Row) => boolean): number[] => {
    const points = cases.map(
      ({ row }, at): Point => ({ inputs: inputs[at] ?? [], yes: holds(row), weight: row.fresh ? 1 : known }),
    );
    const size = inputs[0]?.length ?? 0;
    return logistic(
      points,
      Array.from({ length: size }, () => ({ mean: 0, strength: ridge })),
    ).map(round);
  };
  const any = learned(({ verdict }) => verdict !== 'clean');
  const block = learned((row) => inDraft('block', row));
  const heads = cases[0]?.sight.heads ?? [];
  const labels = labelsOf(cases, heads);
  const bare = { rules, any, block, labels };
  const limitsOf = (english: boolean): Limits => {
    const fresh = cases.filter(({ row }) => row.fresh);
    const own = fresh.filter(({ row }) => row.english === english);
    // Too few of one language say less about it than both together.
    const here = own.length < 150 ? fresh : own;
    const clean = here.filter(({ row }) => row.verdict === 'clean');
    const order = clean.map(({ sight }) => weighed(any, inputsOf(rules, sight))).sort((a, b) => b - a);
    const limits = { any: round(order[Math.floor(order.length * budget)] ?? 0), block: blockFrom, label: 0 };
    return { ...limits, label: bestLabel(here, { ...bare, limits: { zh: limits, en: limits } }) };
  };
  return { ...bare, labels: asInHouse(labels, cases), limits: { zh: limitsOf(false), en: limitsOf(true) } };
}

/** Moves every rule's line from how often fresh writers have it in a risky reply to how often the house corpus has. */
function asInHouse(labels: ArbiterWeights['labels'], cases: readonly Case[]): ArbiterWeights['labels'] {
  const risky = cases.filter(({ row }) => row.verdict !== 'clean');
  const oddsAmong = (id: string, among: (row: Row) => boolean): number => {
    const rows = risky.filter(({ row }) => among(row));
    const having = rows.filter(({ row }) => row.labels.has(id)).length;
    // Two replies of doubt each way, so that a rare label does not jump.
    return Math.log((having + 2) / (rows.length - having + 2));
  };
  return labels.map(([id, offset, slope, spoken]) => {
    const shift = oddsAmong(id, ({ house }) => house) - oddsAmong(id, ({ fresh }) => fresh);
    return [id, round(offset + shift), slope, spoken] as const;
  });
}

/** One line for every rule, pulled towards the line that fits all rules together. */
function labelsOf(cases: readonly Case[], heads: readonly string[]): ArbiterWeights['labels'] {
  const pointsOf = (id: string, head: number): Point[] =>
    cases.map(({ row, sight }) => ({
      inputs: [1, sight.odds[head] ?? -8, sight.fired.has(id) ? 1 : 0],
      yes: row.labels.has(id),
      weight: row.fresh ? 1 : known,
    }));
  const each = heads.slice(2).map((id, at) => ({ id, points: pointsOf(id, at + 2) }));
  const common = logistic(
    each.flatMap(({ points }) => points),
    [0, 1, 1].map((mean) => ({ mean, strength: 0.1 })),
  );
  return each.map(({ id, points }) => {
    const line = logistic(
      points,
      common.map((mean) => ({ mean, strength: 3 })),
    );
    return [id, round(line[0] ?? 0), round(line[1] ?? 0), round(line[2] ?? 0)] as const;
  });
}

/** The limit with the best micro-F1 over rule ids. */
function bestLabel(cases: readonly Case[], arbiter: ArbiterWeights): number {
  let [chosen, most] = [0, -1];
  for (let step = -15; step <= 10; step++) {
    const label = step / 10;
    const { zh } = arbiter.limits;
    const limits = { zh: { ...zh, label }, en: { ...zh, label } };
    let [hit, wrong, missed] = [0, 0, 0];
    for (const { row, sight } of cases) {
      const { named } = decide({ ...arbiter, limits }, sight);
      for (const id of named) row.labels.has(id) ? hit++ : wrong++;
      for (const id of row.labels) if (!named.has(id)) missed++;
    }
    const worth = (2 * hit) / (2 * hit + wrong + missed);
    if (worth > most) [chosen, most] = [label, worth];
  }
  return chosen;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
