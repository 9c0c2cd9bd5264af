import { describe, expect, it } from 'vitest';
import { createPermits } from '../../../utils/guard/permit.ts';

const box = {} as HTMLElement;
const other = {} as HTMLElement;
const trusted = { isTrusted: true } as Event;
const scripted = { isTrusted: false } as Event;

describe('a permit', () => {
  it('lets one gesture through, with every event that belongs to it', () => {
    const permits = armed();
    permits.newGesture();
    expect(permits.pass(box, 'text', trusted, 10)).toBe(true);
    expect(permits.pass(box, 'text', trusted, 11)).toBe(true);
    permits.newGesture();
    expect(permits.pass(box, 'text', trusted, 12)).toBe(false);
  });

  it.each([
    ['another text', box, 'texts', trusted, 10],
    ['another box', other, 'text', trusted, 10],
    ['an event made by a script', box, 'text', scripted, 10],
    ['15 seconds later', box, 'text', trusted, 15_000],
  ] as const)('is worth nothing for %s', (_case, editor, text, event, now) => {
    expect(armed().pass(editor, text, event, now)).toBe(false);
  });

  it('survives a press that it does not fit', () => {
    const permits = armed();
    expect(permits.pass(box, 'text', scripted, 1)).toBe(false);
    expect(permits.pass(box, 'text', trusted, 2)).toBe(true);
  });
});

function armed() {
  const permits = createPermits();
  permits.arm(box, 'text', 0);
  return permits;
}
