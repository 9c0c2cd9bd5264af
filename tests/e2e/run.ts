import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../utils/cli/browsers.ts';
import { type Ability, abilities, type Case, newArena } from './arena.ts';
import { browsersAsked, launch } from './browsers.ts';
import { fixturePages, hosts } from './pages.ts';
import { startProxy } from './proxy.ts';
import { startServers, type TestServers } from './servers.ts';

/** One case may take this long, in ms, before it counts as failed; nothing in it waits for a fixed time. */
const patience = 30_000;

/** Cells of the table that cannot be, with the reason that is printed below it. */
const cannot: readonly {
  readonly surface: string;
  readonly abilities: readonly Ability[];
  readonly why: string;
}[] = [
  {
    surface: 'google maps',
    abilities: ['check', 'hold', 'release', 'insert', 'undo'],
    why: 'no reply box: owners answer on the pages of the other Google rows',
  },
  {
    surface: 'meta business',
    abilities: ['read'],
    why: 'nothing of its reviews is attested, so none are read',
  },
  { surface: 'instagram', abilities: ['read'], why: 'it has no reviews' },
];

type Titled = Case & {
  readonly title: string;
};

const reports = resolve(import.meta.dirname, '../../.tmp');

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    spec: { type: 'string' },
    all: { type: 'boolean' },
  },
});
const kinds = browsersAsked(values.browser);

process.exitCode = (await runAll()) ? 0 : 1;

/** All browsers at once: most of a case is waiting, and each has a proxy and servers of its own. */
async function runAll(): Promise<boolean> {
  const specs = await loadSpecs();
  const answer = await fixturePages(
    specs.some(({ title }) => title.startsWith('editors')) ? ['editors'] : [],
  );
  const cells = new Map<string, boolean>();
  const tallies = await Promise.all(kinds.map((kind) => runIn(kind, specs, answer, cells)));
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, 'e2e.json'), JSON.stringify({ passed, failed }));
  printTable(cells);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

async function runIn(
  name: BrowserKind,
  specs: readonly Titled[],
  answer: Awaited<ReturnType<typeof fixturePages>>,
  cells: Map<string, boolean>,
): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  const servers = await startServers();
  const proxy = await startProxy(hosts, answer, servers.hosts);
  const launched = await launch(name, proxy);
  console.log(`${name}: ${await launched.browser.version()}`);
  for (const { title, run, proves, lacking, wide } of specs) {
    const elsewhere = wide && !values.all && kinds.length > 1 && name === 'firefox';
    const reason = elsewhere ? 'runs here with --all' : lacking?.(name);
    if (reason !== undefined) {
      console.log(`left out - ${name}: ${title}: ${reason}`);
      continue;
    }
    const began = performance.now();
    const error = await attempt(() => withArena(launched, servers, run));
    const ms = Math.round(performance.now() - began);
    if (error) failed += 1;
    else passed += 1;
    for (const ability of proves?.abilities ?? []) {
      const cell = `${proves?.surface}|${name}|${ability}`;
      cells.set(cell, (cells.get(cell) ?? true) && !error);
    }
    console.log(`${error ? 'not ok' : 'ok'} - ${name}: ${title} (${ms} ms)`);
    if (error) console.log(error.replace(/^/gmu, '    '));
  }
  await launched.close();
  proxy.close();
  await servers.close();
  if (proxy.denied.length === 0) passed += 1;
  else failed += 1;
  console.log(
    `${proxy.denied.length === 0 ? 'ok' : 'not ok'} - ${name}: ${proxy.denied.length} requests left the fixtures`,
  );
  for (const request of new Set(proxy.denied)) console.log(`    ${request}`);
  console.log(`    refused of the browser's own: ${[...new Set(proxy.housekeeping)].join(', ') || 'none'}`);
  return { passed, failed };
}

async function loadSpecs(): Promise<Titled[]> {
  const folder = join(import.meta.dirname, 'specs');
  const found: Titled[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (values.spec && !file.includes(values.spec)) continue;
    const { cases, wide = false } = (await import(join(folder, file))) as {
      readonly cases: readonly Case[];
      /** True where every case of the file is `wide`. */
      readonly wide?: boolean;
    };
    for (const one of cases) {
      const title = `${file.replace('.spec.ts', '')}: ${one.name}`;
      if (!values.only || title.includes(values.only)) found.push({ wide, ...one, title });
    }
  }
  if (found.length === 0) throw new Error('no case matches');
  return found;
}

/** Surface by browser by ability; a cell no case of this run proved stays empty, one that cannot be is a dash. */
function printTable(cells: ReadonlyMap<string, boolean>): void {
  const surfaces = [...new Set([...cells.keys()].map((cell) => cell.split('|')[0]))];
  if (surfaces.length === 0) return;
  const dashes = cannot.filter(({ surface }) => surfaces.includes(surface));
  console.log(`\n| surface | browser | ${abilities.join(' | ')} |`);
  console.log(`| --- | --- |${' --- |'.repeat(abilities.length)}`);
  for (const surface of surfaces) {
    const dash = dashes.find((one) => one.surface === surface);
    for (const kind of kinds) {
      const shown = abilities.map((ability) => {
        const proved = cells.get(`${surface}|${kind}|${ability}`);
        if (proved !== undefined) return proved ? 'yes' : 'NO';
        return dash?.abilities.includes(ability) ? '–' : ' ';
      });
      console.log(`| ${surface} | ${kind} | ${shown.join(' | ')} |`);
    }
  }
  for (const { surface, why } of dashes) console.log(`– ${surface}: ${why}`);
}

async function withArena(
  launched: Awaited<ReturnType<typeof launch>>,
  servers: TestServers,
  run: Case['run'],
): Promise<void> {
  const arena = await newArena(launched, servers);
  const overdue = Promise.withResolvers<never>();
  const timer = setTimeout(() => overdue.reject(new Error(`still running after ${patience} ms`)), patience);
  try {
    await Promise.race([run(arena), overdue.promise]);
  } finally {
    clearTimeout(timer);
    await arena.close();
  }
}

async function attempt(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
