import { strict as assert } from 'node:assert';
import { defaultSettings, toStored } from '../../../utils/platform/settings-schema.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { isHeld, isWritten, leak, overrideHold, typeLeak } from '../held.ts';
import { type ReplyBox, type Surface, singlePages, surfaces } from '../surfaces.ts';

const [google, facebook] = surfaces as readonly [Surface, Surface];
const [list] = singlePages as readonly [Surface];

/** Pages that work against the guard, and what happens around an open draft. */
/** Many pages, editors or answers: see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  ...[google, facebook].flatMap((surface) => [
    on(surface, 'floods of messages and events change nothing', async (box) => {
      await typeLeak(box);
      await box.frame.evaluate(() => {
        for (let at = 0; at < 3_000; at += 1) {
          window.postMessage({ type: 'override', text: `${at}` }, '*');
          document.dispatchEvent(new CustomEvent('calmreply', { detail: at }));
        }
      });
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),

    on(
      surface,
      'an undone rewording brings its finding back, and doing it again takes it away',
      async (box, arena) => {
        await typeLeak(box);
        const before = (await box.card.findings()).length;
        const [first] = await box.card.findings();
        await box.card.press(first?.rewrites.find((words) => words !== '刪除這段') ?? '');
        await until('the rewording', () => isWritten(box));
        const reworded = await box.text();
        await until('fewer findings', async () => (await box.card.findings()).length < before);
        await box.undo();
        await until('the findings', async () => (await box.card.findings()).length === before);
        await arena.page.keyboard.down('Control');
        await arena.page.keyboard.down('Shift');
        await arena.page.keyboard.press('KeyZ');
        await arena.page.keyboard.up('Shift');
        await arena.page.keyboard.up('Control');
        await until('the rewording again', async () => (await box.text()) === reworded);
      },
    ),
  ]),

  on(
    list,
    'presses made by the page on the card, and a card the page made invisible, let nothing through',
    async (box) => {
      await typeLeak(box);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await box.frame.evaluate(() => {
        for (const host of document.querySelectorAll<HTMLElement>('[popover]')) host.click();
      });
      await box.card.press('我了解風險');
      await box.card.pressField();
      await box.type('院長已確認');
      await box.frame.evaluate(() => {
        const sheet = document.createElement('style');
        sheet.textContent = '[popover]{opacity:0.01 !important}';
        document.head.append(sheet);
      });
      await box.card.press('記錄理由');
      await until('the refusal', async () => (await box.card.text())?.includes('理由沒有記錄成功'));
      await box.postByMouse();
      assert.deepEqual(await box.posted(), []);
    },
  ),

  on(
    list,
    'an overlay of the page takes the press that was meant for the card, and nothing is let through',
    async (box, arena) => {
      await typeLeak(box);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await box.frame.evaluate(() => {
        const over = document.createElement('div');
        over.popover = 'manual';
        over.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;opacity:0.2';
        document.body.append(over);
        over.showPopover();
      });
      await arena.page.mouse.click(400, 400);
      assert.deepEqual(await box.posted(), []);
      assert.equal(await isHeld(box), true);
    },
  ),

  on(list, 'at twice the size every control of the card is in reach', async (box, arena) => {
    // What a zoom of 200 % does to a window of 1280 by 900.
    await arena.page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await typeLeak(box);
    await box.postByKey();
    await until('the hold', () => isHeld(box));
    await overrideHold(box, '院長已確認');
    await box.postByKey();
    await until('the post', async () => (await box.posted()).length === 1);
  }),

  on(list, 'in a page of twelve pixels a letter the card keeps its own size', async (box) => {
    await box.frame.evaluate(() => document.documentElement.style.setProperty('font-size', '12px'));
    await typeLeak(box);
    assert.ok((await box.card.findings()).length > 0);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
  }),

  on(
    google,
    'in a frame of 320 by 320 pixels Post is never covered, is held by the mouse, and the card can be used to the end',
    async (box, arena) => {
      await arena.page.evaluate(() => {
        const frame = document.querySelector('iframe');
        if (frame) Object.assign(frame.style, { width: '320px', height: '320px' });
      });
      await typeLeak(box);
      await until('Post to lie free', () => isPostFree(box));
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await until('Post to lie free', () => isPostFree(box));
      await overrideHold(box, '院長已確認');
      await until('Post to lie free', () => isPostFree(box));
      await box.postByMouse();
      await until('the post', async () => (await box.posted()).length > 0);
      assert.deepEqual(await box.posted(), [leak]);
    },
  ),

  on(
    list,
    'an address that changes in place, once refused and then for good, leaves the box guarded',
    async (box) => {
      await box.frame.evaluate(() => {
        window.navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true });
        location.hash = 'refused';
        history.pushState({}, '', '/reviews?page=2');
      });
      assert.match(await box.frame.evaluate(() => location.href), /page=2$/u);
      await typeLeak(box);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    },
  ),

  on(list, 'a page left and come back to is guarded', async (box, arena) => {
    await typeLeak(box);
    await arena.page.goto('https://business.google.com/local/business/1/customers/reviews/reply?p=x');
    await arena.page.goBack();
    const open = await until('the box or its opener', () =>
      arena.page.$('textarea').then((field) => field ?? arena.page.$('[data-fixture-opener]')),
    );
    await open.click();
    await arena.page.waitForSelector('textarea');
    await arena.page.$eval('textarea', (field) => {
      field.value = '';
    });
    await box.enter();
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),

  on(list, 'settings changed elsewhere are in force when the person comes back', async (box, arena) => {
    await typeLeak(box);
    const own = await arena.visit('popup.html');
    const set = (lang: 'en' | 'zh-TW') =>
      own.evaluate(
        async (settings) => {
          const spaces = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
          await (spaces.browser ?? spaces.chrome)?.storage.local.set({ settings });
        },
        toStored({ ...defaultSettings, lang }),
      );
    await set('en');
    await arena.page.bringToFront();
    await box.frame.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
    await until('the English card', async () => (await box.card.heading())?.includes('may not belong'));
    await set('zh-TW');
  }),
];

interface Api {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

function on(surface: Surface, name: string, prove: (box: ReplyBox, arena: Arena) => Promise<void>): Case {
  return {
    name: `${surface.name}: ${name}`,
    run: async (arena) => prove(await surface.open(arena), arena),
  };
}

/** Nothing of ours lies over the middle of Post, once the frame shows it. */
async function isPostFree(box: ReplyBox): Promise<boolean> {
  return box.frame.$eval(box.submit, (post) => {
    post.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = post.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && post.contains(hit);
  });
}
