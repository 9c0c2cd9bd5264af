import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { overBudget, type Sizes } from './unit/budget.ts';

/** Compares what the browsers load with the budgets of the design; prints every figure. */
const output = resolve(import.meta.dirname, '../.output');
const files = [
  'content-scripts/guard.js',
  'content-scripts/reader.js',
  'checker.js',
  'card.js',
  'composer.js',
  'answers.js',
  'texts.js',
];
const sizes: Sizes = Object.fromEntries(
  ['chrome-mv3', 'firefox-mv3'].flatMap((target) =>
    files.map((file) => {
      const path = join(output, target, file);
      return [
        `${target}/${file}`,
        existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : Number.NaN,
      ];
    }),
  ),
);

for (const [file, bytes] of Object.entries(sizes))
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB gzip  ${file}`);
const complaints = overBudget(sizes);
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length === 0 ? 0 : 1);
