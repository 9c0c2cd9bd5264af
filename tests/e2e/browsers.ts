import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch as start } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser, type InstalledBrowser } from '../../utils/cli/browsers.ts';
import { builtExtension, openExtension, outputFolder } from '../../utils/cli/extension.ts';

export interface Launched {
  readonly name: BrowserKind;
  readonly browser: Browser;
  /** Whether the welcome page came up after the installation. */
  readonly welcomed: boolean;
  /** Address of one of the extension's own pages. */
  readonly extensionPage: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** The browsers `--browser` asks for; both where it names none. */
export const browsersAsked = (name: string | undefined): readonly BrowserKind[] =>
  name === 'chrome' || name === 'firefox' ? [name] : ['chrome', 'firefox'];

/** What Chromium runs: its id follows from the folder, so an update must come from here too. */
export const chromeCopy = outputFolder('chrome-mv3-allowed');

/** Where Chromium sends its own update check during a run: a fixture address, answered with nothing. */
const updatesAddress = 'https://www.google.com/__browser/updates';

/** Starts the browser behind the proxy with the built extension in it. */
export async function launch(
  kind: BrowserKind,
  proxy: { readonly address: string; readonly port: number },
  installed: InstalledBrowser = ensureBrowser(kind),
): Promise<Launched> {
  // Without it Firefox asks Mozilla for its remote settings whatever the preferences say.
  process.env.MOZ_REMOTE_SETTINGS_DEVTOOLS = '1';
  const running = await openExtension(installed, {
    headless: true,
    extension: kind === 'chrome' ? withModelAccess() : builtExtension(kind),
    args: kind === 'chrome' ? chromeArgs(proxy.address) : ['--remote-allow-system-access', '--no-remote'],
    firefoxPrefs: firefoxPrefs(proxy.port),
  });
  const { browser, welcomed, page, close } = running;
  return { name: kind, browser, welcomed, extensionPage: page, close };
}

/** Chromium as `launch` starts it, without the extension: what a page costs by itself. */
export async function launchBare(proxy: { readonly address: string }): Promise<Browser> {
  return start({
    executablePath: ensureBrowser('chrome').path,
    headless: true,
    acceptInsecureCerts: true,
    pipe: true,
    args: [...chromeArgs(proxy.address), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/**
 * The built extension as it stands once a person has said yes to a model on this machine: Chromium's question can be
 * answered by no driver, so the origin stands in the manifest of this copy, and asking for it gives a yes without a
 * question. Everything else is the product byte for byte. Firefox has a preference for it, see below.
 */
function withModelAccess(): string {
  rmSync(chromeCopy, { recursive: true, force: true });
  cpSync(builtExtension('chrome'), chromeCopy, { recursive: true });
  const file = join(chromeCopy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push('http://127.0.0.1/*', 'https://127.0.0.1/*', 'https://www.instagram.com/*');
  writeFileSync(file, JSON.stringify(manifest));
  return chromeCopy;
}

function chromeArgs(proxy: string): string[] {
  return [
    '--disable-gpu',
    `--proxy-server=${proxy}`,
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    `--component-updater=url-source=${updatesAddress}`,
    '--disable-domain-reliability',
    '--no-pings',
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
    '--lang=zh-TW',
  ];
}

function firefoxPrefs(port: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.http.speculative-parallel-limit': 0,
    'network.trr.mode': 5,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'browser.newtabpage.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.urlbar.quicksuggest.enabled': false,
    'browser.ml.enable': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'dom.push.connection.enabled': false,
    // A process kept ready for the next tab costs more here than it saves.
    'dom.ipc.processPrelaunch.enabled': false,
    // The event page sleeps soon, so that every run proves that nothing needs it awake.
    'extensions.background.idle.timeout': 1_000,
    // Nobody is there to answer the browser's own question about permissions.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': 'zh-TW,zh',
  };
}
