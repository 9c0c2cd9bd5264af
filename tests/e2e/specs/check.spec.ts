import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { outputFolder } from '../../../utils/cli/extension.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, openOwnPage, press, say } from '../desk.ts';
import { leak } from '../held.ts';

/** The menu itself cannot be driven; what it opens can, with the text it hands over. */
export const cases: readonly Case[] = [
  {
    name: 'a text handed over is checked, reworded, brought back and copied',
    run: async (arena) => {
      const page = await openCheck(arena, leak);
      assert.equal(await typed(page), leak);
      assert.match(await verdict(page), /不宜公開/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      mkdirSync(outputFolder('check'), { recursive: true });
      await page.screenshot({ path: join(outputFolder('check'), `${arena.browser}.png`) });
      await press(page, '.found .row-actions button');
      await until('the rewording', async () => (await typed(page)) !== leak);
      await press(page, '.row-actions button:not(.primary)');
      await until('the old words', async () => (await typed(page)) === leak);
      await page.click('.row-actions .primary');
      await until('the notice', async () => (await notice(page)).includes('已複製'));
    },
  },
  {
    name: 'findings follow what is typed, and a clean text is called clean',
    run: async (arena) => {
      const page = await openCheck(arena, '');
      assert.equal(await verdict(page), '還沒有文字。');
      await say(page, 'textarea', leak);
      await until('a finding', async () => /不宜公開/u.test(await verdict(page)));
      await say(page, 'textarea', '感謝您的意見。');
      await until('no finding', async () => /沒有發現/u.test(await verdict(page)));
    },
  },
];

async function openCheck(arena: Arena, text: string): Promise<Page> {
  const page = await fresh(arena);
  await page.setViewport({ width: 1000, height: 900 });
  await page.evaluate(async (words) => {
    const spaces = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    await (spaces.browser ?? spaces.chrome)?.storage.session.set({ 'handed:test': words });
  }, text);
  await openOwnPage(page, arena.extensionPage('check.html#test'), '.verdict');
  return page;
}

interface Api {
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
}

const typed = (page: Page) => page.$eval('textarea', (field) => (field as HTMLTextAreaElement).value);
const verdict = (page: Page) => page.$eval('.verdict', (line) => line.textContent ?? '');
const notice = (page: Page) => page.$eval('.notice', (line) => line.textContent ?? '');
