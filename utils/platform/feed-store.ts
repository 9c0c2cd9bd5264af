import { liveQuery } from 'dexie';
import type { Feed, Mention } from '../domain/feed.ts';
import type { Database } from './database.ts';

/** Older mentions than the newest so many are forgotten. */
const mostMentions = 3_000;

/** Keeps feeds and what they brought. */
export interface FeedStore {
  readonly feeds: () => Promise<readonly Feed[]>;
  readonly add: (feed: Feed) => Promise<void>;
  readonly update: (id: string, change: Partial<Feed>, without?: 'failure') => Promise<void>;
  /** Forgets a feed; its mentions stay. */
  readonly remove: (id: string) => Promise<void>;
  /** Reads all mentions, lets `change` say which are to be written, and writes them, in one transaction. */
  readonly keep: (change: (known: readonly Mention[]) => readonly Mention[]) => Promise<void>;
  readonly mark: (
    ids: readonly string[],
    change: { readonly read?: true; readonly told?: true },
  ) => Promise<void>;
  /** Notes the incident that was opened from a mention; who opened one has read it. */
  readonly link: (id: string, incident: string) => Promise<void>;
  /** Unread ones with negative words that no notification has spoken of. */
  readonly untold: () => Promise<readonly Mention[]>;
  readonly watch: (
    onChange: (feeds: readonly Feed[], mentions: readonly Mention[]) => void,
    signal: AbortSignal,
    onError: (error: unknown) => void,
  ) => void;
}

export function feedStore(db: Database): FeedStore {
  return {
    feeds: () => db.feeds.orderBy('addedAt').toArray(),
    add: async (feed) => {
      await db.feeds.add(feed);
    },
    update: (id, change, without) =>
      db.transaction('rw', db.feeds, async () => {
        const present = await db.feeds.get(id);
        if (!present) return;
        const { [without ?? 'deathTold']: _, ...rest } = present;
        await db.feeds.put({ ...(without ? rest : present), ...change } as Feed);
      }),
    remove: (id) => db.feeds.delete(id),
    keep: (change) =>
      db.transaction('rw', db.mentions, async () => {
        await db.mentions.bulkPut([...change(await db.mentions.toArray())]);
        const surplus = (await db.mentions.count()) - mostMentions;
        if (surplus > 0)
          await db.mentions.bulkDelete(await db.mentions.orderBy('seenAt').limit(surplus).primaryKeys());
      }),
    mark: async (ids, change) => {
      await db.mentions
        .where('id')
        .anyOf([...ids])
        .modify(change);
    },
    link: async (id, incident) => {
      await db.mentions.update(id, { incident, read: true });
    },
    untold: () =>
      db.mentions.filter(({ read, told, negative }) => !read && !told && negative.length > 0).toArray(),
    watch(onChange, signal, onError) {
      const query = liveQuery(() =>
        Promise.all([db.feeds.orderBy('addedAt').toArray(), db.mentions.toArray()]),
      );
      const subscription = query.subscribe({
        next: ([feeds, mentions]) => onChange(feeds, mentions),
        error: onError,
      });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
  };
}
