import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { manifest } from '../../../utils/platform/manifest.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, giveFile, json, openOwnPage, press, say, says } from '../desk.ts';

/** One part of the options on an extension that knows only `stored`. */
async function openPart(arena: Arena, part: string, shown: string, stored: object = {}): Promise<Page> {
  const page = await fresh(arena, stored);
  await page.setViewport({ width: 1000, height: 900 });
  await openOwnPage(page, `${arena.extensionPage('options.html')}#${part}`, shown);
  return page;
}

const choosePreset = (page: Page, content: string) =>
  giveFile(page, '.preset input[type="file"]', json('file.json', content));

/** Chromium gives 10 MB and then refuses; Firefox sets no limit of its own, so there the writing itself is refused. */
async function fillStorage(page: Page, browser: 'chrome' | 'firefox'): Promise<void> {
  if (browser === 'chrome') {
    await page.evaluate(() => window.api.storage.local.set({ junk: 'x'.repeat(10_485_760 - 200) }));
    return;
  }
  await page.evaluate(() => {
    const area = window.api.storage.local;
    const write = area.set;
    Object.defineProperty(area, 'set', {
      configurable: true,
      value: () => Promise.reject(new Error('QuotaExceededError')),
    });
    Object.assign(window, {
      makeRoom: () => Object.defineProperty(area, 'set', { configurable: true, value: write }),
    });
  });
}

const preset = {
  format: 'calmreply-preset',
  version: 1,
  organisation: '晨曦醫療體系',
  profile: { name: '晨曦診所' },
  clocks: { acknowledge: 15 },
  rules: { 'ad.promo': { to: 'warn', reason: '總部規定' } },
};

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'every site is listed with its last good reading, and a page read well appears there',
    run: async (arena) => {
      const page = await openPart(arena, 'sites', '.health tbody tr');
      await says(page, '.health', /www\.google\.com\s*還沒有/u);
      const reviews = await arena.page.browser().newPage();
      await reviews.goto('https://www.google.com/maps/place/x');
      await until('the reading', async () => {
        await openOwnPage(page, `${arena.extensionPage('popup.html')}?tab`, '.calm');
        await openOwnPage(page, `${arena.extensionPage('options.html')}#sites`, '.health tbody tr');
        await page.waitForSelector('.health table[aria-busy="false"]');
        return page.$('[data-state="fine"]');
      });
      await reviews.close();
      await says(page, '.health', /正常，讀到 5 則評論/u);
    },
  },
  {
    name: 'a place is removed by one press and brought back by another',
    run: async (arena) => {
      const page = await openPart(arena, 'sites', '.own-places li', {
        places: [{ name: '晨曦診所', id: 'a', own: true }],
      });
      await press(page, '.own-places .link');
      await says(page, '.own-places [role="status"]', /已移除晨曦診所/u);
      assert.deepEqual(await page.evaluate(() => window.api.storage.local.get('places')), { places: [] });
      await press(page, '.own-places .row-actions button');
      await page.waitForSelector('.own-places li');
      assert.deepEqual(await page.evaluate(() => window.api.storage.local.get('places')), {
        places: [{ name: '晨曦診所', id: 'a', own: true }],
      });
    },
  },
  {
    name: 'the keys are those of the manifest',
    run: async (arena) => {
      const page = await openPart(arena, 'sites', '.shortcuts li');
      const lines = await page.$$eval('.shortcuts li', (all) => all.map((line) => line.textContent ?? ''));
      assert.equal(lines.length, Object.keys(manifest.commands ?? {}).length);
      for (const [words, key] of [
        ['打開危機處理清單', 'H'],
        ['檢查選取的文字', 'K'],
        ['打開收件匣', 'U'],
      ] as const)
        assert.ok(
          lines.some((line) => line.startsWith(words) && line.endsWith(key)),
          `${words}: ${lines.join(' | ')}`,
        );
    },
  },
  {
    name: 'what is kept is counted by kind',
    run: async (arena) => {
      const page = await openPart(arena, 'data', '.sizes');
      await says(page, '.sizes', /事件0.*看過的評論0.*收藏的回覆0/u);
    },
  },
  {
    name: 'a full storage is said, what was typed stays, and it is saved once there is room',
    run: async (arena) => {
      const page = await openPart(arena, 'settings', '.fields input[type="text"]');
      await fillStorage(page, arena.browser);
      await say(page, '.fields input[type="text"]', '晨曦診所');
      await press(page, '.savebar .primary');
      await says(page, '.savebar [role="status"]', /沒有儲存成功/u);
      assert.equal(
        await page.$eval('.fields input[type="text"]', (input) => (input as HTMLInputElement).value),
        '晨曦診所',
      );
      await page.evaluate(async () => {
        await window.api.storage.local.clear();
        (window as unknown as { makeRoom?: () => void }).makeRoom?.();
      });
      await press(page, '.savebar .primary');
      await says(page, '.savebar [role="status"]', /已儲存/u);
    },
  },
  {
    name: 'an organisation’s file locks what it sets and says so, and is taken out whole',
    run: async (arena) => {
      const page = await openPart(arena, 'data', '.preset');
      await choosePreset(page, '{"format":"calmreply-preset","version":1,"pack":"mars"}');
      await says(page, '.preset [role="status"]', /無法使用.*pack/u);
      await choosePreset(page, JSON.stringify(preset));
      await says(page, '.preset [role="status"]', /已套用/u);
      await says(page, '.preset dl', /晨曦醫療體系，共 3 項/u);
      await press(page, '.places a[href="#settings"]');
      await page.waitForSelector('.fields input[type="text"]');
      const locked = await page.$$eval('input[readonly]', (all) =>
        all.map((input) => (input as HTMLInputElement).value),
      );
      assert.deepEqual(locked, ['晨曦診所', '15']);
      await says(page, '.managed', /由機構設定/u);
      await press(page, '.places a[href="#data"]');
      await press(page, '.preset button:last-of-type');
      await says(page, '.preset [role="status"]', /已移除/u);
      await press(page, '.places a[href="#settings"]');
      await page.waitForSelector('.fields input[type="text"]');
      assert.equal(await page.$('input[readonly]'), null);
    },
  },
  {
    name: 'axe finds nothing on sites and data, with a preset and with a page that changed',
    run: async (arena) => {
      const { format: _, version: __, ...set } = preset;
      const page = await openPart(arena, 'sites', '.own-places li', {
        places: [{ name: '晨曦診所', own: true }],
        health: { 'www.google.com': { host: 'www.google.com', reviews: 0, dead: ['author'], triedAt: 1 } },
        preset: set,
      });
      await says(page, '[data-state="dead"]', /讀不到評論者/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.places a[href="#data"]');
      await page.waitForSelector('.preset');
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.places a[href="#settings"]');
      await page.waitForSelector('input[readonly]');
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
];
