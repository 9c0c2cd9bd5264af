import { hostMark } from './card-port.ts';
import type { ReviewMark } from './review-mark.ts';

/** One review to mark: its id, the first element of its card, and what to say. */
export interface MarkedReview {
  readonly id: string;
  readonly before: Element;
  readonly mark: ReviewMark;
}

/** Badges beside reviews, one for each review id. */
export interface ReviewBadges {
  /** Shows exactly these; what the page removed is put back, what is no longer there goes. */
  readonly show: (reviews: readonly MarkedReview[]) => void;
  readonly clear: () => void;
}

interface Badge {
  readonly host: HTMLElement;
  readonly line: HTMLElement;
  readonly said: string;
}

/**
 * Each badge stands before its card, in a closed shadow root of no height: it moves nothing, a press meant for the
 * page never meets it, and no text of the card has it inside.
 */
export function createReviewBadges(document: Document): ReviewBadges {
  const badges = new Map<string, Badge>();
  const drop = (id: string): void => {
    badges.get(id)?.host.remove();
    badges.delete(id);
  };
  return {
    clear: () => {
      for (const id of [...badges.keys()]) drop(id);
    },
    show: (reviews) => {
      const here = new Set(reviews.map(({ id }) => id));
      for (const id of [...badges.keys()]) if (!here.has(id)) drop(id);
      for (const { id, before, mark } of reviews) {
        const said = `${mark.kind}|${mark.words}|${mark.label}`;
        const known = badges.get(id);
        const badge = known ?? create(document);
        if (known?.said !== said) {
          write(badge.line, mark);
          badges.set(id, { ...badge, said });
        }
        // A page that draws its list anew may take our element along to another card, or away.
        if (!badge.host.isConnected || badge.host.nextElementSibling !== before) before.before(badge.host);
      }
    },
  };
}

function create(document: Document): Omit<Badge, 'said'> {
  const host = document.createElement('div');
  host.setAttribute(hostMark, '');
  host.style.cssText = hostStyle;
  const line = document.createElement('span');
  line.setAttribute('role', 'img');
  host.attachShadow({ mode: 'closed' }).append(line);
  return { host, line };
}

function write(line: HTMLElement, { kind, words, label }: ReviewMark): void {
  line.textContent = words;
  line.dataset.kind = kind;
  line.setAttribute('aria-label', label);
  line.title = label;
  // Only what needs a look takes the mouse, for its tip says what was found.
  line.style.cssText = `${lineStyle};${looks[kind]};pointer-events:${kind === 'risky' ? 'auto' : 'none'}`;
}

const hostStyle =
  'all:initial;display:block;position:relative;height:0;z-index:1;pointer-events:none;color-scheme:light dark';
const lineStyle =
  'position:absolute;inset-block-start:-9px;inset-inline-end:12px;font:500 12px/18px system-ui,"Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif;padding:0 8px;border-radius:9px;border:1px solid;white-space:nowrap';
const looks: Readonly<Record<ReviewMark['kind'], string>> = {
  unanswered:
    'color:light-dark(#3f4b47,#d3dcd9);background:light-dark(#ffffff,#23292c);border-color:light-dark(#8a9692,#6d7a76)',
  draft:
    'color:light-dark(#8a5a00,#f0c264);background:light-dark(#fdf3dc,#37301c);border-color:light-dark(#d9b366,#6b5626)',
  answered:
    'color:light-dark(#1b6e3c,#7fd39b);background:light-dark(#e6f4ea,#1d3325);border-color:light-dark(#9ccbac,#2f5a40)',
  risky:
    'color:light-dark(#b3261e,#ff9d92);background:light-dark(#fdecea,#3d2321);border-color:light-dark(#e2a19c,#7a3f39)',
};
