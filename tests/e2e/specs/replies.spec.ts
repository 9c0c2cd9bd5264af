import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, openOwnPage, press, says } from '../desk.ts';
import { leak, typeLeak } from '../held.ts';
import { surfaces } from '../surfaces.ts';

/** The library on an extension that knows nothing yet. */
async function openLibrary(arena: Arena): Promise<Page> {
  const page = await fresh(arena);
  await page.setViewport({ width: 1000, height: 900 });
  await openOwnPage(page, `${arena.extensionPage('options.html')}#replies`, '.replies');
  return page;
}

const fine = '謝謝您告訴我們等候的情形，我們會檢視現場的安排。';

async function write(page: Page, text: string, topic: string): Promise<void> {
  await press(page, '.replies .primary');
  await page.waitForSelector('.reply-form textarea');
  await page.type('.reply-form textarea', text);
  await press(page, `.reply-form input[value="${topic}"]`);
  await press(page, '.reply-form .primary');
}

const listed = (page: Page) =>
  page.$$eval('.reply-list > li p[lang]', (lines) => lines.map((line) => line.textContent ?? ''));

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'a reply is checked when saved, starred, deleted and brought back',
    run: async (arena) => {
      const page = await openLibrary(arena);
      assert.match(
        await page.$eval('.replies:nth-of-type(2)', (box) => box.textContent ?? ''),
        /還沒有常用回覆/u,
      );
      await write(page, leak, 'waiting');
      await says(page, '.replies [role="status"]', /不宜公開/u);
      await write(page, fine, 'waiting');
      await says(page, '.replies [role="status"]', /沒有發現需要修改/u);
      assert.deepEqual(await listed(page), [fine, leak]);
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.reply-list > li:nth-child(2) .star');
      await until('the favourite first', async () => (await listed(page))[0] === leak);
      await press(page, '.reply-list > li:nth-child(1) .reply-actions button:nth-child(2)');
      await until('one left', async () => (await listed(page)).length === 1);
      await press(page, '.said button');
      await until('both back', async () => (await listed(page)).length === 2);
    },
  },
  {
    name: 'without a topic or words nothing is saved, and the reason is said',
    run: async (arena) => {
      const page = await openLibrary(arena);
      await press(page, '.replies .primary');
      await page.waitForSelector('.reply-form textarea');
      await press(page, '.reply-form .primary');
      const problem = () => page.$eval('.reply-form [role="alert"]', (line) => line.textContent ?? '');
      await until('words to be missed', async () => /先寫下/u.test(await problem()));
      await page.type('.reply-form textarea', fine);
      await press(page, '.reply-form .primary');
      await until('a topic to be missed', async () => /選一個主題/u.test(await problem()));
    },
  },
  {
    name: 'a fitting saved reply stands first in the card',
    run: async (arena) => {
      const library = await openLibrary(arena);
      await write(library, fine, 'waiting');
      await until('the first', async () => (await listed(library)).length === 1);
      await write(library, fine.replace('等候', '候診'), 'staff-manner');
      await until('both', async () => (await listed(library)).length === 2);
      const box = await surfaces[0]?.open(arena);
      assert.ok(box);
      await box.enter();
      await box.type(leak);
      await box.postByMouse();
      await until('the card', async () => (await box.card.role()) === 'alertdialog');
      await until('suggestions', async () => (await box.card.count('[role="tab"]')) === 2);
      await box.card.press('建議的回覆');
      await until('our own reply', async () => (await box.card.text())?.includes('我們會檢視現場的安排'));
    },
  },
  {
    name: 'a favourite of the card is in the library',
    run: async (arena) => {
      await fresh(arena);
      const box = await surfaces[0]?.open(arena);
      assert.ok(box);
      await box.enter();
      await typeLeak(box);
      await until('suggestions', async () => (await box.card.count('[role="tab"]')) === 2);
      await box.card.press('建議的回覆');
      await box.card.press('收藏');
      await until('the word', async () => (await box.card.text())?.includes('已收藏'));
      const library = await arena.visit('options.html#replies');
      await until('it', async () => (await listed(library)).length === 1);
      assert.ok(await library.$('.star[aria-pressed="true"]'));
    },
  },
];
