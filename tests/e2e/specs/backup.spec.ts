import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { applyAction, openIncident } from '../../../utils/incidents/apply.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import {
  anotherBrowser,
  catchFile,
  giveFile,
  openDesk,
  openOwnPage,
  press,
  pressWords,
  putRow,
  say,
  says,
  text,
} from '../desk.ts';

const notice = '.backup [role="status"]';
const passphrase = '海風 鉛筆 月台 蘿蔔 橋';

/** A backup of one privacy incident, made in the options. */
async function madeBackup(arena: Arena): Promise<{ readonly page: Page; readonly file: Buffer }> {
  const page = await openDesk(arena, ['privacy']);
  await openOwnPage(page, arena.extensionPage('options.html#data'), '.backup');
  await say(page, '.backup input', passphrase);
  const saved = await catchFile(page);
  await pressWords(page, '匯出加密備份');
  return { page, file: await saved() };
}

async function give(page: Page, bytes: Uint8Array, secret = passphrase): Promise<void> {
  await say(page, '.backup [type="password"]', secret);
  await giveFile(page, '.backup [type="file"]', { name: 'a.calm', type: '', bytes });
  await pressWords(page, '確定取代');
}

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'a sealed backup moves everything to another browser',
    run: async (arena) => {
      const { file } = await madeBackup(arena);
      assert.equal(file.subarray(0, 8).toString(), 'CALMSEAL');
      const page = await anotherBrowser(arena, 'options.html#data', '.backup');
      await give(page, file);
      await says(page, notice, /已還原.*事件 1 件/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      await openOwnPage(page, arena.extensionPage('desk.html'), '.incidents button');
      assert.match(await text(page, '.incidents'), /個資外流/u);
    },
  },
  {
    name: 'a wrong passphrase, a cut and a foreign file are named and change nothing; so is a short passphrase',
    run: async (arena) => {
      const { page, file } = await madeBackup(arena);
      for (const [bytes, secret, words] of [
        [file, '另一個完全不同的密碼喔喔', /密碼不對/u],
        [file.subarray(0, 400), passphrase, /備份檔不完整/u],
        [Buffer.from('PK\u0003\u0004 這是別的壓縮檔'), passphrase, /不是安心回的加密備份/u],
      ] as const) {
        await give(page, bytes, secret);
        await says(page, notice, words);
      }
      await say(page, '.backup [type="password"]', '太短');
      await pressWords(page, '匯出加密備份');
      await says(page, notice, /至少要 12 個字/u);
      await openOwnPage(page, arena.extensionPage('desk.html'), '.incidents button');
      assert.equal((await page.$$('.incidents li')).length, 1);
    },
  },
  {
    name: 'closed incidents past their time: said before, deleted once the setting is saved, and said after',
    run: async (arena) => {
      const page = await anotherBrowser(arena, 'options.html', '.retention');
      await putRow(page, 'incidents', closedIn(2020));
      await putRow(page, 'incidents', { ...closedIn(new Date().getFullYear() + 1), id: 'young' });
      await page.select('.retention select', '24');
      await until('the count', async () => /有 1 件已過期限/u.test(await text(page, '.retention')));
      await press(page, '.savebar [type="submit"]');
      await until('it to be deleted', async () => {
        await openOwnPage(page, arena.extensionPage('options.html'), '.retention');
        await page.waitForSelector('.retention select');
        return /上次刪除：.*1 件/u.test(await text(page, '.retention'));
      });
      assert.deepEqual(await accessibilityFaults(page), []);
      await openOwnPage(page, arena.extensionPage('desk.html'), '.page.desk h1');
      await pressWords(page, '已結案');
      await page.waitForSelector('.incidents li');
      assert.equal((await page.$$('.incidents li')).length, 1);
    },
  },
];

/** An incident that was closed in the middle of that year. */
function closedIn(year: number): object {
  const at = new Date(year, 5, 15).getTime();
  const open = openIncident('old', {
    id: 'o',
    at,
    by: '小陳',
    kind: 'open',
    seenAt: at,
    code: '0615-OLD',
    origin: 'google',
    branch: 'service',
    targets: { acknowledge: 60, considered: 1440, visible: 4320 },
  });
  assert.ok(open.ok);
  const move = { id: 'c', at, by: '小陳', kind: 'move', to: 'closed', reason: '誤會' } as const;
  const closed = applyAction(open.incident, move);
  assert.ok(closed.ok);
  return closed.incident;
}
