import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import type { RememberedReview } from '../../../utils/domain/remembered-review.ts';
import { lastMonths, monthOf } from '../../../utils/insight/months.ts';
import { defaultSettings, toStored } from '../../../utils/platform/settings-schema.ts';
import { remembered } from '../../unit/platform/reviews.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, openOwnPage, press, say } from '../desk.ts';
import { putRecords } from '../records.ts';

/** The middle of the month so many months ago. */
function monthsAgo(count: number): number {
  const date = new Date();
  return new Date(date.getFullYear(), date.getMonth() - count, 15, 12).getTime();
}

/** Last month six reviews at two branches, four of them negative; the month before two. */
function history(): readonly RememberedReview[] {
  const one = (id: string, ago: number, rating: number, more: Partial<RememberedReview> = {}) =>
    remembered({ id, key: `google|${id}`, postedAt: monthsAgo(ago), rating, topics: [], ...more });
  return [
    one('a', 1, 1, { topics: ['waiting'], place: 'p2', placeName: '安心診所大安' }),
    one('b', 1, 1, { topics: ['waiting', 'pain-safety'] }),
    one('c', 1, 2, { answered: 'yes', answeredAt: monthsAgo(1) + 3_600_000 }),
    one('d', 1, 2),
    one('e', 1, 5, { answered: 'yes', answeredAt: monthsAgo(1) + 5 * 86_400_000 }),
    one('f', 1, 5),
    one('g', 2, 4),
    one('h', 2, 3, { topics: ['price'] }),
  ];
}

const surge = {
  id: 's1',
  place: '安心診所',
  placeName: '安心診所',
  platform: 'google',
  at: monthsAgo(1),
  lastAt: monthsAgo(1),
  state: 'dismissed',
  surge: {
    series: 'negative',
    days: 2,
    count: 5,
    before: 10,
    beforeDays: 90,
    chance: 1 / 4000,
    reviewIds: [],
    signs: { sameText: 0, sameHours: 0, noWords: 0, newAccounts: 0 },
  },
};

/** The insight page of a clinic with these records. */
async function openInsight(
  arena: Arena,
  tables: Record<string, readonly object[]>,
  part = '',
): Promise<Page> {
  const page = await fresh(arena, {
    settings: toStored({ ...defaultSettings, profile: { name: '安心診所', branches: ['信義院'] } }),
  });
  await putRecords(page, tables);
  await page.setViewport({ width: 1200, height: 1000 });
  await openOwnPage(page, arena.extensionPage(`insight.html${part}`), '.insight .panel');
  return page;
}

const text = (page: Page, selector: string) => page.$eval(selector, (part) => part.textContent ?? '');
const cells = (page: Page, selector: string) =>
  page.$$eval(selector, (rows) =>
    rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );

/** Catches what is handed to the person to save; its text. */
async function saved(
  page: Page,
  pressed: () => Promise<void>,
): Promise<{ type: string; size: number; text: string }> {
  await page.evaluate(() => {
    const hand = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob)
        void blob.text().then((words) => {
          document.documentElement.dataset.saved = JSON.stringify({
            type: blob.type,
            size: blob.size,
            text: words.slice(0, 2_000),
          });
        });
      return hand(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await pressed();
  return JSON.parse(
    await until('the file', () => page.evaluate(() => document.documentElement.dataset.saved)),
  );
}

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'counts reviews by month as a hand would, in drawing, sentence and table, and marks surges',
    run: async (arena) => {
      const page = await openInsight(arena, { reviews: history(), surges: [surge] });
      const rows = await cells(page, '.chart:first-of-type tbody tr');
      assert.deepEqual(
        rows.find(([month]) => month === monthOf(monthsAgo(1))),
        [monthOf(monthsAgo(1)), '6', '4', '2', '2', '0', '0', '2'],
      );
      assert.equal((await page.$$('.drawing .mark')).length, 1);
      assert.match(await text(page, '.surge-list'), /2 天內至少 5 則負評.*1\/4,000/u);
      await page.focus('.chart .cursor');
      await page.keyboard.press('ArrowLeft');
      await until('last month in words', async () =>
        /6 則，其中負評 4 則，負評異常增加/u.test(await text(page, '.chart .said')),
      );
      assert.match(
        await page.$eval('.chart .cursor', (range) => range.getAttribute('aria-valuetext') ?? ''),
        /6 則，其中負評 4 則/u,
      );
      // 1, 1, 2, 2, 5, 5: mean 2.7, s = 1.86, t(5) = 2.571.
      assert.match(await text(page, '.insight'), /2\.7 \(1\.0–4\.6\)/u);
      assert.match(await text(page, '.steps-table'), /24 小時內1.*7 天內1.*不確定0/su);
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
  {
    name: 'sorts complaints under the families of the analysis tool, and says when there are too few for a trend',
    run: async (arena) => {
      const page = await openInsight(arena, { reviews: history() });
      const rows = (await cells(page, '.heat tbody tr')).map((row) => [row[0], ...row.slice(-2)]);
      assert.deepEqual(rows, [
        ['臨床', '臨床'],
        ['醫療安全', '1', '太少，不判斷'],
        ['管理', '管理'],
        ['候診時間', '2', '太少，不判斷'],
        ['收費方式', '1', '太少，不判斷'],
      ]);
    },
  },
  {
    name: 'one branch by itself, and an empty page that says what to do',
    run: async (arena) => {
      const page = await openInsight(arena, { reviews: history() });
      await page.select('.controls select', '安心診所大安');
      await until('one review', async () => /共 1 則/u.test(await text(page, '.insight')));
      const empty = await openInsight(arena, {});
      assert.match(await text(empty, '.insight .panel'), /還沒有可以統計的評論/u);
      assert.deepEqual(await accessibilityFaults(empty), []);
    },
  },
  {
    name: 'own numbers are typed in, kept and shown with how sure they are; a part above its whole is refused',
    run: async (arena) => {
      const page = await openInsight(arena, { reviews: history() });
      await say(page, '.own-form .field:nth-of-type(3) input', '400');
      await say(page, '.own-form .field:nth-of-type(4) input', '401');
      await press(page, '.own-form [type="submit"]');
      await until('the reason', async () =>
        /不能比總數大/u.test(await text(page, '.own-form [role="status"]')),
      );
      await say(page, '.own-form .field:nth-of-type(4) input', '2');
      await press(page, '.own-form [type="submit"]');
      await until(
        'the rate',
        async () =>
          (await page.$('.insight')) !== null && /5\.0 \(0\.6–18\.1\)/u.test(await text(page, '.insight')),
      );
      await openOwnPage(page, arena.extensionPage('insight.html'), '.own-form');
      await until('it again', async () => /5\.0 \(0\.6–18\.1\)/u.test(await text(page, '.insight')));
    },
  },
  {
    name: 'a chart is taken along as CSV and as a picture',
    run: async (arena) => {
      const page = await openInsight(arena, { reviews: history() });
      const csv = await saved(page, () => press(page, '.chart-tools button'));
      assert.match(csv.text, /"月份","評論數","負評"/u);
      assert.match(csv.text, new RegExp(`"${monthOf(monthsAgo(1))}","6","4"`, 'u'));
      await page.evaluate(() => {
        delete document.documentElement.dataset.saved;
      });
      const png = await saved(page, () => press(page, '.chart-tools button:last-child'));
      assert.equal(png.type, 'image/png');
      assert.ok(png.size > 3_000, `${png.size} bytes`);
    },
  },
  {
    name: 'the monthly report sets last month beside the one before, on paper without controls',
    run: async (arena) => {
      const page = await openInsight(
        arena,
        {
          reviews: history(),
          surges: [surge],
          months: [
            { id: 'x', branch: '', month: lastMonths(2, Date.now())[0], procedures: 400, complications: 2 },
          ],
        },
        '#report',
      );
      const rows = new Map(
        (await cells(page, '.report > table tbody tr')).map(([name, ...rest]) => [name, rest]),
      );
      assert.deepEqual(rows.get('評論數'), ['6', '2']);
      assert.deepEqual(rows.get('負評'), ['4', '0']);
      assert.deepEqual(rows.get('已回覆的比例'), ['33 % (10 %–70 %)', '0 % (0 %–66 %)']);
      assert.deepEqual(rows.get('每千次療程的併發症'), ['5.0 (0.6–18.1)', '–']);
      assert.deepEqual(rows.get('候診時間'), ['2', '0']);
      assert.match(await text(page, '.report'), /3 則負評看到時還沒有回覆/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      const csv = await saved(page, () => press(page, '.report .controls button:last-child'));
      assert.match(csv.text, /"評論數","6","2"/u);
      if (arena.browser === 'chrome') {
        await page.emulateMediaType('print');
        assert.equal(await page.$eval('.controls', (part) => getComputedStyle(part).display), 'none');
        await page.emulateMediaType();
      }
    },
  },
];
