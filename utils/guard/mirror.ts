import type { Finding } from '../domain/finding.ts';
import { hostMark } from './card-port.ts';
import type { Underline } from './underline.ts';

/** Everything that decides where a character of the field is drawn. */
const copied = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant',
  'font-stretch',
  'letter-spacing',
  'line-height',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'overflow-wrap',
] as const;

/**
 * Underlines for a textarea where ranges cannot enter it: the same text, invisible, in a layer over the field,
 * with wavy lines under the findings. One write per paint and no measuring per finding. Lives in a closed shadow
 * root outside the editable and takes no clicks.
 */
export function createMirror(field: HTMLTextAreaElement): Underline {
  const document = field.ownerDocument;
  const host = document.createElement('div');
  host.setAttribute(hostMark, '');
  const text = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(text);
  let life: AbortController | undefined;

  const place = (): void => {
    const box = field.getBoundingClientRect();
    // clientWidth leaves the scrollbar out: with offsetWidth every wrapped line would drift.
    const left = box.left + field.clientLeft;
    const top = box.top + field.clientTop;
    host.style.cssText = `all:initial;position:fixed;pointer-events:none;overflow:hidden;z-index:2147483640;left:${left}px;top:${top}px;width:${field.clientWidth}px;height:${field.clientHeight}px`;
    text.style.transform = `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  };

  const clear = (): void => {
    life?.abort();
    life = undefined;
    host.remove();
  };

  return {
    clear,
    paint: (findings) => {
      const view = document.defaultView;
      if (findings.length === 0 || !view || !field.isConnected) {
        clear();
        return;
      }
      const style = view.getComputedStyle(field);
      text.style.cssText = `box-sizing:border-box;width:100%;color:transparent;white-space:pre-wrap;${copied
        .map((name) => `${name}:${style.getPropertyValue(name)}`)
        .join(';')}`;
      text.replaceChildren(...marked(document, field.value, findings));
      const parent = field.closest<HTMLElement>('dialog[open]') ?? document.body;
      if (host.parentNode !== parent) parent.append(host);
      place();
      if (life) return;
      life = new AbortController();
      const options = { capture: true, passive: true, signal: life.signal } as const;
      view.addEventListener('scroll', place, options);
      view.addEventListener('resize', place, options);
    },
  };
}

function marked(document: Document, value: string, findings: readonly Finding[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { span, severity } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    nodes.push(document.createTextNode(value.slice(at, span.start)));
    const mark = document.createElement('span');
    mark.style.textDecoration =
      severity === 'block' ? 'underline wavy #c62828 2px' : 'underline dotted #b26a00 2px';
    mark.textContent = value.slice(span.start, span.end);
    nodes.push(mark);
    at = span.end;
  }
  nodes.push(document.createTextNode(`${value.slice(at)}\u200b`));
  return nodes;
}
