import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureBrowser, findBrowser, type InstalledBrowser } from './browsers.ts';
import { demonstrate } from './demonstration.ts';
import { buildExtension, openExtension, openExtensionPage, outputFolder } from './extension.ts';

/**
 * `npm start`: builds the extension and opens a browser with it on the practice page. Without a display the
 * same path runs headless by itself, prints what it found and leaves pictures behind.
 */
const browser = findBrowser('chrome') ?? findBrowser('firefox') ?? ensureBrowser('chrome');
console.log(`Building CalmReply for ${browser.path} …`);
buildExtension(browser.kind);
if (hasDisplay()) await open(browser);
else await demonstrateHeadless(browser);

async function open(installed: InstalledBrowser): Promise<void> {
  const running = await openExtension(installed, { headless: false });
  const [first] = await running.browser.pages();
  const page = first ?? (await running.browser.newPage());
  await openExtensionPage(page, running.page('practice.html'));
  console.log('The practice page is open. Close the browser, or press Ctrl+C here, to end.');
  await new Promise<void>((done) => {
    running.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
  await running.close();
}

async function demonstrateHeadless(installed: InstalledBrowser): Promise<void> {
  const folder = outputFolder('practice');
  mkdirSync(folder, { recursive: true });
  console.log('No display here, so the practice runs by itself.');
  const running = await openExtension(installed, { headless: true });
  try {
    const page = await running.browser.newPage();
    await openExtensionPage(page, running.page('practice.html'));
    await demonstrate(page, folder, console.log);
  } finally {
    await running.close();
  }
  console.log(`Pictures are in ${relative(process.cwd(), folder)}/`);
}

function hasDisplay(): boolean {
  if (process.env.CALM_HEADLESS) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
