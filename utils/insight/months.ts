import type { Bounds } from './written.ts';

const day = 86_400_000;
/** Wider bounds than this belong to no month; `N 個月前` is up to 65 days wide up to a year back. ms. */
const widest = 70 * day;

/** The calendar month of a moment on this machine, `2026-10`. */
export function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** So many months up to and with the one of `now`, oldest first. */
export function lastMonths(count: number, now: number): readonly string[] {
  const date = new Date(now);
  return Array.from({ length: count }, (_, index) =>
    monthOf(new Date(date.getFullYear(), date.getMonth() - (count - 1 - index), 1).getTime()),
  );
}

/** The month a dated thing most likely belongs to; undefined when its date says too little. */
export function likelyMonth({ from, to }: Bounds): string | undefined {
  return to - from <= widest ? monthOf((from + to) / 2) : undefined;
}

/** True when every moment within the bounds is of one month. */
export function isSurelyOneMonth({ from, to }: Bounds): boolean {
  return Number.isFinite(from) && monthOf(from) === monthOf(to);
}

/** The month before. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(year, number - 2, 1).getTime());
}
