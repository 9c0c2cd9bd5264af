import type { Review } from '../domain/review.ts';
import { boxAt, boxesIn, boxPostedBy, type FoundBox } from '../sites/find-box.ts';
import { reviewBeside } from '../sites/review-beside.ts';
import type { SiteSpec } from '../sites/spec.ts';

/** A reply box with everything the guard asks of a site. */
export interface ReplyBox extends FoundBox {
  readonly enterPosts: boolean;
  readonly byteLimit?: number;
  /** The review being answered, read anew each time: pages reuse nodes. */
  readonly review: () => Review | undefined;
}

/** The box this element lies in; undefined on a page without reply boxes. */
export function typedInto(site: SiteSpec | undefined, element: Element): ReplyBox | undefined {
  return site?.box && complete(site, boxAt(site.box, element));
}

/** The box this control would post. */
export function postedBy(site: SiteSpec | undefined, element: Element): ReplyBox | undefined {
  return site?.box && complete(site, boxPostedBy(site.box, element));
}

/** The box a form would submit. */
export function submittedWith(site: SiteSpec | undefined, form: Element): ReplyBox | undefined {
  return site?.box && complete(site, boxesIn(site.box, form)[0]);
}

function complete(site: SiteSpec, found: FoundBox | undefined): ReplyBox | undefined {
  if (!found || !site.box) return undefined;
  const { enterPosts, byteLimit } = site.box;
  return {
    ...found,
    enterPosts,
    ...(byteLimit === undefined ? {} : { byteLimit }),
    review: () => reviewBeside(site, found.editor),
  };
}
