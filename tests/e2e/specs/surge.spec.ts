import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { defaultSettings, toStored } from '../../../utils/platform/settings-schema.ts';
import { mapsPlace } from '../../fixtures/pages/maps-reviews.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { badge, fresh, openOwnPage, openPopup, press, say } from '../desk.ts';
import { buttonOf } from '../toolbar.ts';

/** The popup, after the clinic's own place was seen on a bad day. */
async function bombedPopup(arena: Arena): Promise<Page> {
  await fresh(arena, { settings: toStored({ ...defaultSettings, profile: { name: mapsPlace } }) });
  await arena.page.goto('https://www.google.com/maps/place/bombed');
  // A page is read while it is in front.
  await until('the reading', async () => (await buttonOf(arena)).title.includes('讀到 10 則評論'));
  const page = await arena.visit('popup.html?tab');
  await page.setViewport({ width: 360, height: 700 });
  // What the reader sees is kept a moment later; the popup shows it when it comes.
  await openOwnPage(page, arena.extensionPage('popup.html?tab'), '.surge');
  return page;
}

const text = (page: Page, selector: string) => page.$eval(selector, (part) => part.textContent ?? '');

export const cases: readonly Case[] = [
  {
    name: 'a bombed place raises an alert in plain words with its signs, and opens an incident with those reviews',
    run: async (arena) => {
      const page = await bombedPopup(arena);
      const words = await text(page, '.surge');
      assert.match(words, /一天內至少 5 則負評；.*碰巧發生的機會/u);
      assert.match(
        words,
        /3 則用字幾乎相同、5 則在兩小時內寫下、5 則來自只寫過一則評論的帳號。這是跡象，不是證明/u,
      );
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.surge .firm');
      await page.waitForSelector('.open-form');
      assert.equal(
        await page.$eval('input[value="rumour"]', (box) => (box as HTMLInputElement).checked),
        true,
      );
      await say(page, '.open-form .field input', '院長');
      await press(page, '.open-form .primary');
      await page.waitForSelector('.step h2');
      assert.equal(await page.$('.surge, .surge-strip'), null);
      const incidents = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const request = indexedDB.open('calmreply');
            request.onsuccess = () => {
              const reading = request.result.transaction('incidents').objectStore('incidents').getAll();
              reading.onsuccess = () => {
                request.result.close();
                resolve(JSON.stringify(reading.result));
              };
            };
          }),
      );
      const [incident] = JSON.parse(incidents) as { reviewIds: string[]; branch: string }[];
      assert.equal(incident?.reviewIds.length, 5);
      await until('the badge to show the clock', async () => /m$/u.test(await badge(page)));
    },
  },
  {
    name: 'an alert shows on the badge, is told once, and goes when it is not to be dealt with',
    run: async (arena) => {
      const page = await bombedPopup(arena);
      await until('the badge', async () => (await badge(page)) === '▲1');
      await arena.page.bringToFront();
      await arena.page.reload();
      await page.bringToFront();
      await press(page, '.surge .link');
      await until('the alert to go', async () => (await page.$('.surge')) === null);
      await until('the badge to be empty', async () => (await badge(page)) === '');
      const again = await openPopup(arena);
      assert.equal(await again.$('.surge'), null);
    },
  },
];
