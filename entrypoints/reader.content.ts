import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SeenPage } from '../utils/domain/remembered-review.ts';
import type { PageSnapshot } from '../utils/domain/review.ts';
import { keepDrafts } from '../utils/guard/keep-drafts.ts';
import { createPageMarker } from '../utils/guard/mark-page.ts';
import { slot } from '../utils/guard/slot.ts';
import { draftsAtOnce, type PageState, reviewsAtOnce, sendMessage } from '../utils/platform/messages.ts';
import { awaitPanel } from '../utils/platform/panel-port.ts';
import { watchedPages } from '../utils/platform/watched-pages.ts';
import { diagnose } from '../utils/sites/diagnosis.ts';
import { siteAt } from '../utils/sites/sites.ts';
import { deadFields, watchPage } from '../utils/sites/watch-page.ts';

/** Reads reviews, says when it cannot, and marks those of the clinic's own place; nothing at all on other pages. */
export default defineContentScript({
  matches: watchedPages,
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    const mark = createPageMarker(
      {
        window,
        standing: (place) => sendMessage('placeStanding', place),
        claim: (place, own) => sendMessage('claimPlace', { ...place, own }),
        again: () => watch.again(),
        settings: async () => {
          const { lang, pack, profile, own } = await sendMessage('guardSettings', undefined);
          return { lang, pack, own, clinic: profile };
        },
        loadChecker: async () => {
          if (!slot().check) await sendMessage('inject', 'checker');
          return slot().check;
        },
        drafted,
        seen: (page) => void tell(page).catch(() => undefined),
      },
      life.signal,
    );
    keepDrafts({
      window,
      site: () => siteAt(location.href),
      async keep(draft) {
        asked.set(draft.id, draft.text.trim() !== '');
        await sendMessage('keepDraft', draft);
      },
      signal: life.signal,
    });
    let told = '';
    let last: PageSnapshot | undefined;
    const tellPanel = (): void => {
      if (!last || !panel.open()) return;
      const { site, url, health, reviews } = last;
      panel.tell({ kind: 'page', page: { site, url, health, reviews: reviews.slice(0, shownAtMost) } });
    };
    const panel = awaitPanel(tellPanel, () => undefined, life.signal);
    const watch = watchPage(
      window,
      (reading) => {
        // An orphaned reader has nobody to ask or tell: it ends, and takes its marks along.
        const orphaned = (): void => {
          if (browser.runtime?.id === undefined) life.abort();
        };
        mark(reading, reading.site.read).catch(orphaned);
        const { page, seen } = reading;
        last = page;
        tellPanel();
        const state = { reviews: seen, replyBoxes: page.replyBoxes, dead: deadFields(page) };
        const now = JSON.stringify(state);
        if (now === told || (told === '' && seen === 0 && state.dead.length === 0)) return;
        told = now;
        const whole: PageState = { ...state, diagnosis: diagnose(reading, reading.site) };
        sendMessage('pageState', whole).catch(orphaned);
      },
      life.signal,
    );
  },
});

/** More reviews than anybody works through beside a page. */
const shownAtMost = 500;

/** In pieces: a message has a limit, and one long page must not keep the background from its other work. */
async function tell({ reviews, ...page }: SeenPage): Promise<void> {
  for (let at = 0; at < reviews.length; at += reviewsAtOnce)
    await sendMessage('seenReviews', { ...page, reviews: reviews.slice(at, at + reviewsAtOnce) });
}

/** By review id: is a draft kept? */
const asked = new Map<string, boolean>();

/** Each review is asked about once; what is typed in this frame afterwards is known here. */
async function drafted(site: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const unknown = ids.filter((id) => !asked.has(id)).slice(0, draftsAtOnce);
  if (unknown.length > 0) {
    const kept = await sendMessage('keptDrafts', { site, ids: unknown });
    for (const id of unknown) asked.set(id, id in kept);
  }
  return new Set(ids.filter((id) => asked.get(id)));
}
