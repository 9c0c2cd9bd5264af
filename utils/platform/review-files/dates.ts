import type { FileProblem } from '../../domain/file-review.ts';

/** Clocks of two computers may differ by this much, in ms. */
const leeway = 24 * 60 * 60_000;

/** ms since 1970; undefined for what is no date. Dates with slashes and of the Republic's calendar are read too. */
export function parsedDate(text: string): number | undefined {
  const trimmed = text.trim();
  const [, year = '', month = '', day = '', rest = ''] =
    /^(\d{2,4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?(.*)$/u.exec(trimmed) ?? [];
  if (year === '') {
    const at = /^\d{4}-/u.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
  }
  if (/^T/u.test(rest)) {
    const at = Date.parse(trimmed);
    return Number.isNaN(at) ? undefined : at;
  }
  const full = year.length < 4 ? Number(year) + 1911 : Number(year);
  const [, hour = '0', minute = '0'] = /(\d{1,2}):(\d{2})/u.exec(rest) ?? [];
  const date = new Date(full, Number(month) - 1, Number(day), Number(hour), Number(minute));
  // A 31st of February would silently become the 3rd of March.
  return date.getMonth() === Number(month) - 1 ? date.getTime() : undefined;
}

/** Why a date cannot be that of a review; undefined when it can. */
export function dateProblem(text: string, now: number): FileProblem | undefined {
  const at = parsedDate(text);
  if (at === undefined) return { code: 'bad-date', what: text };
  return at > now + leeway ? { code: 'future-date', what: text } : undefined;
}
