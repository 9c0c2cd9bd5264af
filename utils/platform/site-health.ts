import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PageState } from './messages.ts';

z.config({ jitless: true });

const key = 'health';

/** How reading went on one site; no words of any page. Times in ms since 1970. */
export interface SiteHealth {
  readonly host: string;
  /** The last time reviews were read without a fault. */
  readonly readAt?: number | undefined;
  /** How many there were then. */
  readonly reviews: number;
  /** What the last page tried did not show, and when that was. */
  readonly dead: readonly string[];
  readonly triedAt: number;
}

const time = z.number().check(z.minimum(0));
const count = z.int().check(z.minimum(0));
const shape = z.record(
  z.string(),
  z.object({
    host: z.string(),
    readAt: z.optional(time),
    reviews: count,
    dead: z.array(z.string()),
    triedAt: time,
  }),
);

/** What is known of each site, newest first; what cannot be read is as if nothing had been read. */
export async function loadSiteHealth(): Promise<readonly SiteHealth[]> {
  return Object.values(await load()).sort((a, b) => b.triedAt - a.triedAt);
}

/** Notes how one page was read. A page without reviews and without faults says nothing about its site. */
export async function keepSiteHealth(
  host: string,
  { reviews, dead }: Pick<PageState, 'reviews' | 'dead'>,
  now: number,
): Promise<void> {
  const known = await load();
  const before = known[host];
  const good = reviews > 0 && dead.length === 0;
  if (host === '' || (!good && dead.length === 0)) return;
  const next: SiteHealth = {
    host,
    ...(good ? { readAt: now } : before?.readAt === undefined ? {} : { readAt: before.readAt }),
    reviews: good ? reviews : (before?.reviews ?? 0),
    dead,
    triedAt: now,
  };
  await browser.storage.local.set({ [key]: { ...known, [host]: next } });
}

async function load(): Promise<Readonly<Record<string, SiteHealth>>> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const parsed = z.safeParse(shape, stored);
  return parsed.success ? parsed.data : {};
}
