import { onAlarm, onWake, setAlarm } from '../platform/alarms.ts';
import type { Database } from '../platform/database.ts';
import { feedStore } from '../platform/feed-store.ts';
import { fetchFeed, isOnline } from '../platform/fetch-feed.ts';
import { mayRead } from '../platform/host-permission.ts';
import { listen } from '../platform/listen.ts';
import { notify, onNotificationClick } from '../platform/notify.ts';
import { openPage } from '../platform/pages.ts';
import { type Remembered, reviewStore } from '../platform/review-store.ts';
import { loadSettings } from '../platform/settings.ts';
import { surgeStore } from '../platform/surge-store.ts';
import { feedKeeper } from './keep-feeds.ts';
import { surgeKeeper } from './keep-surges.ts';

/**
 * The background's ear: reads feeds when their time comes and looks for surges in what was remembered. Registers every
 * listener before it returns; what it returns is told of each batch of reviews. `sweep` rings what is due.
 */
export function keepSignals(db: Database, sweep: () => Promise<void>): (what: Remembered) => void {
  const read = feedKeeper({
    store: feedStore(db),
    settings: loadSettings,
    mayRead,
    get: fetchFeed,
    online: isOnline,
    now: Date.now,
    setAlarm,
    notify,
  });
  const look = surgeKeeper({
    reviews: reviewStore(db),
    surges: surgeStore(db),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    raised: () => void sweep(),
  });

  onAlarm((name) => {
    if (name === 'feeds.read') void read('due');
  });
  onWake(() => void read('due'));
  onNotificationClick((id) => {
    if (id.startsWith('mentions:')) void openPage('/mentions.html');
    else if (id.startsWith('surge:')) void openPage('/popup.html?tab');
  });
  listen('readFeeds', async (id) => {
    await read(id === '' ? 'all' : id);
    return true;
  });
  // Whatever woke the worker: feeds whose time came meanwhile are read now.
  void read('due');
  return (what) => void look(what);
}
