import type { SiteSpec } from '../spec.ts';

/** Our own practice page: invented reviews, read and guarded by the same interpreter as the real sites. */
export const practice: SiteSpec = {
  id: 'practice',
  places: [],
  box: {
    editors: [{ by: 'structure', select: '[data-practice-review] textarea', seen: '2026-11-21' }],
    not: '[data-practice-posted] *',
    submit: [{ by: 'identity', select: 'button[data-practice-post]', seen: '2026-11-21' }],
    submitLabels: ['送出', 'Post'],
    cancelLabels: ['清空', 'Clear'],
    submitPosition: 'first',
    enterPosts: false,
    byteLimit: 4096,
  },
  read: {
    cards: {
      anchors: [{ by: 'identity', select: '[data-practice-review]', seen: '2026-11-21' }],
      idAttribute: 'data-practice-review',
      extent: 'outermost',
    },
    author: [{ by: 'identity', select: '[data-practice-author]', take: 'text', seen: '2026-11-21' }],
    rating: [{ by: 'aria', select: '[role="img"][aria-label]', take: 'rating', seen: '2026-11-21' }],
    text: [{ by: 'identity', select: '[data-practice-text]', take: 'text', seen: '2026-11-21' }],
    ownerReply: [{ by: 'identity', select: '[data-practice-posted]', seen: '2026-11-21' }],
    more: [],
    original: [],
    placeName: [],
    promises: [],
  },
};
