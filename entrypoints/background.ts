import { defineBackground } from 'wxt/utils/define-background';
import { inject } from '../utils/platform/inject.ts';
import { listen } from '../utils/platform/listen.ts';
import { keepDesk } from '../utils/state/keep-desk.ts';

export default defineBackground(() => {
  keepDesk();
  listen('inject', (part, { tabId, frameId }) =>
    tabId === undefined ? false : inject(part, tabId, frameId ?? 0),
  );
});
