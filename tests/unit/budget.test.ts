import { expect, it } from 'vitest';
import { overBudget } from './budget.ts';

it('accepts files within their budgets', () => {
  expect(
    overBudget({ 'chrome-mv3/content-scripts/guard.js': 14_999, 'chrome-mv3/card.js': 110_000 }),
  ).toEqual([]);
});

it.each([
  ['a file over its budget', { 'chrome-mv3/content-scripts/guard.js': 15_001 }, '1 over its budget'],
  ['a file that was not built', { 'chrome-mv3/checker.js': Number.NaN }, 'was not built'],
  ['a file nobody budgeted', { 'chrome-mv3/extra.js': 1 }, 'has no budget'],
])('complains about %s', (_name, sizes, complaint) => {
  expect(overBudget(sizes).join()).toContain(complaint);
});
