import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import {
  catchFile,
  freshPopup,
  giveFile,
  openDesk,
  openIncident,
  openOwnPage,
  press,
  pressWords,
  say,
  says,
  text,
} from '../desk.ts';

/** Unpacks a pack and lets `sha256sum` judge it; its exit code. */
function verifyPack(zip: Uint8Array): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) writeFileSync(join(folder, name), bytes);
  const { status } = spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder });
  rmSync(folder, { recursive: true });
  return status;
}

/** A page of reviews in front of an open incident's evidence step; one review carries what must not survive. */
async function hostilePage(arena: Arena): Promise<{ readonly popup: Page; readonly reviews: Page }> {
  const popup = await freshPopup(arena);
  await openIncident(popup, 'rumour');
  for (const _ of ['team', 'hold']) {
    const before = await text(popup, '.step h2');
    await press(popup, '.step .primary');
    await until('the next step', async () => (await text(popup, '.step h2')) !== before);
  }
  await popup.waitForSelector('.capture button');
  const reviews = await popup.browser().newPage();
  await reviews.goto('https://www.google.com/maps/place/x');
  await reviews.waitForSelector('[data-review-id]');
  await reviews.$eval('[data-review-id]', (card) => {
    // What of it would load or run is kept from doing so here by its own type or address: only the markup counts.
    for (const [tag, attributes] of [
      ['img', { src: 'data:,spy', onerror: 'void 0', style: 'color:red' }],
      ['script', { type: 'application/json' }],
      ['a', { href: 'javascript:void 0' }],
      ['form', { action: '/steal' }],
      ['p', { onclick: 'void 0' }],
    ] as const) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      card.append(element);
    }
  });
  return { popup, reviews };
}

/**
 * Presses the toolbar button on this page, which is what allows a picture of it. Chromium's driver can do that;
 * Firefox's cannot, so that there the case proves what is kept and said without a picture.
 */
async function allowPicture({ browser }: Arena, page: Page): Promise<void> {
  await page.bringToFront();
  if (browser !== 'chrome') return;
  const [own] = (await page.browser().extensions()).values();
  assert.ok(own);
  await own.triggerAction(page);
}

/** The files of the pack that the desk hands out for the incident opened last. */
async function packOf(arena: Arena, page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  await openOwnPage(page, arena.extensionPage('desk.html'), '.incidents button');
  await press(page, '.incidents button');
  await page.waitForSelector('.evidence code');
  const saved = await catchFile(page);
  await pressWords(page, '下載證據包（可用 sha256sum 驗證）');
  const zip = await saved();
  assert.equal(verifyPack(zip), 0);
  return unzipSync(zip);
}

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function attach(page: Page, name: string, type: string, bytes: Uint8Array): Promise<void> {
  await giveFile(page, '.evidence [type="file"]', { name, type, bytes });
}

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  {
    name: 'evidence is kept only when said to be public, and its pack verifies with sha256sum',
    run: async (arena) => {
      const page = await openDesk(arena, ['rumour']);
      await press(page, '.evidence summary');
      await say(page, '.evidence textarea', '這家診所根本沒有執照，大家不要去！');
      await press(page, '.evidence .primary');
      await until('a request to confirm', async () => /公開/u.test(await text(page, '.evidence .notice')));
      assert.equal((await page.$$('.evidence code')).length, 0);
      await press(page, '.evidence [type="checkbox"]');
      await press(page, '.evidence .primary');
      await until('the piece', async () => (await page.$$('.evidence code')).length === 1);
      await until('the timeline', async () => /保存證據/u.test(await text(page, '.timeline li:last-child')));
      const saved = await catchFile(page);
      await pressWords(page, '下載證據包（可用 sha256sum 驗證）');
      assert.equal(verifyPack(await saved()), 0);
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
  {
    name: 'one press keeps the page in front: facts with relative date and capture time, markup made harmless',
    run: async (arena) => {
      const { popup, reviews } = await hostilePage(arena);
      await allowPicture(arena, reviews);
      await press(popup, '.capture button');
      await until('it to be kept', async () => /已保存：.*則評論/u.test(await text(popup, '.capture')));
      if (arena.browser === 'firefox') assert.match(await text(popup, '.capture'), /不允許截圖/u);
      assert.deepEqual(await accessibilityFaults(popup), []);
      await reviews.close();
      const files = await packOf(arena, popup);
      const names = Object.keys(files);
      const facts = JSON.parse(decode(files[names.find((name) => name.endsWith('-reviews.json')) ?? '']));
      assert.equal(facts.address, 'https://www.google.com/maps/place/x');
      assert.ok(Math.abs(Date.parse(facts.capturedAt) - Date.now()) < 60_000);
      assert.ok(facts.reviews.length >= 1);
      for (const review of facts.reviews) {
        assert.equal(typeof review.id, 'string');
        assert.match(review.relativeDate, /前/u);
        assert.equal(typeof review.translated, 'boolean');
      }
      assert.ok(facts.reviews.some(({ translated }: { translated: boolean }) => translated));
      const picture = names.find((name) => name.endsWith('-screen.png'));
      if (arena.browser === 'chrome') assert.equal(decode(files[picture ?? '']?.subarray(1, 4)), 'PNG');
      else assert.equal(picture, undefined);
      const html = decode(files[names.find((name) => name.endsWith('-page.html')) ?? '']);
      assert.match(html, /<article data-review=/u);
      assert.match(html, /data-src="data:,spy"/u);
      assert.doesNotMatch(html, /<script|<form|onerror|onclick|javascript:|\ssrc=|\sstyle=/u);
    },
  },
  {
    name: 'dropped pictures are asked about; charts and footage are refused, by name, by content or by answer',
    run: async (arena) => {
      const page = await openDesk(arena, ['privacy']);
      await press(page, '.evidence summary');
      const dicom = new Uint8Array(140);
      dicom.set(new TextEncoder().encode('DICM'), 128);
      for (const [name, bytes, words] of [
        ['王先生病歷.jpg', new Uint8Array(9), /看起來是病歷/u],
        ['影像001', dicom, /看起來是病歷/u],
        ['櫃檯監視器.png', new Uint8Array(9), /監視器畫面/u],
      ] as const) {
        await attach(page, name, 'image/png', bytes);
        await says(page, '.evidence .notice', words);
        assert.equal(await page.$('.file-question'), null);
      }
      await attach(page, 'IMG_0001.png', 'image/png', new Uint8Array(9));
      await page.waitForSelector('.file-question');
      await press(page, '.evidence .primary');
      await says(page, '.evidence .notice', /先回答每個檔案/u);
      await press(page, '.file-question [value="unsure"]');
      await press(page, '.evidence .primary');
      await says(page, '.evidence .notice', /先不要放/u);
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.file-question [value="record"]');
      await press(page, '.evidence .primary');
      await says(page, '.evidence .notice', /沒有保存。病歷/u);
      assert.equal(await page.$('.file-question'), null);
      await attach(page, 'IMG_0002.png', 'image/png', new Uint8Array(9));
      await press(page, '.file-question [value="public"]');
      await press(page, '.evidence form > label [type="checkbox"]');
      await press(page, '.evidence .primary');
      await says(page, '.evidence .notice', /已保存 1 項/u);
    },
  },
  {
    name: 'a full disk is said, and neither the piece nor a line about it is there',
    run: async (arena) => {
      const page = await openDesk(arena, ['rumour']);
      const lines = (await page.$$('.timeline li')).length;
      await page.evaluate(() => {
        IDBObjectStore.prototype.add = () => {
          throw new DOMException('disk full', 'QuotaExceededError');
        };
      });
      await press(page, '.evidence summary');
      await say(page, '.evidence textarea', '不實的評論');
      await press(page, '.evidence form > label [type="checkbox"]');
      await press(page, '.evidence .primary');
      await says(page, '.evidence .notice', /沒有儲存成功/u);
      assert.equal(await page.$('.evidence code'), null);
      assert.equal((await page.$$('.timeline li')).length, lines);
    },
  },
];
