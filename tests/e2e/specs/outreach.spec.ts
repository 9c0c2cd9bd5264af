import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import {
  anotherBrowser,
  catchFile,
  giveFile,
  openDesk,
  press,
  pressWords,
  say,
  says,
  text,
} from '../desk.ts';

/** A desk with one media incident and an open row for the press in its matrix. */
async function openRow(arena: Arena): Promise<Page> {
  const page = await openDesk(arena, ['media']);
  await pressWords(page, '新增一列');
  await page.waitForSelector('.message-editor');
  await choose(page, '.message-editor .field:nth-child(1) select', 'media');
  await choose(page, '.message-editor .field:nth-child(2) select', 'press');
  return page;
}

async function choose(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.select(selector, value);
}

const status = (page: Page) => text(page, '.message-editor .checked');

async function approve(page: Page, name: string): Promise<void> {
  await say(page, '.approval .field:nth-child(2) input', name);
  await page.waitForSelector('.approval button:enabled');
  await pressWords(page, '核可這份文字');
}

/** A row written, saved and clean. */
async function writtenRow(arena: Arena): Promise<Page> {
  const page = await openRow(arena);
  await pressWords(page, '產生文字');
  await until('a clean text', async () => /沒有發現問題/u.test(await status(page)));
  await pressWords(page, '儲存這一列');
  await page.waitForSelector('.approval');
  return page;
}

async function give(page: Page, bytes: Uint8Array): Promise<void> {
  await giveFile(page, '.exchange [type="file"]', { name: 'x.json', type: 'application/json', bytes });
}

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'a message is checked as it stands, saved, approved by role and name; a changed one waits again',
    run: async (arena) => {
      const page = await writtenRow(arena);
      assert.match(await text(page, '.approval'), /\d+ · \d{4}-\d\d-\d\d · [0-9a-f]{8}/u);
      await approve(page, '王院長');
      await until('the approval', async () => /醫療主管 王院長/u.test(await text(page, '.approvals')));
      assert.match(await text(page, '.timeline li:last-child'), /核可「回覆媒體」，查核沒有發現問題/u);
      assert.match(await text(page, '.matrix tbody tr'), /媒體.*媒體說明.*已核可 1 人/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      await page.type('.message-editor textarea', '王小姐當天做雙眼皮手術，保證恢復。');
      await until('the findings', async () => /項提醒/u.test(await status(page)));
      assert.equal((await page.$$('.approvals li')).length, 0);
      assert.match(await text(page, '.approval'), /先儲存才能核可/u);
      await pressWords(page, '儲存這一列');
      await until('the row to wait', async () => /等人核可/u.test(await text(page, '.matrix tbody tr')));
      // Where the check still says something, an approval needs its reason.
      await say(page, '.approval .field:nth-child(2) input', '王院長');
      await until('the check of the saved text', async () =>
        /\[?\d+ · /u.test(await text(page, '.approval small')),
      );
      assert.notEqual(await page.$('.approval button:disabled'), null);
      await say(page, '.approval .wide input', '已取得書面同意');
      await page.waitForSelector('.approval button:enabled');
      await pressWords(page, '核可這份文字');
      await until('count and reason in the timeline', async () =>
        /查核仍有 [1-9]\d* 項提醒.*理由：已取得書面同意/u.test(await text(page, '.timeline li:last-child')),
      );
    },
  },
  {
    name: 'a matrix goes to a second browser in a signed file, is approved there, and comes back',
    run: async (arena) => {
      const page = await writtenRow(arena);
      await press(page, '.exchange summary');
      await says(page, '.exchange', /(?:[0-9A-F]{4} ){5}[0-9A-F]{4}/u);
      const first = await catchFile(page);
      await pressWords(page, '匯出簽章檔');
      const sent = await first();

      const second = await anotherBrowser(arena, 'desk.html', '.exchange');
      await press(second, '.exchange summary');
      await give(second, sent);
      await says(second, '.exchange', /共 2 筆紀錄.*第一次看到這個指紋/u);
      assert.deepEqual(await accessibilityFaults(second), []);
      await pressWords(second, '核對無誤，接受');
      // A desk nobody has used yet asks who is working there.
      await say(second, '.person input', '林醫師');
      await pressWords(second, '就用這個稱呼');
      await press(second, '.incidents button');
      await pressWords(second, '編輯');
      await until('the text here too', async () => /沒有發現問題/u.test(await status(second)));
      await approve(second, '林醫師');
      await until('the approval', async () => /林醫師/u.test(await text(second, '.approvals')));
      await press(second, '.exchange summary');
      const back = await catchFile(second);
      await pressWords(second, '匯出簽章檔');
      const returned = await back();

      // Back where it began, which by then only has what it sent.
      const origin = await anotherBrowser(arena, 'desk.html', '.exchange');
      await press(origin, '.exchange summary');
      for (const file of [sent, returned]) {
        await give(origin, file);
        await says(origin, '.exchange', /簽章指紋/u);
        await pressWords(origin, '核對無誤，接受');
        await until('it to be taken in', async () => (await origin.$('.offer')) === null);
        // The incident comes up with an exchange of its own, to which the next file is given.
        await origin.waitForSelector('.detail');
      }
      await press(origin, '.incidents button');
      await until('the row approved', async () =>
        /已核可 1 人/u.test(await text(origin, '.matrix tbody tr')),
      );
      assert.match(await text(origin, '.timeline'), /林醫師.*核可.*匯入「.+」的簽章檔/u);
    },
  },
  {
    name: 'a foreign, cut or altered file is named and changes nothing',
    run: async (arena) => {
      const page = await writtenRow(arena);
      await press(page, '.exchange summary');
      const saved = await catchFile(page);
      await pressWords(page, '匯出簽章檔');
      const good = (await saved()).toString('utf8');
      const timeline = await text(page, '.timeline');
      for (const [file, words] of [
        ['這是一張照片', /不是安心回的簽章檔/u],
        [good.slice(0, -30), /檔案不完整/u],
        [good.replace('櫃檯小陳', '櫃檯小王'), /簽章和內容不符/u],
        [good.replace('"version":1', '"version":7'), /較新的版本/u],
      ] as const) {
        await give(page, Buffer.from(file));
        await says(page, '.exchange', words);
        assert.equal(await page.$('.offer'), null);
      }
      assert.equal(await text(page, '.timeline'), timeline);
    },
  },
];
