import { browser } from 'wxt/browser';

/** One key combination as the browser has it now; empty where the person or another extension took it away. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** The commands of the manifest with the keys they have now. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Opens the browser's own page for changing keys; false where it has none that may be opened. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

/** Calls back when a command's keys are pressed. Must be called while the background starts. */
export function onShortcut(pressed: (name: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => pressed(name, tab?.id));
}
