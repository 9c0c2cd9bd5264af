import { parseArgs } from 'node:util';
import { newArena, until } from './arena.ts';
import { launch } from './browsers.ts';
import { isHeld, leak } from './held.ts';
import { fixturePages, hosts } from './pages.ts';
import { startProxy } from './proxy.ts';
import { startServers } from './servers.ts';
import { surfaces } from './surfaces.ts';

/**
 * `npm run soak -- --minutes 60`: one tab of Google's owner page in Chromium, in which somebody types, is held, closes
 * the card and starts again without end. The heap of the page, ours included, is measured after collecting what is
 * garbage; exits 1 when the last third of the measurements lies above the first by more than a tenth and 1 MB.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
/** Measured so many times, whatever the length. */
const samples = Math.max(6, Math.min(60, Math.round(minutes)));

const proxy = await startProxy(hosts, await fixturePages());
const launched = await launch('chrome', proxy);
const arena = await newArena(launched, await startServers());
try {
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  await arena.close();
  await launched.close();
  proxy.close();
}
process.exit();

async function soak(): Promise<boolean> {
  const google = surfaces.find(({ name }) => name === 'google');
  if (!google) throw new Error('no surface to soak');
  const box = await google.open(arena);
  const began = Date.now();
  const heaps: number[] = [];
  let rounds = 0;
  console.log('| minute | rounds | heap |\n| ---: | ---: | ---: |');
  while (heaps.length < samples) {
    // No draft twice in a row: a card closed on a text stays closed while that text stands.
    const draft = leak + '。'.repeat(rounds % 7);
    await box.type(draft);
    await until(`the findings of round ${rounds + 1}`, async () =>
      (await box.card.text())?.includes(`${Buffer.byteLength(draft)} `),
    );
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    await box.card.press('關閉');
    await until('the card to close', async () => !(await box.card.heading()));
    // The closing card gives the focus back in its own time, which a driver that presses at once may cross.
    await until('an empty box', async () => {
      await box.enter();
      await arena.page.keyboard.down('Control');
      await arena.page.keyboard.press('a');
      await arena.page.keyboard.up('Control');
      await arena.page.keyboard.press('Backspace');
      return (await box.text()) === '';
    });
    rounds += 1;
    const passed = (Date.now() - began) / 60_000;
    if (passed < ((heaps.length + 1) * minutes) / samples) continue;
    heaps.push(await heap());
    console.log(`| ${passed.toFixed(1)} | ${rounds} | ${megabytes(heaps.at(-1) ?? 0)} MB |`);
  }
  const third = Math.floor(samples / 3);
  const first = median(heaps.slice(0, third));
  const last = median(heaps.slice(-third));
  const flat = last <= first * 1.1 + 1_000_000;
  console.log(
    `${rounds} rounds in ${minutes} min; median heap of the first third ${megabytes(first)} MB, of the last ${megabytes(last)} MB: ${flat ? 'flat' : 'GROWING'}`,
  );
  return flat;
}

/** Bytes of JavaScript in the page's process after collecting garbage. */
async function heap(): Promise<number> {
  const session = await arena.page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await arena.page.metrics();
  return JSHeapUsedSize;
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
