import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../utils/cli/browsers.ts';

/** Everything `npm test` proves, in the order in which a failure is cheapest. Ends with `N passed, N failed`. */
const root = resolve(import.meta.dirname, '..');
const reports = join(root, '.tmp');

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Reads how many claims a step proved; without it the step itself is one claim. */
  readonly tally?: () => Tally;
}

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'ci', '.', '--diagnostic-level=error'] },
  { name: 'nothing unused', command: ['knip', '--config', '.knip.json'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile.json=.tmp/unit.json',
    ],
    tally: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = report('unit.json');
      return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) || (numFailedTestSuites ?? 0) };
    },
  },
  { name: 'build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'web-ext lint',
    command: [
      'web-ext',
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--warnings-as-errors',
      '--self-hosted',
    ],
  },
  {
    name: 'packages rebuild to the same bytes',
    command: ['node', 'utils/cli/package.ts', '--built', '--verify'],
  },
  { name: 'nothing in the output runs text', command: ['node', 'tests/output.ts'] },
  { name: 'bundle budgets', command: ['node', 'tests/budgets.ts'] },
  {
    name: 'end to end',
    command: ['node', 'tests/e2e/run.ts'],
    tally: () => ({ passed: 0, failed: 0, ...report('e2e.json') }),
  },
];

rmSync(reports, { recursive: true, force: true });
for (const kind of ['chrome', 'firefox'] as const) console.log(`${kind}: ${ensureBrowser(kind).path}`);

let passed = 0;
let failed = 0;
for (const step of steps) {
  const started = performance.now();
  const ok = (await run(step.command)) === 0;
  const tally = proved(step, ok);
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${tally.failed === 0 ? '✔' : '✘'} ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A step that ends badly has failed at least once, whatever its report says; one that proved nothing has too. */
function proved(step: Step, ok: boolean): Tally {
  if (!step.tally) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const { passed, failed } = step.tally();
    return { passed, failed: ok && passed > 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function report(name: string): Record<string, number> {
  return JSON.parse(readFileSync(join(reports, name), 'utf8')) as Record<string, number>;
}

function run([command, ...args]: Step['command']): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      done(127);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}
