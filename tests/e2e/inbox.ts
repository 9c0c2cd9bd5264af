import type { Page } from 'puppeteer-core';
import type { RememberedReview } from '../../utils/domain/remembered-review.ts';
import { defaultSettings, toStored } from '../../utils/platform/settings-schema.ts';
import type { Arena } from './arena.ts';
import { fresh, giveFile, openOwnPage, putRows } from './desk.ts';

/** The inbox of an extension that knows this clinic and has seen these reviews, and nothing else. */
export async function openInbox(
  arena: Arena,
  { clinic = '安心診所', reviews = [] }: { clinic?: string; reviews?: readonly RememberedReview[] } = {},
): Promise<Page> {
  const page = await fresh(arena, {
    settings: toStored({ ...defaultSettings, profile: { name: clinic }, person: '櫃檯小陳' }),
  });
  await putReviews(page, reviews);
  return showInbox(arena, page);
}

/** Opens the inbox anew in this page. */
export async function showInbox(arena: Arena, page: Page, part = ''): Promise<Page> {
  await page.setViewport({ width: 1200, height: 900 });
  await openOwnPage(page, arena.extensionPage(`inbox.html${part}`), '.page.inbox h1');
  return page;
}

/** Writes reviews into the database from one of the extension's own pages, in batches: messages have limits. */
export async function putReviews(page: Page, reviews: readonly RememberedReview[]): Promise<void> {
  for (let at = 0; at < reviews.length; at += 1_000)
    await putRows(page, 'reviews', reviews.slice(at, at + 1_000));
}

/** The texts of the rows in sight. */
export function rowsOf(page: Page): Promise<string[]> {
  return page.$$eval('.review-list li', (rows) => rows.map((row) => row.textContent ?? ''));
}

/** Hands the page a file as its file button would. */
export function give(page: Page, name: string, content: string): Promise<void> {
  return giveFile(page, 'input[type="file"]', { name, type: '', bytes: Buffer.from(content) });
}
