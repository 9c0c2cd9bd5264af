import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type CardView, cardOf } from './drive/card.ts';
import { shadowEye } from './drive/shadow.ts';
import { until } from './drive/until.ts';

/**
 * The main job, done by itself on the practice page that `page` shows: an angry reply is typed, Post is held, a suggestion goes in
 * and is posted. Prints the findings and leaves pictures in `folder`. Rejects when any step does not happen.
 */
export async function demonstrate(page: Page, folder: string, say: (line: string) => void): Promise<void> {
  const review = await page.waitForSelector('[data-practice-review]');
  if (!review) throw new Error('the practice page shows no review');
  const card = cardOf(page, page.mainFrame(), await shadowEye(page));
  await picture(page, folder, '1-practice');

  await page.click('[data-practice-review] .try');
  const draft = await draftOf(page);
  say(`\nA tired person types:\n  ${draft}`);
  await page.click('[data-practice-review] [data-practice-post]');
  await until('the hold', async () => (await card.role()) === 'alertdialog');
  await picture(page, folder, '2-held');
  await report(card, say);

  await card.press(suggestionsTab);
  await picture(page, folder, '3-suggestions');
  await card.press(useThisOne);
  const reply = await until('the suggestion in the box', async () => {
    const text = await draftOf(page);
    return text !== draft && text;
  });
  say(`\nA suggestion takes its place:\n  ${reply.replaceAll('\n', '\n  ')}`);
  await page.click('[data-practice-review] [data-practice-post]');
  const posted = await until('the post', () =>
    page.$eval('[data-practice-posted] p', (element) => element.textContent).catch(() => undefined),
  );
  if (posted !== reply) throw new Error('what was posted is not what stood in the box');
  await picture(page, folder, '4-posted');
  say('\nPosted once, after one hold. 0 bytes sent.');
}

const suggestionsTab = '建議的回覆';
const useThisOne = '換成這則';

function draftOf(page: Page): Promise<string> {
  return page.$eval('[data-practice-review] textarea', (field) => (field as HTMLTextAreaElement).value);
}

async function report(card: CardView, say: (line: string) => void): Promise<void> {
  say(`\nPost is held. ${await card.heading()}`);
  for (const finding of await card.findings())
    say(
      `  [${finding.tag}] ${finding.title} ${finding.excerpt}\n      ${finding.message}\n      ${finding.basis}`,
    );
}

async function picture(page: Page, folder: string, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
