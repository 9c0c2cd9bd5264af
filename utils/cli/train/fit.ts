import { alphabet, digitBase, type Packed } from '../../checker/scorer/model.ts';
import { blocking } from '../../checker/scorer/score.ts';
import type { Learned, Lesson, Pruned } from './head.ts';
import { shared } from './matrix.ts';
import type { Row } from './rows.ts';

export interface FitOptions {
  /** Weights kept of the clauses and of the draft, the weightiest: for `block` and `any`, and for each rule. */
  readonly whole: readonly [clause: number, draft: number];
  readonly rule: readonly [clause: number, draft: number];
  readonly cost: number;
  /** How much more a missed risky clause costs than a false alarm. */
  readonly positive: number;
  /** Weight of clauses left unmarked in a reply that has the label elsewhere: often unmarked only by chance. */
  readonly unsure: number;
  readonly draftCost: number;
  readonly mix: number;
}

export const options: FitOptions = {
  whole: [24_000, 8_000],
  rule: [800, 300],
  cost: 1,
  positive: 4,
  unsure: 0.3,
  draftCost: 1,
  mix: 1,
};

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

/** What each head is to learn of the rows, in the order of the problem's clauses. */
export function lessonsOf(
  rows: readonly Row[],
  heads: readonly string[],
  settings: FitOptions = options,
): Lesson[] {
  return heads.map((head, index): Lesson => {
    const whole = rows.map((row) => inDraft(head, row));
    const clauses = rows.flatMap((row, reply) =>
      row.clauseLabels.map((labels) => {
        const positive = holds(head, labels);
        const worth = positive ? settings.positive : whole[reply] === true ? settings.unsure : 1;
        return { positive, cost: asked(head, row) * settings.cost * worth };
      }),
    );
    const rare = index < 2 ? 1 : 3;
    return {
      clausePositive: shared(
        Uint8Array,
        clauses.map(({ positive }) => (positive ? 1 : 0)),
      ),
      clauseCost: shared(
        Float32Array,
        clauses.map(({ cost }) => cost),
      ),
      draftPositive: shared(
        Uint8Array,
        whole.map((yes) => (yes ? 1 : 0)),
      ),
      draftCost: shared(
        Float32Array,
        rows.map((row, at) => asked(head, row) * settings.draftCost * (whole[at] === true ? rare : 1)),
      ),
      keep: index < 2 ? settings.whole : settings.rule,
    };
  });
}

/** What a row is worth for a head: a rule's example knows its own label, and a bad one that something is there. */
function asked(head: string, { only, labels }: Row): number {
  if (only === undefined || head === only) return 1;
  if (head === 'any') return labels.size > 0 ? 1 : 0.3;
  return head === 'block' && (blocking.has(only) || labels.size === 0) ? (labels.size > 0 ? 1 : 0.3) : 0;
}

/** Joins the heads to the shipped form. Calibration is neutral until `calibrated`. */
export function pack(
  heads: readonly string[],
  learned: readonly Learned[],
  hashes: Int32Array,
  mix = 1,
): Packed {
  const rows = new Map<number, [column: number, weight: number][]>();
  const take = ({ columns, weights }: Pruned, head: number): void => {
    columns.forEach((column, at) => {
      const row = rows.get(column);
      const entry: [number, number] = [head, weights[at] ?? 0];
      if (row === undefined) rows.set(column, [entry]);
      else row.push(entry);
    });
  };
  for (const [head, { clause }] of learned.entries()) take(clause, head);
  for (const [head, { draft }] of learned.entries()) take(draft, head + heads.length);
  const sorted = [...rows]
    .map(([column, row]) => [hashes[column] ?? 0, row] as const)
    .sort((a, b) => a[0] - b[0]);
  const signs = { keys: '', counts: '', columns: '', weights: '' };
  let last = 0;
  for (const [hash, here] of sorted) {
    signs.keys += digits(hash - last);
    signs.counts += alphabet.charAt(here.length);
    signs.columns += here.map(([column]) => alphabet.charAt(column)).join('');
    signs.weights += here.map(([, weight]) => alphabet.charAt(weight + 40)).join('');
    last = hash;
  }
  const packedHeads = heads.map(
    (id, head) => [id, 1, 0, 0, learned[head]?.clause.scale ?? 1, learned[head]?.draft.scale ?? 1] as const,
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
