import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import type { Arena, Case } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, openOwnPage, press, say, says } from '../desk.ts';

/** The welcome page on an extension that knows nothing. */
async function openWelcome(arena: Arena): Promise<Page> {
  const page = await fresh(arena);
  await page.setViewport({ width: 1000, height: 900 });
  await openOwnPage(page, arena.extensionPage('welcome.html'), '.site-access');
  return page;
}

const access = '.site-access';

export const cases: readonly Case[] = [
  {
    name: 'comes up by itself after the installation',
    run: async (arena) => {
      assert.equal(arena.welcomed, true);
    },
  },
  {
    name: 'takes the profile in one press, and the options show it',
    run: async (arena) => {
      const page = await openWelcome(arena);
      const field = (n: number) => `.fields .field:nth-child(${n}) input`;
      await say(page, field(2), '晨曦診所');
      await say(page, field(4), '牙科、 矯正');
      await say(page, field(7), '櫃檯小陳');
      await press(page, 'form .primary');
      await says(page, 'form .notice', /已儲存/u);
      const stored = await page.evaluate(() => window.api.storage.local.get('settings'));
      const { settings } = stored as { settings: { profile: object; person: string } };
      assert.deepEqual(settings.profile, { name: '晨曦診所', specialties: ['牙科', '矯正'] });
      assert.equal(settings.person, '櫃檯小陳');
      await openOwnPage(page, arena.extensionPage('options.html'), '.panel');
      assert.equal(
        await page.$eval('.fields input[type="text"]', (input) => (input as HTMLInputElement).value),
        '晨曦診所',
      );
    },
  },
  {
    name: 'turns English at once and stays so',
    run: async (arena) => {
      const page = await openWelcome(arena);
      await page.select('form select', 'en');
      await says(page, 'h1', /CalmReply is ready/u);
      await openOwnPage(page, arena.extensionPage('welcome.html'), access);
      await says(page, 'h1', /CalmReply is ready/u);
    },
  },
  {
    name: 'leads to the practice of three reviews, and every page leads to the others',
    run: async (arena) => {
      const page = await openWelcome(arena);
      assert.equal(await page.$eval('.practise a', (link) => link.getAttribute('href')), '/practice.html');
      for (const own of ['welcome', 'practice', 'options', 'desk', 'check']) {
        await openOwnPage(page, arena.extensionPage(`${own}.html`), '.page-nav');
        const links = await page.$$eval('.page-nav nav a', (all) =>
          all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')]),
        );
        assert.deepEqual(
          links.map(([href]) => href),
          ['/inbox.html', '/desk.html', '/insight.html', '/mentions.html', '/practice.html', '/options.html'],
        );
        assert.deepEqual(
          links.filter(([, current]) => current === 'page').map(([href]) => href),
          ['practice', 'options', 'desk'].includes(own) ? [`/${own}.html`] : [],
        );
      }
      await openOwnPage(page, arena.extensionPage('practice.html'), '[data-practice-review]');
      assert.equal((await page.$$('[data-practice-review]')).length, 3);
    },
  },
  {
    name: 'says whether the pages of reviews can be read; where the browser took that away, one press brings it back',
    run: async (arena) => {
      const page = await openWelcome(arena);
      await says(page, access, /已經就緒/u);
      // Chromium lets only a person take sites away, in its own menus.
      if (arena.browser === 'chrome') return;
      const origins = ['https://www.facebook.com/*'];
      assert.equal(
        await page.evaluate((given) => window.api.permissions.remove({ origins: given }), origins),
        true,
      );
      await says(page, access, /還沒有允許讀取 www\.facebook\.com/u);
      await page.click(`${access} button`);
      await says(page, access, /已允許/u);
      assert.equal(
        await page.evaluate((given) => window.api.permissions.contains({ origins: given }), origins),
        true,
      );
    },
  },
  {
    name: 'axe finds nothing',
    run: async (arena) => {
      assert.deepEqual(await accessibilityFaults(await openWelcome(arena)), []);
    },
  },
];
