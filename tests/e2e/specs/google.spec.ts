import { strict as assert } from 'node:assert';
import type { Frame } from 'puppeteer-core';
import { cardOf } from '../../../utils/cli/drive/card.ts';
import { type Arena, type Case, frameOf, until } from '../arena.ts';

const leak = '王小明您好，您上次根管治療後已說明過注意事項。';

async function openBox({ page }: Arena): Promise<Frame> {
  await page.goto('https://www.google.com/search?q=x#mpd=~1/customers/reviews');
  const frame = await frameOf(page, '/local/business/');
  await frame.waitForSelector('[data-fixture-opener]');
  await frame.click('[data-fixture-opener]');
  await frame.waitForSelector('textarea');
  return frame;
}

const posted = (frame: Frame): Promise<string[]> => frame.evaluate(() => window.posted);
const value = (frame: Frame): Promise<string> => frame.$eval('textarea', (field) => field.value);

export const cases: readonly Case[] = [
  {
    name: 'a leaking draft shows what may be wrong, and Post by mouse is held',
    run: async (arena) => {
      const frame = await openBox(arena);
      const card = cardOf(arena.page, frame, arena.eye);
      await frame.type('textarea', leak);
      await until('the card', card.heading);
      await frame.click('[jsname="hrGhad"]');
      await until('an alert dialog', async () => (await card.role()) === 'alertdialog');
      assert.deepEqual(await posted(frame), []);
      assert.equal(await value(frame), leak);
    },
  },
];
