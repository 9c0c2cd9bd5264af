import type { Finding } from '../domain/finding.ts';
import { hostMark } from './card-port.ts';
import { longDraft, type Underline } from './underline.ts';

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
  let pieces: readonly Piece[] = [];

  const place = (): void => {
    const box = field.getBoundingClientRect();
    // clientWidth leaves the scrollbar out: with offsetWidth every wrapped line would drift.
    const left = box.left + field.clientLeft;
    const top = box.top + field.clientTop;
    restyle(
      host,
      `all:initial;position:fixed;pointer-events:none;overflow:hidden;z-index:2147483640;left:${left}px;top:${top}px;width:${field.clientWidth}px;height:${field.clientHeight}px`,
    );
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
      restyle(
        text,
        `box-sizing:border-box;width:100%;color:transparent;white-space:pre-wrap;${copied
          .map((name) => `${name}:${style.getPropertyValue(name)}`)
          .join(';')};transform:${text.style.transform}`,
      );
      pieces = redraw(text, pieces, cut(field.value, findings));
      const parent = field.closest<HTMLElement>('dialog[open]') ?? document.body;
      if (host.parentNode !== parent) parent.append(host);
      place();
      if (life) return;
      life = new AbortController();
      const options = { capture: true, passive: true, signal: life.signal } as const;
      view.addEventListener('scroll', place, options);
      view.addEventListener('resize', place, options);
      // A long draft is read in a pause: until then the lines would stand under the wrong words.
      field.addEventListener(
        'input',
        () => {
          if (field.value.length > longDraft) clear();
        },
        options,
      );
    },
  };
}

/** A run of the text, underlined or not. */
interface Piece {
  readonly words: string;
  readonly severity?: Finding['severity'];
}

/** Writing the same style again would lay out the whole text again. */
function restyle(element: HTMLElement, style: string): void {
  if (element.dataset.style === style) return;
  element.dataset.style = style;
  element.style.cssText = style;
}

/** Draws only the pieces that differ from what stands there. */
function redraw(text: HTMLElement, before: readonly Piece[], now: readonly Piece[]): readonly Piece[] {
  let head = 0;
  while (head < Math.min(before.length, now.length) && isSame(before[head], now[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(before.length, now.length) - head && isSame(before.at(-1 - tail), now.at(-1 - tail)))
    tail += 1;
  for (let left = before.length - tail - head; left > 0; left -= 1) text.childNodes[head]?.remove();
  const end = text.childNodes[head] ?? null;
  for (const piece of now.slice(head, now.length - tail))
    text.insertBefore(draw(text.ownerDocument, piece), end);
  return now;
}

function isSame(one: Piece | undefined, other: Piece | undefined): boolean {
  return one?.words === other?.words && one?.severity === other?.severity;
}

function draw(document: Document, { words, severity }: Piece): Node {
  if (severity === undefined) return document.createTextNode(words);
  const mark = document.createElement('span');
  mark.style.textDecoration =
    severity === 'block' ? 'underline wavy #c62828 2px' : 'underline dotted #b26a00 2px';
  mark.textContent = words;
  return mark;
}

function cut(value: string, findings: readonly Finding[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { span, severity } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    pieces.push({ words: value.slice(at, span.start) });
    pieces.push({ words: value.slice(span.start, span.end), severity });
    at = span.end;
  }
  return [...pieces, { words: `${value.slice(at)}\u200b` }];
}
