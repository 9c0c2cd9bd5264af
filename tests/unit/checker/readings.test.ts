import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { approved, type Reading, readable, readingOf } from './readings.ts';

const before = JSON.parse(readFileSync(approved, 'utf8')) as readonly Reading[];

/** Whoever means to change what is read, found or learned from approves it: `node tests/unit/checker/readings.ts`. */
describe('as it was approved', () => {
  it('stand all readings', () => {
    expect(before.map(({ of }) => of)).toEqual([...readable.keys()]);
  });

  it.each(before)('stand the clauses, findings and features of $of', (reading) => {
    expect(readingOf(reading.of)).toEqual(reading);
  });
});
