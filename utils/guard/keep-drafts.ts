import { boxAt } from '../sites/find-box.ts';
import { reviewBeside } from '../sites/review-beside.ts';
import type { SiteSpec } from '../sites/spec.ts';

/** A draft is kept once nothing was typed for this long, in ms. */
const pause = 800;

/** What keeping drafts takes from outside. */
export interface DraftParts {
  readonly window: Window & typeof globalThis;
  readonly site: () => SiteSpec | undefined;
  /** Rejects when it could not be kept. */
  readonly keep: (draft: { site: string; id: string; text: string }) => Promise<unknown>;
  readonly signal: AbortSignal;
}

/**
 * Remembers what is typed on the owner's own pages, so that a reply begun and not posted is found again. Elsewhere
 * nothing is kept: what is typed there may be no reply of the clinic. Only reads, and only once a pause is made.
 */
export function keepDrafts({ window, site, keep, signal }: DraftParts): void {
  const last = new Map<string, string>();
  let waiting: number | undefined;
  let field: HTMLTextAreaElement | undefined;
  const flush = (): void => {
    window.clearTimeout(waiting);
    const here = site();
    const typed = field;
    field = undefined;
    if (!typed || !here) return;
    const id = reviewBeside(here, typed)?.id;
    const text = typed.value;
    if (id === undefined || last.get(id) === text) return;
    last.set(id, text);
    keep({ site: here.id, id, text }).catch(() => last.delete(id));
  };
  const input = (event: Event): void => {
    const target = event.composedPath()[0];
    const here = site();
    if (here?.read?.whose !== 'owner' || !here.box || !(target instanceof HTMLTextAreaElement)) return;
    if (!boxAt(here.box, target)) return;
    if (field !== target) flush();
    field = target;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(flush, pause);
  };
  window.addEventListener('input', input, { capture: true, signal });
  for (const leaving of ['focusout', 'pagehide'])
    window.addEventListener(leaving, flush, { capture: true, signal });
}
