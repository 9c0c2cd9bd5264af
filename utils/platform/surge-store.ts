import { liveQuery } from 'dexie';
import type { SurgeAlert } from '../domain/surge.ts';
import type { Database } from './database.ts';

/** Keeps what was told of surges, for good: the marks in the charts are these. */
export interface SurgeStore {
  readonly ofPlace: (place: string) => Promise<readonly SurgeAlert[]>;
  readonly put: (alert: SurgeAlert) => Promise<void>;
  /** Alerts nobody has decided on, oldest first. */
  readonly undecided: () => Promise<readonly SurgeAlert[]>;
  readonly markTold: (id: string) => Promise<void>;
  /** Opened as this incident, or (without one) dismissed. */
  readonly decide: (id: string, incident?: string) => Promise<void>;
  readonly watch: (onChange: (alerts: readonly SurgeAlert[]) => void, signal: AbortSignal) => void;
}

export function surgeStore(db: Database): SurgeStore {
  return {
    ofPlace: (place) => db.surges.where('place').equals(place).toArray(),
    put: async (alert) => {
      await db.surges.put(alert);
    },
    undecided: () => db.surges.where('state').equals('new').sortBy('at'),
    markTold: async (id) => {
      await db.surges.update(id, { told: true });
    },
    decide: async (id, incident) => {
      await db.surges.update(id, incident ? { state: 'incident', incident } : { state: 'dismissed' });
    },
    watch(onChange, signal) {
      const subscription = liveQuery(() => db.surges.orderBy('at').toArray()).subscribe({ next: onChange });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
  };
}
