import type { Page } from 'puppeteer-core';
import { type Arena, until } from './arena.ts';

/** What tests need of the extension's own pages and alarms. */
interface ExtensionApi {
  readonly alarms: {
    clearAll(): Promise<boolean>;
    getAll(): Promise<readonly { readonly name: string; readonly scheduledTime: number }[]>;
  };
  readonly action: {
    getBadgeText(details: object): Promise<string>;
    setBadgeText(details: { readonly text: string }): Promise<void>;
  };
  readonly storage: {
    readonly session: { clear(): Promise<void> };
    readonly local: {
      clear(): Promise<void>;
      set(items: object): Promise<void>;
      get(key: string): Promise<object>;
    };
  };
  readonly permissions: {
    contains(wanted: { readonly origins: readonly string[] }): Promise<boolean>;
    remove(given: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly extension: { getBackgroundPage(): object | null };
}

declare global {
  interface Window {
    readonly api: ExtensionApi;
  }
}

/** The popup as a page of its size, on an extension that knows nothing yet, or only `stored`. */
export async function freshPopup(arena: Arena, stored: object = {}): Promise<Page> {
  await fresh(arena, stored);
  return openPopup(arena);
}

/**
 * The extension as if nobody had used it yet, or only with `stored`. The page is left at the extension's lightest
 * document: nothing of ours runs in it that could write while everything is emptied.
 */
export async function fresh(arena: Arena, stored: object = {}): Promise<Page> {
  const { page } = arena;
  await openOwnPage(page, arena.extensionPage('icon/16.png'), 'img');
  const emptied = await page.evaluate(async (items) => {
    const known = (await indexedDB.databases()).some(({ name }) => name === 'calmreply');
    if (!known) return false;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('calmreply');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...db.objectStoreNames];
    const emptying = db.transaction(names, 'readwrite');
    for (const name of names) emptying.objectStore(name).clear();
    await new Promise((resolve) => {
      emptying.oncomplete = resolve;
    });
    db.close();
    await window.api.storage.local.clear();
    await window.api.storage.local.set(items);
    await window.api.alarms.clearAll();
    await window.api.action.setBadgeText({ text: '' });
    return true;
  }, stored);
  if (emptied) return page;
  // The popup sets the database up.
  await openPopup(arena);
  return fresh(arena, stored);
}

/** Opens the popup anew in the arena's page and waits until it shows something. */
export async function openPopup({ page, extensionPage }: Arena): Promise<Page> {
  await page.setViewport({ width: 360, height: 560 });
  await openOwnPage(page, extensionPage('popup.html?tab'), '.calm, .step');
  return page;
}

/**
 * Opens one of the extension's own pages and waits for `selector` in it. The navigation itself is not waited for:
 * puppeteer never hears the end of one into Firefox's extension process.
 */
export async function openOwnPage(page: Page, address: string, selector: string): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.left = 'yes';
  });
  void page.goto(address).catch(() => undefined);
  await until(`${selector} at ${address}`, async () => {
    try {
      return await page.evaluate(
        (wanted) => !document.documentElement.dataset.left && document.querySelector(wanted) !== null,
        selector,
      );
    } catch {
      return false;
    }
  });
  await page.evaluate(() => {
    const spaces = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    Object.defineProperty(window, 'api', { get: () => spaces.browser ?? spaces.chrome, configurable: true });
  });
}

/**
 * Stops the background script, loses every alarm while it is down, and starts it again with a message that by itself
 * sets none. Chromium's worker is stopped by hand, Firefox's goes to sleep on its own (the run makes that quick).
 */
export async function restartBackground({ browser }: Arena, page: Page): Promise<void> {
  if (browser === 'chrome') {
    const target = await page.browser().waitForTarget((each) => each.type() === 'service_worker');
    await (await target.worker())?.close();
  } else {
    await until('the background to sleep', () =>
      page.evaluate(() => window.api.extension.getBackgroundPage() === null),
    );
  }
  await page.evaluate(async () => {
    await window.api.alarms.clearAll();
    await window.api.action.setBadgeText({ text: '' });
    await window.api.runtime.sendMessage({ id: 1, type: 'guardSettings', timestamp: Date.now() });
  });
}

/** The extension's alarms by name, with the time they ring. */
export async function alarms(page: Page): Promise<Readonly<Record<string, number>>> {
  const all = await page.evaluate(() => window.api.alarms.getAll());
  return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime]));
}

/** What the toolbar button says. */
export function badge(page: Page): Promise<string> {
  return page.evaluate(() => window.api.action.getBadgeText({}));
}

/** Presses what the selector names, once it is there; through the page, so that covered radio inputs work too. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Types into a field, replacing what was there. */
export async function say(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.type(selector, words);
}

/** Opens an incident of this branch, seen so many minutes ago, and waits for its first step. */
export async function openIncident(page: Page, branch = 'service', seenAgo = '0'): Promise<void> {
  await press(page, '.calm .primary');
  await press(page, `input[value="${seenAgo}"]`);
  await press(page, `input[value="${branch}"]`);
  await say(page, '.field input', '櫃檯小陳');
  await press(page, '.open-form .primary');
  await page.waitForSelector('.step h2');
}

/** The desk with these incidents opened before it, the last one picked. */
export async function openDesk(arena: Arena, branches: readonly string[], seenAgo = '0'): Promise<Page> {
  const page = await freshPopup(arena);
  for (const [index, branch] of branches.entries()) {
    if (index > 0) await press(page, '.round');
    if (index === 0) await openIncident(page, branch, seenAgo);
    else {
      await press(page, `input[value="${branch}"]`);
      await press(page, '.open-form .primary');
      await page.waitForSelector('.step h2');
    }
  }
  await page.setViewport({ width: 1200, height: 900 });
  await openOwnPage(page, arena.extensionPage('desk.html'), '.page.desk h1');
  if (branches.length > 0) {
    await press(page, '.incidents button');
    await page.waitForSelector('.detail');
  }
  return page;
}

/** Presses the button with exactly these words. */
export const pressWords = (page: Page, words: string) =>
  press(page, `::-p-xpath(//button[normalize-space()="${words}"])`);

/** The text of what the selector names; empty while there is no such thing. */
export const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Waits until what the selector names says words like these. */
export const says = (page: Page, selector: string, words: RegExp): Promise<true> =>
  until(`${words} in ${selector}`, async () => words.test(await text(page, selector)));

/** Waits until one of the page's notices says words like these. */
export const noticed = (page: Page, words: RegExp) =>
  until(`a notice like ${words}`, () =>
    page.evaluate(
      (source) =>
        [...document.querySelectorAll('[role="status"]')].some((line) =>
          new RegExp(source, 'u').test(line.textContent ?? ''),
        ),
      words.source,
    ),
  );

/** Gives the reason that is asked for. */
export async function reason(page: Page, words: string): Promise<void> {
  await say(page, '.reason textarea', words);
  await press(page, '.reason [type="submit"]');
  await until('the form to close', async () => (await page.$('.reason')) === null);
}

/** Catches what the page hands to be saved next; the returned function waits for it. */
export async function catchFile(page: Page): Promise<() => Promise<Buffer>> {
  await page.evaluate(() => {
    const root = document.documentElement;
    delete root.dataset.saved;
    URL.createObjectURL = (blob) => {
      const reader = new FileReader();
      reader.onload = () => {
        root.dataset.saved = String(reader.result).split(',')[1] ?? '';
      };
      if (blob instanceof Blob) reader.readAsDataURL(blob);
      return 'blob:caught';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  return async () => {
    const saved = await until('the file', () => page.evaluate(() => document.documentElement.dataset.saved));
    return Buffer.from(saved, 'base64');
  };
}

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A JSON file, or what calls itself one. */
export const json = (name: string, content: string): GivenFile => ({
  name,
  type: 'application/json',
  bytes: Buffer.from(content),
});

/** Gives a hidden file field a file, as choosing one would. */
export async function giveFile(page: Page, selector: string, file: GivenFile): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, { name, bytes, type }) => {
      const choice = new DataTransfer();
      choice.items.add(
        new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], name, { type }),
      );
      (field as HTMLInputElement).files = choice.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { ...file, bytes: Buffer.from(file.bytes).toString('base64') },
  );
}

/** Forgets everything, as in a browser nobody has used yet, and opens one of our pages there. */
export async function anotherBrowser(arena: Arena, name: string, selector: string): Promise<Page> {
  const page = await fresh(arena);
  await page.setViewport({ width: 1200, height: 900 });
  await openOwnPage(page, arena.extensionPage(name), selector);
  return page;
}

/** Puts one row into a table of the extension's database, as an earlier version or another page would have. */
export const putRow = (page: Page, table: string, row: object): Promise<void> => putRows(page, table, [row]);

/** The same with many rows, all or none; a message to a browser has limits, so not with thousands at once. */
export async function putRows(page: Page, table: string, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    async (name, values) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('calmreply');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const writing = db.transaction(name, 'readwrite');
      for (const value of values) writing.objectStore(name).put(value);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      db.close();
    },
    table,
    rows as object[],
  );
}
