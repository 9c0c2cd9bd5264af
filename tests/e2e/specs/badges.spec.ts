import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { outputFolder } from '../../../utils/cli/extension.ts';
import { defaultSettings, toStored } from '../../../utils/platform/settings-schema.ts';
import { mapsPlace } from '../../fixtures/pages/maps-reviews.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { leak } from '../held.ts';
import { buttonOf } from '../toolbar.ts';

const maps = 'https://www.google.com/maps/place/x';
const list = 'https://business.google.com/reviews';
const shownOnMaps = ['未回覆', '已回覆', '未回覆', '已回覆', '未回覆'];

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  knowing(
    { name: mapsPlace },
    'reviews of the clinic on Maps are marked as answered or not',
    async (arena) => {
      await arena.page.goto(maps);
      await marks(arena, shownOnMaps);
      assert.deepEqual(await stands(arena.page.mainFrame()), [
        'Ci9DQUlRQUNvZEZBS0UwMDAxQUFB',
        'ChZDSUhNMG9nS0VGQUtFMDAwMkJC',
        'Ci9DQUlRQUNvZEZBS0UwMDAzQ0ND',
        'Ci9DQUlRQUNvZEZBS0UwMDA0REQ',
        'ChdDSUhNMG9nS0VGQUtFMDAwNUVFRQ',
      ]);
      const labels = await labelsOf(arena, 'answered');
      assert.match(labels.join(), /已回覆，檢查後/u);
    },
  ),

  knowing(
    { name: mapsPlace },
    'a public reply with a leak in it is said to need a look, and why',
    async (arena) => {
      await arena.page.goto(maps);
      await marks(arena, shownOnMaps);
      await arena.page.evaluate((words) => {
        const [reply] = [...document.querySelectorAll('.CDe7pd .wiI7pd')].slice(-1);
        if (reply) reply.textContent = words;
      }, leak);
      await marks(arena, ['未回覆', '已回覆', '未回覆', '回覆有疑慮', '未回覆']);
      assert.match((await labelsOf(arena, 'risky')).join(), /可能有疑慮：./u);
      mkdirSync(outputFolder('badges'), { recursive: true });
      await arena.page.screenshot({ path: join(outputFolder('badges'), `${arena.browser}.png`) });
      if (arena.browser !== 'chrome') return;
      await arena.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await arena.page.screenshot({ path: join(outputFolder('badges'), 'chrome-dark.png') });
    },
  ),

  knowing(
    { name: mapsPlace },
    'a page that takes the marks away or sorts anew gets them back',
    async (arena) => {
      await arena.page.goto(maps);
      await marks(arena, shownOnMaps);
      await arena.page.evaluate(() => {
        for (const host of document.querySelectorAll('[data-calm-host]')) host.remove();
        const cards = [...document.querySelectorAll('.jftiEf')].reverse();
        cards[0]?.parentElement?.append(...cards);
      });
      await marks(arena, shownOnMaps.toReversed());
      assert.deepEqual((await stands(arena.page.mainFrame()))[0], 'ChdDSUhNMG9nS0VGQUtFMDAwNUVFRQ');
    },
  ),

  knowing({ name: '晴日牙醫診所' }, "nobody else's place is marked or asked about", async (arena) => {
    await arena.page.goto(maps);
    await until('the reading', async () => (await buttonOf(arena)).title.includes('讀到 5 則評論'));
    assert.deepEqual(await read(arena), []);
    assert.deepEqual(await buttons(arena), []);
  }),

  knowing(
    {},
    'a place that a person calls the clinic is marked, now and at the next visit',
    async (arena) => {
      await arena.page.goto(maps);
      await until('the question', async () => (await buttons(arena)).length > 0);
      assert.deepEqual(
        (await buttons(arena)).map(({ name }) => name),
        ['這是我們診所', '不是'],
      );
      await arena.eye.each(arena.page.mainFrame(), (root) => root.querySelector('button')?.click());
      assert.equal((await buttons(arena)).length, 2);
      await answer(arena, '這是我們診所');
      await marks(arena, shownOnMaps);
      await arena.page.reload();
      await marks(arena, shownOnMaps);
      assert.deepEqual(await buttons(arena), []);
    },
  ),

  knowing({}, 'a place that is not the clinic is not asked about again', async (arena) => {
    await arena.page.goto(maps);
    await until('the question', async () => (await buttons(arena)).length > 0);
    await answer(arena, '不是');
    await until('the question to go', async () => (await buttons(arena)).length === 0);
    await arena.page.reload();
    await until('the reading', async () => (await buttonOf(arena)).title.includes('讀到 5 則評論'));
    assert.deepEqual(await buttons(arena), []);
    assert.deepEqual(await read(arena), []);
  }),

  knowing({}, "the owner's list is always the clinic's own", async (arena) => {
    await arena.page.goto(list);
    await marks(arena, ['未回覆', '已回覆']);
  }),
];

/** A case on an extension that knows this of the clinic, and nothing else before or after. */
function knowing(
  profile: { readonly name?: string },
  name: string,
  prove: (arena: Arena) => Promise<void>,
): Case {
  return {
    name,
    run: async (arena) => {
      await store(arena, { settings: toStored({ ...defaultSettings, profile }) });
      await prove(arena);
      await store(arena, {});
    },
  };
}

async function store(arena: Arena, items: object): Promise<void> {
  const own = await arena.visit('popup.html');
  await own.evaluate(async (wanted) => {
    const spaces = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const local = (spaces.browser ?? spaces.chrome)?.storage.local;
    await local?.clear();
    await local?.set(wanted);
  }, items);
  await own.close();
  await arena.page.bringToFront();
}

interface Api {
  readonly storage: { readonly local: { clear(): Promise<void>; set(items: object): Promise<void> } };
}

/** What the badges say, in document order. */
async function read({ eye, page }: Arena): Promise<string[]> {
  const said = await eye.each(page.mainFrame(), (root) => root.querySelector('[data-kind]')?.textContent);
  return said.filter((words) => typeof words === 'string');
}

/** What a screen reader hears of the badges of one kind. */
async function labelsOf({ eye, page }: Arena, kind: string): Promise<string[]> {
  const labels = await eye.each(
    page.mainFrame(),
    (root, wanted: string) => root.querySelector(`[data-kind="${wanted}"]`)?.getAttribute('aria-label'),
    kind,
  );
  return labels.filter((label) => typeof label === 'string');
}

async function marks(arena: Arena, wanted: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  await until(`the badges ${wanted.join(' ')}`, async () => {
    last = await read(arena);
    return last.join() === wanted.join();
  }).catch((error: Error) => {
    throw new Error(`${error.message}; shown: ${last.join(' ')}`);
  });
}

/** The id of the review behind each badge. */
function stands(frame: Frame): Promise<(string | null | undefined)[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('[data-calm-host]')].map((host) =>
      host.nextElementSibling?.getAttribute('data-review-id'),
    ),
  );
}

async function buttons({ eye, page }: Arena): Promise<{ name: string; x: number; y: number }[]> {
  const found = await eye.each(page.mainFrame(), (root) =>
    [...root.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { name: button.textContent ?? '', x: x + width / 2, y: y + height / 2 };
    }),
  );
  return found.flat();
}

async function answer(arena: Arena, name: string): Promise<void> {
  const button = (await buttons(arena)).find((each) => each.name === name);
  assert.ok(button);
  await arena.page.mouse.click(button.x, button.y);
}
