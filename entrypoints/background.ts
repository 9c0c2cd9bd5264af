import { defineBackground } from 'wxt/utils/define-background';
import { inject } from '../utils/platform/inject.ts';
import { listen } from '../utils/platform/listen.ts';
import { showPageState } from '../utils/platform/page-state.ts';
import { loadSettings } from '../utils/platform/settings.ts';
import { keepDesk } from '../utils/state/keep-desk.ts';

export default defineBackground(() => {
  keepDesk();
  listen('inject', (part, { tabId, frameId }) =>
    tabId === undefined ? false : inject(part, tabId, frameId ?? 0),
  );
  listen('pageState', async (state, { tabId }) => {
    if (tabId === undefined) return false;
    const { lang } = await loadSettings(Date.now());
    return showPageState(tabId, state, lang);
  });
});
