import { parseArgs } from 'node:util';
import { rate } from '../insight/intervals.ts';
import { type Clinic, type Plant, simulateYear } from '../insight/simulate-clinic.ts';

/**
 * `npm run simulate [-- --years 1000] [--seed 1]`: how often the surge alarm rings for nothing in a clinic's first
 * year, and how often it rings when it should, with the default setting. Same seed, same tables.
 */
const { values } = parseArgs({
  options: { years: { type: 'string', default: '400' }, seed: { type: 'string', default: '1' } },
});
const years = Number(values.years);
const seed = Number(values.seed);

/** What the default setting promises. */
const mostAYear = 1;

/** Alarms of the worst cell. */
let largest = 0;

const usual: Clinic = { reviewsPerMonth: 10, negativeShare: 0.2, readEvery: 1, clumping: 0 };
const volumes = [1, 2, 4, 8, 15, 30, 60] as const;

const conditions: readonly (readonly [string, Partial<Clinic>])[] = [
  ['10 % negative', { negativeShare: 0.1 }],
  ['20 % negative', {}],
  ['40 % negative', { negativeShare: 0.4 }],
  ['20 %, read 4 × a day', { readEvery: 0.25 }],
  ['20 %, read weekly', { readEvery: 7 }],
  ['20 %, one in ten brings a second', { clumping: 0.1 }],
];

const plants: readonly (readonly [string, Plant])[] = [
  ['3 in a day', { reviews: 3, days: 1 }],
  ['5 in 2 days', { reviews: 5, days: 2 }],
  ['8 in 2 days', { reviews: 8, days: 2 }],
  ['12 in 2 days', { reviews: 12, days: 2 }],
  ['8 in a week', { reviews: 8, days: 7 }],
  ['5 in a week on safety', { reviews: 5, days: 7, topic: 'pain-safety' }],
];

console.log(`False alarms per clinic and year, ${years} simulated years a cell\n`);
printTable(
  ['reviews a month', ...conditions.map(([name]) => name)],
  volumes.map((reviewsPerMonth) => [
    String(reviewsPerMonth),
    ...conditions.map(([, change]) => falseAlarms({ ...usual, ...change, reviewsPerMonth }).toFixed(2)),
  ]),
);
const { value = 0, low = 0, high = 0 } = rate(largest, years, 1) ?? {};
console.log(`\nThe largest: ${value.toFixed(2)}, 95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`);
if (value > mostAYear) process.exitCode = 1;
console.log(
  '\nShare of planted surges told, and days from the first review to the alarm (median), 20 % negative\n',
);
printTable(
  ['reviews a month', ...plants.map(([name]) => name)],
  volumes.map((reviewsPerMonth) => [
    String(reviewsPerMonth),
    ...plants.map(([, plant]) => power({ ...usual, reviewsPerMonth }, plant)),
  ]),
);

function falseAlarms(clinic: Clinic): number {
  let alarms = 0;
  for (let index = 0; index < years; index += 1) alarms += simulateYear(clinic, seedOf(index)).alarms.length;
  largest = Math.max(largest, alarms);
  return alarms / years;
}

function power(clinic: Clinic, plant: Plant): string {
  const tried = Math.ceil(years / 2);
  const delays: number[] = [];
  for (let index = 0; index < tried; index += 1) {
    const { delay } = simulateYear(clinic, seedOf(index), plant);
    if (delay !== undefined && delay <= plant.days + 7) delays.push(delay);
  }
  const share = `${Math.round((100 * delays.length) / tried)} %`;
  const median = delays.toSorted((a, b) => a - b)[Math.floor(delays.length / 2)];
  return median === undefined ? share : `${share}, ${median.toFixed(1)} d`;
}

function seedOf(index: number): number {
  return Math.imul(seed, 1_000_003) + index;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`| ${head.join(' | ')} |`);
  console.log(`|${' --- |'.repeat(head.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
