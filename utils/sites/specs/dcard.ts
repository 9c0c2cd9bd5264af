import type { SiteSpec } from '../spec.ts';

/** A post on Dcard: its comments, known by their key. Who wrote one stands only under generated class names. */
export const dcard: SiteSpec = {
  id: 'dcard',
  places: [{ hosts: ['www.dcard.tw'], path: /^\/f\/[^/]+\/p\/\d+/u }],
  read: {
    cards: {
      anchors: [{ by: 'identity', select: 'div[data-key^="comment-"]', seen: 'undated' }],
      idAttribute: 'data-key',
      extent: 'outermost',
    },
    author: [],
    rating: [],
    text: [],
    dateText: [{ by: 'structure', select: 'time', take: 'text', seen: 'undated' }],
    ownerReply: [],
    more: [],
    original: [],
    placeName: [],
    promises: [{ by: 'structure', select: 'article', seen: 'unseen' }],
  },
};
