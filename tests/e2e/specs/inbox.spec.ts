import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { outputFolder } from '../../../utils/cli/extension.ts';
import { defaultSettings, toStored } from '../../../utils/platform/settings-schema.ts';
import { mapsPlace } from '../../fixtures/pages/maps-reviews.ts';
import { remembered } from '../../unit/platform/reviews.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, press } from '../desk.ts';
import { leak } from '../held.ts';
import { openInbox, rowsOf, showInbox } from '../inbox.ts';
import { buttonOf } from '../toolbar.ts';

const maps = 'https://www.google.com/maps/place/x';
const owner = 'https://business.google.com/local/business/1/customers/reviews/reply?p=x';

const text = (page: Page, selector: string) => page.$eval(selector, (part) => part.textContent ?? '');
const pressWords = (page: Page, words: string) =>
  press(page, `::-p-xpath(//button[normalize-space()="${words}"])`);

export const cases: readonly Case[] = [
  {
    name: 'reviews of the clinic seen on Maps are in the inbox, with what was answered and when it was seen',
    run: async (arena) => {
      await knowClinic(arena, mapsPlace);
      await arena.page.goto(maps);
      const inbox = await arena.visit('popup.html');
      const page = await shownInbox(arena, inbox, 5);
      assert.match(await text(page, '.coverage'), /看過 5 則，其中 3 則看到時還沒有回覆/u);
      assert.match(await text(page, '.lead'), /不是全部/u);
      await pressWords(page, '未回覆');
      await until('three unanswered', async () => (await rowsOf(page)).length === 3);
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.review-list button');
      await pressWords(page, '開啟原網頁');
      await until('its tab in front, and no second one', async () => {
        const tabs = await tabsAt(page, maps);
        return tabs.length === 1 && tabs[0]?.active;
      });
    },
  },
  {
    name: 'recommendations on the clinic’s own Facebook page are in the inbox with their verdict',
    run: async (arena) => {
      await knowClinic(arena, '杏安示範牙醫診所');
      await arena.page.goto('https://www.facebook.com/xingan.example/reviews');
      const page = await shownInbox(arena, await arena.visit('popup.html'), 2);
      await pressWords(page, '負評');
      await until('the one that does not recommend', async () => (await rowsOf(page)).length === 1);
      assert.match((await rowsOf(page)).join(), /不推薦陳測試.*態度很差/u);
    },
  },
  {
    name: 'a page of another clinic leaves nothing behind',
    run: async (arena) => {
      await knowClinic(arena, '晴日牙醫診所');
      await arena.page.goto(maps);
      await until('the reading', async () => (await buttonOf(arena)).title.includes('讀到 5 則評論'));
      const page = await showInbox(arena, await arena.visit('popup.html'));
      assert.match(await text(page, '.empty h2'), /還沒有看過的評論/u);
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
  {
    name: 'a review becomes an incident; once its answer stands on the public page, the clock for that stops',
    run: async (arena) => {
      await knowClinic(arena, mapsPlace);
      await arena.page.goto(maps);
      const page = await shownInbox(arena, await arena.visit('popup.html'), 5);
      await page.keyboard.press('n');
      await until('an unanswered review', async () => /還沒有回覆/u.test(await text(page, '.review-detail')));
      const id = await selectedId(page);
      await pressWords(page, '為這則評論開立事件');
      await press(page, '.incident-form [type="submit"]');
      await until('the way to the incident', async () => (await page.$('.review-detail a.button')) !== null);
      const incident = await page.$eval('.review-detail a.button', (link) => link.getAttribute('href') ?? '');
      await tickReply(page, incident.split('#')[1] ?? '');

      await arena.page.bringToFront();
      await arena.page.evaluate((review) => {
        const cards = [...document.querySelectorAll<HTMLElement>('.jftiEf')];
        const answer = document.querySelector('.CDe7pd')?.cloneNode(true);
        if (answer) cards.find((card) => card.dataset.reviewId === review)?.append(answer);
      }, id);
      const ticks = await until('the clock to stop', async () => {
        const { visible } = await ticksOf(page, incident.split('#')[1] ?? '');
        return visible;
      });
      assert.match(JSON.stringify(ticks), /安心回.*公開頁面上看到/u);
      await page.bringToFront();
      await until('the answer', async () => /第一次看到回覆/u.test(await text(page, '.review-detail')));
    },
  },
  {
    name: 'a reply begun on the owner’s page and left is in the inbox, and its review says so',
    run: async (arena) => {
      await knowClinic(arena, mapsPlace);
      await arena.page.goto(owner);
      await arena.page.click('[data-fixture-opener]');
      await arena.page.waitForSelector('textarea');
      await arena.page.type('textarea', '謝謝您，我們正在了解。');
      const page = await shownInbox(arena, await arena.visit('popup.html'), 1);
      await until('the draft', async () => (await rowsOf(page)).some((row) => row.includes('有草稿')));
      await press(page, '.review-list button');
      assert.match(await text(page, '.kept-draft'), /我們正在了解/u);
      await arena.page.bringToFront();
      await arena.page.reload();
      await until('the badge', async () => {
        const kinds = await arena.eye.each(
          arena.page.mainFrame(),
          (root) => root.querySelector('[data-kind]')?.textContent,
        );
        return kinds.includes('有草稿');
      });
    },
  },
  {
    name: 'search, filters and keys work together, and the open review stays in sight',
    run: async (arena) => {
      const page = await openInbox(arena, {
        reviews: Array.from({ length: 300 }, (_, at) =>
          remembered({
            id: `r${at}`,
            firstSeen: 1_000_000 + at,
            text: at % 3 === 0 ? `第 ${at} 則：停車場很難找` : `第 ${at} 則：等了很久`,
            rating: (at % 5) + 1,
            answered: at % 2 === 0 ? 'no' : 'yes',
            ...(at === 7
              ? {
                  ownerReply: { text: leak },
                  risk: { verdict: 'block', rules: ['privacy.treatment'], titles: ['透露療程'] },
                }
              : {}),
            topics: at % 3 === 0 ? ['parking'] : ['waiting'],
          }),
        ),
      });
      await until('all rows', async () => /看過的 300 則/u.test(await text(page, '.counted')));
      assert.ok((await rowsOf(page)).length < 40, 'only what is in sight is drawn');
      for (let step = 0; step < 30; step += 1) await page.keyboard.press('j');
      await until('the open row in sight', () =>
        page.evaluate(() => {
          const row = document.querySelector('.review-list [aria-current]');
          const list = row?.closest('.review-list')?.getBoundingClientRect();
          const own = row?.getBoundingClientRect();
          return list && own && own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
        }),
      );
      await page.keyboard.press('n');
      await until('one without an answer', () =>
        page.evaluate(() =>
          document.querySelector('.review-list [aria-current]')?.textContent?.includes('未回覆'),
        ),
      );
      await page.keyboard.press('/');
      await page.keyboard.type('停車 27');
      await until('the search', async () =>
        (await rowsOf(page)).every((row) => row.includes('27') && row.includes('停車')),
      );
      await pressWords(page, '清除條件');
      await pressWords(page, '回覆有疑慮');
      await until('one risky', async () => (await rowsOf(page)).length === 1);
      await press(page, '.review-list button');
      assert.match(await text(page, '.review-detail'), /可能有疑慮：透露療程/u);
      mkdirSync(outputFolder('inbox'), { recursive: true });
      await page.screenshot({ path: join(outputFolder('inbox'), `${arena.browser}.png`) });
      assert.deepEqual(await accessibilityFaults(page), []);
      await pressWords(page, '從收件匣移除');
      await pressWords(page, '再按一次就移除');
      await until('it to go', async () => (await rowsOf(page)).length === 0);
    },
  },
];

async function knowClinic(arena: Arena, name: string): Promise<void> {
  await fresh(arena, {
    settings: toStored({ ...defaultSettings, profile: { name }, person: '櫃檯小陳' }),
  });
}

/** The inbox in another tab, once it shows so many reviews. */
async function shownInbox(arena: Arena, page: Page, count: number): Promise<Page> {
  await showInbox(arena, page);
  await until(`${count} reviews`, async () => (await rowsOf(page)).length === count);
  return page;
}

async function selectedId(page: Page): Promise<string> {
  return page.$eval('.review-list [aria-current]', (row) => row.closest('li')?.dataset.id ?? '');
}

interface Tab {
  readonly url?: string;
  readonly active: boolean;
}

/** Tabs with this address, asked in a page of the extension. */
function tabsAt(page: Page, address: string): Promise<Tab[]> {
  return page.evaluate(async (wanted) => {
    const spaces = globalThis as unknown as Record<'browser' | 'chrome', Tabs | undefined>;
    const tabs = (await (spaces.browser ?? spaces.chrome)?.tabs.query({})) ?? [];
    return tabs.filter(({ url }) => url === wanted).map(({ active }) => ({ active }));
  }, address);
}

interface Tabs {
  readonly tabs: { query(of: object): Promise<Tab[]> };
}

interface StoredIncident {
  ticks: Record<string, object>;
}

/** Marks the considered reply as done, as the desk would. */
function tickReply(page: Page, id: string): Promise<void> {
  return page.evaluate(async (incident) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('calmreply');
      request.onsuccess = () => resolve(request.result);
    });
    const writing = db.transaction('incidents', 'readwrite').objectStore('incidents');
    const known = await new Promise<StoredIncident>((resolve) => {
      const request = writing.get(incident);
      request.onsuccess = () => resolve(request.result as StoredIncident);
    });
    known.ticks.reply = { status: 'done', by: '櫃檯小陳', at: Date.now() };
    await new Promise((resolve) => {
      writing.put(known).onsuccess = resolve;
    });
    db.close();
  }, id);
}

function ticksOf(page: Page, id: string): Promise<Record<string, object | undefined>> {
  return page.evaluate(async (incident) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('calmreply');
      request.onsuccess = () => resolve(request.result);
    });
    const known = await new Promise<StoredIncident>((resolve) => {
      const request = db.transaction('incidents').objectStore('incidents').get(incident);
      request.onsuccess = () => resolve(request.result as StoredIncident);
    });
    db.close();
    return known.ticks;
  }, id);
}
