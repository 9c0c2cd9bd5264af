import { defineBackground } from 'wxt/utils/define-background';
import { Database } from '../utils/platform/database.ts';
import { inject } from '../utils/platform/inject.ts';
import { listen } from '../utils/platform/listen.ts';
import { logOverride } from '../utils/platform/override-log.ts';
import { loadSettings } from '../utils/platform/settings.ts';

export default defineBackground(() => {
  const database = new Database();
  listen('inject', (part, { tabId, frameId }) =>
    tabId === undefined ? false : inject(part, tabId, frameId ?? 0),
  );
  listen('guardSettings', async () => {
    const { lang, pack, profile, own } = await loadSettings(Date.now());
    return { lang, pack, profile, own };
  });
  listen('logOverride', async ({ rules, reason, draft }, { site }) => {
    await logOverride(database, { at: Date.now(), site, rules, reason }, draft);
    return true;
  });
});
