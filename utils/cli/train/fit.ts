import type { ClauseFeatures } from '../../checker/scorer/features.ts';
import { alphabet, digitBase, type Packed } from '../../checker/scorer/model.ts';
import { blocking } from '../../checker/scorer/score.ts';
import { type Matrix, matrixOf, numberHashes } from './matrix.ts';
import type { Row } from './rows.ts';
import { learn } from './svm.ts';

export interface FitOptions {
  /** Weights kept in all, the weightiest of each head. */
  readonly keep: number;
  readonly cost: number;
  /** How much more a missed risky clause costs than a false alarm. */
  readonly positive: number;
  /** Weight of clauses left unmarked in a reply that has the label elsewhere: often unmarked only by chance. */
  readonly unsure: number;
  readonly draftCost: number;
  readonly mix: number;
}

export const options: FitOptions = {
  keep: 36_000,
  cost: 0.5,
  positive: 4,
  unsure: 0.3,
  draftCost: 1,
  mix: 1,
};

const steps = 31;

/** Labels with too few rows to learn are left to the rules. */
export function headsOf(rows: readonly Row[], least = 6): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of rows) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [
    'block',
    'any',
    ...[...counts]
      .filter(([, count]) => count >= least)
      .map(([label]) => label)
      .sort(),
  ];
}

/** Learns all heads on the rows, prunes and rounds. Calibration is neutral until `calibrated`. */
export function fit(rows: readonly Row[], heads: readonly string[], settings: FitOptions = options): Packed {
  const clauseMaps = rows.map(({ features }) => features.map(sumByHash));
  const numbers = numberHashes(clauseMaps, 2);
  const clauses = rows.flatMap((row, index) =>
    row.clauseLabels.map((labels, clause) => ({
      row,
      labels,
      map: clauseMaps[index]?.[clause] ?? new Map<number, number>(),
    })),
  );
  const x = matrixOf(
    clauses.map(({ map }) => map),
    numbers,
  );
  const drafts = matrixOf(clauseMaps.map(strongest), numbers);
  const usual = { clauses: typical(x), drafts: typical(drafts) };
  const learned = heads.map((head) => {
    const positive = clauses.map(({ labels }) => holds(head, labels));
    const cost = Float32Array.from(
      clauses,
      ({ row }, at) =>
        asked(head, row) *
        settings.cost *
        (positive[at] ? settings.positive : inDraft(head, row) ? settings.unsure : 1),
    );
    const whole = rows.map((row) => inDraft(head, row));
    const rare = head === 'block' || head === 'any' ? 1 : 3;
    const draftCost = Float32Array.from(
      rows,
      (row, at) => asked(head, row) * settings.draftCost * (whole[at] ? rare : 1),
    );
    return { clause: learn(x, positive, cost, 12), draft: learn(drafts, whole, draftCost, 12) };
  });
  const share = Math.floor(settings.keep / heads.length);
  const kept = learned.flatMap(({ clause, draft }, head) => [
    prune(clause, usual.clauses, head < 2 ? share * 4 : Math.floor(share * 0.55), head),
    prune(draft, usual.drafts, head < 2 ? share * 2 : Math.floor(share * 0.3), head + heads.length),
  ]);
  return pack(
    heads,
    kept.sort((a, b) => a.column - b.column),
    numbers,
    settings.mix,
  );
}

interface Pruned {
  readonly column: number;
  readonly scale: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** What a row is worth for a head: a rule's example knows its own label, and a bad one that something is there. */
function asked(head: string, { only, labels }: Row): number {
  if (only === undefined || head === only) return 1;
  if (head === 'any') return labels.size > 0 ? 1 : 0.3;
  return head === 'block' && (blocking.has(only) || labels.size === 0) ? (labels.size > 0 ? 1 : 0.3) : 0;
}

/** Keeps the weights that move scores most: size times how often and how strongly the feature shows. */
function prune(weights: Float32Array, usual: Float32Array, keep: number, column: number): Pruned {
  const order = Array.from(weights.keys()).filter((at) => weights[at] !== 0);
  const moved = (at: number): number => Math.abs(weights[at] ?? 0) * (usual[at] ?? 0);
  order.sort((a, b) => moved(b) - moved(a) || a - b);
  const chosen = order.slice(0, keep);
  const largest =
    chosen.map((at) => Math.abs(weights[at] ?? 0)).sort((a, b) => b - a)[Math.floor(chosen.length * 0.003)] ??
    1;
  const scale = largest / steps || 1;
  const rounded = new Map<number, number>();
  for (const at of chosen) {
    const whole = Math.max(-steps, Math.min(steps, Math.round((weights[at] ?? 0) / scale)));
    if (whole !== 0) rounded.set(at, whole);
  }
  return { column, scale, weights: rounded };
}

function pack(
  heads: readonly string[],
  pruned: readonly Pruned[],
  numbers: ReadonlyMap<number, number>,
  mix: number,
): Packed {
  const hashes = [...numbers].map(([hash, number]) => [hash, number] as const).sort((a, b) => a[0] - b[0]);
  const signs = { keys: '', counts: '', columns: '', weights: '' };
  let last = 0;
  for (const [hash, number] of hashes) {
    const here = pruned.flatMap(({ column, weights }) => {
      const weight = weights.get(number);
      return weight === undefined ? [] : [[column, weight] as const];
    });
    if (here.length === 0) continue;
    signs.keys += digits(hash - last);
    signs.counts += alphabet.charAt(here.length);
    signs.columns += here.map(([column]) => alphabet.charAt(column)).join('');
    signs.weights += here.map(([, weight]) => alphabet.charAt(weight + 40)).join('');
    last = hash;
  }
  const packedHeads = heads.map(
    (id, head) => [id, 1, 0, 0, pruned[head]?.scale ?? 1, pruned[head + heads.length]?.scale ?? 1] as const,
  );
  const half = { any: 0.5, block: 0.5, label: 0.5 };
  return { heads: packedHeads, mix, thresholds: { zh: half, en: half }, ...signs };
}

function digits(value: number): string {
  let text = alphabet.charAt((value % digitBase) + digitBase);
  for (let rest = Math.floor(value / digitBase); rest > 0; rest = Math.floor(rest / digitBase))
    text = alphabet.charAt(rest % digitBase) + text;
  return text;
}

export function holds(head: string, labels: ReadonlySet<string>): boolean {
  if (head === 'any') return labels.size > 0;
  return head === 'block' ? [...labels].some((label) => blocking.has(label)) : labels.has(head);
}

export function inDraft(head: string, row: Row): boolean {
  return head === 'block' ? row.verdict === 'block' : holds(head, row.labels);
}

function sumByHash({ hash, value }: ClauseFeatures): Map<number, number> {
  const sums = new Map<number, number>();
  hash.forEach((key, at) => {
    sums.set(key, (sums.get(key) ?? 0) + (value[at] ?? 0));
  });
  return sums;
}

function strongest(clauses: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const most = new Map<number, number>();
  for (const clause of clauses)
    for (const [hash, value] of clause) if (value > (most.get(hash) ?? 0)) most.set(hash, value);
  const share = 1 / Math.sqrt(clauses.length + 1);
  return new Map([...most].map(([hash, value]) => [hash, value * share]));
}

function typical(x: Matrix): Float32Array {
  const sums = new Float32Array(x.width);
  for (let at = 0; at < x.columns.length; at++)
    sums[x.columns[at] ?? 0] = (sums[x.columns[at] ?? 0] ?? 0) + (x.values[at] ?? 0) ** 2;
  return sums.map(Math.sqrt);
}
