const day = { month: 'numeric', day: 'numeric' } as const;
const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Date and time in the person's own zone, e.g. `2026/11/21 14:05`. */
export function timeOf(at: number, locale: string): string {
  return new Date(at).toLocaleString(locale, { year: 'numeric', ...day, ...minute });
}

/** The same without the year, e.g. `11/21 14:05`. */
export function shortTimeOf(at: number, locale: string): string {
  return new Date(at).toLocaleString(locale, { ...day, ...minute });
}

/** A day in the person's own zone, e.g. `2026/11/21`. */
export function dayOf(at: number, locale: string): string {
  return new Date(at).toLocaleDateString(locale);
}

/** The time of day in the person's own zone, e.g. `14:05`. */
export function clockOf(at: number, locale: string): string {
  return new Date(at).toLocaleTimeString(locale, minute);
}
