import { decide } from '../../checker/scorer/arbiter.ts';
import type { ArbiterWeights } from '../../checker/scorer/model.ts';
import type { Verdict } from '../../domain/finding.ts';
import type { Case } from './arbiter.ts';
import type { Row } from './rows.ts';

/** What was said about one row: the rule ids, and the verdict that follows. */
export interface Answer {
  readonly row: Row;
  readonly said: ReadonlySet<string>;
  readonly verdict: Verdict;
}

/** Rules that block under `us` alone. */
const americans: ReadonlySet<string> = new Set(['privacy.visit-confirmed', 'privacy.conduct']);

export function ruleAnswer(row: Row): Answer {
  const graves = [...row.fired.values()];
  const verdict = graves.includes('block') ? 'block' : graves.length > 0 ? 'warn' : 'clean';
  return { row, said: new Set(row.fired.keys()), verdict };
}

/** What rules and scorer say together under the arbiter, as the product's check does. */
export function ruledAnswer(arbiter: ArbiterWeights, { row, sight }: Case): Answer {
  const { ceiling, named } = decide(arbiter, sight);
  if (ceiling === 'advise') return { row, said: named, verdict: 'clean' };
  const blocks = ceiling === 'block' || (row.english && [...named].some((id) => americans.has(id)));
  return { row, said: named, verdict: blocks ? 'block' : 'warn' };
}

export const header = [
  'writer'.padEnd(10),
  ...['rows', 'block', 'b→flag', 'flag', 'false', 'fblock', 'w→block', 'F1', 'P', 'R'].map((name) =>
    name.padStart(8),
  ),
].join('');

/** One line of the table, in per cent: block recall, flagged of what blocks, flag recall, clean flagged and blocked, warn blocked, micro-F1, P, R. */
export function line(name: string, list: readonly Answer[]): string {
  const of = (verdict: Verdict) => list.filter(({ row }) => row.verdict === verdict);
  const flagged = list.filter(({ row }) => row.verdict !== 'clean');
  const blocks = ({ verdict }: Answer): boolean => verdict === 'block';
  const flags = ({ verdict }: Answer): boolean => verdict !== 'clean';
  let [hit, wrong, missed] = [0, 0, 0];
  for (const { row, said } of list) {
    for (const rule of said) row.labels.has(rule) ? hit++ : wrong++;
    for (const label of row.labels) if (!said.has(label)) missed++;
  }
  const cells = [
    list.length,
    percent(of('block').filter(blocks).length, of('block').length),
    percent(of('block').filter(flags).length, of('block').length),
    percent(flagged.filter(flags).length, flagged.length),
    percent(of('clean').filter(flags).length, of('clean').length),
    percent(of('clean').filter(blocks).length, of('clean').length),
    percent(of('warn').filter(blocks).length, of('warn').length),
    percent(2 * hit, 2 * hit + wrong + missed),
    percent(hit, hit + wrong),
    percent(hit, hit + missed),
  ];
  return [name.padEnd(10), ...cells.map((cell) => String(cell).padStart(8))].join('');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
