import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { branches } from '../../../utils/playbook/branches.ts';
import { stepsFor } from '../../../utils/playbook/steps.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import {
  alarms,
  badge,
  freshPopup,
  openIncident,
  openOwnPage,
  openPopup,
  press,
  restartBackground,
  say,
} from '../desk.ts';

const title = (page: Page) => page.$eval('.step h2', (heading) => heading.textContent ?? '');

/** Does the step on hand, whatever it asks for, and resolves to its title once the next one is shown. */
function doStep(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const heading = () => document.querySelector('.step h2')?.textContent ?? undefined;
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    const before = heading() ?? '';
    await new Promise<void>((resolve) => {
      const look = () => {
        press('.assess .primary');
        if (heading() === undefined || heading() === before) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      press('.step .primary');
    });
    return before;
  });
}

export const cases: readonly Case[] = [
  {
    name: 'an incident, its clock and its ticks are there again when the popup is opened anew',
    run: async (arena) => {
      const page = await freshPopup(arena);
      await openIncident(page);
      assert.match(await page.$eval('.clock-time', (clock) => clock.textContent ?? ''), /(?:60|59):\d\d/u);
      await doStep(page);
      const next = await title(page);
      const again = await openPopup(arena);
      assert.equal(await title(again), next);
      assert.equal(await again.$eval('.clock', (clock) => clock.getAttribute('data-clock')), 'acknowledge');
      assert.match(
        await again.$eval('.last', (line) => line.textContent ?? ''),
        /櫃檯小陳.*\d\d:\d\d.*召集應變小組/u,
      );
    },
  },
  {
    name: 'a tick can be taken back, and two open windows show the same',
    run: async (arena) => {
      const page = await freshPopup(arena);
      await openIncident(page);
      const first = await title(page);
      const other = await page.browser().newPage();
      await openOwnPage(other, arena.extensionPage('popup.html?tab'), '.step h2');
      await page.bringToFront();
      await doStep(page);
      const second = await title(page);
      await until('the other window to follow', async () => (await title(other)) === second);
      await press(page, '.last .link');
      await until('the first step again', async () => (await title(page)) === first);
      await until('the other window to follow back', async () => (await title(other)) === first);
      await other.close();
    },
  },
  {
    name: 'opening an incident sets the alarm and the badge; an answer in time moves both on',
    run: async (arena) => {
      const page = await freshPopup(arena);
      const began = Date.now();
      await openIncident(page);
      const clock = await until('the alarm', async () => (await alarms(page))['desk.clock']);
      assert.ok(Math.abs(clock - began - 45 * 60_000) < 20_000);
      await until('minutes on the badge', async () => /^(?:60|59)m$/u.test(await badge(page)));
      for (const _ of ['team', 'hold', 'evidence', 'two-tracks', 'acknowledge']) await doStep(page);
      await until('the next clock on the badge', async () => (await badge(page)) === '24h');
    },
  },
  {
    name: 'alarms lost while the background was down are there again when it wakes',
    run: async (arena) => {
      const page = await freshPopup(arena);
      await openIncident(page);
      const due = await until('the alarm', async () => (await alarms(page))['desk.clock']);
      await restartBackground(arena, page);
      const after = await until('the alarm again', async () => (await alarms(page))['desk.clock']);
      assert.ok(Math.abs(after - due) < 2_000, `${after} is not ${due}`);
      await until('the badge again', async () => /m$/u.test(await badge(page)));
    },
  },
  {
    name: 'an incident seen an hour ago is overdue at once: badge and clock say so',
    run: async (arena) => {
      const page = await freshPopup(arena);
      await openIncident(page, 'service', '60');
      await until('the badge', async () => (await badge(page)) === '!');
      await until('an overdue clock', async () => page.$('.clock[data-tone="over"]'));
    },
  },
  {
    name: 'the keyboard alone opens an incident and ticks its first step',
    run: async (arena) => {
      const page = await freshPopup(arena);
      await until('focus on the button', () =>
        page.evaluate(() => document.activeElement?.className === 'primary'),
      );
      await page.keyboard.press('Enter');
      await page.waitForSelector('.open-form');
      await page.focus('.field input');
      await page.keyboard.type('院長');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.step h2');
      const first = await title(page);
      await until('focus on the button', () =>
        page.evaluate(() => document.activeElement?.matches('.step .primary')),
      );
      await page.keyboard.press('Enter');
      await until('the second step', async () => (await title(page)) !== first);
    },
  },
  {
    name: 'without a name nothing is opened and the field says why',
    run: async (arena) => {
      const page = await freshPopup(arena);
      await press(page, '.calm .primary');
      await press(page, '.open-form .primary');
      await page.waitForSelector('.field [role="alert"]');
      assert.deepEqual(await alarms(page), {});
    },
  },
  {
    name: 'unreadable settings are named, and everything works on',
    run: async (arena) => {
      const page = await freshPopup(arena, { settings: { version: 1, person: 5 } });
      await page.waitForSelector('.problem.quiet');
      await openIncident(page);
    },
  },
  {
    name: 'axe finds nothing on the empty popup, the form, a step, the questions and the list',
    run: async (arena) => {
      const page = await freshPopup(arena);
      const faults = [await accessibilityFaults(page)];
      await press(page, '.calm .primary');
      faults.push(await accessibilityFaults(page));
      await say(page, '.field input', '院長');
      await press(page, '.open-form .primary');
      await page.waitForSelector('.step h2');
      faults.push(await accessibilityFaults(page));
      for (const _ of ['team', 'hold', 'evidence', 'two-tracks', 'acknowledge']) await doStep(page);
      await press(page, '.step .primary');
      faults.push(await accessibilityFaults(page));
      await press(page, 'footer > .link:last-child');
      await press(page, 'footer > .link:last-child');
      await page.waitForSelector('.list');
      faults.push(await accessibilityFaults(page));
      assert.deepEqual(faults.flat(), []);
    },
  },
  ...branches.map(
    ({ branch }): Case => ({
      name: `${branch}: from alarm to closed on a moved clock, every step fits 360 × 560 without scrolling`,
      // One plain and one with duties to report in both browsers; the others differ from these in words alone.
      wide: branch !== 'service' && branch !== 'safety',
      run: (arena) => walk(arena, branch),
    }),
  ),
];

/**
 * One branch from alarm to closed on a clock that the case moves: an hour passes before the first answer, a day and
 * more before the considered one; the popup says each time that it is over, and a tick starts the next clock.
 */
async function walk(arena: Arena, branch: (typeof branches)[number]['branch']): Promise<void> {
  const page = await freshPopup(arena);
  await openIncident(page, branch);
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + Number(document.documentElement.dataset.later ?? 0) * 60_000;
  });
  const seen: string[] = [];
  const steps = stepsFor(branch);
  for (const step of steps) {
    seen.push(await title(page));
    assert.deepEqual(await scrolled(page), [], `after ${seen.at(-1)}`);
    const pass = passing[step.id];
    if (pass) {
      await letPass(page, pass.minutes);
      await until(`${pass.clock} to be over`, () =>
        page.$(`.clock[data-clock="${pass.clock}"][data-tone="over"]`),
      );
    }
    await doStep(page);
    if (pass) await until('another clock', async () => (await clockShown(page)) !== pass.clock);
  }
  assert.deepEqual(
    seen,
    steps.map((step) => step.title.zh),
  );
  await press(page, '.step .primary');
  await page.waitForSelector('.calm');
}

/** How late it is, in minutes after the alarm, when these steps are done, and which clock is over by then. */
const passing: Readonly<Record<string, { readonly minutes: number; readonly clock: string }>> = {
  acknowledge: { minutes: 61, clock: 'acknowledge' },
  reply: { minutes: 25 * 60, clock: 'considered' },
  visible: { minutes: 25 * 60 + 73 * 60, clock: 'visible' },
};

function letPass(page: Page, minutes: number): Promise<void> {
  return page.evaluate((later) => {
    document.documentElement.dataset.later = String(later);
  }, minutes);
}

function clockShown(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLElement>('.clock')?.dataset.clock);
}

/** What of the popup does not fit; empty when nothing has to be scrolled. */
function scrolled(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.popup, .step')]
      .filter((box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
      .map((box) => `${box.className || box.tagName} ${box.scrollHeight} > ${box.clientHeight}`),
  );
}
