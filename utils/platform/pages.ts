import { browser } from 'wxt/browser';

/** The extension's own pages by what a person comes for. */
export const pagePaths = {
  inbox: '/inbox.html',
  desk: '/desk.html',
  insight: '/insight.html',
  practice: '/practice.html',
  options: '/options.html',
  check: '/check.html',
  welcome: '/welcome.html',
} as const;

export type PageName = keyof typeof pagePaths;

/** Opens one of our own pages in a new tab. */
export async function openPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}
