import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Appeal, AppealMove } from '../domain/appeal.ts';
import type { DrillResult } from '../domain/drill.ts';
import type {
  Action,
  ActionKind,
  Assessment,
  Branch,
  ClockId,
  Incident,
  IncidentState,
  Origin,
  Outcome,
  Refusal,
} from '../domain/incident.ts';
import type { Settings } from '../domain/settings.ts';
import { caseCode } from '../incidents/case-code.ts';
import type { IncidentStore } from '../platform/incident-store.ts';
import type { Drill } from '../playbook/drills.ts';

/** What went wrong with the last thing the person did. */
export type DeskProblem = Refusal['code'] | 'storage';

export interface DeskState {
  /** False until incidents and settings have been read once. */
  readonly ready: boolean;
  readonly settings: Settings;
  /** Oldest first. */
  readonly incidents: readonly Incident[];
  readonly selected?: string;
  readonly problem?: DeskProblem;
  readonly settingsUnreadable: boolean;
}

export interface DeskDeps {
  readonly store: Pick<IncidentStore, 'open' | 'act' | 'watch'>;
  /** The popup shows what is going on, the desk closed incidents too. */
  readonly which: 'active' | 'all';
  readonly loadSettings: () => Promise<Settings>;
  readonly saveSettings: (change: Partial<Settings>) => Promise<Settings>;
  readonly settingsUnreadable: () => Promise<boolean>;
  readonly initial: Settings;
  /** Tells the background that alarms and badge may have to change. */
  readonly changed: () => void;
  readonly now: () => number;
  readonly newId: () => string;
}

export interface NewIncident {
  readonly origin: Origin;
  readonly branch: Branch;
  /** Minutes since the clinic saw it. */
  readonly seenAgo: number;
  readonly person: string;
  /** Keys of remembered reviews it is about. */
  readonly reviewIds?: readonly string[];
}

/** Who answers for which text, and what the check still said of it. */
export type Approval = Omit<Extract<ActionKind, { readonly kind: 'approve' }>, 'kind'>;

/** What a person can do. Each resolves to true when it has been stored. */
export interface Desk {
  readonly state: StoreApi<DeskState>;
  readonly start: (signal: AbortSignal) => Promise<void>;
  readonly open: (incident: NewIncident) => Promise<boolean>;
  /** Begins an exercise in this person's name. */
  readonly openDrill: (drill: Pick<Drill, 'id' | 'branch' | 'origin'>, person: string) => Promise<boolean>;
  readonly endDrill: (id: string, verdict: DrillResult['verdict']) => Promise<boolean>;
  /** Any other change of an incident, stamped with who and when. */
  readonly act: (id: string, what: ActionKind) => Promise<boolean>;
  readonly newId: () => string;
  readonly tick: (id: string, step: string, note?: string) => Promise<boolean>;
  readonly skip: (id: string, step: string, reason: string) => Promise<boolean>;
  readonly untick: (id: string, step: string) => Promise<boolean>;
  readonly note: (id: string, text: string, step?: string) => Promise<boolean>;
  readonly assess: (id: string, assessment: Assessment, branch: Branch) => Promise<boolean>;
  readonly move: (id: string, to: IncidentState, reason?: string) => Promise<boolean>;
  /** Writes into the timeline that a piece of evidence was kept. */
  readonly evidence: (id: string, name: string, sha256: string) => Promise<boolean>;
  /** Keeps a report to a platform that the person will send there. */
  readonly prepareAppeal: (id: string, report: Omit<Appeal, 'id' | 'state'>) => Promise<boolean>;
  readonly moveAppeal: (id: string, appeal: string, to: AppealMove) => Promise<boolean>;
  /** Writes into the timeline who answers for a statement. */
  readonly approve: (id: string, approval: Approval) => Promise<boolean>;
  /** Puts off a clock's next alarm; its due time stays. */
  readonly snooze: (id: string, clock: ClockId, minutes: number, reason: string) => Promise<boolean>;
  /** The second incident is the same event as the first: it is closed, the first goes on for both. */
  readonly merge: (into: string, same: string, reason: string) => Promise<boolean>;
  readonly select: (id: string) => void;
  readonly setSettings: (change: Partial<Settings>) => Promise<boolean>;
}

/** The state behind popup and desk. Knows no browser: everything it touches is in `deps`. */
export function createDesk(deps: DeskDeps): Desk {
  const state = createStore<DeskState>(() => ({
    ready: false,
    settings: deps.initial,
    incidents: [],
    settingsUnreadable: false,
  }));

  const report = (outcome: Outcome | undefined): boolean => {
    if (outcome?.ok) {
      clearProblem(state);
      deps.changed();
      return true;
    }
    state.setState({ problem: outcome ? outcome.refusal.code : 'storage' });
    return false;
  };
  const guarded = async (work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work();
    } catch {
      state.setState({ problem: 'storage' });
      return false;
    }
  };
  const act = (id: string, what: ActionKind) =>
    guarded(async () => report(await deps.store.act(id, stamp(what))));
  const stamp = (what: ActionKind): Action => ({
    id: deps.newId(),
    at: deps.now(),
    by: state.getState().settings.person,
    ...what,
  });
  const setSettings = (change: Partial<Settings>) =>
    guarded(async () => {
      state.setState({ settings: await deps.saveSettings(change) });
      return true;
    });

  /** The new incident's id; undefined when it was not stored. */
  const openNew = async (
    what: Pick<NewIncident, 'origin' | 'branch' | 'reviewIds'> & { readonly drill?: string },
    seenAgo: number,
    person: string,
  ): Promise<string | undefined> => {
    const id = deps.newId();
    const stored = await guarded(async () => {
      if (person !== state.getState().settings.person) await setSettings({ person });
      const at = deps.now();
      return report(
        await deps.store.open(id, {
          id: deps.newId(),
          at,
          by: person,
          kind: 'open',
          seenAt: at - seenAgo * 60_000,
          code: caseCode(at, id),
          targets: state.getState().settings.clocks,
          ...what,
        }),
      );
    });
    return stored ? id : undefined;
  };

  return {
    state,
    setSettings,
    act,
    newId: deps.newId,
    async start(signal) {
      const readSettings = async () => {
        const settings = await deps.loadSettings();
        // Asked afterwards: reading is what puts an unreadable value aside.
        const settingsUnreadable = await deps.settingsUnreadable();
        state.setState({ settings, settingsUnreadable });
      };
      const readIncidents = new Promise<void>((resolve) => {
        const seen = (change: Partial<DeskState>) => {
          state.setState(change);
          resolve();
        };
        deps.store.watch(
          deps.which,
          (incidents) => seen({ incidents }),
          signal,
          () => seen({ problem: 'storage' }),
        );
      });
      await Promise.all([readSettings(), readIncidents]);
      state.setState({ ready: true });
    },
    open: async ({ origin, branch, seenAgo, person, reviewIds = [] }) => {
      const id = await openNew({ origin, branch, reviewIds }, seenAgo, person);
      if (id !== undefined) state.setState({ selected: id });
      return id !== undefined;
    },
    openDrill: async ({ id: drill, origin, branch }, person) =>
      (await openNew({ origin, branch, drill }, 0, person)) !== undefined,
    endDrill: (id, verdict) => act(id, { kind: 'endDrill', verdict }),
    tick: (id, step, note) => act(id, { kind: 'tick', step, status: 'done', ...(note ? { note } : {}) }),
    skip: (id, step, reason) => act(id, { kind: 'tick', step, status: 'skipped', note: reason }),
    untick: (id, step) => act(id, { kind: 'untick', step }),
    note: (id, text, step) => act(id, { kind: 'note', text, ...(step ? { step } : {}) }),
    assess: (id, assessment, branch) => act(id, { kind: 'assess', assessment, branch }),
    move: (id, to, reason) => act(id, { kind: 'move', to, ...(reason ? { reason } : {}) }),
    evidence: (id, name, sha256) => act(id, { kind: 'evidence', name, sha256 }),
    prepareAppeal: (id, report) => act(id, { kind: 'prepareAppeal', appeal: deps.newId(), ...report }),
    moveAppeal: (id, appeal, to) => act(id, { kind: 'moveAppeal', appeal, to }),
    approve: (id, approval) => act(id, { kind: 'approve', ...approval }),
    snooze: (id, clock, minutes, reason) =>
      act(id, { kind: 'snooze', clock, until: deps.now() + minutes * 60_000, reason }),
    async merge(into, same, reason) {
      const other = state.getState().incidents.find((incident) => incident.id === same);
      if (!other || into === same) return false;
      const { code, seenAt, reviewIds } = other;
      // The absorbing side first: if the window dies between the two, nothing is lost and merging again is possible.
      const absorbed = await act(into, { kind: 'absorb', code, seenAt, reviewIds });
      return absorbed && act(same, { kind: 'move', to: 'closed', reason });
    },
    select: (id) => state.setState({ selected: id }),
  };
}

/** The incident on show: the chosen one, else the one opened last. */
export function shownIncident(state: DeskState): Incident | undefined {
  return state.incidents.find((incident) => incident.id === state.selected) ?? state.incidents.at(-1);
}

function clearProblem(state: StoreApi<DeskState>): void {
  state.setState(({ problem: _, ...rest }) => rest, true);
}
