import type { SiteSpec } from '../spec.ts';

/** Facebook pages: recommendations, posts and comments. Every class name is generated; Enter posts at once. */
export const facebook: SiteSpec = {
  id: 'facebook',
  places: [{ hosts: ['www.facebook.com'], path: /^\//u }],
  box: {
    editors: [
      {
        by: 'aria',
        select: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        seen: '2026-07-07',
      },
      { by: 'aria', select: '[contenteditable="true"][role="textbox"]', seen: '2026-07-07' },
    ],
    not: '[aria-placeholder="Aa"], [role="search"] *',
    within: 'form',
    submit: [{ by: 'identity', select: '#focused-state-composer-submit [role="button"]', seen: 'unseen' }],
    submitLabels: [
      'Comment',
      'Post comment',
      'Post',
      'Send',
      'Reply',
      '留言',
      '發佈',
      '傳送',
      '回覆',
      '送出',
    ],
    seenLabels: { names: ['Comment', 'Post comment', 'Post', 'Send'], seen: '2026-02-07' },
    cancelLabels: ['Cancel', '取消'],
    submitPosition: 'last',
    enterPosts: true,
  },
  read: {
    cards: {
      anchors: [
        {
          by: 'identity',
          select:
            '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
          seen: '2026-09-01',
        },
      ],
      idLink: /(?:\/posts\/|story_fbid=)([^/?&#]+)/u,
      extent: 'alone',
    },
    author: [
      {
        by: 'identity',
        select: '[data-ad-rendering-role="profile_name"] b',
        take: 'text',
        seen: '2025-08-07',
      },
      {
        by: 'identity',
        select: '[data-ad-rendering-role="profile_name"]',
        take: 'first-line',
        seen: '2025-08-07',
      },
    ],
    rating: [],
    verdict: [
      {
        by: 'identity',
        select: '[data-ad-rendering-role="profile_name"] b:nth-of-type(2)',
        seen: '2025-08-07',
      },
      {
        by: 'identity',
        select: '[data-ad-rendering-role="profile_name"]',
        seen: '2025-08-07',
      },
    ],
    text: [
      {
        by: 'identity',
        select:
          '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
        take: 'text',
        seen: '2026-09-01',
      },
    ],
    ownerReply: [],
    ownerComment: {
      name: [
        {
          by: 'identity',
          select: '[data-ad-rendering-role="profile_name"] b:last-of-type a',
          take: 'text',
          seen: 'unseen',
        },
      ],
      comment: { by: 'aria', select: '[role="article"][aria-label]', seen: '2026-08-01' },
      author: { by: 'aria', select: 'a[role="link"]', seen: '2026-02-07' },
    },
    more: [],
    original: [],
    placeName: [{ by: 'structure', select: 'title', take: 'title', seen: 'unseen' }],
    whose: 'by-place',
    onlyWithVerdict: true,
    // Comments stay folded until somebody opens them: no answer in sight does not mean that there is none.
    answerable: [],
    promises: [{ by: 'identity', select: '[data-ad-rendering-role]', seen: '2026-09-01' }],
  },
};
