import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { freshPopup, openOwnPage } from '../desk.ts';

/** Every page of ours and something that stands on it once it is drawn. */
const pages = [
  ['welcome.html', '.site-access'],
  ['practice.html', '[data-practice-review]'],
  ['options.html', '.fields'],
  ['options.html#rules', '.rule-list a'],
  ['options.html#replies', '.replies'],
  ['options.html#sites', '.shortcuts li'],
  ['options.html#data', '.sizes'],
  ['check.html', '.check-page'],
  ['desk.html', '.views'],
  ['inbox.html', 'main h1'],
  ['insight.html', 'main h1'],
  ['mentions.html', 'main h1'],
] as const;

/** English words are the longer ones. */
const english = {
  settings: {
    version: 1,
    lang: 'en',
    pack: 'auto',
    profile: {},
    own: { block: [], allow: [], severity: {} },
    person: '',
    team: [],
    clocks: { acknowledge: 60, considered: 1_440, visible: 4_320 },
  },
};

async function open(arena: Arena, page: Page, [path, shown]: (typeof pages)[number]): Promise<void> {
  // Two addresses that differ behind # only would not be loaded anew.
  await openOwnPage(page, `${arena.extensionPage('popup.html')}?tab`, '.popup *');
  await openOwnPage(page, arena.extensionPage(path), shown);
}

/** Many pages, editors or answers: see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  ...pages.map(
    (page): Case => ({
      name: `${page[0]}: nothing is cut off at 200 %, in either language, and axe finds nothing`,
      run: async (arena) => {
        for (const stored of [{}, english]) {
          const tab = await freshPopup(arena, stored);
          // A window 1280 wide leaves 640 at 200 %.
          await tab.setViewport({ width: 640, height: 480 });
          await open(arena, tab, page);
          const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(wide <= 0, `${wide} px too wide`);
          assert.deepEqual(await accessibilityFaults(tab), []);
        }
      },
    }),
  ),
  {
    name: 'in the system’s own colours every page passes axe and shows where one is',
    run: async (arena) => {
      const page = await freshPopup(arena);
      // Firefox lets no driver switch colours; the style sheets are the same.
      if (arena.browser === 'chrome') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'forced-colors', value: 'active' }],
        });
      }
      await page.setViewport({ width: 1000, height: 700 });
      for (const each of [pages[0], pages[2], pages[8]]) {
        await open(arena, page, each);
        assert.deepEqual(await accessibilityFaults(page), []);
      }
    },
  },
  {
    name: 'by keyboard alone: from the welcome page through the profile to the practice, a held post and out of it',
    run: async (arena) => {
      const page = await freshPopup(arena);
      await page.setViewport({ width: 1000, height: 900 });
      await openOwnPage(page, arena.extensionPage('welcome.html'), '.site-access');
      await tabTo(page, 'form .field:nth-child(2) input');
      await page.keyboard.type('晨曦診所');
      await page.keyboard.press('Enter');
      await until('the profile to be saved', () =>
        page.evaluate(() => /已儲存/u.test(document.querySelector('form .notice')?.textContent ?? '')),
      );
      await tabTo(page, '.practise a');
      await page.keyboard.press('Enter');
      await until('the practice', () =>
        page.evaluate(() => document.querySelector('[data-practice-review]') !== null).catch(() => false),
      );
      await tabTo(page, '[data-practice-review] textarea');
      await page.keyboard.type('您3月5日來做根管治療時，醫師已經說明過了。');
      await tabTo(page, '[data-practice-post]');
      await page.keyboard.press('Enter');
      await until('the hold in the log', () =>
        page.evaluate(() => document.querySelector('.log [data-kind="held"]') !== null),
      );
      await page.keyboard.press('Escape');
      assert.equal(await page.$('[data-practice-posted]'), null);
    },
  },
];

/** Presses Tab until what the selector names has the focus; fails when it is not reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by keyboard`);
}
