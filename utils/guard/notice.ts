import { hostMark } from './card-port.ts';

/** How long a passing notice stays, in ms. */
const passing = 6_000;

/** One line at the top of the page for what the card cannot say. */
export interface Notice {
  /** `lasting` stays until replaced: the guard is off here. */
  readonly show: (text: string, lasting: boolean) => void;
  readonly hide: () => void;
}

/** No React and no style sheet of the page: it must work when nothing else of ours does. */
export function createNotice(document: Document): Notice {
  let host: HTMLElement | undefined;
  let line: HTMLElement | undefined;
  let timer: number | undefined;
  const hide = (): void => {
    host?.remove();
  };
  return {
    hide,
    show: (text, lasting) => {
      if (!host || !line) {
        host = document.createElement('div');
        host.setAttribute(hostMark, '');
        host.style.cssText = hostStyle;
        line = document.createElement('div');
        line.style.cssText = lineStyle;
        line.setAttribute('role', 'status');
        host.attachShadow({ mode: 'closed' }).append(line);
      }
      document.body.append(host);
      // After it is in the page: a live region speaks only what changes while it is there.
      line.textContent = text;
      document.defaultView?.clearTimeout(timer);
      if (!lasting) timer = document.defaultView?.setTimeout(hide, passing);
    },
  };
}

const hostStyle =
  'all:initial;position:fixed;inset:8px 8px auto 8px;z-index:2147483647;pointer-events:none;display:flex;justify-content:center';
const lineStyle =
  'font:14px/20px system-ui,sans-serif;color:#1b1b1b;background:#fff8e1;border:1px solid #b26a00;border-radius:8px;padding:8px 14px;max-width:640px';
