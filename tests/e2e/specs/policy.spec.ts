import { strict as assert } from 'node:assert';
import { until } from '../../../utils/cli/drive/until.ts';
import type { Arena, Case } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { launch } from '../browsers.ts';
import { openOwnPage, press, say } from '../desk.ts';
import { hosts } from '../pages.ts';
import { policyObstacle, putPolicy } from '../policy.ts';
import { startProxy } from '../proxy.ts';

/** What the README shows to administrators. */
const preset = {
  organisation: '晨曦醫療體系',
  profile: { name: '晨曦診所', phone: '02-1234-5678' },
  clocks: { acknowledge: 15 },
  rules: { 'ad.promo': { to: 'warn', reason: '總部規定' } },
  block: ['周年慶'],
  providers: ['local'],
  replies: [{ text: '謝謝您的意見，我們會檢討。', topics: ['praise'], lang: 'zh-TW' }],
};

export const cases: readonly Case[] = [
  {
    name: 'an administrator’s policy file is in force, shown as managed, and outlasts what a person saves',
    lacking: policyObstacle,
    run: async (arena) => {
      const policy = putPolicy(arena.browser, new URL(arena.extensionPage('')).host, preset);
      try {
        await underPolicy(arena, policy.browser);
      } finally {
        policy.remove();
      }
    },
  },
];

/** A browser of its own, because policies are read when one starts. */
async function underPolicy(arena: Arena, browser: Parameters<typeof launch>[2]): Promise<void> {
  const proxy = await startProxy(hosts, () => undefined);
  const managed = await launch(arena.browser, proxy, browser);
  try {
    const page = await managed.browser.newPage();
    await openOwnPage(page, managed.extensionPage('options.html'), '.fields input[type="text"]');
    const locked = () =>
      page.$$eval('input[readonly]', (all) => all.map((input) => (input as HTMLInputElement).value));
    // Chromium hands a policy over some seconds after the installation, and the open page follows.
    await until('the policy', async () => (await locked()).length === 3);
    assert.deepEqual(await locked(), ['晨曦診所', '02-1234-5678', '15']);
    assert.deepEqual(
      await page.$$eval('.provider input:not(:disabled)', (all) =>
        all.map((input) => (input as HTMLInputElement).value),
      ),
      ['local'],
    );
    assert.deepEqual(await accessibilityFaults(page), []);

    await say(page, '.fields input[type="email"], .fields .field:nth-child(4) input', 'hello@clinic.example');
    await press(page, '.savebar .primary');
    await until('the saving', () =>
      page.evaluate(() =>
        /已儲存/u.test(document.querySelector('.savebar [role="status"]')?.textContent ?? ''),
      ),
    );
    const { settings } = (await page.evaluate(() => window.api.storage.local.get('settings'))) as {
      settings: { profile: object; own: { block: readonly string[] } };
    };
    assert.deepEqual(settings.profile, { email: 'hello@clinic.example' });
    assert.deepEqual(settings.own.block, []);
    assert.deepEqual(await locked(), ['晨曦診所', '02-1234-5678', '15']);

    await press(page, '.places a[href="#data"]');
    await page.waitForSelector('.preset dl');
    assert.match(
      await page.$eval('.preset dl', (list) => list.textContent ?? ''),
      /管理者設定晨曦醫療體系，共 6 項/u,
    );
    assert.deepEqual(proxy.denied, []);
  } finally {
    await managed.close();
    proxy.close();
  }
}
