import { browser } from 'wxt/browser';
import { openPage } from './pages.ts';

/** The two ways browsers have of showing a page beside a page; WXT's types know only Chrome's. */
interface Doors {
  readonly sidebarAction?: { open(): Promise<void> };
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/** The window this was called from. */
const thisWindow = -2;

/**
 * Opens the workspace beside the page. Call it straight from a press: both browsers want one. Where there is no
 * side panel it opens as a tab that works for the page in front.
 */
export async function openSidePanel(): Promise<void> {
  const { sidebarAction, sidePanel } = browser as unknown as Doors;
  const opening = sidebarAction?.open() ?? sidePanel?.open({ windowId: thisWindow });
  const opened = await opening?.then(
    () => true,
    () => false,
  );
  if (opened) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await openPage(tab?.id === undefined ? '/sidepanel.html' : `/sidepanel.html?tab=${tab.id}`);
}
