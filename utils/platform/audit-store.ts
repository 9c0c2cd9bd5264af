import { liveQuery } from 'dexie';
import type { Audit } from '../domain/audit.ts';
import type { Database } from './database.ts';

/** Keeps an audit that was signed off; rejects when it could not be stored. */
export async function keepAudit(db: Database, audit: Audit): Promise<void> {
  await db.audits.add(audit);
}

/** Calls back with all audits, now and after each change in any window. */
export function watchAudits(
  db: Database,
  onChange: (audits: readonly Audit[]) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(() => db.audits.toArray()).subscribe({ next: onChange });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
