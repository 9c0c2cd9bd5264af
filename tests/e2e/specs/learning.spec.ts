import { strict as assert } from 'node:assert';
import { type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { openDesk, openOwnPage, press, pressWords, say, text } from '../desk.ts';

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'causes asked five times, a measure with owner and date, and its words in the clinic’s list for replies',
    run: async (arena) => {
      const page = await openDesk(arena, ['service']);
      await press(page, '.causes summary');
      for (const [part, words] of [
        ['happened', '候診兩小時，沒有人說明'],
        ['why1', '前一位延長'],
        ['why5', '排班沒有預留緩衝'],
        ['weak', '延誤時沒有固定的告知方式'],
      ] as const)
        await say(page, `.causes [name="${part}"]`, words);
      await pressWords(page, '儲存分析');
      await until('the analysis in the timeline', async () =>
        /最根本的原因」：排班沒有預留緩衝/u.test(await text(page, '.timeline')),
      );
      await say(page, '.measures form input', '候診超過三十分鐘就主動說明');
      await page.select('.measures form select', 'waiting');
      await pressWords(page, '加入措施');
      await until('the measure', async () => /櫃檯小陳/u.test(await text(page, '.measures li')));
      await pressWords(page, '已完成');
      await pressWords(page, '把完成的措施放進建議回覆');
      await until('it to be folded in', async () => /已放進 1 項/u.test(await text(page, '.measures')));
      await pressWords(page, '把完成的措施放進建議回覆');
      await until('nothing twice', async () => /沒有新的措施/u.test(await text(page, '.measures')));
      assert.deepEqual(await accessibilityFaults(page), []);
      const { settings } = (await page.evaluate(() => window.api.storage.local.get('settings'))) as {
        settings: { profile: { measures: Record<string, string[]> } };
      };
      assert.deepEqual(settings.profile.measures, { waiting: ['候診超過三十分鐘就主動說明'] });
    },
  },
  {
    name: 'the rebuilding plan: an item is taken on, done, and can be taken back',
    run: async (arena) => {
      const page = await openDesk(arena, ['result']);
      await press(page, '.rebuilding summary');
      await press(page, '[data-item="first-contact"] button');
      await say(page, '[data-item="first-contact"] form input', '王院長');
      await pressWords(page, '確定');
      await until('the owner', async () =>
        /前 · 王院長/u.test(await text(page, '[data-item="first-contact"]')),
      );
      await press(page, '[data-item="first-contact"] button');
      await page.waitForSelector('[data-item="first-contact"][data-state="met"]');
      assert.match(await text(page, '.timeline li:last-child'), /完成：先主動聯絡受影響的人/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '[data-item="first-contact"] button');
      await page.waitForSelector('[data-item="first-contact"][data-state="running"]');
    },
  },
  {
    name: 'two windows writing one part: the last one stands in both, the timeline keeps both',
    run: async (arena) => {
      const page = await openDesk(arena, ['service']);
      const other = await page.browser().newPage();
      await openOwnPage(other, arena.extensionPage('desk.html'), '.page.desk h1');
      await press(other, '.incidents button');
      for (const [window, words] of [
        [page, '第一個視窗寫的'],
        [other, '第二個視窗寫的'],
      ] as const) {
        await press(window, '.causes summary');
        await say(window, '.causes [name="why1"]', words);
        await pressWords(window, '儲存分析');
        await until('it to be saved', async () => /已儲存/u.test(await text(window, '.causes')));
      }
      for (const window of [page, other]) {
        await until('both in the timeline', async () =>
          /第一個視窗寫的.*第二個視窗寫的/u.test(await text(window, '.timeline')),
        );
        const shown = () =>
          window.$eval('.causes [name="why1"]', (field) => (field as HTMLTextAreaElement).value);
        await until('the last one', async () => (await shown()) === '第二個視窗寫的');
      }
      await other.close();
    },
  },
];
