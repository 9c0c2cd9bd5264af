import { browser } from 'wxt/browser';
import { auditMessages } from '../locale/audit-answers.ts';
import { checkMessages } from '../locale/check.ts';
import { handText } from './handed-text.ts';
import { openPage } from './pages.ts';
import { loadSettings } from './settings.ts';

const entry = 'check-text';
/** Entries that read the whole page, and the part of the inbox that shows what was found. */
const pageEntries = { answers: 'menuAnswers', scan: 'menuScan' } as const;

/** Our entries in the menus of any page: for a selected or typed text, and for the page as a whole. Call it while the background starts. */
export function keepCheckMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void drawEntry();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'answers' || info.menuItemId === 'scan') {
      if (tab?.id !== undefined) void openPage(`/inbox.html#${info.menuItemId}=${tab.id}`);
      return;
    }
    if (info.menuItemId !== entry) return;
    void textPressed(tab?.id, info.frameId ?? 0).then((text) => openCheck(text || info.selectionText || ''));
  });
}

/** The same by key: takes the selection of whichever frame has one. */
export async function checkSelection(tabId: number | undefined): Promise<void> {
  await openCheck(await textPressed(tabId, undefined));
}

async function drawEntry(): Promise<void> {
  const { lang } = await loadSettings(Date.now());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: entry,
    title: checkMessages[lang].menu,
    contexts: ['selection', 'editable'],
  });
  for (const [id, title] of Object.entries(pageEntries))
    browser.contextMenus.create({
      id,
      title: auditMessages[lang][title],
      contexts: ['page'],
      documentUrlPatterns: ['https://*/*', 'http://*/*'],
    });
}

async function openCheck(text: string): Promise<void> {
  await openPage(`/check.html#${await handText(text)}`);
}

/** The text with its line breaks, which the menu's own facts leave out; empty where the page may not be touched. */
async function textPressed(tabId: number | undefined, frameId: number | undefined): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const found = await browser.scripting.executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      func: selectedOrTyped,
    });
    return (
      found.map(({ result }) => (typeof result === 'string' ? result : '')).find((text) => text !== '') ?? ''
    );
  } catch {
    return '';
  }
}

/** Runs in the page by itself: nothing of this file is there. Never a password. */
function selectedOrTyped(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    const { selectionStart, selectionEnd, value } = field;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0) || value;
  }
  const selected = getSelection()?.toString() ?? '';
  if (selected !== '') return selected;
  // line breaks count, and only innerText has them
  return field instanceof HTMLElement && field.isContentEditable ? field.innerText : '';
}
