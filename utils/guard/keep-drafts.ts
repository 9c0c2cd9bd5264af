import type { Review } from '../domain/review.ts';
import type { SiteSpec } from '../sites/spec.ts';

/** A draft is kept once nothing was typed for this long, in ms. */
const pause = 800;

/** What keeping drafts takes from outside. */
export interface DraftParts {
  readonly window: Window & typeof globalThis;
  readonly site: () => SiteSpec | undefined;
  readonly keep: (draft: { site: string; id: string; text: string }) => Promise<unknown>;
  readonly signal: AbortSignal;
}

/** Something was typed; what it is and which review it answers is looked up only when it is kept. */
export type Typed = (review: () => Review | undefined, text: () => string) => void;

/**
 * Remembers what is typed on the owner's own pages, so that a reply begun and not posted is found again. Elsewhere
 * nothing is kept: what is typed there may be no reply of the clinic.
 */
export function createDraftKeeper({ window, site, keep, signal }: DraftParts): Typed {
  const last = new Map<string, string>();
  let waiting: number | undefined;
  let latest: Parameters<Typed> | undefined;
  const flush = (): void => {
    window.clearTimeout(waiting);
    const [review, text] = latest ?? [];
    latest = undefined;
    const here = site();
    if (!review || !text || here?.read?.whose !== 'owner') return;
    const id = review()?.id;
    const draft = text();
    if (id === undefined || last.get(id) === draft) return;
    last.set(id, draft);
    keep({ site: here.id, id, text: draft }).catch(() => last.delete(id));
  };
  window.addEventListener('pagehide', flush, { capture: true, signal });
  window.addEventListener('focusout', flush, { capture: true, signal });
  return (review, text) => {
    latest = [review, text];
    window.clearTimeout(waiting);
    waiting = window.setTimeout(flush, pause);
  };
}
