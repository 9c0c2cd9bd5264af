import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { outputFaults } from './unit/output-faults.ts';

/** Reads every script and page of both builds and names what must not be in them. */
const output = resolve(import.meta.dirname, '../.output');
const files = ['chrome-mv3', 'firefox-mv3'].flatMap((target) =>
  readdirSync(join(output, target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|html)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const faults = files.flatMap((file) =>
  outputFaults(readFileSync(file, 'utf8')).map((fault) => `${relative(output, file)}: ${fault}`),
);
for (const fault of faults) console.error(fault);
console.log(`${files.length} files read, ${faults.length} faults`);
process.exit(faults.length === 0 && files.length > 20 ? 0 : 1);
