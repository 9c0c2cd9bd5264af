import { fill, type UiLang } from '../locale/messages.ts';
import { reviewBadgeMessages } from '../locale/review-badges.ts';
import { hostMark } from './card-port.ts';

/** Asks once whether a place is the clinic's own, in a small bar at the foot of the page. */
export interface PlaceQuestion {
  readonly ask: (name: string, answer: (own: boolean) => void) => void;
  readonly hide: () => void;
}

/** Only presses of a real person count: a page must not answer for the clinic. */
export function createPlaceQuestion(document: Document, lang: UiLang): PlaceQuestion {
  const text = reviewBadgeMessages[lang];
  let host: HTMLElement | undefined;
  let asked: string | undefined;
  const hide = (): void => {
    host?.remove();
    host = undefined;
    asked = undefined;
  };
  const build = (name: string, answer: (own: boolean) => void): HTMLElement => {
    const built = document.createElement('div');
    built.setAttribute(hostMark, '');
    built.style.cssText = hostStyle;
    const bar = document.createElement('div');
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', fill(text.ask, { name }));
    bar.lang = lang;
    bar.style.cssText = barStyle;
    const words = document.createElement('span');
    words.textContent = fill(text.ask, { name });
    const button = (label: string, own: boolean, style: string): HTMLElement => {
      const control = document.createElement('button');
      control.type = 'button';
      control.textContent = label;
      control.title = own ? text.why : '';
      control.style.cssText = buttonStyle + style;
      control.addEventListener('click', (event) => {
        event.stopPropagation();
        if (!event.isTrusted) return;
        hide();
        answer(own);
      });
      return control;
    };
    bar.append(words, button(text.yes, true, primaryStyle), button(text.no, false, quietStyle));
    built.attachShadow({ mode: 'closed' }).append(bar);
    return built;
  };
  return {
    hide,
    ask: (name, answer) => {
      if (asked !== name) {
        hide();
        host = build(name, answer);
        asked = name;
      }
      if (host && !host.isConnected) document.body.append(host);
    },
  };
}

const hostStyle =
  'all:initial;position:fixed;inset:auto auto 16px 16px;max-width:360px;z-index:2147483646;color-scheme:light dark';
const barStyle =
  'display:flex;flex-wrap:wrap;align-items:center;gap:8px;font:14px/20px system-ui,"Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif;color:light-dark(#1c2523,#e8eeec);background:light-dark(#ffffff,#23292c);border:1px solid light-dark(#dbe2df,#384246);border-radius:10px;padding:8px 12px;box-shadow:0 1px 2px rgb(0 0 0 / 12%),0 8px 28px rgb(0 0 0 / 18%)';
const buttonStyle = 'font:inherit;border-radius:8px;padding:4px 12px;cursor:pointer;';
const primaryStyle =
  'color:light-dark(#ffffff,#0c2420);background:light-dark(#0b6b62,#63c7ba);border:1px solid transparent';
const quietStyle =
  'color:light-dark(#56635f,#a6b3af);background:transparent;border:1px solid light-dark(#dbe2df,#384246)';
