import type { Feed, FeedItem, Mention, Watchwords } from '../domain/feed.ts';

/** Two entries of one title within this long are one text that went round. ms. */
const sameStory = 14 * 86_400_000;
/** Shorter titles (公告, Update) are shared by strangers. In letters. */
const tellingTitle = 8;

/** What a reading changed. */
export interface MentionChange {
  /** New, or known and now brought by another feed or at another address; each once. */
  readonly mentions: readonly Mention[];
  /** Those never seen before. */
  readonly fresh: readonly Mention[];
}

/** Sorts what a feed brought: what speaks of the clinic becomes a mention, what is known joins the one that is there. */
export function mentionsFrom(
  items: readonly FeedItem[],
  feed: Pick<Feed, 'id' | 'takeAll'>,
  watch: Watchwords,
  known: readonly Mention[],
  now: number,
): MentionChange {
  const byId = new Map(known.map((mention) => [mention.id, mention]));
  const byTitle = new Map(known.map((mention) => [bare(mention.title), mention.id]));
  const changed = new Set<string>();
  const fresh = new Set<string>();
  for (const item of items) {
    const found = wordsIn(`${item.title}\n${item.summary}`, watch);
    if (!found || (found.words.length === 0 && !feed.takeAll)) continue;
    const link = unwrapped(item.link);
    const id = addressKey(link);
    const title = bare(item.title);
    const twin = byId.get(id) ?? byId.get(byTitle.get(title) ?? '');
    const isTwin = twin && (twin.id === id || (title.length >= tellingTitle && near(twin, item, now)));
    if (twin && isTwin) {
      const joined = join(twin, link, feed.id);
      if (joined === twin) continue;
      byId.set(twin.id, joined);
      changed.add(twin.id);
    } else {
      byId.set(id, { ...item, ...found, id, link, also: [], feeds: [feed.id], seenAt: now, read: false });
      byTitle.set(title, id);
      changed.add(id);
      fresh.add(id);
    }
  }
  const all = (ids: ReadonlySet<string>) => [...byId.values()].filter((mention) => ids.has(mention.id));
  return { mentions: all(changed), fresh: all(fresh) };
}

/** The watched and the negative words in a text; undefined where a word stands that rules it out. */
export function wordsIn(
  text: string,
  watch: Watchwords,
): { readonly words: readonly string[]; readonly negative: readonly string[] } | undefined {
  const folded = fold(text);
  const present = (all: readonly string[]) =>
    all.filter((word) => fold(word) !== '' && folded.includes(fold(word)));
  if (present(watch.without).length > 0) return undefined;
  return { words: present(watch.words), negative: present(watch.negative) };
}

/** Mentions that have all of these words somewhere, the newest first. */
export function searchMentions(mentions: readonly Mention[], query: string): readonly Mention[] {
  const wanted = query.split(/\s+/u).map(fold).filter(Boolean);
  return mentions
    .filter(({ title, summary, link }) => {
      const text = fold(`${title} ${summary} ${link}`);
      return wanted.every((word) => text.includes(word));
    })
    .toSorted((a, b) => (b.publishedAt ?? b.seenAt) - (a.publishedAt ?? a.seenAt));
}

/** An address without what does not tell one page from another: scheme, `www.`, tracking, anchor, last slash. */
export function addressKey(link: string): string {
  const { hostname, pathname, searchParams } = new URL(link);
  const kept = [...searchParams].filter(
    ([name]) => !/^(?:utm_\w+|fbclid|gclid|igshid|ref|from)$/u.test(name),
  );
  const query = kept.map(([name, value]) => `${name}=${value}`).toSorted();
  const host = hostname.replace(/^(?:www|m|mobile|amp)\./u, '');
  const path = pathname.replace(/\/+$/u, '');
  return `${host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`.slice(0, 500);
}

/** Google's feeds lead through a page of Google's that names the real one. */
function unwrapped(link: string): string {
  const { hostname, pathname, searchParams } = new URL(link);
  const real = searchParams.get('url') ?? searchParams.get('q');
  const isWrapper = /^www\.google\.[a-z.]+$/u.test(hostname) && pathname === '/url';
  return isWrapper && real && /^https?:\/\//u.test(real) && URL.canParse(real) ? real : link;
}

function near(one: Mention, other: FeedItem, now: number): boolean {
  return Math.abs((one.publishedAt ?? one.seenAt) - (other.publishedAt ?? now)) <= sameStory;
}

function join(mention: Mention, link: string, feed: string): Mention {
  const isNewFeed = !mention.feeds.includes(feed);
  const isNewLink = addressKey(link) !== mention.id && !mention.also.includes(link);
  if (!isNewFeed && !isNewLink) return mention;
  return {
    ...mention,
    feeds: isNewFeed ? [...mention.feeds, feed] : mention.feeds,
    also: isNewLink ? [...mention.also, link].slice(-20) : mention.also,
  };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('臺', '台').replace(/\s/gu, '');
}

function bare(title: string): string {
  return fold(title).replace(/[^\p{L}\p{N}]/gu, '');
}
