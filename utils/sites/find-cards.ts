import type { CardSpec } from './spec.ts';

export interface FoundCard {
  readonly id: string;
  readonly element: Element;
}

/** A card never grows beyond these. */
const ceilings = 'body, main, [role="main"], [role="list"], [role="feed"], [role="dialog"]';

/** Every review on the page, in document order, each once: several elements of one review share its id. */
export function cardsIn(spec: CardSpec, root: ParentNode): FoundCard[] {
  for (const { select } of spec.anchors) {
    const found = new Map<Element, FoundCard>();
    const ids = new Set<string>();
    for (const hit of root.querySelectorAll(select)) {
      const id = idOf(spec, hit);
      if (id !== undefined && ids.has(id)) continue;
      const element = extentOf(spec, select, hit, id);
      if (found.has(element)) continue;
      if (id !== undefined) ids.add(id);
      found.set(element, { id: id ?? `${found.size + 1}`, element });
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** The card that `inside` lies in, also when it only stands beside the review's own elements. */
export function cardAround(spec: CardSpec, inside: Element): FoundCard | undefined {
  return cardsIn(spec, inside.ownerDocument).find(({ element }) => element.contains(inside));
}

function idOf({ idAttribute }: CardSpec, hit: Element): string | undefined {
  if (idAttribute === undefined) return undefined;
  const owner = hit.hasAttribute(idAttribute) ? hit : hit.querySelector(`[${idAttribute}]`);
  return owner?.getAttribute(idAttribute) || undefined;
}

function extentOf(spec: CardSpec, select: string, hit: Element, id: string | undefined): Element {
  let element = hit;
  for (let up = hit.parentElement; up && !up.matches(ceilings); up = up.parentElement) {
    if (spec.extent === 'outermost') {
      if (up.matches(select) && idOf(spec, up) === id) element = up;
    } else {
      const others = [...up.querySelectorAll(select)].some(
        (other) => idOf(spec, other) !== id || (id === undefined && other !== hit),
      );
      if (others) break;
      element = up;
    }
  }
  return element;
}
