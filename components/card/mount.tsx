import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { type CardView, hostMark, type MountCard } from '../../utils/guard/card-port.ts';
import tokens from '../design/tokens.css?inline';
import { Card } from './Card.tsx';
import styles from './card.css?inline';
import { keepBeside } from './place.ts';

/**
 * The card beside a reply box. Lives in a closed shadow root in the top layer, outside the editable, and inside
 * the open modal dialog where there is one: a popover outside a modal is painted but takes no clicks.
 */
export const mountCard: MountCard = (anchor, actions, submit) => {
  const document = anchor.ownerDocument;
  const host = document.createElement('div');
  host.style.cssText = hostStyle;
  host.setAttribute(hostMark, '');
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${styles}`;
  const container = document.createElement('div');
  shadow.append(style, container);

  const views = createStore<{ view: CardView | undefined }>(() => ({ view: undefined }));
  const life = new AbortController();
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: life.signal });
  const root = createRoot(container);
  root.render(
    <Card
      views={views}
      actions={{
        ...actions,
        // A page may make us invisible and lead the hand: what cannot be seen gives no permission.
        override: async (reason) => isSeen(host) && (await actions.override(reason)),
      }}
    />,
  );

  return {
    render(view) {
      attach(host, anchor);
      views.setState({ view });
      keepBeside(host, anchor, submit, () => naturalHeight(container), life.signal);
    },
    focus() {
      container.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    },
    destroy() {
      life.abort();
      root.unmount();
      host.remove();
    },
  };
};

const hostStyle =
  'all: initial; position: fixed; inset: auto; margin: 0; border: 0; padding: 0; background: none; color-scheme: light dark;';

/** Puts the host where it can be clicked, again each time: pages remove foreign nodes and open dialogs above us. */
function attach(host: HTMLElement, anchor: HTMLElement): void {
  const parent = anchor.closest<HTMLElement>('dialog[open]') ?? anchor.ownerDocument.body;
  if (host.parentNode !== parent) parent.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** The card is no higher than this, px; the style sheet has the same number. */
const highest = 560;

/** How high the card would be with nothing cut off, px. */
function naturalHeight(container: HTMLElement): number {
  const cut = [...container.querySelectorAll('.card, .scroll')].map(
    ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
  );
  return Math.min(
    highest,
    cut.reduce((sum, part) => sum + part, container.offsetHeight),
  );
}

/** Least share of its own colours that the host must show through it and everything around it. */
const leastOpacity = 0.6;

function isSeen(host: HTMLElement): boolean {
  const view = host.ownerDocument.defaultView;
  let opacity = 1;
  for (let up: Element | null = host; up && view; up = up.parentElement)
    opacity *= Number(view.getComputedStyle(up).opacity);
  return opacity >= leastOpacity && host.checkVisibility({ visibilityProperty: true });
}
