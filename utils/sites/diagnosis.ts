import type { FoundCard } from './find-cards.ts';
import type { PageReading } from './read-page.ts';
import { type Carrier, carriersOf } from './read-review.ts';
import type { SiteSpec } from './spec.ts';

/** Longest diagnosis, in UTF-16 units: a message and a bug report both take it whole. */
export const longestDiagnosis = 20_000;
/** Cards that are looked at; one redesign meets all of them alike. */
const sample = 20;
/** Elements of the skeleton; a card of Maps has about twenty. */
const mostLines = 250;

/**
 * How reading goes on this page, for a bug report: structure, counts and states, and not one word of the page. Of
 * attributes only names stay, of their values the length; `role` and `jsname` stay where they look like one.
 */
export function diagnose({ page, cards }: PageReading, site: SiteSpec | undefined): string {
  const { reviews, replyBoxes, health } = page;
  const count = (is: (review: (typeof reviews)[number]) => boolean): number => reviews.filter(is).length;
  const facts = {
    site: page.site,
    counts: {
      reviews: reviews.length,
      replyBoxes,
      withoutText: count(({ text }) => text === ''),
      partial: count(({ partial }) => partial),
      translated: count(({ translated }) => translated === true),
      answered: count(({ ownerReply }) => ownerReply !== undefined),
    },
    health,
    carriedBy: site?.read ? carriers(site.read, cards.slice(0, sample)) : {},
    card: cards[0]?.elements.flatMap(skeleton).slice(0, mostLines) ?? [],
  };
  return JSON.stringify(facts, null, 1).slice(0, longestDiagnosis);
}

/** For every field, how many of the cards got it by which kind of anchor. */
function carriers(
  spec: NonNullable<SiteSpec['read']>,
  cards: readonly FoundCard[],
): Record<string, Partial<Record<Carrier, number>>> {
  const tally: Record<string, Partial<Record<Carrier, number>>> = {};
  for (const card of cards) {
    for (const [field, by] of Object.entries(carriersOf(spec, card))) {
      tally[field] ??= {};
      tally[field][by] = (tally[field][by] ?? 0) + 1;
    }
  }
  return tally;
}

/** One line an element, indented by depth; stops at the limit however large or deep the page is. */
function skeleton(root: Element): string[] {
  const lines: string[] = [];
  const waiting: { readonly element: Element; readonly depth: number }[] = [{ element: root, depth: 0 }];
  for (let next = waiting.pop(); next && lines.length < mostLines; next = waiting.pop()) {
    const { element, depth } = next;
    const attributes = [...element.attributes].map(({ name, value }) => ` ${shortened(name, value)}`);
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .reduce((sum, { nodeValue }) => sum + (nodeValue ?? '').trim().length, 0);
    const words = own > 0 ? ` text(${own})` : '';
    lines.push(`${' '.repeat(depth % 40)}${plainName(element.localName)}${attributes.join('')}${words}`);
    for (const child of [...element.children].reverse()) waiting.push({ element: child, depth: depth + 1 });
  }
  return lines;
}

function shortened(name: string, value: string): string {
  const kept =
    (name === 'role' && /^[a-z]{2,20}$/u.test(value)) || (name === 'jsname' && /^\w{4,8}$/u.test(value));
  return kept ? `${name}=${value}` : `${plainName(name)}(${value.length})`;
}

/** Names are the page's too: one that is no plain name is not repeated. */
function plainName(name: string): string {
  return /^[a-z][a-z0-9:_-]{0,30}$/u.test(name) ? name : '?';
}
