import { browser } from 'wxt/browser';

/** The extension's own pages by what a person comes for. */
export const pagePaths = {
  inbox: '/inbox.html',
  desk: '/desk.html',
  insight: '/insight.html',
  mentions: '/mentions.html',
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

/** Brings a web page to the front: the tab that already shows it, else a new one. Only web addresses are opened. */
export async function showPage(url: string): Promise<void> {
  if (!/^https?:/iu.test(url)) return;
  const tab = (await browser.tabs.query({})).find((each) => each.url === url);
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  }
}
