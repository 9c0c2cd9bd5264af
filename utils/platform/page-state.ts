import { browser } from 'wxt/browser';
import { fill, type UiLang } from '../locale/messages.ts';
import { pageStateMessages } from '../locale/page-state.ts';
import { listed } from '../locale/punctuation.ts';
import type { PageState } from './messages.ts';

/** Says on the toolbar button of this tab whether its page can be read: never a silent green. */
export async function showPageState(tabId: number, state: PageState, lang: UiLang): Promise<boolean> {
  const words = pageStateMessages[lang];
  const names = state.dead.map((field) => words[field as keyof typeof words] ?? words.other);
  const title =
    names.length > 0
      ? fill(words.dead, { fields: listed([...new Set(names)], lang) })
      : fill(words.fine, { n: state.reviews });
  try {
    await browser.action.setTitle({ tabId, title });
    // An empty text would hide the incident count of the button as a whole; only trouble overrides it.
    if (names.length > 0) await browser.action.setBadgeText({ tabId, text: '!' });
    return true;
  } catch {
    return false;
  }
}

const diagnosisKey = 'diagnosis';

/** Keeps the newest diagnosis until the browser is closed; it is never written to disk. */
export async function keepDiagnosis(diagnosis: string): Promise<void> {
  await browser.storage.session.set({ [diagnosisKey]: diagnosis });
}

/** How reading went on the page last read; undefined when none was read since the browser was started. */
export async function lastDiagnosis(): Promise<string | undefined> {
  const { [diagnosisKey]: kept } = await browser.storage.session.get(diagnosisKey);
  return typeof kept === 'string' ? kept : undefined;
}
