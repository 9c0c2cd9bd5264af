import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { outputFolder } from '../../../utils/cli/extension.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, press } from '../desk.ts';
import { leak } from '../held.ts';
import { give, openInbox, rowsOf, showInbox } from '../inbox.ts';

const maps = 'https://www.google.com/maps/place/x';
const ad = '保證三天見效，全台第一，本月限時買一送一';

const takeout = {
  reviews: [
    {
      name: 'accounts/1/locations/2/reviews/AbFvOqk1',
      reviewer: { displayName: '林小晴' },
      starRating: 'ONE',
      comment: '打完雷射反黑，等了很久也沒有人說明。',
      createTime: '2026-03-01T10:00:00Z',
      reviewReply: { comment: leak, updateTime: '2026-03-02T10:00:00Z' },
    },
    {
      name: 'accounts/1/locations/2/reviews/AbFvOqk2',
      reviewer: { displayName: '陳小安' },
      starRating: 'FIVE',
      comment: '環境乾淨',
      createTime: '2026-04-01T10:00:00Z',
      reviewReply: { comment: '感謝您的支持。', updateTime: '2026-04-02T10:00:00Z' },
    },
  ],
};

const text = (page: Page, selector: string) => page.$eval(selector, (part) => part.textContent ?? '');

export const cases: readonly Case[] = [
  {
    name: 'the popup leads to a check of all answers loaded on the page, with words, reasons and rewordings',
    run: async (arena) => {
      await fresh(arena);
      await arena.page.goto(maps);
      await arena.page.waitForSelector('.CDe7pd .wiI7pd');
      await arena.page.evaluate((words) => {
        const reply = document.querySelector('.CDe7pd .wiI7pd');
        if (reply) reply.textContent = words;
      }, leak);
      const page = await report(arena, 'answers');
      await until('the report', async () => /檢查了 2 則公開的回覆，1 則可能有疑慮/u.test(await said(page)));
      assert.equal((await page.$$('.risky-answers > li')).length, 1);
      assert.ok((await page.$$('.risky-answers mark')).length > 0);
      assert.match(await text(page, '.risky-answers'), /依據/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      mkdirSync(outputFolder('audit'), { recursive: true });
      await page.screenshot({ path: join(outputFolder('audit'), `${arena.browser}.png`) });
    },
  },
  {
    name: 'a page without answers says so, and a tab that is gone too',
    run: async (arena) => {
      await fresh(arena);
      await arena.page.goto('https://business.google.com/local/business/1/customers/reviews/reply?p=x');
      const page = await report(arena, 'answers');
      await until('the words', async () => /沒有讀到公開的回覆/u.test(await said(page)));
      const gone = await showInbox(arena, await arena.visit('popup.html'), '#answers=999999');
      await until('the refusal', async () => /這一頁讀不到/u.test(await said(gone)));
    },
  },
  {
    name: 'a Takeout file becomes a report; a broken one is refused with its line',
    run: async (arena) => {
      const page = await openInbox(arena);
      await press(page, '[data-view="answers"]');
      await give(page, 'reviews.json', JSON.stringify(takeout));
      await until('the report', async () => /檢查了 2 則公開的回覆，1 則可能有疑慮/u.test(await said(page)));
      assert.match(await text(page, '.risky-answers'), /林小晴/u);
      await page.evaluate(() => {
        navigator.clipboard.writeText = async (words) => {
          document.documentElement.dataset.copied = words;
        };
      });
      const rewrite = '.risky-answers .row-actions button';
      const reworded = await text(page, rewrite);
      await press(page, rewrite);
      // The words found are half of the answer's only sentence; a whole one takes its place.
      const copied = await until('the copy', () =>
        page.evaluate(() => document.documentElement.dataset.copied),
      );
      assert.equal(copied, reworded);
      await give(page, 'reviews.json', '{\n "reviews": [\n  {"a": }\n ]}');
      await until('the refusal', async () => /格式不完整或有錯.*第 3 行/u.test(await said(page)));
      assert.equal(await page.$('.risky-answers'), null);
      await give(page, '評論.csv', '星等,評論,回覆\n5,好,謝謝\n九,壞,謝謝');
      await until('the line', async () => /星等「九」看不懂。（第 3 行）/u.test(await said(page)));
    },
  },
  {
    name: 'a file is taken into the inbox whole, once, and what is broken not at all',
    run: async (arena) => {
      const page = await openInbox(arena);
      await press(page, '[data-view="files"]');
      assert.deepEqual(await accessibilityFaults(page), []);
      const bad = {
        reviews: [...takeout.reviews, { starRating: 'ONE', createTime: '2999-01-01T00:00:00Z' }],
      };
      await give(page, 'reviews.json', JSON.stringify(bad));
      await until('the refusal', async () => /在未來。（第 3 筆）/u.test(await text(page, '.import')));
      await give(page, 'reviews.json', JSON.stringify(takeout));
      await until('what was read', async () => /讀到 2 則/u.test(await text(page, '.import')));
      await press(page, '.import [type="submit"]');
      await until('it to be taken', async () => /新增 2 則，更新 0 則/u.test(await text(page, '.import')));
      await give(page, 'reviews.json', JSON.stringify(takeout));
      await press(page, '.import [type="submit"]');
      await until('nothing to be new', async () => /新增 0 則/u.test(await text(page, '.import')));
      await press(page, '[data-view="inbox"]');
      await press(page, '[data-flag="risky"]');
      await until('the risky answer', async () => (await rowsOf(page)).length === 1);
      await press(page, '[data-flag="risky"]');
      await until('the reviews', async () => (await rowsOf(page)).length === 2);
      assert.match(await text(page, '.coverage'), /都從檔案匯入/u);
      await press(page, '[data-view="answers"]');
      await press(page, '[data-source="inbox"]');
      await until('the report', async () => /檢查了 2 則公開的回覆，1 則可能有疑慮/u.test(await said(page)));
    },
  },
  {
    name: 'advertising wording of a page is listed and marked where it stands',
    run: async (arena) => {
      await fresh(arena);
      await arena.page.goto(maps);
      await arena.page.evaluate((words) => {
        const post = document.createElement('p');
        post.append(
          words.slice(0, 4),
          Object.assign(document.createElement('b'), { textContent: words.slice(4) }),
        );
        const hidden = Object.assign(document.createElement('p'), { textContent: words, hidden: true });
        document.body.prepend(post, hidden);
      }, ad);
      const page = await report(arena, 'scan');
      await until('the report', async () => /處可能是廣告用語/u.test(await said(page)));
      const passages = await page.$$eval('.risky-answers blockquote', (all) =>
        all.map((each) => each.textContent ?? ''),
      );
      assert.deepEqual(
        passages.filter((passage) => passage.includes('三天見效')),
        [ad],
      );
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.audit-view .primary');
      await until('the marks', async () => /已在網頁上標示/u.test(await said(page)));
      const marked = await arena.page.evaluate(() =>
        [...(CSS.highlights.get('cr-3') ?? [])].map((range) => (range as Range).toString()),
      );
      assert.ok(
        marked.some((words) => ad.includes(words)),
        marked.join(),
      );
      assert.equal(await arena.page.$eval('p', (post) => post.textContent), ad);
    },
  },
];

const said = (page: Page) => text(page, '.audit-said');

/** Follows the popup's link for the page in front, in a tab of its own. */
async function report(arena: Arena, kind: 'answers' | 'scan'): Promise<Page> {
  const popup = await arena.visit('popup.html?tab');
  const link = `.page-links a[href*="#${kind}="]`;
  await popup.waitForSelector(link);
  const href = await popup.$eval(link, (part) => part.getAttribute('href') ?? '');
  return showInbox(arena, popup, href.slice(href.indexOf('#')));
}
