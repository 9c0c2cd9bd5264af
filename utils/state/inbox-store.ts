import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RememberedReview } from '../domain/remembered-review.ts';
import type { Settings } from '../domain/settings.ts';
import type { ReviewStore } from '../platform/review-store.ts';
import {
  found,
  type InboxFilter,
  type InboxRow,
  inboxRows,
  nextUnanswered,
  noFilter,
  preparedForSearch,
} from './find-reviews.ts';

/** Rows that are read first, so that the screen is not empty while the rest is read. */
const first = 200;

export interface InboxState {
  /** False until the newest reviews have been read once. */
  readonly ready: boolean;
  /** False while older reviews are still being read. */
  readonly whole: boolean;
  readonly settings: Settings;
  readonly rows: readonly InboxRow[];
  readonly filter: InboxFilter;
  /** The rows the filter lets through. */
  readonly shown: readonly InboxRow[];
  /** Key of the review that is open. */
  readonly selected?: string;
  /** The database could not be read. */
  readonly broken: boolean;
}

export interface InboxDeps {
  readonly store: Pick<ReviewStore, 'all' | 'newest' | 'drafts' | 'watch' | 'forget'>;
  readonly loadSettings: () => Promise<Settings>;
  readonly initial: Settings;
  /** Lets the page do its own work. */
  readonly pause: () => Promise<void>;
}

/** What a person can do in the inbox. */
export interface Inbox {
  readonly state: StoreApi<InboxState>;
  readonly start: (signal: AbortSignal) => Promise<void>;
  readonly setFilter: (change: Partial<InboxFilter>) => void;
  readonly clearFilter: () => void;
  readonly select: (key: string) => void;
  /** Opens the next or the previous one, or the next that has no answer; stays where there is none. */
  readonly go: (to: 'next' | 'previous' | 'unanswered') => void;
  readonly forget: (keys: readonly string[]) => Promise<boolean>;
}

/** The state behind the inbox page. Knows no browser: everything it touches is in `deps`. */
export function createInbox(deps: InboxDeps): Inbox {
  const state = createStore<InboxState>(() => ({
    ready: false,
    whole: false,
    settings: deps.initial,
    rows: [],
    filter: noFilter,
    shown: [],
    broken: false,
  }));
  const show = (rows: readonly InboxRow[], filter: InboxFilter): void =>
    state.setState({ rows, filter, shown: found(rows, filter) });

  const read = async (reviews: () => Promise<readonly RememberedReview[]>): Promise<readonly InboxRow[]> =>
    inboxRows(...(await Promise.all([reviews(), deps.store.drafts()])));

  let reading = false;
  let again = false;
  /** One reading at a time; a change meanwhile asks for one more. */
  const refresh = async (): Promise<void> => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      do {
        again = false;
        show(await read(deps.store.all), state.getState().filter);
      } while (again);
      state.setState({ whole: true, broken: false });
    } catch {
      state.setState({ broken: true });
    }
    reading = false;
    const { rows } = state.getState();
    for (const _ of preparedForSearch(rows)) {
      await deps.pause();
      if (state.getState().rows !== rows) return;
    }
  };

  const setFilter = (change: Partial<InboxFilter>): void => {
    const { rows, filter } = state.getState();
    show(rows, { ...filter, ...change });
  };

  return {
    state,
    async start(signal) {
      // All of them are asked for along with the newest: waiting for the first rows would be time lost.
      deps.store.watch(
        () => void refresh(),
        signal,
        () => state.setState({ broken: true }),
      );
      try {
        const [settings, rows] = await Promise.all([
          deps.loadSettings(),
          read(() => deps.store.newest(first)),
        ]);
        if (!state.getState().whole) show(rows, state.getState().filter);
        state.setState({ settings, ready: true });
      } catch {
        state.setState({ ready: true, broken: true });
      }
    },
    setFilter,
    clearFilter: () => show(state.getState().rows, noFilter),
    select: (selected) => state.setState({ selected }),
    go(to) {
      const { shown, selected } = state.getState();
      const at = shown.findIndex(({ review }) => review.key === selected);
      const next =
        to === 'unanswered' ? nextUnanswered(shown, at) : to === 'next' ? at + 1 : Math.max(at - 1, 0);
      const row = next === undefined ? undefined : shown[next];
      if (row) state.setState({ selected: row.review.key });
    },
    async forget(keys) {
      try {
        await deps.store.forget(keys);
        return true;
      } catch {
        state.setState({ broken: true });
        return false;
      }
    },
  };
}
