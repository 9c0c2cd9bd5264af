import { arbitrateWith } from '../../checker/scorer/arbiter.ts';
import { type Model, type Packed, unpack } from '../../checker/scorer/model.ts';
import { blocking, matchesOf } from '../../checker/scorer/score.ts';
import type { Row } from './rows.ts';

/** What the product's own `matchesOf` said about one row. */
export interface Answer {
  readonly row: Row;
  readonly said: ReadonlySet<string>;
}

export function answers(packed: Packed, rows: readonly Row[]): Answer[] {
  const model: Model = unpack(packed);
  return rows.map((row) => ({
    row,
    said: new Set(matchesOf(model, row.draft, row.features).map(({ rule }) => rule)),
  }));
}

/** What rules and scorer say together, after the arbiter. */
export function ruledAnswers(packed: Packed, rows: readonly Row[]): Answer[] {
  const model: Model = unpack(packed);
  return rows.map((row) => {
    const found = [...row.fired].map(
      (rule) => ({ rule, severity: blocking.has(rule) ? 'block' : 'warn' }) as const,
    );
    const { ceiling, matches } = arbitrateWith(model, row.draft, row.features, found);
    const kept =
      ceiling === 'advise' ? [] : [...row.fired].filter((rule) => ceiling === 'block' || !blocking.has(rule));
    return { row, said: new Set([...kept, ...matches.map(({ rule }) => rule)]) };
  });
}

/** One line of the table, in per cent: block recall, flag recall, clean flagged, clean blocked, micro-F1, P, R. */
export function line(name: string, list: readonly Answer[]): string {
  const of = (verdict: string) => list.filter(({ row }) => row.verdict === verdict);
  const flagged = list.filter(({ row }) => row.verdict !== 'clean');
  const blocks = ({ said }: Answer): boolean => [...said].some((rule) => blocking.has(rule));
  let [hit, wrong, missed] = [0, 0, 0];
  for (const { row, said } of list) {
    for (const rule of said) row.labels.has(rule) ? hit++ : wrong++;
    for (const label of row.labels) if (!said.has(label)) missed++;
  }
  const cells = [
    list.length,
    percent(of('block').filter(blocks).length, of('block').length),
    percent(of('block').filter(({ said }) => said.size > 0).length, of('block').length),
    percent(flagged.filter(({ said }) => said.size > 0).length, flagged.length),
    percent(of('clean').filter(({ said }) => said.size > 0).length, of('clean').length),
    percent(of('clean').filter(blocks).length, of('clean').length),
    percent(2 * hit, 2 * hit + wrong + missed),
    percent(hit, hit + wrong),
    percent(hit, hit + missed),
  ];
  return [name.padEnd(8), ...cells.map((cell) => String(cell).padStart(7))].join('');
}

export const header = [
  'writer'.padEnd(8),
  ...['rows', 'block', 'b→flag', 'flag', 'false', 'fblock', 'F1', 'P', 'R'].map((name) => name.padStart(7)),
].join('');

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
