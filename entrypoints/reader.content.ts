import { defineContentScript } from 'wxt/utils/define-content-script';
import { type PageState, sendMessage } from '../utils/platform/messages.ts';
import { readPage } from '../utils/sites/read-page.ts';
import { siteAt } from '../utils/sites/sites.ts';
import { deadFields, watchPage } from '../utils/sites/watch-page.ts';

/** Reads reviews and says when it cannot; nothing at all on a page that is no site of ours. */
export default defineContentScript({
  matches: [
    'https://www.google.com/maps/*',
    'https://www.google.com/local/business/*',
    'https://www.google.com.tw/maps/*',
    'https://www.google.com.tw/local/business/*',
    'https://business.google.com/*',
    'https://www.facebook.com/*',
    'https://business.facebook.com/latest/*',
  ],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    let told = '';
    watchPage(
      window,
      () => {
        if (!siteAt(location.href)?.read) return true;
        const page = readPage(document, location.href);
        const state: PageState = {
          reviews: page.reviews.length,
          replyBoxes: page.replyBoxes,
          dead: deadFields(page),
        };
        const now = JSON.stringify(state);
        if (now === told || (told === '' && state.reviews === 0 && state.dead.length === 0)) return true;
        told = now;
        // An orphaned reader has nobody to tell: it ends.
        sendMessage('pageState', state).catch(() => life.abort());
        return true;
      },
      life.signal,
    );
  },
});
