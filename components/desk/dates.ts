/** A time as a `datetime-local` field holds it, in the person's own zone. */
export function minuteField(at: number): string {
  return local(at).slice(0, 16);
}

/** A time as a `date` field holds it. */
export function dayField(at: number): string {
  return local(at).slice(0, 10);
}

/** What stands in a `datetime-local` or `date` field, ms since 1970; a day means its end. Undefined while it is no date. */
export function fieldTime(value: string): number | undefined {
  const at = new Date(value.length === 10 ? `${value}T23:59` : value).getTime();
  return Number.isNaN(at) ? undefined : at;
}

function local(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString();
}
