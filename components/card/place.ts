import { autoUpdate } from '@floating-ui/dom';
import { roomFor } from './room.ts';

const placed = new WeakSet<HTMLElement>();

/** Below this height, px, the card scrolls as a whole: head and foot alone would fill it. */
const tight = 300;

/**
 * Keeps `host` beside `anchor` through scrolling, resizing and zoom until the signal ends, and off `submit`.
 * `natural` gives the height the card would like to have, px. Idempotent.
 */
export function keepBeside(
  host: HTMLElement,
  anchor: HTMLElement,
  submit: HTMLElement | undefined,
  natural: () => number,
  signal: AbortSignal,
): void {
  if (placed.has(host) || signal.aborted) return;
  placed.add(host);
  const place = (): void => {
    const { documentElement, scrollingElement } = host.ownerDocument;
    const { clientWidth: width, clientHeight: height } = scrollingElement ?? documentElement;
    const post = submit?.isConnected ? submit.getBoundingClientRect() : undefined;
    const room = roomFor({ width, height }, anchor.getBoundingClientRect(), post, natural());
    host.toggleAttribute('data-tight', room.height < tight);
    host.style.setProperty('--room-height', `${Math.floor(room.height)}px`);
    host.style.setProperty('--room-width', `${Math.floor(room.width)}px`);
    host.style.left = `${Math.round(room.x)}px`;
    host.style.top = `${Math.round(room.y)}px`;
  };
  for (const beside of submit ? [anchor, submit] : [anchor])
    signal.addEventListener('abort', autoUpdate(beside, host, place), { once: true });
}
