import type { Feed, FeedProblem, Mention, Watchwords } from '../domain/feed.ts';
import type { Settings } from '../domain/settings.ts';
import { afterQuiet } from '../incidents/alarms.ts';
import { decodeFeed } from '../insight/decode-feed.ts';
import { mentionsFrom } from '../insight/mentions.ts';
import { parseFeed } from '../insight/parse-feed.ts';
import { watchwordsOf } from '../insight/watchwords.ts';
import { mentionMessages } from '../locale/mentions.ts';
import { fill } from '../locale/messages.ts';
import type { FeedStore } from '../platform/feed-store.ts';
import type { FetchedFeed } from '../platform/fetch-feed.ts';

/** How often feeds are read, ms. */
export const readEvery = 30 * 60_000;

/** The browser rings no alarm sooner. ms. */
const soonest = 60_000;

/** A feed that failed so many times on end is told of. */
const dead = 3;

export interface FeedDeps {
  readonly store: FeedStore;
  readonly settings: (now: number) => Promise<Settings>;
  readonly mayRead: (url: string) => Promise<boolean>;
  readonly get: (url: string) => Promise<FetchedFeed | FeedProblem>;
  /** False when this machine has no network: then no feed is to blame. */
  readonly online: () => boolean;
  readonly now: () => number;
  readonly setAlarm: (name: 'feeds.read', at: number | undefined) => Promise<unknown>;
  readonly notify: (id: string, title: string, message: string) => Promise<boolean>;
}

/**
 * Reads feeds: `due` those whose time has come, `all` every one, or by its id one that was never tried or not allowed.
 * One reading at a time.
 */
export function feedKeeper(deps: FeedDeps): (which: 'due' | 'all' | Feed['id']) => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  return (which) => {
    running = running.then(() => readThem(deps, which)).catch(() => undefined);
    return running;
  };
}

/** Has it failed often enough to be told of? */
export function isDead({ failure }: Pick<Feed, 'failure'>): boolean {
  return (failure?.times ?? 0) >= dead;
}

async function readThem(deps: FeedDeps, which: string): Promise<void> {
  const { store, now, setAlarm, online } = deps;
  const settings = await deps.settings(now());
  const feeds = await store.feeds();
  if (online()) {
    for (const feed of feeds) if (isWanted(feed, which, now())) await readOne(deps, feed, settings);
    await tell(deps, settings);
  }
  const tried = (await store.feeds()).map(({ triedAt = 0 }) => triedAt + readEvery);
  await setAlarm(
    'feeds.read',
    tried.length === 0 ? undefined : Math.max(now() + soonest, Math.min(...tried)),
  );
}

function isWanted(feed: Feed, which: string, now: number): boolean {
  if (which === 'due') return now - (feed.triedAt ?? 0) >= readEvery;
  if (which === 'all') return true;
  // Waking up for the message may have read a new feed already.
  return which === feed.id && (feed.triedAt === undefined || feed.failure?.code === 'no-permission');
}

async function readOne(deps: FeedDeps, feed: Feed, settings: Settings): Promise<void> {
  const { store, now } = deps;
  const result = await entriesOf(deps, feed);
  const at = now();
  if ('code' in result) {
    const { since = at, times = 0 } = feed.failure ?? {};
    await store.update(feed.id, { triedAt: at, failure: { ...result, since, times: times + 1 } });
    return;
  }
  const name = feed.name || result.title || new URL(feed.url).host;
  await store.update(feed.id, { triedAt: at, readAt: at, name, deathTold: false }, 'failure');
  const watch: Watchwords = watchwordsOf(settings);
  await store.keep((known) => mentionsFrom(result.items, feed, watch, known, at).mentions);
}

async function entriesOf({ mayRead, get, now }: FeedDeps, { url }: Feed) {
  if (!(await mayRead(url))) return { code: 'no-permission' } as const;
  const answer = await get(url);
  if ('code' in answer) return answer;
  const text = decodeFeed(answer.bytes, answer.contentType);
  return typeof text === 'string' ? parseFeed(text, now()) : text;
}

/** Tells of negative mentions and of feeds that no longer answer, once each, and never in the quiet hours. */
async function tell({ store, now, notify }: FeedDeps, { quiet, lang }: Settings): Promise<void> {
  const at = now();
  if (quiet && afterQuiet(at, quiet) > at) return;
  const text = mentionMessages[lang];
  const mentions: readonly Mention[] = await store.untold();
  if (mentions.length > 0) {
    await notify('mentions:new', text.noticeTitle, fill(text.noticeText, { n: mentions.length }));
    await store.mark(
      mentions.map(({ id }) => id),
      { told: true },
    );
  }
  for (const feed of await store.feeds()) {
    if (!isDead(feed) || feed.deathTold) continue;
    await notify(`mentions:${feed.id}`, text.deadTitle, fill(text.deadText, { name: feed.name || feed.url }));
    await store.update(feed.id, { deathTold: true });
  }
}
