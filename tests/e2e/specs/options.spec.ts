import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, giveFile, json, noticed, openOwnPage, press, say } from '../desk.ts';

/** The options page on an extension that knows only `stored`. */
async function openOptions(arena: Arena, stored: object = {}): Promise<Page> {
  const page = await fresh(arena, stored);
  await page.setViewport({ width: 1000, height: 900 });
  return again(arena, page);
}

async function again(arena: Arena, page: Page): Promise<Page> {
  await openOwnPage(page, arena.extensionPage('options.html'), '.panel');
  return page;
}

/** Turns to another part of the options by its link. */
async function turnTo(page: Page, part: 'settings' | 'sites' | 'data', shown: string): Promise<void> {
  await press(page, `.places a[href="#${part}"]`);
  await page.waitForSelector(shown);
}

/** Gives the page a settings file as a person would choose one. */
const importFile = (page: Page, content: string) =>
  giveFile(page, '.data input[type="file"]', json('settings.json', content));

const name = (page: Page) =>
  page.$eval('.fields input[type="text"]', (input) => (input as HTMLInputElement).value);

export const cases: readonly Case[] = [
  {
    name: 'the page last read can be reported without a word of it',
    run: async (arena) => {
      const options = await openOptions(arena);
      // The browser is shared by all cases, and an earlier one may have had a page read.
      await options.evaluate(() => window.api.storage.session.clear());
      await again(arena, options);
      await turnTo(options, 'sites', '.diagnosis');
      assert.match(await options.$eval('.diagnosis', (panel) => panel.textContent ?? ''), /還沒有讀過/u);
      const reviews = await arena.page.browser().newPage();
      await reviews.goto('https://www.google.com/maps/place/x');
      await until('the diagnosis', async () => {
        await again(arena, options);
        await turnTo(options, 'sites', '.diagnosis');
        return options.$('.diagnosis pre');
      });
      await reviews.close();
      const shown = await options.$eval('.diagnosis pre', (box) => box.textContent ?? '');
      assert.match(shown, /"reviews": 5/u);
      assert.doesNotMatch(shown, /[^\0-\x7f]/u);
      await options.click('.diagnosis button');
      await noticed(options, /已複製/u);
    },
  },
  {
    name: 'what is saved is there again, and what was not saved is not',
    run: async (arena) => {
      const page = await openOptions(arena);
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await again(arena, page);
      assert.equal(await name(page), '');
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await press(page, '.savebar .primary');
      await noticed(page, /已儲存/u);
      await again(arena, page);
      assert.equal(await name(page), '晨曦診所');
    },
  },
  {
    name: 'settings that could not be read are shown whole, with the reason, until they are let go',
    run: async (arena) => {
      const page = await openOptions(arena, { settings: { version: 1, person: 5 } });
      await page.waitForSelector('.unreadable');
      const shown = await page.$eval('.unreadable pre', (box) => box.textContent ?? '');
      assert.deepEqual(JSON.parse(shown), { version: 1, person: 5 });
      await press(page, '.unreadable button:last-child');
      await until('it to go', async () => (await page.$('.unreadable')) === null);
      await again(arena, page);
      assert.equal(await page.$('.unreadable'), null);
    },
  },
  {
    name: 'a wrong, cut or foreign file is refused by name and changes nothing; a right one is taken',
    run: async (arena) => {
      const page = await openOptions(arena);
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await press(page, '.savebar .primary');
      await noticed(page, /已儲存/u);
      await turnTo(page, 'data', '.data');
      for (const [content, reason] of [
        ['{"version":1,"lang"', /不是 JSON/u],
        ['{"hello":"world"}', /version/u],
        ['{"version":9}', /newer/u],
      ] as const) {
        await importFile(page, content);
        await noticed(page, reason);
      }
      await turnTo(page, 'settings', '.fields');
      assert.equal(await name(page), '晨曦診所');
      await turnTo(page, 'data', '.data');
      const stored = {
        version: 1,
        lang: 'zh-TW',
        pack: 'tw',
        profile: { name: '和煦診所' },
        own: { block: [], allow: [], severity: {} },
        person: '小陳',
        team: [],
        clocks: { acknowledge: 30, considered: 60, visible: 60 },
      };
      await importFile(page, JSON.stringify(stored));
      await noticed(page, /設定已匯入/u);
      await turnTo(page, 'settings', '.fields');
      assert.equal(await name(page), '和煦診所');
    },
  },
  {
    name: 'erasing asks for the word and then leaves nothing',
    run: async (arena) => {
      const page = await openOptions(arena);
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await press(page, '.savebar .primary');
      await noticed(page, /已儲存/u);
      await turnTo(page, 'data', '.data');
      assert.equal(await page.$eval('.danger', (button) => (button as HTMLButtonElement).disabled), true);
      await say(page, '.erase input', '清除');
      await press(page, '.danger');
      await noticed(page, /已清除/u);
      assert.deepEqual(await page.evaluate(() => window.api.storage.local.get('settings')), {});
    },
  },
  {
    name: 'axe finds nothing, with a member and quiet hours',
    run: async (arena) => {
      const page = await openOptions(arena);
      await press(page, '.members ~ .row-actions button');
      await press(page, '.row-actions input[type="checkbox"]');
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
];
