import { browser } from 'wxt/browser';

/** Asks the person for one origin and no more; must be called while a press is being handled. */
export async function askForOrigin(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] });
}

/** May this address be read? */
export async function mayRead(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Gives an origin back; one that the manifest itself asks for stays. */
export async function giveBack(url: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(url)] }).catch(() => false);
}

/** Permissions know no ports. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
