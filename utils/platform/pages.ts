import { browser } from 'wxt/browser';

/** Opens one of our own pages in a new tab. */
export async function openPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}
