import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzKinds } from '../fuzz/kinds.ts';

/** A small part of `npm run fuzz`. */
const cases = 4_000;

describe('generated input', () => {
  it('no message of any shape gets past the door it does not fit', async () => {
    const messages = fuzzKinds.find(({ name }) => name === 'messages');
    const outcome = await fc.check(await messages!.property(), { numRuns: 10_000, seed: 8 });
    expect(outcome.failed ? fc.defaultReportMessage(outcome) : undefined).toBeUndefined();
  }, 60_000);

  it.each(fuzzKinds.filter(({ name }) => name !== 'messages'))(
    '$name',
    async ({ share, property }) => {
      const outcome = await fc.check(await property(), { numRuns: Math.ceil(cases * share), seed: 8 });
      expect(outcome.failed ? fc.defaultReportMessage(outcome) : undefined).toBeUndefined();
    },
    60_000,
  );
});
