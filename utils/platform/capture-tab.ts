import { browser } from 'wxt/browser';
import type { CapturedPage } from '../domain/capture.ts';
import { fromBase64 } from './base64.ts';

/** The page in front as it was captured; the picture is missing where the browser did not allow one. */
export interface CapturedTab {
  readonly pages: readonly CapturedPage[];
  readonly picture?: Uint8Array<ArrayBuffer>;
}

/** Captures the page the toolbar button was pressed on; undefined where there is none that may be read. */
export async function captureTab(): Promise<CapturedTab | undefined> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return undefined;
  // The picture first: it is the moment that counts.
  const picture = tab.active ? await pictureOf(tab.windowId) : undefined;
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: ['/capture.js'],
    });
    const pages = frames.flatMap(({ result }) => (isPage(result) ? [result] : []));
    return { pages: worthKeeping(pages), ...(picture ? { picture } : {}) };
  } catch {
    return picture ? { pages: [], picture } : undefined;
  }
}

/** The tab in front of the window, or, where this very page is in front, the web page used last. */
async function tabInFront() {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front && !front.url?.startsWith(browser.runtime.getURL('/'))) return front;
  const others = await browser.tabs.query({ url: ['https://*/*'] });
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function pictureOf(windowId: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const [, data = ''] = address.split(',');
    return fromBase64(data);
  } catch {
    return undefined;
  }
}

/** The page itself, and those of its frames that show reviews. */
function worthKeeping(pages: readonly CapturedPage[]): readonly CapturedPage[] {
  return pages.filter(({ cards }, index) => index === 0 || cards.length > 0);
}

/** Our own script made it, so a look at its outline is enough. */
function isPage(result: unknown): result is CapturedPage {
  return typeof result === 'object' && result !== null && 'url' in result && 'cards' in result;
}
