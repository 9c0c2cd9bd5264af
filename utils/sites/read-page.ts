import type { FieldState, PageSnapshot, Review } from '../domain/review.ts';
import { boxesIn } from './find-box.ts';
import { cardsIn, type FoundCard } from './find-cards.ts';
import { googlePlace } from './google-ids.ts';
import { clean } from './label.ts';
import { readReview } from './read-review.ts';
import { siteAt } from './sites.ts';
import type { ReadSpec, SiteSpec } from './spec.ts';
import { take } from './take.ts';
import { withVerdict } from './verdict.ts';

/** Fields every review of a page must show; the others may honestly be missing. */
const needed = ['author', 'rating'] as const;

/** What a page shows, and the elements of each of its reviews in the same order. */
export interface PageReading {
  readonly page: PageSnapshot;
  readonly cards: readonly FoundCard[];
}

/** Everything a page shows of its reviews, and for every field whether it could be read. Never throws. */
export function readPage(document: Document, url: string, specs?: readonly SiteSpec[]): PageSnapshot {
  return readCards(document, url, specs).page;
}

/** The same, with the elements the reviews were read from. Never throws. */
export function readCards(document: Document, url: string, specs?: readonly SiteSpec[]): PageReading {
  const site = siteAt(url, specs);
  const blank = { site: site?.id ?? 'unknown', url, reviews: [], replyBoxes: 0 };
  if (!site) return { page: { ...blank, health: {} }, cards: [] };
  try {
    return readSite(document, url, site);
  } catch {
    // The page is hostile or broken; that is a fact about reading and must be shown as one.
    return { page: { ...blank, health: { reviews: 'dead' } }, cards: [] };
  }
}

function readSite(document: Document, url: string, site: SiteSpec): PageReading {
  const cards = site.read ? cardsIn(site.read.cards, document) : [];
  return readingOf(document, url, site, cards, site.read ? reviewsOf(site.read, cards) : []);
}

/** The reading of a page whose reviews were read already. */
export function readingOf(
  document: Document,
  url: string,
  site: SiteSpec,
  cards: readonly FoundCard[],
  reviews: readonly Review[],
): PageReading {
  const boxes = site.box ? boxesIn(site.box, document) : [];
  const place = placeOf(site, document, url);
  const page: PageSnapshot = {
    site: site.id,
    url,
    ...(place ? { place } : {}),
    reviews,
    replyBoxes: boxes.length,
    health: {
      ...(site.read ? readingHealth(site, document, cards, reviews) : {}),
      ...(site.box ? { replyBox: boxes.length > 0 ? 'found' : 'absent' } : {}),
      ...(boxes.length > 0 ? { submit: boxes.every(({ submit }) => submit) ? 'found' : 'dead' } : {}),
    },
  };
  return { page, cards };
}

/** Reads by anchors alone; only where these find no review's text at all is it guessed from how the card lies. */
function reviewsOf(spec: ReadSpec, cards: readonly FoundCard[]): Review[] {
  const all = (guess: boolean): Review[] =>
    cards.map((card) => withVerdict(spec, card, readReview(spec, card, guess)));
  const read = all(false);
  return read.some(({ text }) => text !== '') ? read : all(true);
}

function placeOf(site: SiteSpec, document: Document, url: string): PageSnapshot['place'] {
  const name = placeName(site, document);
  const id = googlePlace(url)?.placeId;
  return name || id ? { ...(name ? { name } : {}), ...(id ? { id } : {}) } : undefined;
}

function placeName(site: SiteSpec, document: Document): string | undefined {
  for (const anchor of site.read?.placeName ?? []) {
    for (const element of document.querySelectorAll(anchor.select)) {
      const name = clean(take(element, anchor.take) ?? '');
      if (name !== '') return name;
    }
  }
  return undefined;
}

function readingHealth(
  site: SiteSpec,
  document: Document,
  cards: readonly FoundCard[],
  reviews: readonly Review[],
): Record<string, FieldState> {
  if (cards.length === 0) {
    const promised = site.read?.promises.some(({ select }) => document.querySelector(select) !== null);
    return { reviews: promised ? 'dead' : 'absent' };
  }
  const state = (field: keyof Review): FieldState =>
    reviews.some((review) => review[field] !== undefined && review[field] !== '' && review[field] !== false)
      ? 'found'
      : 'absent';
  const health: Record<string, FieldState> = { reviews: 'found' };
  for (const field of ['author', 'rating', 'text', 'dateText', 'ownerReply', 'lang'] as const)
    health[field] = state(field);
  for (const field of needed)
    if (health[field] === 'absent' && site.read?.[field].length !== 0) health[field] = 'dead';
  // Star-only reviews have no text, but a whole page of them is a page whose text is no longer found.
  if (health.text === 'absent' && reviews.length > 2) health.text = 'dead';
  return health;
}
