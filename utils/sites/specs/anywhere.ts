import type { BoxSpec, SiteSpec } from '../spec.ts';

/**
 * Any box a reply may be typed into, where nothing is known of the page: it is checked, and Post is held only where
 * a control near the box bears exactly one of these names.
 */
export const anyBox: BoxSpec = {
  editors: [
    { by: 'aria', select: '[contenteditable="true"][role="textbox"]', seen: 'unseen' },
    { by: 'structure', select: 'textarea, [contenteditable="true"]', seen: 'unseen' },
  ],
  not: '[role="search"] *, [role="searchbox"], [aria-placeholder="Aa"]',
  submit: [],
  submitLabels: [
    'Post',
    'Reply',
    'Send',
    'Comment',
    'Submit',
    'Publish',
    '發佈',
    '發布',
    '送出',
    '回覆',
    '留言',
    '傳送',
    '投稿',
    '返信',
    '送信',
  ],
  cancelLabels: [],
  submitPosition: 'none',
  enterPosts: false,
};

/** A page of a site that nobody described; the person asked for the check there. */
export const anywhere: SiteSpec = { id: 'anywhere', places: [], box: anyBox };
