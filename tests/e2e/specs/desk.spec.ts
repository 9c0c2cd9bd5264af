import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { type Arena, type Case, until } from '../arena.ts';
import { accessibilityFaults } from '../axe.ts';
import {
  alarms,
  badge,
  openDesk,
  openOwnPage,
  press,
  pressWords,
  putRow,
  reason,
  say,
  says,
  text,
} from '../desk.ts';

/** The desk in the middle of the drill of the one-star review. */
async function startDrill(arena: Arena): Promise<Page> {
  const page = await openDesk(arena, []);
  await pressWords(page, '演練');
  await say(page, '.drills input', '櫃檯小陳');
  await press(page, '[data-drill="one-star"] button:enabled');
  await page.waitForSelector('.drill-run');
  return page;
}

/** Answers the review of the drill, and waits until the check has read it. */
async function answerDrill(page: Page): Promise<void> {
  const reply = '讓您有不愉快的感受，我們很抱歉。我們會檢討溝通方式，歡迎來電告訴我們。';
  await page.type('.drill-run textarea', reply);
  await says(page, '.drill-run', /沒有發現問題/u);
}

export const cases: readonly Case[] = [
  {
    name: 'shows an incident with its clocks, and a tick with who and when in the timeline',
    run: async (arena) => {
      const page = await openDesk(arena, ['service']);
      assert.match(await text(page, '.detail h2'), /服務不滿/u);
      await press(page, '.steps input');
      await until('the tick in the timeline', async () =>
        /櫃檯小陳.*完成「召集應變小組」/u.test(await text(page, '.timeline li:last-child')),
      );
      assert.match(await text(page, '.clocks'), /先回應.*慣例/u);
    },
  },
  {
    name: 'a snooze with a reason moves the alarm and leaves the due time',
    run: async (arena) => {
      const page = await openDesk(arena, ['service'], '30');
      const due = await text(page, '.clocks li span');
      // Seen half an hour ago: the first ring is a quarter of an hour away.
      const first = await until('an alarm', async () => (await alarms(page))['desk.clock']);
      await pressWords(page, '稍後再提醒');
      await reason(page, '院長 11 點前在看診');
      assert.match(await text(page, '.timeline li:last-child'), /再提醒：院長 11 點前在看診/u);
      const moved = await until('a later alarm', async () => {
        const at = (await alarms(page))['desk.clock'];
        return at !== undefined && at > first && at;
      });
      assert.ok(Math.abs(moved - first - 15 * 60_000) < 20_000);
      assert.equal(await text(page, '.clocks li span'), due);
    },
  },
  {
    name: 'two incidents that are one event are merged: one goes on, the other is closed and says where',
    run: async (arena) => {
      const page = await openDesk(arena, ['service', 'staff']);
      await pressWords(page, '和另一件是同一件事');
      await reason(page, '兩個平台同一件事');
      await until('one open incident', async () => (await page.$$('.incidents li')).length === 1);
      assert.match(
        await text(page, '.timeline li:last-child'),
        /已結案.*併入 \d{4}-\w{3}：兩個平台同一件事/u,
      );
      await press(page, '.incidents button');
      await until('the other side of it', async () =>
        /併入事件 \d{4}-\w{3}/u.test(await text(page, '.timeline li:last-child')),
      );
    },
  },
  {
    name: 'a closed incident can be looked up and opened again, with a reason',
    run: async (arena) => {
      const page = await openDesk(arena, ['service']);
      await pressWords(page, '結案');
      await reason(page, '查證後是誤會');
      await pressWords(page, '已結案');
      await press(page, '.incidents button');
      await pressWords(page, '重新開啟');
      await reason(page, '又有新的評論');
      await until('it to be open', async () => /已開立/u.test(await text(page, '.detail .facts')));
    },
  },
  {
    name: 'a merely negative review is said to stay; one that fits a rule gets one sentence and is appealed once',
    run: async (arena) => {
      const page = await openDesk(arena, ['rumour']);
      await press(page, '.appeal summary');
      await say(page, '.appeal textarea', '等很久，態度又差，失望');
      await until('honest advice', async () =>
        /檢舉多半不會成功/u.test(await text(page, '.appeal [role="status"]')),
      );
      assert.equal(await page.$('.appeal blockquote'), null);
      await say(page, '.appeal textarea', '寫錯間了，原本要評隔壁那間');
      await until('the reason', async () =>
        /「寫錯間」.*Google 地圖的使用者提供內容政策/u.test(await text(page, '.appeal')),
      );
      const links = await page.$$eval('.appeal .tools a', (all) =>
        all.map((each) => each.getAttribute('href')),
      );
      assert.ok(links.includes('https://support.google.com/business/workflow/9945796'));
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.appeal [type="submit"]');
      for (const move of ['我已送出檢舉', '平台決定保留', '我已提出申訴（只有一次）', '申訴也沒有通過'])
        await pressWords(page, move);
      await until('the end of it', async () => /評論會留著/u.test(await text(page, '.appeals')));
      assert.equal((await page.$$('.appeals button')).length, 0);
      assert.match(await text(page, '.timeline li:last-child'), /平台檢舉：申訴沒有通過/u);
    },
  },
  {
    name: 'beside a report stand the reviews of late that are worded alike, with their ids',
    run: async (arena) => {
      const page = await openDesk(arena, ['rumour']);
      const seen = {
        platform: 'google',
        site: 'google-maps',
        place: '',
        placeName: '',
        partial: false,
        answered: 'no',
        topics: [],
        sentiment: 'negative',
        urgent: [],
        firstSeen: Date.now(),
        lastSeen: Date.now(),
      };
      for (const [id, words] of [
        ['alike', '寫錯間了吧，這家診所根本沒有執照，醫師還會罵人'],
        ['other', '等了兩個小時，櫃檯也不說明原因'],
      ] as const)
        await putRow(page, 'reviews', { ...seen, key: `google:${id}`, id, text: words });
      await openOwnPage(page, arena.extensionPage('desk.html'), '.incidents button');
      await press(page, '.incidents button');
      await press(page, '.appeal summary');
      await say(page, '.appeal textarea', '寫錯間了，這家診所根本沒有執照，醫師會罵人！');
      await until('the one alike', async () => /相近.*編號 alike/u.test(await text(page, '.similar')));
      assert.doesNotMatch(await text(page, '.similar'), /編號 other/u);
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
  {
    name: 'a drill of the one-star review is timed and scored, and stays apart from badge, alarms and real incidents',
    run: async (arena) => {
      const page = await startDrill(arena);
      await press(page, '.drill-run .steps input');
      await page.waitForSelector('.drill-run .steps input:checked');
      await answerDrill(page);
      assert.deepEqual([await badge(page), await alarms(page)], ['', {}]);
      assert.deepEqual(await accessibilityFaults(page), []);
      await pressWords(page, '結束演練，看成績');
      await until('the result', async () =>
        /一星評論.*分.*櫃檯小陳.*步驟 1\/\d+.*回覆沒有問題/u.test(await text(page, '.drills')),
      );
      await pressWords(page, '事件');
      await pressWords(page, '全部');
      assert.equal((await page.$$('.incidents li')).length, 0);
    },
  },
  {
    name: 'the drill of scenario 3 whole: from the alarm through every step and a clean reply to a closed incident',
    run: async (arena) => {
      const page = await startDrill(arena);
      const steps = (await page.$$('.drill-run .steps li')).length;
      for (let step = 1; step <= steps; step += 1) {
        await press(page, `.drill-run .steps li:nth-child(${step}) input`);
        await page.waitForSelector(`.drill-run .steps li:nth-child(${step}) input:checked`);
      }
      await answerDrill(page);
      await pressWords(page, '結束演練，看成績');
      await until('full marks', async () =>
        new RegExp(`一星評論.*100 分.*步驟 ${steps}/${steps}.*回覆沒有問題`, 'u').test(
          await text(page, '.drill-results'),
        ),
      );
      assert.equal(await page.$('.drill-run'), null);
      assert.deepEqual([await badge(page), await alarms(page)], ['', {}]);
    },
  },
  {
    name: 'a self-audit needs every answer and an owner, and stays with score and next date',
    run: async (arena) => {
      const page = await openDesk(arena, []);
      await pressWords(page, '預防檢核');
      await press(page, '[data-list="people"] button');
      await say(page, '.audit-form .field input', '護理長');
      assert.notEqual(await page.$('.audit-form [type="submit"]:disabled'), null);
      for (const [index, answer] of ['yes', 'yes', 'partly', 'no'].entries())
        await press(page, `.audit-form fieldset:nth-of-type(${index + 1}) [value="${answer}"]`);
      await until('the score', async () => /63 分.*可以加強/u.test(await text(page, '.audit-form')));
      assert.deepEqual(await accessibilityFaults(page), []);
      await press(page, '.audit-form [type="submit"]:enabled');
      await until('the history', async () =>
        /下次.*63 分.*護理長/u.test(await text(page, '[data-list="people"]')),
      );
    },
  },
  {
    name: 'follow-ups take a case code and never a name or a phone; a done one leaves today’s list',
    run: async (arena) => {
      const page = await openDesk(arena, []);
      await pressWords(page, '後續關懷');
      for (const [code, refusal] of [
        ['王小明', /姓名/u],
        ['0912-345-678', /電話/u],
        ['A123456789', /身分證/u],
      ] as const) {
        await say(page, '.follow-ups input', code);
        await press(page, '.follow-ups form .primary');
        await until(`${code} to be refused`, async () =>
          refusal.test(await text(page, '.follow-ups .notice')),
        );
      }
      assert.equal((await page.$$('.follow-ups li')).length, 0);
      await say(page, '.follow-ups input', '1121-k3f');
      await press(page, '.follow-ups form .primary');
      await until('four contacts', async () => (await page.$$('.follow-ups li')).length === 4);
      assert.match(await text(page, '.follow-ups li'), /1121-K3F.*24 小時/u);
      const ring = await until('an alarm for the first', async () => (await alarms(page))['desk.clock']);
      assert.ok(Math.abs(ring - Date.now() - 24 * 3_600_000) < 20_000);
      await pressWords(page, '已聯絡');
      await until('three contacts', async () => (await page.$$('.follow-ups li')).length === 3);
      await until('the alarm of the second', async () => ((await alarms(page))['desk.clock'] ?? 0) > ring);
      assert.deepEqual(await accessibilityFaults(page), []);
    },
  },
  {
    name: 'axe finds nothing, empty and with an incident',
    run: async (arena) => {
      const empty = await openDesk(arena, []);
      const faults = await accessibilityFaults(empty);
      const page = await openDesk(arena, ['safety']);
      assert.deepEqual([...faults, ...(await accessibilityFaults(page))], []);
    },
  },
];
