import type { Check } from '../domain/check.ts';
import { after } from './after.ts';
import type { CardParts, GuardParts } from './parts.ts';

/** How long Post may wait for a checker that is still loading, in ms. */
const patience = 1_000;
/** How often a part is asked for in a row, how long an answer may take, and the pause in between, in ms. */
const tries = 3;
const answer = 5_000;
const pause = 250;

/**
 * Loads checker and card once each. A browser that stops the background loses the message that was on its way, so each
 * is asked for a few times; what failed then is asked for again at the next box. `arrived` is called for the checker.
 */
export function loader(
  { window, loadChecker, loadCard }: Pick<GuardParts, 'window' | 'loadChecker' | 'loadCard'>,
  arrived: () => void,
) {
  let check: Check | undefined;
  let pending: Promise<void> | undefined;
  let failed = false;
  let card: Promise<CardParts | undefined> | undefined;
  const load = async (): Promise<void> => {
    check = await persist(window, loadChecker);
    failed = check === undefined;
    pending = undefined;
    // It may have come after the wait was over: what was typed meanwhile is looked at now.
    if (check) arrived();
  };
  return {
    checker: () => check,
    failed: () => failed,
    /** Settles when the checker is there, has failed, or has taken longer than a person should wait. */
    ready: (): Promise<void> => {
      if (check) return Promise.resolve();
      pending ??= load();
      const overdue = new Promise<void>((resolve) => {
        window.setTimeout(() => {
          if (!check) failed = true;
          resolve();
        }, patience);
      });
      return Promise.race([pending, overdue]);
    },
    card: (): Promise<CardParts | undefined> => {
      card ??= persist(window, loadCard).then((loaded) => {
        if (!loaded) card = undefined;
        return loaded;
      });
      return card;
    },
  };
}

async function persist<T>(window: Window, ask: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let left = tries; left > 0; left -= 1) {
    const late = after(window, answer);
    const got = await Promise.race([ask().catch(() => undefined), late]);
    if (got !== undefined) return got;
    if (left > 1) await after(window, pause);
  }
  return undefined;
}
