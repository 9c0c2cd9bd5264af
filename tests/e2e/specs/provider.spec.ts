import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, openOwnPage, press, say, says } from '../desk.ts';
import { serviceFailures, stream } from '../model.ts';

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

const status = '.provider [role="status"]';
const told = (page: Page, tone: 'good' | 'bad', words: RegExp) => says(page, `${status}.${tone}`, words);

const failures: typeof serviceFailures = [
  ...serviceFailures,
  ['404', (response) => response.writeHead(404).end('{}'), /網址與模型名稱.*404/u],
  ['half a stream', (response) => stream(response, '{"ok":true}', true), /傳到一半/u],
];

export const cases: readonly Case[] = [
  {
    name: 'is off at first; a tested model is kept, its key in no export',
    run: async (arena) => {
      arena.model.play((response) => stream(response, '{"ok":true}'));
      const page = await openPanel(arena);
      assert.deepEqual(arena.model.asked(), []);
      await test(page);
      await told(page, 'good', /測試成功/u);
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
        await told(page, 'bad', words);
      },
    }),
  ),
  {
    name: 'a service whose TLS does not work is told as unreachable',
    run: async (arena) => {
      const page = await openPanel(arena, `https://${arena.model.host}/v1`);
      await test(page);
      await told(page, 'bad', /憑證/u);
    },
  },
  {
    name: 'an address that is neither https nor this computer is never tried',
    run: async (arena) => {
      const page = await openPanel(arena, 'http://model.example/v1');
      await test(page);
      await told(page, 'bad', /須為 https/u);
    },
  },
  {
    name: 'switched off again it keeps neither key nor address',
    run: async (arena) => {
      arena.model.play((response) => stream(response, '{"ok":true}'));
      const page = await openPanel(arena);
      await test(page);
      await told(page, 'good', /測試成功/u);
      await page.click('.provider input[value="local"]');
      await test(page);
      await told(page, 'good', /都已移除/u);
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
