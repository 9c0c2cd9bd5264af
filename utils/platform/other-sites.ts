import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

z.config({ jitless: true });

const key = 'otherSites';
const prefix = 'other:';

/** Sites that can be added with one press; any other by its name. */
export const offeredSites = [
  { host: 'www.instagram.com', name: 'Instagram' },
  { host: 'www.threads.com', name: 'Threads' },
  { host: 'biz.yelp.com', name: 'Yelp' },
  { host: 'spot.line.me', name: 'LINE 熱點' },
  { host: 'www.dcard.tw', name: 'Dcard' },
  { host: 'www.ptt.cc', name: 'PTT' },
] as const;

const shape = z
  .array(z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u)))
  .check(z.maxLength(100));

/** The host somebody typed or pasted; undefined where that is none. */
export function hostFrom(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//u.test(text) ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return z.safeParse(shape, [host]).success ? host : undefined;
}

/** The sites a person added. */
export async function otherSites(): Promise<readonly string[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const parsed = z.safeParse(shape, stored);
  return parsed.success ? parsed.data : [];
}

/** Asks the browser for one site and checks replies there from then on; call it straight from a press. */
export async function addSite(host: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pattern(host)] }))) return false;
  await browser.storage.local.set({ [key]: [...new Set([...(await otherSites()), host])] });
  await syncSites();
  return true;
}

/** Gives a site back: nothing of ours runs there any more once its pages are loaded anew. */
export async function dropSite(host: string): Promise<void> {
  await browser.storage.local.set({ [key]: (await otherSites()).filter((other) => other !== host) });
  await syncSites();
  await browser.permissions.remove({ origins: [pattern(host)] }).catch(() => false);
}

/** Keeps the scripts in step with the list and with what the browser allows. Call it while the background starts. */
export function keepOtherSites(): void {
  const sync = (): void => void syncSites().catch(() => undefined);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
}

/** A site that the browser no longer allows keeps its place in the list, and its scripts come back with it. */
async function syncSites(): Promise<void> {
  const hosts = await otherSites();
  const allowed = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [pattern(host)] })),
  );
  const wanted = hosts.filter((_, at) => allowed[at]).flatMap(scriptsFor);
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter((id) => id.startsWith(prefix) && !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter(({ id }) => !there.includes(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

function scriptsFor(host: string) {
  const common = { matches: [pattern(host)], allFrames: true, persistAcrossSessions: true };
  return [
    {
      ...common,
      id: `${prefix}guard:${host}`,
      js: ['content-scripts/guard.js'],
      css: ['content-scripts/guard.css'],
      runAt: 'document_start' as const,
    },
    {
      ...common,
      id: `${prefix}reader:${host}`,
      js: ['content-scripts/reader.js'],
      runAt: 'document_idle' as const,
    },
  ];
}

function pattern(host: string): string {
  return `https://${host}/*`;
}
