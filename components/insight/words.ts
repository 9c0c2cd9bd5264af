import type { Estimate } from '../../utils/insight/intervals.ts';
import type { insightMessages } from '../../utils/locale/insight.ts';
import type { UiLang } from '../../utils/locale/messages.ts';

export type InsightText = (typeof insightMessages)['zh-TW'];

/** What every part of the page is handed. */
export interface Words {
  readonly text: InsightText;
  readonly lang: UiLang;
}

/** `2026-10` as people write it. */
export function monthName(month: string, lang: UiLang): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(year, number - 1, 1).toLocaleDateString(lang, { year: 'numeric', month: 'short' });
}

/** A share as a whole percentage. */
export function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

/** The three numbers of an estimate in the places `{value}`, `{low}` and `{high}`. */
export function spoken(
  estimate: Estimate,
  format: (value: number) => string,
): { readonly value: string; readonly low: string; readonly high: string } {
  return { value: format(estimate.value), low: format(estimate.low), high: format(estimate.high) };
}

/** `4.2 (3.8–4.6)`; a dash for nothing. */
export function withRange(estimate: Estimate | undefined, format: (value: number) => string): string {
  if (!estimate) return '–';
  return `${format(estimate.value)} (${format(estimate.low)}–${format(estimate.high)})`;
}

export const oneDecimal = (value: number) => value.toFixed(1);
