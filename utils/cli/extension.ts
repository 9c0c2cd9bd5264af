import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { geckoId } from '../platform/manifest.ts';
import type { BrowserKind, InstalledBrowser } from './browsers.ts';

const root = resolve(import.meta.dirname, '../..');

/** Folder for what a tool leaves behind; not tracked. */
export function outputFolder(name: string): string {
  return join(root, '.output', name);
}

/** Folder of the built extension of this kind. */
export function builtExtension(kind: BrowserKind): string {
  return join(root, '.output', `${kind}-mv3`);
}

/** Builds the extension; throws with the tool's own words when the build fails. */
export function buildExtension(kind: BrowserKind): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', kind], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`wxt build -b ${kind} failed\n${stdout}\n${stderr}`);
}

export interface RunningExtension {
  readonly browser: Browser;
  /** Address of one of the extension's own pages, e.g. `practice.html`. */
  readonly page: (name: string) => string;
  /** Whether the welcome page came up by itself after the installation; it has been closed again. */
  readonly welcomed: boolean;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Folder of the extension; default the built one of this kind. */
  readonly extension?: string;
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A real browser with the built extension in it and a new, empty profile. */
export async function openExtension(
  { kind, path }: InstalledBrowser,
  options: OpenOptions,
): Promise<RunningExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'calmreply-'));
  const browser = await launch({
    browser: kind,
    executablePath: path,
    headless: options.headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [...(kind === 'chrome' ? chromeArgs() : firefoxArgs), ...(options.args ?? [])],
    ...(kind === 'chrome'
      ? { enableExtensions: true, pipe: true }
      : { extraPrefsFirefox: { ...quietFirefox, ...options.firefoxPrefs } }),
  });
  const id = await browser.installExtension(options.extension ?? builtExtension(kind));
  const welcomed = await closeWelcome(browser);
  return {
    browser,
    welcomed,
    page: (name) =>
      kind === 'chrome' ? `chrome-extension://${id}/${name}` : `moz-extension://${firefoxUuid}/${name}`,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Closes the tab that opens after an installation, so that no page of a test or a demonstration loses the front to it.
 * False when none has opened in ten seconds. The pages themselves are asked: Firefox tells no driver their addresses.
 */
export async function closeWelcome(browser: Browser): Promise<boolean> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (!/-extension:.*\/welcome\.html$/u.test(address)) continue;
      await page.close();
      return true;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  return false;
}

interface BidiConnection {
  send(method: string, params: unknown): Promise<unknown>;
}

/** Firefox reports no load events for extension pages, so puppeteer's own `goto` would wait for ever there. */
export async function openExtensionPage(page: Page, url: string): Promise<void> {
  const { connection } = page.browser() as unknown as { connection?: BidiConnection };
  if (!connection) {
    await page.goto(url);
    return;
  }
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** Firefox gives each add-on a random address; a preference fixes it, so that a page can be opened by name. */
const firefoxUuid = '7a1f3c52-9f43-4d0e-8a51-3c2f5b6d7e80';

/** Without it a driver may not open an extension's page in Firefox. */
const firefoxArgs = ['--remote-allow-system-access'];

const quietFirefox = {
  'ui.prefersReducedMotion': 1,
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
};

function chromeArgs(): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    // Pictures are taken of what stays, not of a card fading in.
    '--force-prefers-reduced-motion',
  ];
}
