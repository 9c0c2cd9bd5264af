import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

const placed = new WeakSet<HTMLElement>();

/** Keeps `host` beside `anchor` through scrolling, resizing and zoom until the signal ends. Idempotent. */
export function keepBeside(
  host: HTMLElement,
  anchor: HTMLElement,
  submit: HTMLElement | undefined,
  signal: AbortSignal,
): void {
  if (placed.has(host) || signal.aborted) return;
  placed.add(host);
  const around = { contextElement: anchor, getBoundingClientRect: () => union(anchor, submit) };
  const stop = autoUpdate(around, host, () => void place(host, around));
  signal.addEventListener('abort', stop, { once: true });
}

/** Less room above or below than this shows too little of the card, in px: then it may lie over the box. */
const leastRoom = 200;

async function place(host: HTMLElement, anchor: VirtualElement): Promise<void> {
  let room = 0;
  const at = (over: boolean) =>
    computePosition(anchor, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(8),
        flip({ padding: 8, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: 8, crossAxis: over }),
        size({
          padding: 8,
          apply({ availableHeight, availableWidth }) {
            room = availableHeight;
            host.style.setProperty('--room-height', `${Math.max(160, Math.floor(availableHeight))}px`);
            host.style.setProperty('--room-width', `${Math.max(220, Math.floor(availableWidth))}px`);
          },
        }),
      ],
    });
  const beside = await at(false);
  const { x, y } = room < leastRoom ? await at(true) : beside;
  host.style.left = `${Math.round(x)}px`;
  host.style.top = `${Math.round(y)}px`;
}

/** Box and Post control together: the card stands beside both and covers neither. */
function union(anchor: HTMLElement, submit: HTMLElement | undefined): DOMRect {
  const box = anchor.getBoundingClientRect();
  if (!submit?.isConnected) return box;
  const post = submit.getBoundingClientRect();
  const left = Math.min(box.left, post.left);
  const top = Math.min(box.top, post.top);
  return new DOMRect(
    left,
    top,
    Math.max(box.right, post.right) - left,
    Math.max(box.bottom, post.bottom) - top,
  );
}
