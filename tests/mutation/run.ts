import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * `npm run mutate -- text|checker|rules [file …]`: changes the code of the folder in a thousand small ways and counts
 * how many of them its tests notice. Takes from minutes (text) to hours (rules); files narrow it down.
 */
const [folder = 'text', ...files] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
const mutated =
  files.length > 0 ? files : [`utils/${folder}/**/*.ts`, '!utils/**/*.generated.ts', '!utils/**/index.ts'];
execFileSync(
  process.execPath,
  [
    resolve(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'tests/mutation/stryker.json',
    '--mutate',
    mutated.join(','),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATED: folder } },
);
