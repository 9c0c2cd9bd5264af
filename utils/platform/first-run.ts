import { browser } from 'wxt/browser';
import { openPage, pagePaths } from './pages.ts';

/** Opens the welcome page once, when the extension is put in; never after an update. Call it while the background starts. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage(pagePaths.welcome);
  });
}
