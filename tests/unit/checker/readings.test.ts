import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../utils/rules/index.ts';
import { approved, type Reading, readingOf } from './readings.ts';

const before = JSON.parse(readFileSync(approved, 'utf8')) as readonly Reading[];

/** Whoever means to change what is read, found or learned from approves it: `node tests/unit/checker/readings.ts`. */
describe('as it was approved', () => {
  it('stands every rule', () => {
    expect(before.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
  });

  it.each(before)('stand the clauses, the findings and the features of the examples of $rule', (reading) => {
    expect(readingOf(reading.rule)).toEqual(reading);
  });
});
