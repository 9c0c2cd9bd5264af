import { defineBackground } from 'wxt/utils/define-background';
import type { PlaceClaim, PlaceFacts } from '../utils/domain/place.ts';
import type { SeenPage } from '../utils/domain/remembered-review.ts';
import { checkSelection, keepCheckMenu } from '../utils/platform/check-menu.ts';
import { Database } from '../utils/platform/database.ts';
import { welcomeOnInstall } from '../utils/platform/first-run.ts';
import { inject } from '../utils/platform/inject.ts';
import { listen } from '../utils/platform/listen.ts';
import { keepOtherSites } from '../utils/platform/other-sites.ts';
import { keepPlace, loadPlaces } from '../utils/platform/own-places.ts';
import { keepDiagnosis, showPageState } from '../utils/platform/page-state.ts';
import { openPage, pagePaths } from '../utils/platform/pages.ts';
import { shutStorageToPages } from '../utils/platform/provider-secrets.ts';
import { reviewStore } from '../utils/platform/review-store.ts';
import { loadSettings } from '../utils/platform/settings.ts';
import { onShortcut } from '../utils/platform/shortcuts.ts';
import { openSidePanel } from '../utils/platform/side-panel.ts';
import { keepSiteHealth } from '../utils/platform/site-health.ts';
import { standingOf } from '../utils/sites/standing.ts';
import { keepDesk } from '../utils/state/keep-desk.ts';
import { reviewKeeper } from '../utils/state/keep-reviews.ts';
import { keepSignals } from '../utils/state/keep-signals.ts';
import { openIncidents } from '../utils/state/open-desk.ts';

export default defineBackground(() => {
  void shutStorageToPages();
  const db = new Database();
  const sweep = keepDesk(db);
  const remembered = keepSignals(db, sweep);
  keepCheckMenu();
  keepOtherSites();
  welcomeOnInstall();
  onShortcut((name, tabId) => {
    if (name === 'check-text') void checkSelection(tabId);
    else if (name === 'open-inbox') void openPage(pagePaths.inbox);
    else if (name === 'open-workspace') void openSidePanel();
  });
  listen('inject', (part, { tabId, frameId }) =>
    tabId === undefined ? false : inject(part, tabId, frameId ?? 0),
  );
  listen('placeStanding', async (place) => {
    const { lang, profile } = await loadSettings(Date.now());
    return { standing: standingOf(place as PlaceFacts, profile, await loadPlaces()), lang };
  });
  listen('claimPlace', async (claim) => {
    try {
      await keepPlace(claim as PlaceClaim);
      return true;
    } catch {
      return false;
    }
  });
  const reviews = reviewKeeper({
    store: reviewStore(db),
    incidents: openIncidents(db),
    settings: () => loadSettings(Date.now()),
    places: loadPlaces,
    now: Date.now,
    changed: () => void sweep(),
    remembered,
  });
  listen('seenReviews', (page, { site, tabUrl }) =>
    reviews.seen(page as SeenPage, site, tabUrl).catch(() => false),
  );
  listen('keepDraft', (draft) => reviews.keepDraft(draft).catch(() => false));
  listen('keptDrafts', (of) => reviews.drafts(of).catch(() => ({})));
  listen('pageState', async (state, { tabId, site }) => {
    if (tabId === undefined) return false;
    await keepDiagnosis(state.diagnosis).catch(() => undefined);
    await keepSiteHealth(site, state, Date.now()).catch(() => undefined);
    const { lang } = await loadSettings(Date.now());
    return showPageState(tabId, state, lang);
  });
});
