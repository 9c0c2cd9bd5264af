import { afterEach, expect, it, vi } from 'vitest';
import type { Finding } from '../../../utils/domain/finding.ts';
import { textarea } from '../../../utils/editors/textarea.ts';
import { underlineOf } from '../../../utils/guard/underline.ts';

afterEach(() => vi.unstubAllGlobals());

/** A form control whose ranges live until they are given back, as Chromium's do. */
function fieldWithRanges() {
  const held = new Set<object>();
  const field = Object.assign(document.createElement('textarea'), {
    createValueRange: () => {
      const range = { disconnect: () => void held.delete(range) };
      held.add(range);
      return range;
    },
  });
  document.body.append(field);
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  return { field, held };
}

const found = [
  { start: 0, end: 2 },
  { start: 3, end: 5 },
].map(
  (span): Finding => ({
    rule: 'ad.promo',
    severity: 'block',
    by: 'rule',
    span,
    excerpt: '',
    title: '',
    message: '',
    basis: [],
    rewrites: [],
  }),
);

it('an hour of painting holds no more ranges than one painting', () => {
  const { field, held } = fieldWithRanges();
  const underline = underlineOf(field, textarea);
  for (let beat = 0; beat < 7_200; beat += 1) underline.paint(found);
  expect(held.size).toBe(found.length);
  underline.clear();
  expect(held.size).toBe(0);
});
