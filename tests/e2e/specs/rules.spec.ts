import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import type { Example, RuleExamples } from '../../../utils/domain/rule.ts';
import { rules } from '../../../utils/rules/index.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import { fresh, noticed, openOwnPage, press, say } from '../desk.ts';

/** The page of all rules, or of one where `path` is e.g. `/ad.promo`, on an extension that knows nothing. */
async function openRules(arena: Arena, path = ''): Promise<Page> {
  const page = await fresh(arena);
  await page.setViewport({ width: 1200, height: 900 });
  await openOwnPage(page, `${arena.extensionPage('options.html')}#rules${path}`, '.try textarea');
  return page;
}

/** What one rule's page shows. */
async function rulePage(page: Page, id: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `rules/${id}`);
  await until(`the page of ${id}`, () =>
    page.evaluate((wanted) => document.querySelector('.rule-page code')?.textContent === wanted, id),
  );
  return page.evaluate(() => {
    const sentence = (item: Element) =>
      [...(item.querySelector('p[lang]')?.children ?? [])]
        .map((part) => (part.localName === 'mark' ? `[[${part.textContent}]]` : part.textContent))
        .join('');
    const sentences = (kind: string) =>
      [...document.querySelectorAll(`.examples[data-kind="${kind}"] li`)].map(sentence);
    return {
      title: document.querySelector('.rule-page h2')?.textContent,
      bad: sentences('bad'),
      good: sentences('good'),
      rewrites: document.querySelectorAll('.rewrites li').length,
      dated: [...document.querySelectorAll('.basis dd')].filter((source) =>
        /\d{4}-\d{2}-\d{2}/u.test(source.textContent ?? ''),
      ).length,
      links: [...document.querySelectorAll<HTMLAnchorElement>('.basis a')].map(
        (link) => `${link.target} ${link.rel}`,
      ),
    };
  });
}

async function examplesOf(id: string): Promise<RuleExamples> {
  const file = `../../../utils/rules/${id.replace('.', '/')}.ts`;
  return ((await import(file)) as { readonly examples: RuleExamples }).examples;
}

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text);

/** The list goes by family, and in a family by the order of the rules. */
const inListOrder = (a: string, b: string) => rank(a) - rank(b);
const rank = (link: string) => {
  const id = link.slice('#rules/'.length);
  const family = ['privacy', 'ad', 'conduct'].indexOf(id.split('.')[0] ?? '');
  return family * rules.length + rules.findIndex((rule) => rule.id === id);
};

export const cases: readonly Case[] = [
  {
    name: 'a rule is switched off only with a reason, and is then silent in what is tried',
    run: async (arena) => {
      const page = await openRules(arena, '/ad.promo');
      await say(page, '.try textarea', '本月買三送一，千萬別錯過。');
      await page.waitForSelector('.tried a[href="#rules/ad.promo"]');
      await page.select('.own select', 'off');
      await until(
        'the finding to go',
        async () => (await page.$('.tried a[href="#rules/ad.promo"]')) === null,
      );
      await page.$eval('form', (form) => {
        (form as HTMLFormElement).noValidate = true;
      });
      await press(page, '.savebar .primary');
      await noticed(page, /還沒有寫理由/u);
      await say(page, '.own input', '法務已看過');
      await press(page, '.savebar .primary');
      await noticed(page, /已儲存/u);
      await press(page, '.places a');
      await page.waitForSelector('.rule-list');
      assert.match(
        await page.$eval('.rule-list li', (row) => row.textContent ?? ''),
        /優惠.*不檢查.*法務已看過/u,
      );
    },
  },
  {
    name: 'every rule has a page with its dated sources, rewordings and the examples of its file',
    wide: true,
    run: async (arena) => {
      const page = await openRules(arena);
      const links = await page.$$eval('.rule-list a', (all) => all.map((link) => link.getAttribute('href')));
      assert.deepEqual(links, rules.map(({ id }) => `#rules/${id}`).sort(inListOrder));
      for (const rule of rules) {
        const shown = await rulePage(page, rule.id);
        const examples = await examplesOf(rule.id);
        assert.equal(shown.title, rule.title.zh);
        assert.deepEqual([...shown.bad].sort(), examples.bad.map(textOf).sort());
        assert.deepEqual([...shown.good].sort(), examples.good.map(textOf).sort());
        assert.equal(shown.rewrites, rule.rewrites.zh.length + rule.rewrites.en.length);
        assert.equal(shown.dated, rule.basis.tw.length + rule.basis.us.length);
        assert.deepEqual(
          [...new Set(shown.links)],
          shown.links.length > 0 ? ['_blank noopener noreferrer'] : [],
        );
      }
    },
  },
  {
    name: 'a search narrows the rules by article, by name or by an example, and says how many are left',
    wide: true,
    run: async (arena) => {
      const page = await openRules(arena);
      for (const [query, found] of [
        ['第61條 折扣', 'ad.promo'],
        ['ＰＲＯＭＯＴＩＯＮ', 'ad.promo'],
        ['病歷號 A02217', 'privacy.identity'],
      ] as const) {
        await say(page, 'input[type="search"]', query);
        await until(`${found} to be found`, async () => {
          const links = await page.$$eval('.rule-list a', (all) =>
            all.map((link) => link.getAttribute('href')),
          );
          return links.length < rules.length && links.includes(`#rules/${found}`);
        });
      }
      await noticed(page, /^共 1 條規則/u);
      await say(page, 'input[type="search"]', '查無此字');
      await noticed(page, /沒有符合/u);
    },
  },
  {
    name: 'what is tried is judged as typed, by the kind of text, and beside the review it answers',
    wide: true,
    run: async (arena) => {
      const page = await openRules(arena, '/privacy.detail-beyond-review');
      await press(page, '.examples[data-kind="bad"] button');
      const own = '.tried a[href="#rules/privacy.detail-beyond-review"]';
      await page.waitForSelector(own);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
      await noticed(page, /^會先攔下/u);
      await page.select('.try-choices select', 'private');
      await until('a private message to be free of it', async () => (await page.$(own)) === null);
      await press(page, '.try > button');
      await noticed(page, /結果會顯示在這裡/u);
      await page.keyboard.type('謝謝您的意見，我們會檢討現場流程。');
      await noticed(page, /沒有發現/u);
    },
  },
  {
    name: 'the keyboard goes from the list to a rule and back to where it was',
    wide: true,
    run: async (arena) => {
      const page = await openRules(arena);
      await say(page, 'input[type="search"]', '買三送一');
      await until('one rule', async () => (await page.$$('.rule-list a')).length === 1);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.rule-page');
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      await until('the heading to have the focus', async () => (await focused()) === '優惠、折扣或贈品');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      assert.match(await focused(), /所有規則/u);
      await page.keyboard.press('Enter');
      await page.waitForSelector('input[type="search"]');
      await until('the link to have the focus', async () => (await focused()) === '優惠、折扣或贈品');
    },
  },
  {
    name: 'axe finds nothing in the list of rules, in a rule and in what is tried',
    run: async (arena) => {
      const page = await openRules(arena);
      assert.deepEqual(await accessibilityFaults(page), []);
      await rulePage(page, 'privacy.identity');
      await press(page, '.examples[data-kind="bad"] button');
      await page.waitForSelector('.tried');
      await page.select('.own select', 'advise');
      await page.waitForSelector('.own input');
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
];
