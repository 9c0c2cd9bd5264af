import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { freshPopup, openOwnPage, press, say } from '../desk.ts';

/** The options page on an extension that knows only `stored`. */
async function openOptions(arena: Arena, stored: object = {}): Promise<Page> {
  const page = await freshPopup(arena, stored);
  await page.setViewport({ width: 1000, height: 900 });
  return again(arena, page);
}

async function again(arena: Arena, page: Page): Promise<Page> {
  await openOwnPage(page, arena.extensionPage('options.html'), '.panel');
  return page;
}

const status = (page: Page, words: RegExp) =>
  until(`a notice like ${words}`, () =>
    page.evaluate(
      (source) =>
        [...document.querySelectorAll('[role="status"]')].some((line) =>
          new RegExp(source, 'u').test(line.textContent ?? ''),
        ),
      words.source,
    ),
  );

/** Gives the page a settings file as a person would choose one. */
async function importFile(page: Page, content: string): Promise<void> {
  await page.$eval(
    'input[type="file"]',
    (input, text) => {
      const choice = new DataTransfer();
      choice.items.add(new File([text], 'settings.json', { type: 'application/json' }));
      (input as HTMLInputElement).files = choice.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
  );
}

const name = (page: Page) =>
  page.$eval('.fields input[type="text"]', (input) => (input as HTMLInputElement).value);

export const cases: readonly Case[] = [
  {
    name: 'what is saved is there again, and what was not saved is not',
    run: async (arena) => {
      const page = await openOptions(arena);
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await again(arena, page);
      assert.equal(await name(page), '');
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await press(page, '.savebar .primary');
      await status(page, /已儲存/u);
      await again(arena, page);
      assert.equal(await name(page), '晨曦診所');
    },
  },
  {
    name: 'a rule is switched off only with a reason',
    run: async (arena) => {
      const page = await openOptions(arena);
      await press(page, 'summary');
      await page.select('tbody tr:nth-child(2) select', 'off');
      await page.$eval('form', (form) => {
        (form as HTMLFormElement).noValidate = true;
      });
      await press(page, '.savebar .primary');
      await status(page, /還沒有寫理由/u);
      await say(page, 'tbody tr:nth-child(2) td input', '法務已看過');
      await press(page, '.savebar .primary');
      await status(page, /已儲存/u);
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
      await status(page, /已儲存/u);
      for (const [content, reason] of [
        ['{"version":1,"lang"', /不是 JSON/u],
        ['{"hello":"world"}', /version/u],
        ['{"version":9}', /newer/u],
      ] as const) {
        await importFile(page, content);
        await status(page, reason);
      }
      assert.equal(await name(page), '晨曦診所');
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
      await status(page, /設定已匯入/u);
      assert.equal(await name(page), '和煦診所');
    },
  },
  {
    name: 'erasing asks for the word and then leaves nothing',
    run: async (arena) => {
      const page = await openOptions(arena);
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await press(page, '.savebar .primary');
      await status(page, /已儲存/u);
      assert.equal(await page.$eval('.danger', (button) => (button as HTMLButtonElement).disabled), true);
      await say(page, '.erase input', '清除');
      await press(page, '.danger');
      await status(page, /已清除/u);
      assert.deepEqual(await page.evaluate(() => window.api.storage.local.get('settings')), {});
    },
  },
  {
    name: 'axe finds nothing, with a member, quiet hours and the rules open',
    run: async (arena) => {
      const page = await openOptions(arena);
      await press(page, 'summary');
      await press(page, '.members ~ .row-actions button');
      await press(page, '.row-actions input[type="checkbox"]');
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
];
