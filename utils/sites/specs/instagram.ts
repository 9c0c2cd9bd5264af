import type { SiteSpec } from '../spec.ts';
import { anyBox } from './anywhere.ts';

/** Comments under a post or reel. Only the box is attested, in English and without a date; Enter is taken for Post to be safe. */
export const instagram: SiteSpec = {
  id: 'instagram',
  places: [{ hosts: ['www.instagram.com'], path: /^\//u }],
  box: {
    ...anyBox,
    editors: [
      {
        by: 'aria',
        select: 'textarea[aria-label^="Add a comment"], textarea[placeholder^="Add a comment"]',
        seen: 'undated',
      },
      ...anyBox.editors,
    ],
    seenLabels: { names: ['Post'], seen: 'undated' },
    enterPosts: true,
  },
};
