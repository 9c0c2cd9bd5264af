import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { rules } from '../../../utils/rules/index.ts';

const leak = '您上次做的根管治療是主任處理的。';

/** Apart from the other claims: no mutant is looked for by a clock. */
describe('any draft', { timeout: 60_000 }, () => {
  it.each([
    ['one endless clause', '您'],
    ['digits', '1'],
    ['Chinese digits', '三'],
    ['half a pair', '\ud83d'],
    ['bidi controls', '\u202e\u2066'],
    ['commas', '，您'],
    ['names', '林小姐'],
    ['leaks', leak],
    ['tildes', '最~'],
    ['deadlines', '三日內'],
    ['dates', '3月'],
    ['quotation marks', '「最好'],
    ['spaces', ' x'],
    ['at signs', 'a@a.'],
    ['English', 'You came in on March 3 and if '],
  ])('of 100 kB made of %s is checked in linear time', (_, piece) => {
    const once = (length: number) => {
      const draft = piece.repeat(Math.ceil(length / piece.length));
      const fresh = createChecker(rules);
      const start = performance.now();
      const { faults } = fresh.check({ draft, pack: 'tw' });
      expect(faults).toEqual([]);
      return performance.now() - start;
    };
    // A busy machine only ever adds time, so the least of several runs counts. Eight times the text: a quadratic step
    // would take sixty-four times as long.
    const fastest = { small: once(12_500), large: once(100_000) };
    for (let run = 0; run < 6 && fastest.large / Math.max(fastest.small, 10) >= 30; run++) {
      fastest.small = Math.min(fastest.small, once(12_500));
      fastest.large = Math.min(fastest.large, once(100_000));
    }
    expect(fastest.large / Math.max(fastest.small, 10)).toBeLessThan(30);
  });
});
