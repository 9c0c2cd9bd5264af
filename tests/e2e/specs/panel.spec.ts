import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { drawn } from '../../../utils/cli/drive/drawn.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, press, say } from '../desk.ts';
import { leak } from '../held.ts';
import { type ReplyBox, surfaces } from '../surfaces.ts';

/** A page of reviews with its reply box in use, and the workspace that works for it. */
async function openBoth(arena: Arena, stored: object = {}): Promise<{ box: ReplyBox; panel: Page }> {
  await fresh(arena, stored);
  const [google] = surfaces;
  assert.ok(google);
  const box = await google.open(arena);
  await box.enter();
  const panel = await openPanel(arena, await tabOf(arena));
  await panel.waitForSelector('[data-review]');
  return { box, panel };
}

async function openPanel(arena: Arena, tab: number): Promise<Page> {
  const panel = await arena.visit(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 400, height: 1400 });
  await panel.waitForSelector('.workspace');
  return panel;
}

/** The id the browser gives the arena's tab; asked by an extension page. */
async function tabOf(arena: Arena): Promise<number> {
  const url = arena.page.url();
  const own = await arena.visit('popup.html?tab');
  const id = await own.evaluate(async (address) => {
    const spaces = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
    const tabs = await (spaces.browser ?? spaces.chrome)?.tabs.query({});
    return tabs?.find((tab) => tab.url === address)?.id ?? -1;
  }, url);
  await own.close();
  return id;
}

interface TabsApi {
  readonly tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> };
}

const draftOf = (panel: Page) =>
  panel.$eval('.workspace textarea', (field) => (field as HTMLTextAreaElement).value);
const said = (panel: Page) => panel.$eval('.workspace > .notice', (line) => line.textContent ?? '');
const suggestions = (panel: Page) => panel.$$('.suggestions > ul > li');

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'shows the page’s reviews, follows the box in use, and names topics with their words',
    run: async (arena) => {
      const { panel } = await openBoth(arena);
      assert.equal((await panel.$$('[data-review]')).length, 4);
      await until('the review of the box', () => panel.$('.review blockquote'));
      const labels = await panel.$$eval('.labels li', (items) => items.map((item) => item.textContent ?? ''));
      assert.ok(
        labels.some((label) => /等候.*「/u.test(label)),
        labels.join(),
      );
      assert.ok(
        labels.some((label) => /人員態度.*「/u.test(label)),
        labels.join(),
      );
      await until('suggestions', async () => (await suggestions(panel)).length >= 3);
      assert.deepEqual(await accessibilityFaults(panel), []);
    },
  },
  {
    name: 'a draft is checked as it is typed, and what it leaves open is named',
    run: async (arena) => {
      const { panel } = await openBoth(arena);
      await panel.waitForSelector('.review blockquote');
      await say(panel, '.workspace textarea', leak);
      await until('a finding', () => panel.$('.workspace .found li[data-severity="block"]'));
      await say(panel, '.workspace textarea', '不好意思讓您久等了。');
      await until('open topics', async () =>
        /還沒回應到：.*人員態度/u.test(await panel.$eval('.open-topics', (line) => line.textContent ?? '')),
      );
    },
  },
  {
    name: 'a suggestion goes into the draft, is edited, put into the box on a press, read back and undone',
    run: async (arena) => {
      const { box, panel } = await openBoth(arena);
      await until('suggestions', async () => (await suggestions(panel)).length >= 3);
      await press(panel, '.suggestions .row-actions .primary');
      await until('a draft', async () => (await draftOf(panel)).length > 20);
      await panel.focus('.workspace textarea');
      await panel.keyboard.press('End');
      await panel.keyboard.type(' 謝謝。');
      const wanted = await draftOf(panel);
      assert.equal(await box.text(), '');
      await press(panel, '.workspace .row-actions .primary');
      await until('the write', async () => (await said(panel)).includes('已放進回覆框'));
      assert.equal(await box.text(), wanted);
      assert.deepEqual(await box.posted(), []);
      await arena.page.bringToFront();
      await box.undo();
      await until('the box as it was', async () => (await box.text()) === '');
    },
  },
  {
    name: 'adds after what stands in the box',
    run: async (arena) => {
      const { box, panel } = await openBoth(arena);
      await arena.page.bringToFront();
      await box.enter();
      await box.type('您好。');
      // A page behind another draws no frame, and it is in a frame that a box is looked at.
      await drawn(box.frame);
      await panel.bringToFront();
      // Shown only once the panel knows what stands in the box.
      const append = await panel.waitForSelector('::-p-xpath(//button[normalize-space()="接在回覆框後面"])');
      await say(panel, '.workspace textarea', '謝謝您的意見。');
      // By key: findings that come in meanwhile move the button from under a pointer.
      await append?.focus();
      await panel.keyboard.press('Enter');
      await until('the write', async () => (await said(panel)).includes('已放進回覆框'));
      assert.equal(await box.text(), '您好。\n謝謝您的意見。');
    },
  },
  {
    name: 'docked beside the page by the press in the popup, it works for the page in front',
    lacking: (kind) =>
      kind === 'firefox'
        ? 'its sidebar is part of the window, which no driver here opens as a page'
        : undefined,
    run: async (arena) => {
      await fresh(arena);
      const [google] = surfaces;
      const box = await google?.open(arena);
      await box?.enter();
      const popup = await arena.visit('popup.html?tab');
      const address = arena.extensionPage('sidepanel.html');
      const coming = arena.page.browser().waitForTarget((target) => target.url() === address);
      const button = await popup.waitForSelector('.page-links button');
      await button?.click();
      const panel = await (await coming).asPage();
      try {
        await panel.waitForSelector('[data-review]');
        await until('the review of the box', () => panel.$('.review blockquote'));
        await until('suggestions', async () => (await suggestions(panel)).length >= 3);
        assert.equal((await panel.$$('[data-review]')).length, 4);
        assert.ok(
          await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          'it fits the width the browser gives it',
        );
      } finally {
        // The answer may be lost with the panel that gives it.
        await panel.evaluate(() => window.close()).catch(() => undefined);
        await until('it to be closed', async () => panel.isClosed());
      }
    },
  },
  {
    name: 'where no page can be read a review is pasted and the reply copied',
    run: async (arena) => {
      await fresh(arena);
      const panel = await openPanel(arena, 999_999);
      await until('the word about it', async () =>
        /不是看得懂的評論頁面/u.test(await panel.$eval('.side-panel', (page) => page.textContent ?? '')),
      );
      await say(panel, '.panel.field textarea', '等了兩個小時，停車也很難');
      await until('suggestions', async () => (await suggestions(panel)).length >= 3);
      assert.equal((await panel.$$('.labels li')).length, 2);
      await press(panel, '.suggestions .row-actions .primary');
      await panel.bringToFront();
      await panel.click('.workspace .row-actions .primary');
      await until('the copy', async () => (await said(panel)).includes('已複製'));
      assert.deepEqual(await accessibilityFaults(panel), []);
    },
  },
  {
    name: 'a favourite is offered first from then on',
    run: async (arena) => {
      const { panel } = await openBoth(arena);
      await until('suggestions', async () => (await suggestions(panel)).length >= 3);
      await press(panel, '.suggestions .row-actions .link');
      await until('the word', async () => (await said(panel)).includes('已收藏'));
      const again = await openPanel(arena, await tabOf(arena));
      await until('it first', () => again.$('.suggestions > ul > li:first-child[data-source="saved"]'));
    },
  },
];
