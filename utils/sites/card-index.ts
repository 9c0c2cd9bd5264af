import type { CardSpec } from './spec.ts';

/** One review and the elements that name it, before its card is cut out of the page. */
export interface IndexedCard {
  readonly id: string;
  /** The outermost elements found for it; one of them may hold others. */
  readonly hits: readonly Element[];
}

/** The reviews of a page, kept up while the page adds and removes parts; no part is looked at twice. */
export interface CardIndex {
  /** The anchor in force; undefined while none finds anything. */
  readonly select: () => string | undefined;
  readonly cards: () => ReadonlyMap<string, IndexedCard>;
  /** Takes in what was added; yields after every element found, so that a caller can stop in between. */
  readonly add: (part: Element | ParentNode) => Generator<void>;
  /** Forgets the reviews in a part that is no longer in the page, and gives them back. */
  readonly remove: (part: Element) => readonly IndexedCard[];
  /** The review that an element belongs to, as far as `own` told. */
  readonly at: (inside: Element) => IndexedCard | undefined;
  /** Tells which elements a card consists of, so that `at` knows them. */
  readonly own: (card: IndexedCard, elements: readonly Element[]) => void;
}

/** An index over `root`; empty until something is added. */
export function createCardIndex(spec: CardSpec, root: ParentNode): CardIndex {
  const cards = new Map<string, { id: string; hits: Element[] }>();
  const owners = new WeakMap<Element, { id: string; hits: Element[] }>();
  let rank = spec.anchors.length;
  let numbered = 0;

  const place = (hit: Element, select: string): void => {
    const id = idOf(spec, hit);
    const around = id === undefined ? hit.parentElement?.closest(select) : undefined;
    const known = id === undefined ? around && owners.get(around) : cards.get(id);
    if (!known) {
      const card = { id: id ?? `${++numbered}`, hits: [hit] };
      cards.set(card.id, card);
      owners.set(hit, card);
      return;
    }
    if (known.hits.some((other) => other.contains(hit))) return;
    known.hits = [...known.hits.filter((other) => !hit.contains(other)), hit];
    owners.set(hit, known);
  };

  return {
    select: () => spec.anchors[rank]?.select,
    cards: () => cards,
    own: (card, elements) => {
      const entry = cards.get(card.id);
      if (entry) for (const element of elements) owners.set(element, entry);
    },
    at: (inside) => {
      for (let up: Element | null = inside; up; up = up.parentElement) {
        const entry = owners.get(up);
        if (entry) return cards.get(entry.id) === entry ? entry : undefined;
      }
      return undefined;
    },
    *add(part) {
      for (const [at, { select }] of spec.anchors.slice(0, rank + 1).entries()) {
        let hits = hitsIn(spec, part, select);
        if (hits.length === 0) continue;
        if (at < rank && cards.size > 0) {
          // A better anchor has come: what the worse one found is found again by it.
          cards.clear();
          hits = [...root.querySelectorAll(select)];
        }
        rank = at;
        for (const hit of hits) {
          place(hit, select);
          yield;
        }
        return;
      }
    },
    remove: (part) => {
      const select = spec.anchors[rank]?.select;
      const gone: IndexedCard[] = [];
      for (const hit of select === undefined ? [] : hitsIn(spec, part, select)) {
        const entry = owners.get(hit);
        if (!entry?.hits.includes(hit)) continue;
        entry.hits = entry.hits.filter((other) => other !== hit);
        owners.delete(hit);
        if (entry.hits.length > 0 || cards.get(entry.id) !== entry) continue;
        cards.delete(entry.id);
        gone.push(entry);
      }
      if (cards.size === 0) rank = spec.anchors.length;
      return gone;
    },
  };
}

/** The review an element names, by its own attribute or by one inside it. */
export function idOf({ idAttribute }: CardSpec, hit: Element): string | undefined {
  if (idAttribute === undefined) return undefined;
  const own = hit.getAttribute(idAttribute);
  return own || hit.querySelector(`[${idAttribute}]`)?.getAttribute(idAttribute) || undefined;
}

/** Where the outermost element is the card, what a card holds is not looked through: most parts added are cards. */
function hitsIn({ extent }: CardSpec, part: Element | ParentNode, select: string): Element[] {
  if (extent === 'outermost' && 'matches' in part && part.matches(select)) return [part];
  return within(part, select);
}

function within(part: Element | ParentNode, select: string): Element[] {
  const found = [...part.querySelectorAll(select)];
  return 'matches' in part && part.matches(select) ? [part, ...found] : found;
}
