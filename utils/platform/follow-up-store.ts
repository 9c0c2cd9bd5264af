import { liveQuery } from 'dexie';
import type { FollowUp, FollowUpAction } from '../domain/follow-up.ts';
import type { Database } from './database.ts';

/** Keeps planned contacts; each change is read, made and written in one transaction. */
export interface FollowUpStore {
  /** All or none are stored. */
  readonly plan: (followUps: readonly FollowUp[]) => Promise<void>;
  readonly act: (id: string, action: FollowUpAction) => Promise<void>;
  readonly planned: () => Promise<readonly FollowUp[]>;
  readonly watch: (onChange: (followUps: readonly FollowUp[]) => void, signal: AbortSignal) => void;
}

export function followUpStore(
  db: Database,
  apply: (followUp: FollowUp, action: FollowUpAction) => FollowUp,
): FollowUpStore {
  return {
    plan: (followUps) =>
      db.transaction('rw', db.followUps, async () => {
        await db.followUps.bulkAdd([...followUps]);
      }),
    act: (id, action) =>
      db.transaction('rw', db.followUps, async () => {
        const present = await db.followUps.get(id);
        if (present) await db.followUps.put(apply(present, action));
      }),
    planned: () => db.followUps.where('status').equals('planned').toArray(),
    watch(onChange, signal) {
      const subscription = liveQuery(() => db.followUps.toArray()).subscribe({ next: onChange });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
  };
}
