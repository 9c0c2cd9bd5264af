import type { PageSnapshot } from '../domain/review.ts';
import {
  eager,
  inView,
  isRead,
  type KnownPage,
  knownPage,
  type LiveReading,
  readWaiting,
  takeIn,
} from './known-page.ts';
import { siteAt, siteSpecs } from './sites.ts';

/** Work in one go, in ms, before the page gets its turn again. */
const turn = 8;
/** Between two readings that are told, at least this long, in ms … */
const pause = 1_000;
/** … and at least so many times as long as telling the last one took: 10,000 cards must not slow the page down. */
const rest = 20;
/** Changes waiting for their turn; with more of them it is cheaper to begin anew. */
const mostWaiting = 20_000;

/** Stops nothing by itself: the signal given to `watchPage` does. */
export interface PageWatch {
  /** Tells the page as it is known now, at once. */
  readonly again: () => void;
}

/**
 * Reads the page once and then only what it adds or changes, in idle time and small pieces. Tells a reading at most
 * once a second and only after a change. A page that names no review by any anchor costs one look at what it adds.
 */
export function watchPage(
  window: Window & typeof globalThis,
  told: (reading: LiveReading) => void,
  signal: AbortSignal,
): PageWatch {
  const { document, performance } = window;
  let page: KnownPage | undefined;
  let records: MutationRecord[] = [];
  let work: Generator<void> | undefined;
  let waiting = false;
  let overflow = false;
  let telling = 0;
  let due = 0;
  let stillness = 0;

  /** One piece of work after the other until the turn is over; what is left waits for the next idle time. */
  const go = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const end = performance.now() + turn;
    work ??= settle();
    try {
      for (let piece = 0; !work.next().done; piece += 1) {
        if (piece % 8 !== 7 || performance.now() < end) continue;
        soon();
        return;
      }
    } catch {
      // The page is hostile or broken: the next change has it read anew.
      page = undefined;
    }
    work = undefined;
    if (records.length > 0) soon();
  };
  const soon = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    window.requestIdleCallback(go, { timeout: 500 });
  };

  function* settle(): Generator<void> {
    const site = siteAt(window.location.href);
    if (!isRead(site)) {
      page = undefined;
      records = [];
      return;
    }
    const changes = records;
    records = [];
    if (page?.site !== site || overflow) {
      overflow = false;
      page = knownPage(site, document);
      yield* page.index.add(document);
    } else yield* takeIn(page, changes);
    yield* readWaiting(page);
    later();
  }

  const later = (): void => {
    if (telling === 0) telling = window.setTimeout(tell, due);
  };
  const tell = (): void => {
    telling = 0;
    if (signal.aborted || !page) return;
    const began = performance.now();
    told(page.reading(window.location.href));
    due = Math.max(pause, (performance.now() - began) * rest);
  };

  const scrolled = (): void => {
    if (!page || page.index.cards().size <= eager) return;
    window.clearTimeout(stillness);
    stillness = window.setTimeout(() => {
      if (!page || signal.aborted) return;
      for (const card of inView(window, page)) page.unread.add(card);
      soon();
    }, 150);
  };

  const observer = new window.MutationObserver((changes) => {
    // The records hold what was removed: beyond the limit they are dropped and the page is read anew.
    overflow ||= records.length + changes.length > mostWaiting;
    if (overflow) records = [];
    else records.push(...changes);
    soon();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: siteSpecs.flatMap(({ read }) => read?.cards.idAttribute ?? []),
  });
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener('scroll', scrolled, options);
  window.addEventListener('resize', scrolled, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  soon();
  return { again: tell };
}

/** The fields a page should have shown and does not: what "reading is off" means in one list. */
export function deadFields({ health }: PageSnapshot): readonly string[] {
  return Object.keys(health).filter((field) => health[field] === 'dead');
}
