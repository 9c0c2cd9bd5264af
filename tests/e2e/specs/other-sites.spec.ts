import { strict as assert } from 'node:assert';
import { type Ability, type Arena, type Case, until } from '../arena.ts';
import { isHeld, isWritten, leak, overrideHold, typeLeak } from '../held.ts';
import { otherSurfaces, type ReplyBox, type Surface } from '../surfaces.ts';

const [meta, instagram] = otherSurfaces as readonly [Surface, Surface];

/** Many pages, editors or answers: see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  ...otherSurfaces.flatMap((surface) => [
    on(surface, 'a leak is found and Post is held, by mouse and by key', ['check', 'hold'], async (box) => {
      await typeLeak(box);
      assert.ok((await box.card.findings()).length > 0);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await box.enter();
      await box.postByKey();
      assert.deepEqual(await box.posted(), []);
      assert.equal(await box.text(), leak);
    }),

    on(surface, 'a rewording is one step that one undo takes back', ['insert', 'undo'], async (box) => {
      await typeLeak(box);
      const [first] = await box.card.findings();
      const rewrite = first?.rewrites.find((words) => words !== '刪除這段') ?? '';
      await box.card.press(rewrite);
      await until('the rewording', () => isWritten(box));
      assert.notEqual(await box.text(), leak);
      await box.undo();
      await until('the old words', async () => (await box.text()) === leak);
    }),

    on(surface, 'a reason lets one post through', ['release'], async (box) => {
      await typeLeak(box);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await overrideHold(box, '院長已確認');
      await box.postByMouse();
      await until('the post', async () => (await box.posted()).length === 1);
      assert.deepEqual(await box.posted(), [leak]);
    }),
  ]),

  {
    name: 'a site that was not added is left alone, and one that was given back again',
    run: async (arena) => {
      await setSite(arena, false);
      const before = await instagram.open(arena);
      await before.type(leak);
      await before.postByMouse();
      await until('the post', async () => (await before.posted()).length === 1);
      assert.equal(await before.card.heading(), undefined);
      await setSite(arena, true);
      const added = await instagram.open(arena);
      await typeLeak(added);
      await setSite(arena, false);
      const dropped = await instagram.open(arena);
      await dropped.type(leak);
      await dropped.postByMouse();
      await until('the post', async () => (await dropped.posted()).length === 1);
    },
  },

  {
    name: 'what is no address is not added, and says so',
    run: async (arena) => {
      const page = await arena.visit('options.html#sites');
      await page.waitForSelector('.other-sites input[type=text]');
      await page.type('.other-sites input[type=text]', '不是網址');
      await page.click('.other-sites button[type=submit]');
      await until('the word on it', () =>
        page.$eval('.other-sites [role=status]', (line) => line.textContent?.includes('不像網址')),
      );
    },
  },
];

/** Ticks Instagram in the options, or takes the tick away. */
async function setSite(arena: Arena, on: boolean): Promise<void> {
  const page = await arena.visit('options.html#sites');
  const box = '.other-sites li:first-child input';
  await page.waitForSelector(box);
  const state = () => page.$eval(box, (input) => (input as HTMLInputElement).checked);
  if ((await state()) !== on) {
    await page.click(box);
    await until('the answer', () =>
      page.$eval('.other-sites [role=status]', (line) => (line.textContent ?? '') !== ''),
    );
    assert.equal(await state(), on);
  }
  await page.close();
  await arena.page.bringToFront();
}

function on(
  surface: Surface,
  claim: string,
  abilities: readonly Ability[],
  run: (box: ReplyBox) => Promise<void>,
): Case {
  return {
    name: `${surface.name}: ${claim}`,
    proves: { surface: surface.name, abilities },
    run: async (arena) => {
      if (surface !== meta) await setSite(arena, true);
      await run(await surface.open(arena));
    },
  };
}
