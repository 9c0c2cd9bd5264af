import type { Frame } from 'puppeteer-core';

/** Resolves once the frame was drawn again: what was laid out for it stands. Only for a page in front; others draw nothing. */
export function drawn(frame: Frame): Promise<unknown> {
  return frame.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
