import { liveQuery } from 'dexie';
import type { ClinicMonth } from '../domain/clinic-month.ts';
import type { Database } from './database.ts';

/** Keeps a month's own numbers in the place of what was said of it before; rejects when it could not be stored. */
export async function keepMonth(db: Database, month: ClinicMonth): Promise<void> {
  await db.months.put(month);
}

/** Calls back with all months, now and after each change in any window. */
export function watchMonths(
  db: Database,
  onChange: (months: readonly ClinicMonth[]) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(() => db.months.toArray()).subscribe({ next: onChange });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
