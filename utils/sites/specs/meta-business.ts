import type { SiteSpec } from '../spec.ts';
import { anyBox } from './anywhere.ts';
import { facebook } from './facebook.ts';

/** Inbox and comments of Meta Business Suite. Nothing of its pages is attested: boxes as on Facebook, Enter posts. */
export const metaBusiness: SiteSpec = {
  id: 'meta-business',
  places: [{ hosts: ['business.facebook.com'], path: /^\/latest\//u }],
  box: {
    ...anyBox,
    editors: [...(facebook.box?.editors ?? []), ...anyBox.editors].map((anchor) => ({
      ...anchor,
      seen: 'unseen',
    })),
    submitLabels: facebook.box?.submitLabels ?? [],
    not: '[role="search"] *, [role="searchbox"]',
    enterPosts: true,
  },
};
