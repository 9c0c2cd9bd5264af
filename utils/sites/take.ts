import { clean, textOf } from './label.ts';
import type { Take } from './spec.ts';
import { starLabel } from './words.ts';

/** The value of a field in the element its anchor found; undefined when it is not there after all. */
export function take(element: Element, how: Take): string | undefined {
  return takers[how](element) || undefined;
}

const takers: Readonly<Record<Take, (element: Element) => string | undefined>> = {
  text: (element) =>
    blockText(element)
      .replace(/[\uE000-\uF8FF]/gu, '')
      .replace(/^\s*:\s/u, '')
      .trim(),
  'first-line': firstText,
  label: (element) => clean(element.getAttribute('aria-label') ?? ''),
  'place-label': (element) => placeName(clean(element.getAttribute('aria-label') ?? '')),
  title: (element) =>
    clean(textOf(element))
      .replace(/ (?:[-–] Google (?:Maps|地圖|マップ)|\| Facebook)$/u, '')
      // The number of notifications that wait stands before the name.
      .replace(/^\(\d+\+?\) /u, ''),
  rating: (element) => starLabel.exec(element.getAttribute('aria-label') ?? '')?.[1],
  fraction: (element) => /^\s*([1-5])\s*\/\s*5\s*$/u.exec(textOf(element))?.[1],
  'out-of': (element) =>
    /\b([1-5])(?:[.,]\d)? out of 5\b/iu.exec(element.getAttribute('aria-label') ?? '')?.[1],
  'star-icons': starIcons,
};

/** The name inside the label of the reviews view. */
function placeName(label: string): string {
  return label
    .replace(/^對「(.+)」的評論$/u, '$1')
    .replace(/^Reviews for (.+)$/u, '$1')
    .replace(/^(.+?)\s*のクチコミ$/u, '$1');
}

/**
 * Five icons in a row, the filled ones first, told apart only by a class: as many as look like the first one.
 * When more than two looks are there nothing can be told.
 */
function starIcons(element: Element): string | undefined {
  const icons = [...element.children].filter((child) =>
    /^(?:star|[\uE000-\uF8FF])$/u.test((child.textContent ?? '').trim()),
  );
  if (icons.length !== 5) return undefined;
  const looks = icons.map((icon) => icon.className);
  const filled = looks.findIndex((look) => look !== looks[0]);
  return new Set(looks).size > 2 ? undefined : String(filled === -1 ? 5 : filled);
}

/** Text with line breaks where the page has them, without controls and icons. */
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
  if (element.matches('.google-symbols, .google-material-icons, [aria-hidden="true"]')) return undefined;
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && clean(node.nodeValue ?? '') !== '') return clean(node.nodeValue ?? '');
    const inner = node.nodeType === 1 ? firstText(node as Element) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
