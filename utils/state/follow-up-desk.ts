import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FollowUp, FollowUpAction } from '../domain/follow-up.ts';
import { planFollowUps } from '../incidents/follow-ups.ts';
import { codeProblem, tidyCode } from '../incidents/personal-data.ts';
import type { FollowUpStore } from '../platform/follow-up-store.ts';

export interface FollowUpDeps {
  readonly store: FollowUpStore;
  readonly person: () => string;
  readonly changed: () => void;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Planned contacts as a page shows and changes them. */
export interface FollowUpDesk {
  readonly state: StoreApi<{ readonly followUps: readonly FollowUp[] }>;
  readonly start: (signal: AbortSignal) => void;
  /** Undefined when planned; else why the code was refused, or that it could not be stored. */
  readonly plan: (code: string) => Promise<ReturnType<typeof codeProblem> | 'storage'>;
  /** False when it could not be stored. */
  readonly act: (id: string, what: FollowUpAction['what'], until?: number) => Promise<boolean>;
}

export function createFollowUpDesk({ store, person, changed, now, newId }: FollowUpDeps): FollowUpDesk {
  const state = createStore<{ readonly followUps: readonly FollowUp[] }>(() => ({ followUps: [] }));
  return {
    state,
    start: (signal) => store.watch((followUps) => state.setState({ followUps }), signal),
    async plan(code) {
      const problem = codeProblem(code);
      if (problem) return problem;
      try {
        await store.plan(planFollowUps(tidyCode(code), now(), newId));
        changed();
        return undefined;
      } catch {
        return 'storage';
      }
    },
    async act(id, what, until) {
      try {
        await store.act(id, { id: newId(), at: now(), by: person(), what, ...(until ? { until } : {}) });
        changed();
        return true;
      } catch {
        return false;
      }
    },
  };
}
