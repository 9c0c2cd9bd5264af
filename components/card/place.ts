import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const placed = new WeakSet<HTMLElement>();

/** Keeps `host` beside `anchor` through scrolling, resizing and zoom until the signal ends. Idempotent. */
export function keepBeside(host: HTMLElement, anchor: HTMLElement, signal: AbortSignal): void {
  if (placed.has(host) || signal.aborted) return;
  placed.add(host);
  const stop = autoUpdate(anchor, host, () => void place(host, anchor));
  signal.addEventListener('abort', stop, { once: true });
}

async function place(host: HTMLElement, anchor: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(8),
      flip({ padding: 8, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
      shift({ padding: 8, crossAxis: true }),
      size({
        padding: 8,
        apply({ availableHeight, availableWidth }) {
          host.style.setProperty('--room-height', `${Math.max(160, Math.floor(availableHeight))}px`);
          host.style.setProperty('--room-width', `${Math.max(220, Math.floor(availableWidth))}px`);
        },
      }),
    ],
  });
  host.style.left = `${Math.round(x)}px`;
  host.style.top = `${Math.round(y)}px`;
}
