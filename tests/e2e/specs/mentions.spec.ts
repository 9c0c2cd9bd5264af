import { strict as assert } from 'node:assert';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { defaultSettings, toStored } from '../../../utils/platform/settings-schema.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { alarms, fresh, openOwnPage, press, say } from '../desk.ts';
import { feed, flood, rss } from '../feed-server.ts';

/** The page of mentions, for a clinic of this name. */
async function openMentions(arena: Arena): Promise<Page> {
  const page = await fresh(arena, {
    settings: toStored({ ...defaultSettings, profile: { name: '心安診所' } }),
  });
  await page.setViewport({ width: 1000, height: 1200 });
  await openOwnPage(page, arena.extensionPage('mentions.html'), '.feeds form');
  return page;
}

/** Types an address and presses Enter: only a real press may ask for a site, and what comes in meanwhile moves a button. */
async function addFeed(page: Page, address: string): Promise<void> {
  await say(page, '.feeds input[type="url"]', address);
  await page.keyboard.press('Enter');
}

/** The address is taken out once it was read. */
const isEmptied = (page: Page) =>
  page.$eval('.feeds input[type="url"]', (box) => (box as HTMLInputElement).value === '');

const text = (page: Page, selector: string) => page.$eval(selector, (part) => part.textContent ?? '');
const titles = (page: Page) =>
  page.$$eval('.mention-list h3 a', (all) => all.map((each) => each.textContent ?? ''));

const laughs =
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>';

/** What a feed may do, and what the person is told. */
const troubles: readonly (readonly [string, (response: ServerResponse) => void, RegExp])[] = [
  ['a feed of 50 MB', flood(50_000_000), /超過 5 MB/u],
  ['billion laughs', feed(laughs), /自訂實體/u],
  ['broken XML', feed('<rss><channel>\n<item></channel></rss>'), /格式有錯（第 2 行）/u],
  ['an ordinary page', feed('<!doctype html><h1>hi</h1>', 'text/html'), /不是 RSS 或 Atom/u],
  ['bytes in no charset', (response) => response.end(Buffer.from([0x3c, 0xff, 0x80])), /文字編碼不符/u],
  ['a way elsewhere', (response) => response.writeHead(302, { location: '/x' }).end(), /轉到別處/u],
  ['an error', (response) => response.writeHead(503).end(), /回應錯誤 503/u],
  ['a dropped line', (response) => response.destroy(), /連不上/u],
];

export const cases: readonly Case[] = [
  {
    name: 'a feed added by hand brings mentions; one text from two feeds is one; the popup tells of it',
    run: async (arena) => {
      arena.feeds.serve(
        '/news',
        feed(
          rss([
            ['心安診所遭民眾投訴候診太久', 'https://news.example/1'],
            ['別家診所開幕', 'https://news.example/2'],
          ]),
        ),
      );
      arena.feeds.serve(
        '/forum',
        feed(
          rss([
            ['心安診所遭民眾投訴候診太久', 'https://forum.example/9'],
            ['心安診所植牙分享', 'https://forum.example/10'],
          ]),
        ),
      );
      const page = await openMentions(arena);
      assert.match(await text(page, '.mention-list'), /還沒有提及/u);
      await addFeed(page, arena.feeds.address('/news'));
      await until('a mention', async () => (await titles(page)).length === 1);
      await until('an empty form', () => isEmptied(page));
      await addFeed(page, arena.feeds.address('/forum'));
      await until('the second', async () => (await titles(page)).length === 2);
      assert.match(await text(page, '.mention-list'), /負面字詞：投訴/u);
      assert.match(await text(page, '.mention-list'), /另有 1 個網址刊出同一則/u);
      await until('the next reading', async () => (await alarms(page))['feeds.read'] !== undefined);
      assert.deepEqual(await accessibilityFaults(page), []);
      await say(page, '.mention-list [type="search"]', '植牙');
      await until('the search', async () => (await titles(page)).join() === '心安診所植牙分享');

      await openOwnPage(page, arena.extensionPage('popup.html?tab'), '.signal-line');
      assert.match(await text(page, '.signal-line'), /1 則帶負面字詞的新提及/u);
    },
  },
  {
    name: 'a mention becomes an incident by keyboard, and what the feed said of it is its first evidence',
    run: async (arena) => {
      arena.feeds.serve('/press', feed(rss([['心安診所遭民眾投訴候診太久', 'https://news.example/1']])));
      const page = await openMentions(arena);
      await addFeed(page, arena.feeds.address('/press'));
      await until('the mention', async () => (await titles(page)).length === 1);
      await page.focus('.mention-list button[aria-expanded]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.incident-form select');
      assert.deepEqual(await page.$$eval('.incident-form select', (all) => all.map(({ value }) => value)), [
        'news',
        'media',
      ]);
      assert.deepEqual(await accessibilityFaults(page), []);
      await page.focus('.incident-form input');
      await page.keyboard.type('小陳');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.mention-list a[href^="/desk.html#"]');
      const desk = await page.$eval('.mention-list a.button', (link) => link.getAttribute('href') ?? '');
      await openOwnPage(page, arena.extensionPage(desk.slice(1)), '.evidence li');
      assert.match(await text(page, '.evidence li'), /-mention\.txt/u);
    },
  },
  {
    name: 'a search feed of Google is taken whole, in Big5 or with a date to come, and leads past Google',
    run: async (arena) => {
      const big5 = Buffer.concat([
        Buffer.from(
          '<?xml version="1.0" encoding="big5"?><rss><channel><item><pubDate>Fri, 01 Jan 2100 00:00:00 GMT</pubDate><title>',
        ),
        Buffer.from([0xb6, 0x45, 0xa9, 0xd2]),
        Buffer.from('</title><link>https://news.example/big5</link></item></channel></rss>'),
      ]);
      arena.feeds.serve('/big5', (response) => response.end(big5));
      const page = await openMentions(arena);
      await say(page, '.feeds input[type="url"]', arena.feeds.address('/big5'));
      await press(page, '.feeds [type="checkbox"]');
      await page.click('.feeds [type="submit"]');
      await until('the mention', async () => (await titles(page)).join() === '診所');
      assert.match(await text(page, '.mention-list'), /讀到/u);
      assert.doesNotMatch(await text(page, '.mention-list'), /2100/u);
    },
  },
  ...troubles.map(
    ([name, reply, words], index): Case => ({
      name: `${name} is named, and the feed keeps its place in the list`,
      wide: true,
      run: async (arena) => {
        const path = `/trouble/${index}`;
        arena.feeds.serve(path, reply);
        const page = await openMentions(arena);
        await addFeed(page, arena.feeds.address(path));
        await until(`to be told ${words}`, async () =>
          words.test(await text(page, '.feeds ul').catch(() => '')),
        );
      },
    }),
  ),
  {
    name: 'a feed that fails three times on end is told as dead, and is well again when it answers',
    wide: true,
    run: async (arena) => {
      arena.feeds.serve('/dead', (response) => response.writeHead(410).end());
      const page = await openMentions(arena);
      await addFeed(page, arena.feeds.address('/dead'));
      await page.waitForSelector('.failing');
      for (const times of [2, 3]) {
        await press(page, '.feeds ul + button');
        await until(`${times} times`, async () =>
          (await text(page, '.failing')).includes(`連續 ${times} 次`),
        );
      }
      const popup = await arena.visit('popup.html?tab');
      await popup.waitForSelector('.signal-line');
      assert.match(await text(popup, '.signal-line'), /1 個來源讀不到/u);
      arena.feeds.serve('/dead', feed(rss([])));
      await page.bringToFront();
      await press(page, '.feeds ul + button');
      await until('it to be well', async () => /正常/u.test(await text(page, '.feeds ul')));
    },
  },
  {
    name: 'an address that is none, or is there already, is refused with the reason',
    wide: true,
    run: async (arena) => {
      arena.feeds.serve('/once', feed(rss([])));
      const page = await openMentions(arena);
      await page.$eval('.feeds form', (form) => (form as HTMLFormElement).setAttribute('novalidate', ''));
      await addFeed(page, 'http://news.example/rss');
      await until('the reason', async () => /https:\/\//u.test(await text(page, '.feeds [role="alert"]')));
      await addFeed(page, arena.feeds.address('/once'));
      await until('the feed', async () => (await page.$$('.feeds li')).length === 1);
      await until('an empty form', () => isEmptied(page));
      await addFeed(page, arena.feeds.address('/once'));
      await until('the reason', async () => /已經加入/u.test(await text(page, '.feeds [role="alert"]')));
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
  {
    name: 'the page itself may connect to nobody; keywords are kept',
    run: async (arena) => {
      const page = await openMentions(arena);
      const before = arena.feeds.asked().length;
      const answer = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        arena.feeds.address('/page'),
      );
      assert.deepEqual([answer, arena.feeds.asked().length], ['refused', before]);
      await say(page, '.keywords textarea', '好心安');
      await press(page, '.keywords [type="submit"]');
      await until('it to be kept', async () => /已儲存/u.test(await text(page, '.keywords [role="status"]')));
      await openOwnPage(page, arena.extensionPage('mentions.html'), '.keywords textarea');
      assert.equal(
        await page.$eval('.keywords textarea', (box) => (box as HTMLTextAreaElement).value),
        '好心安',
      );
    },
  },
];
