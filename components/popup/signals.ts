import { useEffect, useState } from 'react';
import type { SurgeAlert } from '../../utils/domain/surge.ts';

/** What came from outside and waits for a person. */
export interface SignalState {
  /** Surges nobody has decided on, oldest first. */
  readonly alerts: readonly SurgeAlert[];
  /** Unread mentions with negative words. */
  readonly mentions: number;
  readonly deadFeeds: number;
}

/** What the popup needs of surges and feeds. */
export interface SignalActions {
  readonly watch: (onChange: (change: Partial<SignalState>) => void, signal: AbortSignal) => void;
  /** Opened as this incident, or (without one) not to be dealt with. */
  readonly decide: (alert: SurgeAlert, incident?: string) => Promise<void>;
}

/** The signals as they stand now and after each change in any window. */
export function useSignals(actions: SignalActions): SignalState {
  const [state, setState] = useState<SignalState>({ alerts: [], mentions: 0, deadFeeds: 0 });
  useEffect(() => {
    const life = new AbortController();
    actions.watch((change) => setState((before) => ({ ...before, ...change })), life.signal);
    return () => life.abort();
  }, [actions]);
  return state;
}
