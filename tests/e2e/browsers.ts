import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly origin: string;
}

const root = resolve(import.meta.dirname, '../..');
const geckoId = 'calmreply@calmreply.example';
/** Firefox draws an extension's address at random; a fixed one lets a test open its pages. */
const geckoUuid = '6f1d6c0e-5f0e-4a51-9d5c-0c5a1e3f7a10';

const candidates: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** Starts the browser behind the proxy with the built extension in it. Throws when the browser is missing. */
export async function launch(name: BrowserName, proxy: { address: string; port: number }): Promise<Launched> {
  const executablePath = [process.env[`${name.toUpperCase()}_PATH`], ...candidates[name]].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (!executablePath) throw new Error(`${name} is not installed: the end-to-end run needs both browsers`);
  return name === 'chromium' ? chromium(executablePath, proxy.address) : firefox(executablePath, proxy.port);
}

/** Chromium asks for updates and accounts at its first start unless its profile says that it just did. */
const calmProfile = {
  extensions: { autoupdate: { next_check: '99999999999999999' } },
  signin: { allowed: false, allowed_on_next_startup: false },
};

async function chromium(executablePath: string, proxy: string): Promise<Launched> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'calmreply-'));
  mkdirSync(join(userDataDir, 'Default'));
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(calmProfile));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    enableExtensions: true,
    pipe: true,
    userDataDir,
    headless: true,
    defaultViewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--disable-component-update',
      '--component-updater=url-source=https://www.google.com/__browser/updates', '--gaia-url=https://www.google.com/__browser/accounts',
      '--disable-domain-reliability',
      '--no-pings',
      '--disable-features=OptimizationHints,NetworkTimeServiceQuerying,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions',
      '--lang=zh-TW',
    ],
  });
  const id = await browser.installExtension(`${root}/.output/chrome-mv3`);
  return { name: 'chromium', browser, origin: `chrome-extension://${id}` };
}

async function firefox(executablePath: string, port: number): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
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
      'browser.urlbar.suggest.quicksuggest.all': false,
      'browser.urlbar.quicksuggest.enabled': false,
      'browser.ml.enable': false,
      'privacy.trackingprotection.enabled': false,
      'nimbus.rollouts.enabled': false,
      'app.normandy.enabled': false,
      'app.update.disabledForTesting': true,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'browser.safebrowsing.update.enabled': false,
      'browser.region.network.url': '',
      'browser.newtabpage.enabled': false,
      'browser.topsites.contile.enabled': false,
      'browser.search.update': false,
      'extensions.getAddons.cache.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'extensions.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.telemetry.enabled': false,
      'media.gmp-manager.updateEnabled': false,
      'dom.push.connection.enabled': false,
      'intl.accept_languages': 'zh-TW,zh',
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
    },
  });
  await browser.installExtension(`${root}/.output/firefox-mv3`);
  return { name: 'firefox', browser, origin: `moz-extension://${geckoUuid}` };
}
