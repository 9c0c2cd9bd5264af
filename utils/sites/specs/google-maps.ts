import type { SiteSpec } from '../spec.ts';

/** A place on Google Maps: the previews of its overview and its reviews tab. Owners answer on other pages. */
export const googleMaps: SiteSpec = {
  id: 'google-maps',
  places: [{ hosts: ['www.google.com', 'www.google.com.tw', 'maps.google.com'], path: /^\/maps(?:\/|$)/u }],
  read: {
    cards: {
      anchors: [
        { by: 'identity', select: '[data-review-id]', seen: '2026-09-13' },
        { by: 'class', select: '.jftiEf', seen: '2026-07-31' },
      ],
      idAttribute: 'data-review-id',
      extent: 'outermost',
    },
    author: [
      { by: 'aria', select: 'div[data-review-id][aria-label]', take: 'label', seen: '2025-12-10' },
      { by: 'identity', select: '[data-href*="/maps/contrib/"]', take: 'first-line', seen: '2025-12-10' },
      { by: 'class', select: '.d4r55', take: 'text', seen: '2026-07-31' },
      { by: 'structure', select: 'button', take: 'first-line', seen: '2026-09-13' },
    ],
    rating: [
      { by: 'aria', select: '[role="img"][aria-label]', take: 'rating', seen: '2026-07-31' },
      { by: 'structure', select: 'span', take: 'fraction', seen: '2026-06-25' },
      { by: 'structure', select: 'span, div', take: 'star-icons', seen: '2025-12-10' },
    ],
    text: [
      { by: 'identity', select: 'div[id][lang]', take: 'text', seen: '2025-12-10' },
      { by: 'class', select: '.MyEned .wiI7pd', take: 'text', seen: '2026-07-31' },
      { by: 'class', select: 'span.wiI7pd', take: 'text', seen: '2026-07-31' },
    ],
    ownerReply: [
      { by: 'structure', select: 'div:has(> div[lang]:not([id]))', seen: '2025-12-10' },
      { by: 'class', select: '.CDe7pd', seen: '2026-07-31' },
    ],
    more: [
      { by: 'jsname', select: '[jsaction*="review.expandReview"]', seen: '2026-05-15' },
      { by: 'aria', select: 'button[aria-expanded="false"][aria-controls]', seen: '2025-12-10' },
    ],
    original: [{ by: 'jsname', select: '[jsaction*="review.showReviewInOriginal"]', seen: '2026-07-19' }],
    placeName: [
      { by: 'aria', select: '[role="main"][aria-label] h1', take: 'text', seen: '2025-12-10' },
      { by: 'class', select: 'h1.DUwDvf', take: 'text', seen: '2026-07-19' },
      { by: 'aria', select: '[role="main"][aria-label]', take: 'place-label', seen: '2026-06-21' },
      { by: 'structure', select: 'title', take: 'title', seen: '2025-12-10' },
    ],
    whose: 'by-place',
    promises: [
      {
        by: 'aria',
        select:
          '[role="tab"][aria-selected="true"][aria-label*="評論"], [role="tab"][aria-selected="true"][aria-label*="eviews"], [role="tab"][aria-selected="true"][aria-label*="クチコミ"]',
        seen: '2026-07-19',
      },
      {
        by: 'aria',
        select:
          '[role="img"][aria-label*="評論"], [role="img"][aria-label*="reviews"], [role="img"][aria-label*="クチコミ"]',
        seen: '2026-07-19',
      },
    ],
  },
};
