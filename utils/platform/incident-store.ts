import { liveQuery } from 'dexie';
import type { Action, Incident, Outcome } from '../domain/incident.ts';
import type { Database } from './database.ts';

/** What changes an incident; `utils/incidents` has the real ones, handed in because peers do not know each other. */
export interface IncidentRules {
  readonly open: (id: string, action: Extract<Action, { readonly kind: 'open' }>) => Outcome;
  readonly apply: (incident: Incident, action: Action) => Outcome;
}

/** Keeps incidents. Every change is read, judged and written in one transaction, so two windows cannot lose one. */
export interface IncidentStore {
  readonly open: (id: string, action: Extract<Action, { readonly kind: 'open' }>) => Promise<Outcome>;
  /** Applies one action to the newest state; undefined when the incident is not there. Safe to send again. */
  readonly act: (id: string, action: Action) => Promise<Outcome | undefined>;
  /**
   * Takes in what another browser did: opens the incident where it is not there, then applies every action this one
   * has not seen, and `note` of how many. One refused action refuses all.
   */
  readonly receive: (
    id: string,
    opening: Extract<Action, { readonly kind: 'open' }>,
    actions: readonly Action[],
    note: (fresh: number) => Action,
  ) => Promise<{ readonly ok: true; readonly fresh: number } | Extract<Outcome, { readonly ok: false }>>;
  /** Real ones only: an exercise must not ring or colour the badge. */
  readonly active: () => Promise<readonly Incident[]>;
  readonly get: (id: string) => Promise<Incident | undefined>;
  /** Calls back with the incidents asked for, oldest first, now and after each change in any window. */
  readonly watch: (
    which: 'active' | 'all',
    onChange: (incidents: readonly Incident[]) => void,
    signal: AbortSignal,
    onError: (error: unknown) => void,
  ) => void;
}

const activeStates = ['open', 'assessing', 'responding', 'watching', 'reviewed'];

export function incidentStore(db: Database, rules: IncidentRules): IncidentStore {
  // State by state, each read at once: a query over several states walks through them one record at a time.
  const active = () =>
    db.transaction('r', db.incidents, async () => {
      const found = await Promise.all(
        activeStates.map((state) => db.incidents.where('state').equals(state).toArray()),
      );
      return found
        .flat()
        .filter(({ drill }) => drill === undefined)
        .toSorted((a, b) => a.openedAt - b.openedAt);
    });
  return {
    open: (id, action) =>
      db.transaction('rw', db.incidents, async () => {
        const present = await db.incidents.get(id);
        if (present) return { ok: true, incident: present };
        const outcome = rules.open(id, action);
        if (outcome.ok) await db.incidents.add(outcome.incident);
        return outcome;
      }),
    act: (id, action) =>
      db.transaction('rw', db.incidents, async () => {
        const present = await db.incidents.get(id);
        if (!present) return undefined;
        const outcome = rules.apply(present, action);
        if (outcome.ok && outcome.incident !== present) await db.incidents.put(outcome.incident);
        return outcome;
      }),
    receive: (id, opening, actions, note) =>
      db.transaction('rw', db.incidents, async () => {
        const present = await db.incidents.get(id);
        const start: Outcome = present ? { ok: true, incident: present } : rules.open(id, opening);
        if (!start.ok) return start;
        const known = new Set(start.incident.timeline.map((entry) => entry.id));
        const fresh = actions.filter((action) => !known.has(action.id));
        if (fresh.length === 0 && present) return { ok: true, fresh: 0 };
        let { incident } = start;
        for (const action of [...fresh, note(fresh.length)]) {
          const outcome = rules.apply(incident, action);
          // Nothing has been written yet, so nothing has to be taken back.
          if (!outcome.ok) return outcome;
          incident = outcome.incident;
        }
        await db.incidents.put(incident);
        return { ok: true, fresh: fresh.length };
      }),
    active,
    get: (id) => db.incidents.get(id),
    watch(which, onChange, signal, onError) {
      const query = which === 'active' ? active : () => db.incidents.orderBy('openedAt').toArray();
      const subscription = liveQuery(query).subscribe({ next: onChange, error: onError });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
  };
}
