import { createCardIndex, type IndexedCard, idOf } from './card-index.ts';
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
  const index = createCardIndex(spec, root);
  for (const _ of index.add(root));
  const select = index.select() ?? '';
  return [...index.cards().values()].map((card) => cutOut(spec, select, card));
}

/** More elements than this around a box mean that it belongs to no review of theirs. */
const crowd = 50;

/** The card that `inside` lies in. Looks around the element only: it runs while somebody types. */
export function cardAround(spec: CardSpec, inside: Element): FoundCard | undefined {
  for (const { select } of spec.anchors) {
    const around = nearestWith(select, inside);
    if (!around) continue;
    if (around.querySelectorAll(select).length > crowd) return undefined;
    const index = createCardIndex({ ...spec, anchors: [{ by: 'structure', select, seen: '' }] }, around);
    for (const _ of index.add(around));
    const cards = [...index.cards().values()].map((card) => cutOut(spec, select, card));
    return cards.find(({ elements }) => elements.some((element) => element.contains(inside)));
  }
  return undefined;
}

/** The part of the page that belongs to one review and to no other. */
export function cutOut(spec: CardSpec, select: string, { id, hits }: IndexedCard): FoundCard {
  const [only] = hits;
  if (spec.extent === 'outermost' && only && hits.length === 1)
    return { id: linkId(spec, only) ?? id, elements: [only] };
  const grown = new Set(hits.map((hit) => grow(spec, select, hit, hits)));
  const elements = [...grown].filter(
    (element) => ![...grown].some((other) => other !== element && other.contains(element)),
  );
  return { id: (elements[0] && linkId(spec, elements[0])) ?? id, elements };
}

function nearestWith(select: string, inside: Element): Element | undefined {
  for (let up = inside.parentElement; up; up = up.parentElement)
    if (up.matches(select) || up.querySelector(select)) return up;
  return undefined;
}

/** The largest element around one of a review's own that holds nothing of another review. */
function grow(spec: CardSpec, select: string, hit: Element, own: readonly Element[]): Element {
  const id = idOf(spec, hit);
  const foreign = (other: Element): boolean =>
    id === undefined ? !own.some((mine) => mine.contains(other)) : idOf(spec, other) !== id;
  let element = hit;
  for (let up = hit.parentElement; up && !up.matches(ceilings); up = up.parentElement) {
    if (up.querySelector(pageHeads)) break;
    // In a long list the first one there is another's already: no need to look through all of it.
    const first = up.querySelector(select);
    if (first && foreign(first)) break;
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
