import { browser } from 'wxt/browser';
import { manifest } from './manifest.ts';

/** The sites whose reviews are read and whose reply boxes are watched, as match patterns. */
export const watchedSites: readonly string[] = manifest.host_permissions ?? [];

/** The sites the browser does not let us see: in Firefox, and in Chrome by choice, access can be off. */
export async function closedSites(): Promise<readonly string[]> {
  const answers = await Promise.all(
    watchedSites.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return watchedSites.filter((_, index) => !answers[index]);
}

/** Asks the browser for these patterns; call it straight from a press. True when all of them are open. */
export function openSites(sites: readonly string[], sends: readonly DataKind[] = []): Promise<boolean> {
  return browser.permissions.request(grant(sites, sends));
}

/** Gives access back; what the manifest itself holds stays open. */
export async function closeSites(sites: readonly string[], sends: readonly DataKind[] = []): Promise<void> {
  await browser.permissions.remove(grant(sites, sends)).catch(() => false);
}

/** Kinds of data Firefox lets a person allow, as the manifest declares them. */
export type DataKind = 'websiteContent';

/** Only Firefox knows permissions for data, and only it is asked for them. */
function grant(sites: readonly string[], sends: readonly DataKind[]): { origins: string[] } {
  const origins = [...sites];
  const firefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  return firefox && sends.length > 0
    ? Object.assign({ origins }, { data_collection: [...sends] })
    : { origins };
}

/** Calls back whenever access may have changed, until the signal aborts. */
export function watchSiteAccess(changed: () => void, signal: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(changed);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(changed);
  });
}

/** `www.google.com` for the pattern `https://www.google.com/*`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^\w+:\/\//u, '').replace(/\/.*$/u, '');
}
