import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { fuzzKinds } from './kinds.ts';

/**
 * `npm run fuzz -- --cases 1000000 --seed 8`: generated input against everything that parses what others wrote. The
 * same seed makes the same cases. Prints how many of each kind and how long; exits 1 with the smallest failing case.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '8' },
    only: { type: 'string' },
  },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
let total = 0;
const began = performance.now();
for (const { name, share, property } of fuzzKinds) {
  if (values.only && !name.includes(values.only)) continue;
  const numRuns = Math.ceil(cases * share);
  const started = performance.now();
  const outcome = await fc.check(await property(), { numRuns, seed });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(
    `${outcome.failed ? 'FAILED' : 'ok'}  ${name}: ${outcome.numRuns.toLocaleString('en')} cases, ${seconds} s`,
  );
  if (outcome.failed) {
    console.log(fc.defaultReportMessage(outcome));
    process.exitCode = 1;
  }
  total += outcome.numRuns;
}
console.log(
  `${total.toLocaleString('en')} cases, seed ${seed}, ${((performance.now() - began) / 1_000).toFixed(0)} s`,
);
process.exit();
