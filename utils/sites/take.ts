import { clean, textOf } from './label.ts';
import type { Take } from './spec.ts';
import { starLabel } from './words.ts';

/** The value of a field in the element its anchor found; undefined when it is not there after all. */
export function take(element: Element, how: Take): string | undefined {
  return takers[how](element) || undefined;
}

const takers: Readonly<Record<Take, (element: Element) => string | undefined>> = {
  text: (element) => blockText(element).trim(),
  'first-line': (element) => firstText(element),
  label: (element) => clean(element.getAttribute('aria-label') ?? ''),
  title: (element) => clean(textOf(element)).replace(/ [-–] Google (?:Maps|地圖|マップ)$/u, ''),
  rating: (element) => starLabel.exec(element.getAttribute('aria-label') ?? textOf(element))?.[1],
  'star-icons': starIcons,
};

/**
 * Five icons in a row, the filled ones first, told apart only by a class: as many as look like the first one.
 * When every icon has a class of its own nothing can be told.
 */
function starIcons(element: Element): string | undefined {
  const icons = [...element.children].filter((child) => clean(child.textContent ?? '') === 'star');
  if (icons.length !== 5) return undefined;
  const looks = icons.map((icon) => icon.className);
  const kinds = new Set(looks).size;
  return kinds > 2 ? undefined : String(looks.filter((look) => look === looks[0]).length);
}

/** Text with line breaks where the page has them, without buttons and icons. */
function blockText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/gu, ' ');
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (child.localName === 'br') text += '\n';
    else if (!child.matches('button, [role="button"], .google-symbols, script, style'))
      text += blockText(child);
  }
  return text;
}

function firstText(element: Element): string | undefined {
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && clean(node.nodeValue ?? '') !== '') return clean(node.nodeValue ?? '');
    const inner = node.nodeType === 1 ? firstText(node as Element) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
