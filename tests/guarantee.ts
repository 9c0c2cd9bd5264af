import { createChecker } from '../utils/checker/check.ts';
import { loadBank } from '../utils/composer/banks/load.ts';
import { rules } from '../utils/rules/index.ts';
import { combinations, faultsOf } from './unit/composer/guarantee.ts';

/** `npm run guarantee`: every combination the composer can be asked for, three replies each, under every rule. */
const seeds = Number(process.argv[2] ?? 4);
const { check } = createChecker(rules);
const seen = new Map<string, { count: number; example: string }>();
let count = 0;
let faulty = 0;
const start = performance.now();
for (const combination of combinations(seeds)) {
  count += 3;
  const faults = faultsOf(combination, await loadBank(combination.lang), check);
  if (faults.length > 0) faulty++;
  for (const fault of faults) {
    const kind = `${combination.lang} ${fault.split(': ')[0]}`;
    const known = seen.get(kind);
    if (known) known.count++;
    else seen.set(kind, { count: 1, example: fault });
  }
}
for (const [kind, { count: times, example }] of [...seen].toSorted((a, b) => b[1].count - a[1].count))
  console.log(`${times}× ${kind}\n    ${example.replace(/\n/gu, '⏎')}`);
console.log(
  `${count} replies, ${faulty} combinations with faults, ${Math.round((performance.now() - start) / 1000)} s`,
);
process.exitCode = faulty === 0 ? 0 : 1;
