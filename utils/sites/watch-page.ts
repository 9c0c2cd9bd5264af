import type { PageSnapshot } from '../domain/review.ts';

/** Reading again waits at least this long, in ms … */
const pause = 1_000;
/** … and at least so many times as long as the last reading took: 10,000 cards must not slow the page down. */
const rest = 20;

/**
 * Calls `read` once and again after changes of the page, in idle time. Ends with the signal or as
 * soon as `read` returns false.
 */
export function watchPage(
  window: Window & typeof globalThis,
  read: () => boolean,
  signal: AbortSignal,
): void {
  const { document } = window;
  let due = true;
  let waiting = false;
  const look = (): void => {
    waiting = false;
    if (signal.aborted || !due) return;
    due = false;
    const began = window.performance.now();
    if (!read()) {
      observer.disconnect();
      return;
    }
    schedule(Math.max(pause, (window.performance.now() - began) * rest));
  };
  const schedule = (delay: number): void => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => window.requestIdleCallback(look, { timeout: 500 }), delay);
  };
  const changed = (): void => {
    due = true;
    schedule(0);
  };
  const observer = new window.MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  schedule(0);
}

/** The fields a page should have shown and does not: what "reading is off" means in one list. */
export function deadFields({ health }: PageSnapshot): readonly string[] {
  return Object.keys(health).filter((field) => health[field] === 'dead');
}
