import { strict as assert } from 'node:assert';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, openOwnPage, press, say } from '../desk.ts';
import { stream } from '../model.ts';

const secret = 'sk-test-very-secret';

/** The panel with the address of the test's own model typed in. */
async function openPanel(arena: Arena, endpoint = arena.model.endpoint): Promise<Page> {
  const page = await fresh(arena);
  await page.setViewport({ width: 1000, height: 1400 });
  await openOwnPage(page, arena.extensionPage('options.html'), '.provider');
  await page.click('.provider input[value="openai"]');
  await say(page, '.provider .field:nth-child(1) input', endpoint);
  await say(page, '.provider .field:nth-child(2) input', 'small');
  await say(page, '.provider input[type="password"]', secret);
  return page;
}

/** A real press: only that may ask the browser for access. */
const test = (page: Page) => page.click('.provider .row-actions button');

const told = (page: Page) =>
  page.$eval('.provider [role="status"]', (line) => `${line.className} ${line.textContent}`);
const toldLike = (page: Page, words: RegExp) =>
  until(`to be told ${words}`, async () => words.test(await told(page)));

const html = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Login</h1>');

/** What a service may do, and what the person is told. */
const failures: readonly (readonly [
  name: string,
  reply: (response: ServerResponse) => void,
  words: RegExp,
])[] = [
  ['401', (response) => response.writeHead(401).end('{}'), /bad.*金鑰未被接受.*401/u],
  ['429', (response) => response.writeHead(429).end('{}'), /bad.*用量上限.*429/u],
  ['503', (response) => response.writeHead(503).end('{}'), /bad.*服務端發生錯誤.*503/u],
  ['404', (response) => response.writeHead(404).end('{}'), /bad.*網址與模型名稱.*404/u],
  ['HTML', html, /bad.*回傳的是網頁/u],
  ['half a stream', (response) => stream(response, '{"ok":true}', true), /bad.*傳到一半/u],
  ['prose', (response) => stream(response, 'Sure, here you are!'), /bad.*看不懂/u],
  ['a dropped line', (response) => response.destroy(), /bad.*連不上服務/u],
];

export const cases: readonly Case[] = [
  {
    name: 'is off at first; a tested model is kept, its key in no export',
    run: async (arena) => {
      arena.model.play((response) => stream(response, '{"ok":true}'));
      const page = await openPanel(arena);
      assert.deepEqual(arena.model.asked(), []);
      await test(page);
      await toldLike(page, /good.*測試成功/u);
      assert.equal(arena.model.headers()[0]?.authorization, `Bearer ${secret}`);
      assert.doesNotMatch(JSON.stringify(arena.model.asked()), /診所|評論/u);
      const stored = await page.evaluate(() => window.api.storage.local.get('settings'));
      assert.match(JSON.stringify(stored), /127\.0\.0\.1/u);
      assert.doesNotMatch(JSON.stringify(stored), new RegExp(secret, 'u'));
      assert.doesNotMatch(await exported(page), new RegExp(secret, 'u'));
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
  ...failures.map(
    ([name, reply, words]): Case => ({
      name: `the test tells ${name} in plain words`,
      run: async (arena) => {
        arena.model.play(reply);
        const page = await openPanel(arena);
        await test(page);
        await toldLike(page, words);
      },
    }),
  ),
  {
    name: 'a service whose TLS does not work is told as unreachable',
    run: async (arena) => {
      const page = await openPanel(arena, `https://${arena.model.host}/v1`);
      await test(page);
      await toldLike(page, /bad.*憑證/u);
    },
  },
  {
    name: 'an address that is neither https nor this computer is never tried',
    run: async (arena) => {
      const page = await openPanel(arena, 'http://model.example/v1');
      await test(page);
      await toldLike(page, /bad.*須為 https/u);
    },
  },
  {
    name: 'switched off again it keeps neither key nor address',
    run: async (arena) => {
      arena.model.play((response) => stream(response, '{"ok":true}'));
      const page = await openPanel(arena);
      await test(page);
      await toldLike(page, /good.*測試成功/u);
      await page.click('.provider input[value="local"]');
      await test(page);
      await toldLike(page, /good.*都已移除/u);
      const stored = await page.evaluate(() =>
        Promise.all(['settings', 'provider.secrets'].map((key) => window.api.storage.local.get(key))),
      );
      assert.doesNotMatch(JSON.stringify(stored), /sk-test|127\.0\.0\.1/u);
    },
  },
];

/** The text of the file of everything, caught on its way to the disk. */
async function exported(page: Page): Promise<string> {
  await page.evaluate(() => {
    const caught = window as unknown as { file?: Promise<string> };
    URL.createObjectURL = (blob) => {
      caught.file = (blob as Blob).text();
      return 'data:,';
    };
  });
  await press(page, '.places a[href="#data"]');
  await page.waitForSelector('.sizes');
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes('匯出全部資料'),
    );
    button?.click();
  });
  return until('the file', () =>
    page.evaluate(() => (window as unknown as { file?: Promise<string> }).file ?? ''),
  );
}
