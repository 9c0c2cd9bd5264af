import type { CardSpec } from './spec.ts';

/** One review's part of the page: mostly one element, two where the page lays head and body side by side. */
export interface FoundCard {
  readonly id: string;
  readonly elements: readonly Element[];
}

/** A card never grows beyond these … */
const ceilings = 'body, main, [role="main"], [role="list"], [role="feed"], [role="dialog"]';
/** … nor around these: what holds the page's own head is no review. */
const pageHeads = 'h1, [role="tablist"], [role="search"]';

/** Every review on the page, in document order, each once: several elements of one review share its id. */
export function cardsIn(spec: CardSpec, root: ParentNode): FoundCard[] {
  for (const { select } of spec.anchors) {
    const hits = [...root.querySelectorAll(select)];
    if (hits.length > 0) return [...groupById(spec, hits)].map(([id, own]) => cardOf(spec, select, id, own));
  }
  return [];
}

/** More cards than this around a box mean that it belongs to none of them. */
const crowd = 50;

/** The card that `inside` lies in. Looks around the element only: it runs while somebody types. */
export function cardAround(spec: CardSpec, inside: Element): FoundCard | undefined {
  for (const { select } of spec.anchors) {
    const around = nearestWith(select, inside);
    if (!around) continue;
    const hits = [...(around.matches(select) ? [around] : []), ...around.querySelectorAll(select)];
    if (hits.length > crowd) return undefined;
    const cards = [...groupById(spec, hits)].map(([id, own]) => cardOf(spec, select, id, own));
    return cards.find(({ elements }) => elements.some((element) => element.contains(inside)));
  }
  return undefined;
}

function nearestWith(select: string, inside: Element): Element | undefined {
  for (let up = inside.parentElement; up; up = up.parentElement)
    if (up.matches(select) || up.querySelector(select)) return up;
  return undefined;
}

function groupById(spec: CardSpec, hits: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const hit of hits) {
    const id = idOf(spec, hit);
    const nested =
      id === undefined ? [...groups.values()].find(([first]) => first?.contains(hit)) : groups.get(id);
    if (nested) nested.push(hit);
    else groups.set(id ?? `${groups.size + 1}`, [hit]);
  }
  return groups;
}

function idOf({ idAttribute }: CardSpec, hit: Element): string | undefined {
  if (idAttribute === undefined) return undefined;
  const owner = hit.hasAttribute(idAttribute) ? hit : hit.querySelector(`[${idAttribute}]`);
  return owner?.getAttribute(idAttribute) || undefined;
}

function cardOf(spec: CardSpec, select: string, id: string, hits: readonly Element[]): FoundCard {
  const [outermost] = hits;
  const whole = spec.extent === 'outermost' && outermost && hits.every((hit) => outermost.contains(hit));
  if (whole) return { id: linkId(spec, outermost) ?? id, elements: [outermost] };
  const grown = new Set(hits.map((hit) => grow(spec, select, hit, hits)));
  const elements = [...grown].filter(
    (element) => ![...grown].some((other) => other !== element && other.contains(element)),
  );
  return { id: (elements[0] && linkId(spec, elements[0])) ?? id, elements };
}

/** The largest element around one of a review's own that holds nothing of another review. */
function grow(spec: CardSpec, select: string, hit: Element, own: readonly Element[]): Element {
  const id = idOf(spec, hit);
  const foreign = (other: Element): boolean =>
    id === undefined ? !own.includes(other) : idOf(spec, other) !== id;
  let element = hit;
  for (let up = hit.parentElement; up && !up.matches(ceilings); up = up.parentElement) {
    if (up.querySelector(pageHeads)) break;
    if ([...up.querySelectorAll(select)].some(foreign)) break;
    element = up;
  }
  return element;
}

/** Where no attribute names a review, its permanent link does. */
function linkId({ idLink }: CardSpec, element: Element): string | undefined {
  if (!idLink) return undefined;
  for (const link of element.querySelectorAll('a[href]')) {
    const id = idLink.exec(link.getAttribute('href') ?? '')?.[1];
    if (id) return id;
  }
  return undefined;
}
