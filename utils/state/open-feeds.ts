import type { Feed } from '../domain/feed.ts';
import type { Database } from '../platform/database.ts';
import { type FeedStore, feedStore } from '../platform/feed-store.ts';
import { askForOrigin, giveBack } from '../platform/host-permission.ts';
import { sendMessage } from '../platform/messages.ts';

/** Why an address was not added. */
export type AddProblem = 'badAddress' | 'already' | 'refused' | 'notSaved';

/** What a page can do with feeds; the reading itself is the background's. */
export interface Feeds {
  readonly watch: FeedStore['watch'];
  /** Must be called while a press is being handled: the browser asks the person for this one site. */
  readonly add: (
    feed: Pick<Feed, 'url' | 'name' | 'takeAll'>,
    known: readonly Feed[],
  ) => Promise<AddProblem | undefined>;
  /** Asks for the site again and reads. */
  readonly allow: (feed: Feed) => Promise<void>;
  readonly readNow: () => Promise<void>;
  readonly remove: (feed: Feed, others: readonly Feed[]) => Promise<void>;
  readonly markRead: (ids: readonly string[]) => Promise<void>;
}

/** Feeds on the real database. */
export function openFeeds(db: Database): Feeds {
  const store = feedStore(db);
  return {
    watch: store.watch,
    async add(feed, known) {
      const url = addressOf(feed.url);
      if (!url) return 'badAddress';
      if (known.some((each) => each.url === url)) return 'already';
      if (!(await askForOrigin(url).catch(() => false))) return 'refused';
      const id = crypto.randomUUID();
      try {
        await store.add({ ...feed, id, url, addedAt: Date.now() });
      } catch {
        return 'notSaved';
      }
      await read(id);
      return undefined;
    },
    async allow({ id, url }) {
      if (await askForOrigin(url).catch(() => false)) await read(id);
    },
    readNow: () => read(''),
    async remove(feed, others) {
      await store.remove(feed.id);
      const host = new URL(feed.url).host;
      if (!others.some(({ id, url }) => id !== feed.id && new URL(url).host === host))
        await giveBack(feed.url);
    },
    markRead: (ids) => store.mark(ids, { read: true }),
  };
}

/** The address as it is stored; undefined when it is none that may be read. */
function addressOf(said: string): string | undefined {
  const trimmed = said.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}

/** A lost message only delays the reading: the background reads what is due at its next start. */
async function read(id: string): Promise<void> {
  await sendMessage('readFeeds', id).catch(() => false);
}
