import type { Review } from '../domain/review.ts';
import { type CardIndex, createCardIndex, type IndexedCard } from './card-index.ts';
import { cutOut, type FoundCard } from './find-cards.ts';
import { type PageReading, readingOf } from './read-page.ts';
import { readReview } from './read-review.ts';
import type { ReadSpec, SiteSpec } from './spec.ts';
import { withVerdict } from './verdict.ts';

/** So many reviews are read as they come; of a longer list only what a person scrolls to. */
export const eager = 300;

/** A page as it was read so far. */
export interface LiveReading extends PageReading {
  readonly site: KnownPage['site'];
  /** Reviews on the page, also those too far away to have been read. */
  readonly seen: number;
}

/** What is known of the page in front. */
export interface KnownPage {
  readonly site: SiteSpec & { readonly read: ReadSpec };
  readonly index: CardIndex;
  readonly read: Map<IndexedCard, { readonly card: FoundCard; review: Review; guessed?: Review }>;
  readonly unread: Set<IndexedCard>;
  readonly reading: (url: string) => LiveReading;
}

/** A page of a site, nothing of it read yet. */
export function knownPage(site: KnownPage['site'], document: Document): KnownPage {
  const index = createCardIndex(site.read.cards, document);
  const read: KnownPage['read'] = new Map();
  return {
    site,
    index,
    read,
    unread: new Set(),
    reading: (url) => {
      const all = [...read.values()];
      const guess = !all.some(({ review }) => review.text !== '');
      return {
        ...readingOf(
          document,
          url,
          site,
          all.map(({ card }) => card),
          all.map(({ review, guessed }) => (guess && guessed) || review),
        ),
        site,
        seen: index.cards().size,
      };
    },
  };
}

/** Takes in what the page did: removed parts first, for most of them come back elsewhere. */
export function* takeIn(
  { index, read, unread }: KnownPage,
  changes: readonly MutationRecord[],
): Generator<void> {
  for (const { removedNodes } of changes) {
    if (removedNodes.length === 0) continue;
    for (const node of removedNodes) {
      if (!isElement(node) || node.isConnected) continue;
      for (const card of index.remove(node)) {
        read.delete(card);
        unread.delete(card);
      }
      yield;
    }
  }
  const touched = new Set<Node>();
  for (const { addedNodes, target, type } of changes) {
    if (type === 'attributes' && isElement(target)) {
      // A node used again for another review: it leaves the one and joins the other.
      for (const card of index.remove(target)) read.delete(card);
      yield* index.add(target);
    }
    for (const node of addedNodes) if (isElement(node) && node.isConnected) yield* index.add(node);
    if (touched.has(target)) continue;
    touched.add(target);
    const inside = isElement(target) ? target : target.parentElement;
    const card = inside?.isConnected ? index.at(inside) : undefined;
    if (card && read.has(card)) unread.add(card);
    yield;
  }
}

/** Reads what is new or has changed, and as much of a long list as is read without being looked at. */
export function* readWaiting({ site, index, read, unread }: KnownPage): Generator<void> {
  for (const card of read.keys()) if (index.cards().get(card.id) !== card) read.delete(card);
  if (read.size < eager) {
    for (const card of index.cards().values()) {
      if (read.size + unread.size >= eager) break;
      if (!read.has(card)) unread.add(card);
    }
  }
  const select = index.select() ?? '';
  for (const card of unread) {
    if (index.cards().get(card.id) === card) {
      const found = cutOut(site.read.cards, select, card);
      index.own(card, found.elements);
      read.set(card, {
        card: found,
        review: withVerdict(site.read, found, readReview(site.read, found, false)),
      });
    }
    unread.delete(card);
    yield;
  }
  // Only where no review's text is found at all is it guessed from how the cards lie.
  if ([...read.values()].some(({ review }) => review.text !== '')) return;
  for (const entry of read.values()) {
    entry.guessed ??= readReview(site.read, entry.card, true);
    yield;
  }
}

/** The reviews a person sees now, found by looking at some points of the window. */
export function* inView(
  { document, innerWidth, innerHeight }: Window,
  { index, read }: KnownPage,
): Generator<IndexedCard> {
  const select = index.select();
  if (select === undefined) return;
  for (let y = 20; y < innerHeight; y += 60) {
    for (const part of [0.2, 0.5, 0.8]) {
      let at = document.elementFromPoint(innerWidth * part, y);
      for (let step = 0; at && step < 12; step += 1, at = at.parentElement) {
        const hit = at.matches(select) ? at : at.querySelector(select);
        const card = hit && index.at(hit);
        if (!card) continue;
        if (!read.has(card)) yield card;
        break;
      }
    }
  }
}

export function isRead(site: SiteSpec | undefined): site is KnownPage['site'] {
  return site?.read !== undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
