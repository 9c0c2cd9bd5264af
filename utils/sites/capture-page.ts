import type { CapturedPage } from '../domain/capture.ts';
import type { FoundCard } from './find-cards.ts';
import { readCards } from './read-page.ts';

/** As many reviews are taken along at most, each with so much markup at most, in UTF-16 units. */
const mostCards = 20;
const longestCard = 200_000;

/** The reviews in sight as they stand now; where none is in sight, the first on the page. Changes nothing. */
export function capturePage(document: Document, url: string): CapturedPage {
  const { page, cards } = readCards(document, url);
  const all = cards.flatMap((card, index) => {
    const review = page.reviews[index];
    return review ? [{ card, review }] : [];
  });
  const inSight = all.filter(({ card }) => isInSight(card, document));
  return {
    url,
    title: document.title,
    pageLang: document.documentElement.lang,
    site: page.site,
    cards: (inSight.length > 0 ? inSight : all).slice(0, mostCards).map(({ card, review }) => ({
      review,
      html: card.elements
        .map((element) => element.outerHTML)
        .join('\n')
        .slice(0, longestCard),
    })),
  };
}

function isInSight({ elements }: FoundCard, { defaultView }: Document): boolean {
  const height = defaultView?.innerHeight ?? 0;
  return elements.some((element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < height;
  });
}
