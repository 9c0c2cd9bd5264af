import type { SiteSpec } from '../spec.ts';

/** An article of PTT on the web: the comments below it. Static pages; comments carry no year and no id. */
export const ptt: SiteSpec = {
  id: 'ptt',
  places: [{ hosts: ['www.ptt.cc'], path: /^\/bbs\/[^/]+\/M\.\d+\.A\.[0-9A-F]+\.html$/u }],
  read: {
    cards: { anchors: [{ by: 'class', select: 'div.push', seen: 'undated' }], extent: 'outermost' },
    author: [{ by: 'class', select: '.push-userid', take: 'text', seen: 'undated' }],
    rating: [],
    text: [{ by: 'class', select: '.push-content', take: 'text', seen: 'undated' }],
    dateText: [{ by: 'class', select: '.push-ipdatetime', take: 'text', seen: 'undated' }],
    ownerReply: [],
    more: [],
    original: [],
    placeName: [],
    promises: [{ by: 'class', select: '.push-tag', seen: 'undated' }],
  },
};
