import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDrawn } from './sample.ts';

/**
 * `npm run mutate -- text|checker|rules [share] [file …]`: changes the code of the folder in a thousand small ways and
 * counts how many of them its tests notice. `share` (0.1) tries only so much of all mutants, always the same ones, and
 * tells how far the score can be off; files narrow it down. Word lists and regular expressions are data and stay.
 */
const [folder = 'text', ...rest] = process.argv.slice(2);
const share = Number(rest[0] ?? 1) || 1;
const files = rest.filter((one) => one.endsWith('.ts'));
const root = resolve(import.meta.dirname, '../..');
const mutated =
  files.length > 0
    ? files
    : [
        `utils/${folder}/**/*.ts`,
        '!utils/**/*.generated.ts',
        '!utils/**/index.ts',
        '!utils/**/cues.ts',
        '!utils/**/examples.ts',
      ];
const report = resolve(root, `.tmp/mutation-${folder}.json`);

mkdirSync(resolve(root, '.tmp'), { recursive: true });
execFileSync(
  process.execPath,
  [
    resolve(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'tests/mutation/stryker.json',
    '--mutate',
    mutated.join(','),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATED: folder, SAMPLE: String(share) } },
);
renameSync(resolve(root, '.tmp/mutation.json'), report);
tell(report);

/** What was drawn, and the score with its 95 % interval after Wilson. */
function tell(file: string): void {
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly files: Readonly<
      Record<string, { readonly mutants: readonly { readonly id: string; readonly status: string }[] }>
    >;
  };
  const counts: Record<string, number> = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  for (const { id, status } of Object.values(files).flatMap(({ mutants }) => mutants))
    if (status in counts && isDrawn(id, share)) counts[status] = (counts[status] ?? 0) + 1;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const score = ((counts['Killed'] ?? 0) + (counts['Timeout'] ?? 0)) / all;
  const z = share < 1 ? 1.96 : 0;
  const middle = (score + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((score * (1 - score)) / all + (z * z) / (4 * all * all));
  const percent = (of: number): string => `${(of * 100).toFixed(1)} %`;
  const range = share < 1 ? `, 95 % within ${percent(middle - half)} and ${percent(middle + half)}` : '';
  console.log(`${folder}: ${all} mutants ${JSON.stringify(counts)}: ${percent(score)}${range}`);
}
