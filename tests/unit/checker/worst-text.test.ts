import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { arbitrate } from '../../../utils/checker/scorer/arbiter.ts';
import { worstTexts } from '../../../utils/cli/worst.ts';
import { rules } from '../../../utils/rules/index.ts';

/** UTF-16 units; what grows with the square of the text grows sixteenfold from one to the other. */
const short = 5_000;
const long = 20_000;
const most = 9;

/** Milliseconds for a draft that this checker has never seen. */
function taken(draft: string): number {
  const { check } = createChecker(rules, arbitrate);
  const start = performance.now();
  const { faults } = check({ draft, pack: 'auto' });
  const ms = performance.now() - start;
  expect(faults).toEqual([]);
  return ms;
}

/** How much longer the longer text takes. A busy machine only ever adds time, so the least of several runs counts. */
function growth(of: (length: number) => string): number {
  const fastest = { short: taken(of(short)), long: taken(of(long)) };
  for (let run = 0; run < 8 && fastest.long / fastest.short >= most; run++) {
    fastest.short = Math.min(fastest.short, taken(of(short)));
    fastest.long = Math.min(fastest.long, taken(of(long)));
  }
  return fastest.long / fastest.short;
}

describe('the worst text for each rule', () => {
  it.each(worstTexts(rules))('$name: four times the text takes about four times as long', ({ of }) => {
    expect(growth(of)).toBeLessThan(most);
  });

  it('would show what grows with the square', () => {
    const square = (length: number): number => {
      let found = 0;
      for (let at = 0; at < length * length; at++) found += at % 7;
      return found;
    };
    const timed = (length: number): number => {
      const start = performance.now();
      square(length);
      return performance.now() - start;
    };
    const runs = Array.from({ length: 5 }, () => [timed(1_000), timed(4_000)] as const);
    const least = (side: 0 | 1): number => Math.min(...runs.map((run) => run[side]));
    expect(least(1) / least(0)).toBeGreaterThan(most);
  });
});
