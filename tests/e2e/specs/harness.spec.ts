import { strict as assert } from 'node:assert';
import { type Case, frameOf } from '../arena.ts';

export const cases: readonly Case[] = [
  {
    name: 'Google fixture posts by mouse through jsaction',
    run: async ({ page }) => {
      await page.goto('https://www.google.com/search?q=x#mpd=~1/customers/reviews');
      const frame = await frameOf(page, '/local/business/');
      await frame.waitForSelector('[data-fixture-opener]');
      await frame.click('[data-fixture-opener]');
      await frame.type('textarea', '謝謝');
      await frame.click('[jsname="hrGhad"]');
      assert.deepEqual(await frame.evaluate(() => window.posted), ['謝謝']);
    },
  },
  {
    name: 'Facebook fixture posts by Enter through Lexical',
    run: async ({ page }) => {
      await page.goto('https://www.facebook.com/xingan.example/reviews');
      await page.click('#composer');
      await page.keyboard.type('謝謝');
      await page.keyboard.press('Enter');
      assert.deepEqual(await page.evaluate(() => window.posted), ['謝謝']);
    },
  },
];
