import type { SiteSpec } from '../spec.ts';

/** The visitors' panel of reviews in Search. Only class names are known of it: best effort, and said so when it fails. */
export const googleSearch: SiteSpec = {
  id: 'google-search',
  places: [{ hosts: ['www.google.com', 'www.google.com.tw'], path: /^\/search$/u }],
  read: {
    cards: {
      anchors: [
        { by: 'class', select: '.bwb7ce', seen: '2026-06-27' },
        { by: 'class', select: '.gws-localreviews__google-review', seen: 'unseen' },
      ],
      extent: 'outermost',
    },
    author: [
      { by: 'class', select: '.Vpc5Fe', take: 'text', seen: '2026-04-17' },
      { by: 'class', select: '.TSUbDb', take: 'text', seen: 'unseen' },
    ],
    rating: [
      { by: 'aria', select: '[aria-label*="out of"]', take: 'out-of', seen: '2026-04-17' },
      { by: 'aria', select: '[role="img"][aria-label]', take: 'rating', seen: 'unseen' },
    ],
    text: [
      { by: 'class', select: '.OA1nbd', take: 'text', seen: '2026-04-17' },
      { by: 'class', select: '.Jtu6Td', take: 'text', seen: 'unseen' },
    ],
    ownerReply: [{ by: 'class', select: '.F87tLd', seen: '2026-04-17' }],
    more: [],
    original: [],
    placeName: [],
    promises: [{ by: 'aria', select: '[role="dialog"] [aria-label*="out of 5"]', seen: 'unseen' }],
  },
};
