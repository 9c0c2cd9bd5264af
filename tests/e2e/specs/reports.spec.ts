import { strict as assert } from 'node:assert';
import { strFromU8, unzipSync } from 'fflate';
import { type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { catchFile, openDesk, press, pressWords, text } from '../desk.ts';

/** The words of a Word file; throws where it is none. */
function wordsOf(file: Buffer): string {
  const parts = unzipSync(file);
  const document = parts['word/document.xml'];
  assert.ok(document && parts['[Content_Types].xml']);
  return strFromU8(document).replace(/<[^>]+>/gu, ' ');
}

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'an incident as a Word file: clocks, steps and timeline are in it',
    run: async (arena) => {
      const page = await openDesk(arena, ['drug']);
      await press(page, '.steps input');
      await until('the tick', async () => /完成「/u.test(await text(page, '.timeline li:last-child')));
      const saved = await catchFile(page);
      await press(page, '.report-actions button:nth-of-type(2)');
      const words = wordsOf(await saved());
      assert.match(words, /事件報告 \d{4}-\w{3}/u);
      assert.match(words, /用藥反應/u);
      assert.match(words, /先回應/u);
      assert.match(words, /櫃檯小陳.*完成「/u);
    },
  },
  {
    name: 'printed, an incident is its report and nothing of the screen',
    run: async (arena) => {
      const page = await openDesk(arena, ['result']);
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
      });
      await press(page, '.report-actions button');
      await page.waitForSelector('[data-printed] .report');
      const shown = await page.evaluate(() => {
        // The style for print, as the browser would use it.
        const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
        for (const rule of sheets)
          if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
        return document.querySelector<HTMLElement>('main')?.innerText ?? '';
      });
      assert.match(shown, /事件報告 \d{4}-\w{3}/u);
      assert.match(shown, /證據清單/u);
      assert.doesNotMatch(shown, /下載 Word 檔|加入證據|新增一列/u);
    },
  },
  {
    name: 'the monthly report counts what was opened and answered in time, on screen and as a Word file',
    run: async (arena) => {
      const page = await openDesk(arena, ['service', 'staff']);
      await pressWords(page, '月報');
      await until('two incidents', async () => /新開立事件2/u.test(await text(page, '.report')));
      assert.match(await text(page, '.report'), /服務不滿1人員態度1/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      const saved = await catchFile(page);
      await pressWords(page, '下載 Word 檔');
      assert.match(wordsOf(await saved()), /預防月報 \d{4}-\d\d.*新開立事件\s+2/u);
    },
  },
  {
    name: 'the list for counsel says what is here already, warns against threats, and can be taken along',
    run: async (arena) => {
      const page = await openDesk(arena, ['rumour']);
      await press(page, '.counsel summary');
      assert.match(await text(page, '.counsel'), /經過時間表.*已有 1 項/u);
      assert.match(await text(page, '.counsel'), /不要在公開回覆或私訊裡說要提告/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      const saved = await catchFile(page);
      await press(page, '.counsel .row-actions button:nth-of-type(2)');
      assert.match(wordsOf(await saved()), /給律師的準備清單 \d{4}-\w{3}.*病歷留在院內/u);
    },
  },
];
