import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { hostMark } from '../../utils/guard/card-port.ts';
import { type Arena, newArena, until } from './arena.ts';
import { launch, launchBare } from './browsers.ts';
import { isHeld, leak } from './held.ts';
import { fixturePages, hosts } from './pages.ts';
import { startProxy } from './proxy.ts';
import { startServers } from './servers.ts';
import { type ReplyBox, surfaces } from './surfaces.ts';

/**
 * `npm run soak -- --minutes 60`: one tab of Google's owner page in Chromium, in which somebody types, is held, closes
 * the card, has the list grow and shrink, and starts again without end. The same is done in a Chromium without the
 * extension. Heap, nodes and listeners are counted after collecting what is garbage; exits 1 when ours grew more than
 * `noise` over what the page grew by itself. `--rest 3` has each round followed by three times its own length of rest.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, rest: { type: 'string', default: '0' } },
});
const minutes = Number(values.minutes);
const rest = Number(values.rest);
/** Measured so many times, whatever the length; the first is left out of the verdict, for code is still compiled then. */
const samples = 12;
/**
 * Growth over the page's own that tells of nothing. Code is compiled again as it is found to be hot, and undo steps
 * keep nodes until there are as many steps as the browser keeps.
 */
const noise: Count = { heap: 1_000_000, nodes: 50, listeners: 0, detached: 0 };
/** Reviews that come and go with each round, out of so many that there are. */
const [batch, stock] = [40, 400] as const;

interface Count {
  /** Bytes of JavaScript in the page's process. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Nodes out of the document that a script still holds. */
  readonly detached: number;
}

const kinds = ['heap', 'nodes', 'listeners', 'detached'] as const;

const proxy = await startProxy(hosts, await fixturePages());
const launched = await launch('chrome', proxy);
const bare = await launchBare(proxy);
const arena = await newArena(launched, await startServers());
try {
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  await arena.close();
  await launched.close();
  await bare.close();
  proxy.close();
}
process.exit();

async function soak(): Promise<boolean> {
  const ours = await openBox(arena);
  const plain = await openBox(await arenaOf(bare));
  const began = Date.now();
  const counts: { readonly ours: Count; readonly plain: Count }[] = [];
  let rounds = 0;
  console.log(
    '| minute | rounds | heap | without us | nodes | without us | listeners | without us | detached | without us |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  while (counts.length < samples) {
    const start = Date.now();
    // No draft twice in a row: a card closed on a text stays closed while that text stands.
    const draft = leak + '。'.repeat(rounds % 7);
    await holdOnce(ours, draft, rounds);
    await postOnce(plain, draft);
    await churn(ours, rounds, true);
    await churn(plain, rounds, false);
    rounds += 1;
    const passed = (Date.now() - began) / 60_000;
    if (passed >= ((counts.length + 1) * minutes) / samples) {
      const both = { ours: await count(ours.page), plain: await count(plain.page) };
      counts.push(both);
      const cells = [
        passed.toFixed(1),
        rounds,
        ...kinds.flatMap((what) =>
          [both.ours, both.plain].map((each) =>
            what === 'heap' ? `${megabytes(each.heap)} MB` : each[what],
          ),
        ),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
    // What a person does between two replies; leaves the machine to others.
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, (Date.now() - start) * rest));
  }
  return verdict(counts, rounds);
}

function verdict(
  counts: readonly { readonly ours: Count; readonly plain: Count }[],
  rounds: number,
): boolean {
  const third = Math.floor(samples / 3);
  const growth = (who: 'ours' | 'plain', what: keyof Count): number => {
    const all = counts.map((each) => each[who][what]);
    return median(all.slice(-third)) - median(all.slice(1, 1 + third));
  };
  const grown = kinds.filter((what) => growth('ours', what) - growth('plain', what) > noise[what]);
  const flat = grown.length === 0;
  console.log(
    `${rounds} rounds in ${minutes} min; median heap of the last third over the first: ours ${megabytes(growth('ours', 'heap'))} MB, the page by itself ${megabytes(growth('plain', 'heap'))} MB; ${flat ? 'flat' : `GROWING: ${grown.join(', ')}`}`,
  );
  return flat;
}

interface SoakBox extends ReplyBox {
  readonly page: Page;
}

async function openBox(where: Arena): Promise<SoakBox> {
  const google = surfaces.find(({ name }) => name === 'google');
  if (!google) throw new Error('no surface to soak');
  return { ...(await google.open(where)), page: where.page };
}

async function arenaOf(browser: Browser): Promise<Arena> {
  const nothing = { name: 'chrome', browser, welcomed: false } as const;
  return newArena(
    {
      ...nothing,
      extensionPage: () => 'about:blank',
      close: async () => undefined,
    },
    await startServers(),
  );
}

async function holdOnce(box: SoakBox, draft: string, round: number): Promise<void> {
  await box.type(draft);
  await until(`the findings of round ${round + 1}`, async () =>
    (await box.card.text())?.includes(`${Buffer.byteLength(draft)} `),
  );
  await box.postByMouse();
  await until('the hold', () => isHeld(box));
  await box.card.press('關閉');
  await until('the card to close', async () => !(await box.card.heading()));
  await emptied(box);
}

/** Nobody holds it here: the page keeps its box and forgets what was posted. */
async function postOnce(box: SoakBox, draft: string): Promise<void> {
  await box.frame.evaluate(() => document.documentElement.setAttribute('data-fixture-keep-open', ''));
  await box.type(draft);
  await box.postByMouse();
  await until('the post', async () => (await box.posted()).length === 1);
  await box.frame.evaluate(() => window.posted.splice(0));
  await emptied(box);
}

async function emptied(box: SoakBox): Promise<void> {
  // The closing card gives the focus back in its own time, which a driver that presses at once may cross.
  await until('an empty box', async () => {
    await box.enter();
    await box.page.keyboard.down('Control');
    await box.page.keyboard.press('a');
    await box.page.keyboard.up('Control');
    await box.page.keyboard.press('Backspace');
    return (await box.text()) === '';
  });
}

/** Reviews are added under the list and taken away again; with the extension there, each gets its badge in between. */
async function churn({ frame }: SoakBox, round: number, marked: boolean): Promise<void> {
  const before = await frame.$$eval(`[${hostMark}]`, (all) => all.length);
  await frame.evaluate(
    (from, many, of) => {
      const list = document.querySelector('[role="list"]');
      const model = document.querySelectorAll('[data-fixture-card]')[3];
      if (!list || !model) throw new Error('no list to churn');
      for (let at = from; at < from + many; at += 1) {
        const card = model.cloneNode(true) as HTMLElement;
        card.dataset.churned = '';
        card.querySelector('[data-review-id]')?.setAttribute('data-review-id', `Soak${at % of}`);
        list.append(card);
      }
    },
    round * batch,
    batch,
    stock,
  );
  if (marked)
    await until('the badges', async () => {
      const now = await frame.$$eval(`[${hostMark}]`, (all) => all.length);
      return now >= before + batch;
    });
  await frame.evaluate(() => {
    for (const card of document.querySelectorAll('[data-churned]')) card.remove();
  });
  if (marked)
    await until(
      'the badges to go',
      async () => (await frame.$$eval(`[${hostMark}]`, (all) => all.length)) <= before,
    );
}

async function count(page: Page): Promise<Count> {
  const session = await page.createCDPSession();
  // Nodes that two worlds have wrapped go in the second or third collection.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.send('DOM.enable');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners, detached: detachedNodes.length };
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
