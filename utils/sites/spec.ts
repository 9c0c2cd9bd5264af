/** What carries an anchor, most lasting first: what identifies, what assistive technology needs, what the page's own code needs, how things lie, and class names last. */
export type AnchorKind = 'identity' | 'aria' | 'jsname' | 'structure' | 'class';

/**
 * One way to find an element: a CSS selector, and when it was last seen to work (ISO date; `undated` where projects use
 * it without one, `unseen` where nobody attested it on this site).
 */
export interface Anchor {
  readonly by: AnchorKind;
  readonly select: string;
  readonly seen: string;
}

/** A page address by host and path; fragments and queries do not count, they cannot be matched in a manifest. */
export interface Place {
  readonly hosts: readonly string[];
  readonly path: RegExp;
}

/** Where a reply is typed and how it is sent. */
export interface BoxSpec {
  /** Boxes a person may type a reply into, tried in order. */
  readonly editors: readonly Anchor[];
  /** Boxes that look alike and are none: search fields, messengers. */
  readonly not: string;
  /** The box counts only inside one of these (a comment form); absent: anywhere on the page. */
  readonly within?: string;
  readonly submit: readonly Anchor[];
  /** Whole accessible names of the submit control, for pages where its anchors are gone. */
  readonly submitLabels: readonly string[];
  /** Those of them that somebody saw on the live page, and when at the latest. */
  readonly seenLabels?: { readonly names: readonly string[]; readonly seen: string };
  readonly cancelLabels: readonly string[];
  /** Which control of the row after the box posts, when neither anchor nor label tells; `none`: nobody knows. */
  readonly submitPosition: 'first' | 'last' | 'none';
  /** Enter without Shift posts from inside the box. */
  readonly enterPosts: boolean;
  /** Limit of a reply in UTF-8 bytes, where the site has one. */
  readonly byteLimit?: number;
}

/** One site, as data: read by one interpreter, so that a redesign changes a table and no code. */
export interface SiteSpec {
  readonly id: string;
  readonly places: readonly Place[];
  readonly box?: BoxSpec;
  readonly read?: ReadSpec;
}

/** How a field's value is taken from the element an anchor finds. */
export type Take =
  | 'text'
  | 'first-line'
  | 'label'
  | 'place-label'
  | 'title'
  | 'rating'
  | 'fraction'
  | 'out-of'
  | 'star-icons';

export interface FieldAnchor extends Anchor {
  readonly take: Take;
}

/** How a page's reviews are found and cut out of it. */
export interface CardSpec {
  /** Elements that belong to one review each. */
  readonly anchors: readonly Anchor[];
  /** The attribute that names the review, on the card or on anything inside it. */
  readonly idAttribute?: string;
  /** Where no attribute names it: the part of a permanent link that does. */
  readonly idLink?: RegExp;
  /**
   * `outermost`: the topmost element with the same id is the card. `alone`: the id sits on something small inside,
   * so the card is the largest element around it that holds no other review.
   */
  readonly extent: 'outermost' | 'alone';
}

/** Whose reviews a page shows: only the owner ever sees it, or it depends on which place it is. */
export type Whose = 'owner' | 'by-place';

/** Reading side of a site. Fields are tried anchor by anchor; the first that gives a value wins. */
export interface ReadSpec {
  readonly cards: CardSpec;
  readonly author: readonly FieldAnchor[];
  readonly rating: readonly FieldAnchor[];
  /** Where a verdict stands that is no number of stars. */
  readonly verdict?: readonly Anchor[];
  readonly text: readonly FieldAnchor[];
  /** Only where dates are not the relative ones that are known by their wording. */
  readonly dateText?: readonly FieldAnchor[];
  /** Containers of the owner's answer; what is in them is never the review. */
  readonly ownerReply: readonly Anchor[];
  /** Where owners answer in a comment like anybody else: the one that bears the name of the page reviewed. */
  readonly ownerComment?: {
    readonly name: readonly FieldAnchor[];
    readonly comment: Anchor;
    readonly author: Anchor;
  };
  readonly more: readonly Anchor[];
  readonly original: readonly Anchor[];
  readonly placeName: readonly FieldAnchor[];
  /** Where it is known whose reviews these are, they can be marked as answered or not. */
  readonly whose?: Whose;
  /** Other posts stand between the reviews: only what bears a verdict is one. */
  readonly onlyWithVerdict?: boolean;
  /** Controls of a review that has no answer yet; where given, a review without them is not called unanswered. */
  readonly answerable?: readonly Anchor[];
  /** Signs that there must be reviews here: then finding none means that reading is dead. */
  readonly promises: readonly Anchor[];
}
