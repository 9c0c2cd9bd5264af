import { triageOf } from '../composer/triage.ts';
import type { PlaceFacts } from '../domain/place.ts';
import {
  platformOf,
  type RememberedReview,
  type SeenPage,
  type SeenReview,
} from '../domain/remembered-review.ts';
import type { Settings } from '../domain/settings.ts';
import type { IncidentStore } from '../platform/incident-store.ts';
import type { Remembered, ReviewStore } from '../platform/review-store.ts';
import { siteAt } from '../sites/sites.ts';
import { standingOf } from '../sites/standing.ts';

/** What remembering takes from outside. */
export interface KeepReviewsDeps {
  readonly store: ReviewStore;
  readonly incidents: Pick<IncidentStore, 'active' | 'act'>;
  readonly settings: () => Promise<Pick<Settings, 'profile' | 'lang'>>;
  readonly places: () => Promise<Parameters<typeof standingOf>[2]>;
  readonly now: () => number;
  /** Is told when an incident was changed. */
  readonly changed: () => void;
  /** Is told what each page brought; what it does with it delays nothing. */
  readonly remembered?: (what: Remembered) => void;
}

/** Keeps what the reader saw; everything it says of itself is judged again here. */
export interface ReviewKeeper {
  /** False when the page is not one of the clinic's own, and then nothing is kept. */
  readonly seen: (page: SeenPage, host: string, tabUrl?: string) => Promise<boolean>;
  readonly keepDraft: (draft: { site: string; id: string; text: string }) => Promise<boolean>;
  readonly drafts: (of: {
    site: string;
    ids: readonly string[];
  }) => Promise<Readonly<Record<string, string>>>;
}

export function reviewKeeper(deps: KeepReviewsDeps): ReviewKeeper {
  const { store } = deps;
  return {
    async seen(page, host, tabUrl) {
      const site = siteAt(page.url);
      if (!site?.read?.whose || site.id !== page.site || new URL(page.url).host !== host) return false;
      const { profile } = await deps.settings();
      const isPublic = site.read.whose === 'by-place';
      if (isPublic && standingOf(page.place, profile, await deps.places()) !== 'own') return false;
      const at = deps.now();
      const place = await placeOf(page.place, store);
      const url = tabUrl !== undefined && isSameSite(tabUrl, page.url) ? tabUrl : page.url;
      const reviews = page.reviews.map((review) =>
        rememberedOf(review, { site: site.id, ...place, url, at }),
      );
      const what = await store.remember(reviews);
      const answered = reviews.filter((review) => review.answered === 'yes');
      for (const { key } of answered) await store.keepDraft({ key, text: '', at });
      if (isPublic) await stopVisibleClocks(deps, answered, at);
      deps.remembered?.(what);
      return true;
    },
    async keepDraft({ site, id, text }) {
      if (isPassing(id)) return false;
      const key = keyOf(site, id);
      const posted = (await store.get(key))?.ownerReply?.text;
      await store.keepDraft({ key, text: text === posted ? '' : text, at: deps.now() });
      return true;
    },
    async drafts({ site, ids }) {
      const ofKey = new Map(ids.map((id) => [keyOf(site, id), id]));
      const kept = await store.drafts();
      return Object.fromEntries(
        kept.flatMap(({ key, text }) => {
          const id = ofKey.get(key);
          return id === undefined ? [] : [[id, text]];
        }),
      );
    },
  };
}

/** Where and when a review was seen. */
export interface Sighting {
  readonly site: string;
  readonly place: string;
  readonly placeName: string;
  readonly url?: string;
  /** ms since 1970. */
  readonly at: number;
}

/** A review with everything that is remembered of it. */
export function rememberedOf(review: SeenReview, { at, ...where }: Sighting): RememberedReview {
  const id = lastingId(review, where.placeName || where.place);
  return {
    ...review,
    ...where,
    id,
    key: keyOf(where.site, id),
    platform: platformOf(where.site),
    firstSeen: at,
    lastSeen: at,
    ...(review.answered === 'yes' && where.url !== undefined ? { answerSeen: at } : {}),
    ...readingOf(review),
  };
}

/** What a review is about and how it feels about it; a verdict says as much as the ends of a row of stars. */
export function readingOf(
  review: Pick<SeenReview, 'text' | 'rating' | 'recommends'>,
): Pick<RememberedReview, 'topics' | 'sentiment' | 'urgent'> {
  const { text, recommends } = review;
  const rating = review.rating ?? (recommends === undefined ? undefined : recommends ? 5 : 1);
  const { labels, sentiment, urgent } = triageOf({ text, ...(rating === undefined ? {} : { rating }) });
  return { topics: labels.map(({ topic }) => topic), sentiment, urgent };
}

function keyOf(site: string, id: string): string {
  return `${platformOf(site)}|${id}`;
}

/** Where an id says nothing at the next visit, who wrote what does. */
function lastingId({ id, author, text }: SeenReview, place: string): string {
  return isPassing(id) ? `~${place}|${author ?? ''}|${text.slice(0, 40)}` : id;
}

/**
 * A page that names no reviews numbers them, and Facebook gives the same post another `pfbid…` as time goes by
 * (about.fb.com, 2022-09: identifiers made of the post and the time).
 */
function isPassing(id: string): boolean {
  return /^(?:\d{1,5}|pfbid\w+)$/u.test(id);
}

async function placeOf({ name = '', id }: PlaceFacts, store: ReviewStore) {
  return { place: id ?? (name === '' ? '' : await store.placeNamed(name)), placeName: name };
}

/** The address of the tab leads back to the page; that of a frame inside it may not. */
function isSameSite(tabUrl: string, frameUrl: string): boolean {
  return URL.canParse(tabUrl) && new URL(tabUrl).host === new URL(frameUrl).host;
}

/**
 * The clinic's answer stands on the public page: the clock that waits for it stops. Only once the considered reply
 * was ticked, for before that what stands there may be the first short acknowledgement.
 */
async function stopVisibleClocks(
  { incidents, settings, changed }: KeepReviewsDeps,
  answered: readonly RememberedReview[],
  at: number,
): Promise<void> {
  if (answered.length === 0) return;
  const keys = new Set(answered.map(({ key }) => key));
  for (const { id, reviewIds, ticks } of await incidents.active()) {
    const key = reviewIds.find((review) => keys.has(review));
    if (key === undefined || ticks.reply?.status !== 'done' || ticks.visible) continue;
    const english = (await settings()).lang === 'en';
    const outcome = await incidents.act(id, {
      id: `visible:${key}:${ticks.reply.at}`,
      at,
      by: english ? 'CalmReply' : '安心回',
      kind: 'tick',
      step: 'visible',
      status: 'done',
      note: english ? 'The reply was seen on the public page.' : '在公開頁面上看到回覆。',
    });
    if (outcome?.ok) changed();
  }
}
