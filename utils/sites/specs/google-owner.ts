import type { SiteSpec } from '../spec.ts';

/**
 * Where an owner answers on Google: A the manager's list, B the dialog in Search (an iframe of the same origin),
 * C one review alone. One jsname for each control on all three, unchanged while every class name changed.
 */
export const googleOwner: SiteSpec = {
  id: 'google-owner',
  places: [
    {
      hosts: ['www.google.com', 'www.google.com.tw', 'business.google.com'],
      path: /^\/local\/business\/[^/]+\/customers\/reviews/u,
    },
    { hosts: ['business.google.com'], path: /^\/(?:groups\/[^/]+\/)?reviews/u },
  ],
  box: {
    editors: [
      { by: 'jsname', select: 'textarea[jsname="YPqjbf"]', seen: '2026-07-20' },
      { by: 'structure', select: 'textarea', seen: '2026-07-20' },
    ],
    not: '[role="search"] *, form[action*="search"] *',
    submit: [{ by: 'jsname', select: 'button[jsname="hrGhad"]', seen: '2026-07-20' }],
    submitLabels: [
      'Post reply',
      'Reply',
      'Publicar respuesta',
      'Responder',
      '發布回覆',
      '回覆',
      '返信を投稿',
      '返信',
    ],
    seenLabels: { names: ['Post reply', 'Reply', 'Publicar respuesta', 'Responder'], seen: '2026-07-20' },
    cancelLabels: ['Cancel', 'Cancelar', '取消', 'キャンセル'],
    submitPosition: 'first',
    enterPosts: false,
    byteLimit: 4096,
  },
  read: {
    cards: {
      anchors: [
        { by: 'identity', select: '[data-review-id]', seen: '2026-07-20' },
        { by: 'aria', select: 'article, [role="article"]', seen: '2026-07-20' },
      ],
      idAttribute: 'data-review-id',
      extent: 'alone',
    },
    author: [
      { by: 'jsname', select: 'a[jsname="xs1xe"]', take: 'text', seen: '2025-07-15' },
      { by: 'class', select: '.PskQHd', take: 'text', seen: '2026-07-20' },
      { by: 'class', select: 'a.LH5kS', take: 'text', seen: '2026-07-17' },
      { by: 'structure', select: 'a[href], div, span', take: 'first-line', seen: '2026-07-20' },
    ],
    rating: [
      { by: 'aria', select: '[aria-label]', take: 'rating', seen: '2025-07-15' },
      { by: 'structure', select: 'div, span', take: 'star-icons', seen: '2026-07-20' },
    ],
    text: [
      { by: 'jsname', select: '[jsname="PBWx0c"], [jsname="lvvS4b"]', take: 'text', seen: '2026-07-20' },
      { by: 'class', select: '.Fv38Af', take: 'text', seen: '2026-07-20' },
      { by: 'class', select: 'span.oiQd1c', take: 'text', seen: '2026-07-17' },
    ],
    ownerReply: [],
    more: [],
    original: [],
    placeName: [],
    whose: 'owner',
    answerable: [
      { by: 'jsname', select: 'button[jsname="rhPddf"]', seen: '2026-07-20' },
      { by: 'jsname', select: 'textarea[jsname="YPqjbf"]', seen: '2026-07-20' },
    ],
    promises: [
      {
        by: 'jsname',
        select: '[jsname="V67aGc"], button[jsname="rhPddf"], textarea[jsname="YPqjbf"]',
        seen: '2026-07-20',
      },
      { by: 'structure', select: 'article', seen: '2026-07-20' },
    ],
  },
};
