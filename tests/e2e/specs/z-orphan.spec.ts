import { strict as assert } from 'node:assert';
import { closeWelcome } from '../../../utils/cli/extension.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { chromeCopy } from '../browsers.ts';
import { isHeld, leak, typeLeak } from '../held.ts';
import { type ReplyBox, surfaces } from '../surfaces.ts';

/** Last of all specs: each case reloads the extension under the feet of an open page. */
export const cases: readonly Case[] = surfaces.map((surface) => ({
  name: `${surface.name}: after an update no page is stuck with an old guard`,
  run: async (arena) => {
    const box = await surface.open(arena);
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    await reloadExtension(arena);
    if (arena.browser === 'chrome') await postedWithNotice(arena, box);
    else await heldByTheNewGuard(arena, box);
  },
}));

/** Chromium leaves the old script running: it must let the post through and say that it is off. */
async function postedWithNotice(arena: Arena, box: ReplyBox): Promise<void> {
  await box.postByMouse();
  assert.deepEqual(await box.posted(), [leak]);
  const shown = await arena.eye.each(box.frame, (root) => root.textContent ?? '');
  assert.ok(shown.some((text) => text.includes('請重新整理頁面')));
}

/** Firefox ends the old script and starts the new one in the open page: one card, and it works. */
async function heldByTheNewGuard(arena: Arena, box: ReplyBox): Promise<void> {
  await until('the old card to go', async () => !(await box.card.heading()));
  await box.enter();
  await box.postByMouse();
  await until('the hold of the new guard', () => isHeld(box));
  assert.deepEqual(await box.posted(), []);
  await box.card.press('關閉');
  await until('no card at all', async () => !(await box.card.heading()));
  assert.equal(arena.page.isClosed(), false);
}

async function reloadExtension(arena: Arena): Promise<void> {
  if (arena.browser === 'chrome') {
    // Chromium does not start an extension again by itself that was put in over the developer's protocol.
    const browser = arena.page.browser();
    await browser.uninstallExtension(new URL(arena.extensionPage('')).host);
    await browser.installExtension(chromeCopy);
    await closeWelcome(browser);
    await arena.page.bringToFront();
    return;
  }
  const own = await arena.visit('popup.html');
  await own.evaluate(() => {
    const spaces = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { reload(): void } } | undefined
    >;
    setTimeout(() => (spaces.browser ?? spaces.chrome)?.runtime.reload());
  });
  await until('the old page of the extension to go', async () => own.isClosed() || !(await alive(own)));
  await until('the new extension', async () => {
    const page = await arena.visit('popup.html').catch(() => undefined);
    const up = page !== undefined && (await alive(page));
    await page?.close().catch(() => undefined);
    return up;
  });
  await arena.page.bringToFront();
}

async function alive(page: Awaited<ReturnType<Arena['visit']>>): Promise<boolean> {
  try {
    return await page.evaluate(() => {
      const spaces = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime?: { id?: string } } | undefined
      >;
      return (spaces.browser ?? spaces.chrome)?.runtime?.id !== undefined;
    });
  } catch {
    return false;
  }
}
