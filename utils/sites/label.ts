const icons = '.google-symbols, .google-material-icons, i[class*="icon"], [aria-hidden="true"]';

/** The accessible name of a control as a person hears it: `aria-label`, else its text without icon ligatures. */
export function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  return clean(label ?? textOf(element));
}

/** Text without icons: a ligature such as `reply` or `star` is drawn as a picture but stands in the text. */
export function textOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(icons)) text += textOf(node as Element);
  }
  return text;
}

/** One line, single spaces, no private-use glyphs. */
export function clean(text: string): string {
  return text
    .replace(/[\uE000-\uF8FF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
