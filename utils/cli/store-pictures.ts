import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { demonstrate } from './demonstration.ts';
import {
  buildExtension,
  builtExtension,
  openExtension,
  openExtensionPage,
  outputFolder,
} from './extension.ts';

/**
 * `npm run store:pictures`: the pictures of the store pages, 1280 × 800 as both stores want them, taken of the built
 * extension itself: the practice from typing to posting, then the pages named here.
 */
const pages = [
  ['welcome', 'welcome.html', '.site-access'],
  ['rules', 'options.html#rules', '.rule-list a'],
  ['sites', 'options.html#sites', '.shortcuts li'],
] as const;

const folder = outputFolder(join('store', 'pictures'));
mkdirSync(folder, { recursive: true });
buildExtension('chrome');
const running = await openExtension(ensureBrowser('chrome'), {
  headless: true,
  extension: builtExtension('chrome'),
});
try {
  const page = await running.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await openExtensionPage(page, running.page('practice.html'));
  await demonstrate(page, folder, () => undefined);
  for (const [index, [name, address, shown]] of pages.entries()) {
    await openExtensionPage(page, running.page(address));
    await page.waitForSelector(shown);
    await page.screenshot({ path: join(folder, `${index + 5}-${name}.png`) });
  }
} finally {
  await running.close();
}
console.log(`Pictures are in ${relative(process.cwd(), folder)}/`);
