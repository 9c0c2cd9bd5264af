import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../utils/cli/browsers.ts';
import { remembered } from '../unit/platform/reviews.ts';
import { type Arena, newArena, until } from './arena.ts';
import { browsersAsked, launch } from './browsers.ts';
import { press } from './desk.ts';
import { give, openInbox, rowsOf, showInbox } from './inbox.ts';
import { fixturePages, hosts } from './pages.ts';
import { startProxy } from './proxy.ts';
import { startServers } from './servers.ts';

/**
 * `npm run bench:inbox`: the inbox with 10,000 remembered reviews in both browsers, from the navigation to the first
 * rows and to the last review read, and from a letter in the search field to the frame with what was found; then 500
 * answers of a file audited, and a page of 1 MB of text scanned. Builds must be there (`npm run build`).
 */
const reviews = 10_000;
const openBudget = 300;
const searchBudget = 50;
const rounds = 7;
/** 500 answers, and a page of 1 MB of text: work of ours without the pauses between pieces, in ms. */
const answers = 500;
const auditBudget = 200;
const pageBytes = 1_000_000;
const scanBudget = 200;
const long = 'https://www.google.com/__bench/text';

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const kinds = browsersAsked(values.browser);

const texts = [
  '等了一個半小時才看到醫生，櫃檯也沒有說明',
  '停車場很難找，進去以後環境乾淨',
  '費用說得很清楚，醫師很有耐心',
  '打電話都沒有人接，預約系統也當掉',
];
const many = Array.from({ length: reviews }, (_, at) =>
  remembered({
    id: `Ci9DQUlRQUNvZEZBS0U${at}`,
    author: `評論者 ${at}`,
    text: `${texts[at % texts.length]}。${'這一段是同一則評論的其他內容。'.repeat(at % 9)}（第 ${at} 則）`,
    rating: (at % 5) + 1,
    firstSeen: 1_700_000_000_000 + at * 60_000,
    lastSeen: 1_700_000_000_000 + at * 60_000,
    answered: at % 3 === 0 ? 'no' : 'yes',
    ...(at % 3 === 0 ? {} : { ownerReply: { text: '謝謝您告訴我們，候診的動線我們正在調整。' } }),
  }),
);

console.log('| browser | what | median | worst | budget | |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const kind of kinds) {
  const answer = await fixturePages();
  const proxy = await startProxy(hosts, (url) =>
    url.href === long ? { type: 'text/html; charset=utf-8', body: longPage() } : answer(url),
  );
  const servers = await startServers();
  const launched = await launch(kind, proxy);
  const arena = await newArena(launched, servers);
  const page = await openInbox(arena, { reviews: many });
  const opened: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await showInbox(arena, page);
    await until('everything read', () =>
      page.evaluate(() => performance.getEntriesByName('inbox-whole').length > 0),
    );
    const [first, last] = await page.evaluate(() =>
      ['inbox-rows', 'inbox-whole'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
      ),
    );
    opened.push(first ?? Number.NaN);
    whole.push(last ?? Number.NaN);
  }
  row(kind, `first rows of ${reviews}`, opened, openBudget);
  row(kind, `all ${reviews} searchable`, whole, openBudget);
  const searched: number[] = [];
  await page.focus('input[type="search"]');
  for (const letter of ['等', '了', '一', '個', '半', '小', '時']) {
    await page.evaluate(() => {
      const field = document.querySelector('input[type="search"]');
      field?.addEventListener(
        'input',
        () => {
          const began = performance.now();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              document.documentElement.dataset.took = String(performance.now() - began);
            };
            port2.postMessage(0);
          });
        },
        { once: true, capture: true },
      );
    });
    await page.keyboard.type(letter);
    searched.push(
      await until('the frame', () =>
        page.evaluate(() => {
          const { took } = document.documentElement.dataset;
          delete document.documentElement.dataset.took;
          return Number(took);
        }),
      ),
    );
  }
  if ((await rowsOf(page)).some((text) => !text.includes('等了一個半小時'))) throw new Error('wrong rows');
  row(kind, 'a letter to what it finds, drawn', searched, searchBudget);
  await auditRows(kind, arena);
  await scanRows(kind, arena);
  await arena.close();
  await launched.close();
  await servers.close();
  proxy.close();
}

/** Sentences of our own corpus: replies of many writers, some of them with something in them. */
function corpus(): readonly string[] {
  const file = join(import.meta.dirname, '../corpus/learn.jsonl');
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((line) => (JSON.parse(line) as { readonly reply: string }).reply);
}

async function auditRows(kind: BrowserKind, arena: Arena): Promise<void> {
  const page = await openInbox(arena);
  await press(page, '[data-view="answers"]');
  const replies = corpus().slice(0, answers);
  const csv = [
    '星等,評論,回覆',
    ...replies.map((reply) => `2,"等了很久","${reply.replaceAll('"', '')}"`),
  ].join('\n');
  const times: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await give(page, '回覆.csv', csv);
    const [entry] = await measured(page, 'answers-audited');
    times.push(entry?.busy ?? Number.NaN);
    whole.push(entry?.wall ?? Number.NaN);
  }
  row(kind, `${replies.length} answers audited, first time in a page`, times.slice(0, 1), auditBudget);
  row(kind, `${replies.length} answers audited`, times.slice(1), auditBudget);
  row(kind, `${replies.length} answers audited, pauses included`, whole.slice(1), auditBudget);
}

function longPage(): string {
  const replies = corpus();
  let body = '';
  for (let at = 0, bytes = 0; bytes < pageBytes; at += 1) {
    const text = `${replies[at % replies.length] ?? ''} ${at}`;
    bytes += Buffer.byteLength(text);
    body += `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  }
  return `<!doctype html><html><head><meta charset="utf-8"><title>long</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

async function scanRows(kind: BrowserKind, arena: Arena): Promise<void> {
  await arena.page.goto(long);
  const popup = await arena.visit('popup.html?tab');
  await popup.waitForSelector('.page-links a[href*="#scan="]');
  const href = await popup.$eval('.page-links a[href*="#scan="]', (link) => link.getAttribute('href') ?? '');
  await showInbox(arena, popup, href.slice(href.indexOf('#')));
  const reading: number[] = [];
  const scanning: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [read] = await measured(popup, 'text-read');
    const [scan] = await measured(popup, 'text-scanned');
    reading.push(read?.busy ?? Number.NaN);
    scanning.push(scan?.busy ?? Number.NaN);
    await press(popup, '.audit-view > button:not(:disabled)');
  }
  const together = reading.map((ms, at) => ms + (scanning[at] ?? 0));
  row(kind, 'page of 1 MB read', reading, scanBudget);
  row(kind, 'page of 1 MB read and scanned, first time', together.slice(0, 1), scanBudget);
  row(kind, 'page of 1 MB read and scanned', together.slice(1), scanBudget);
}

/** What the page measured under this name, taken away so that the next round is a new one. */
function measured(page: Page, name: string): Promise<{ readonly busy: number; readonly wall: number }[]> {
  return until(`${name} to be measured`, () =>
    page.evaluate((wanted) => {
      const found = performance
        .getEntriesByName(wanted)
        .map((entry) => ({ busy: Number((entry as PerformanceMeasure).detail), wall: entry.duration }));
      performance.clearMeasures(wanted);
      return found.length > 0 && found;
    }, name),
  );
}

function row(browser: string, what: string, times: readonly number[], budget: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? Number.NaN;
  const worst = sorted.at(-1) ?? Number.NaN;
  const over = median <= budget ? 'ok' : 'OVER';
  console.log(
    `| ${browser} | ${what} | ${median.toFixed(0)} ms | ${worst.toFixed(0)} ms | ${budget} ms | ${over} |`,
  );
}
