import { liveQuery } from 'dexie';
import type { Evidence } from '../domain/evidence.ts';
import type { Database } from './database.ts';
import { sha256 } from './sha256.ts';

/** Keeps one piece with the hash of its bytes; rejects when it could not be stored, and then nothing is. */
export async function keepEvidence(db: Database, piece: Omit<Evidence, 'sha256'>): Promise<Evidence> {
  const kept = { ...piece, sha256: await sha256(piece.bytes) };
  await db.evidence.add(kept);
  return kept;
}

/** Calls back with an incident's evidence, oldest first, now and after each change. */
export function watchEvidence(
  db: Database,
  incident: string,
  onChange: (evidence: readonly Evidence[]) => void,
  signal: AbortSignal,
): void {
  const query = liveQuery(() => db.evidence.where('incident').equals(incident).sortBy('at'));
  const subscription = query.subscribe({ next: onChange });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
