import { isNegative, type RememberedReview } from '../domain/remembered-review.ts';
import type { Surge, SurgeAlert } from '../domain/surge.ts';
import { sightingOf } from '../insight/sighting.ts';
import { findSurge, isNews } from '../insight/surge.ts';
import type { Remembered, ReviewStore } from '../platform/review-store.ts';
import type { SurgeStore } from '../platform/surge-store.ts';

export interface SurgeDeps {
  readonly reviews: Pick<ReviewStore, 'ofPlace'>;
  readonly surges: Pick<SurgeStore, 'ofPlace' | 'put'>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Is told when an alert was raised. */
  readonly raised: () => void;
}

/**
 * Looks at each place that just got a negative review nobody had seen, one after the other. A surge that is news
 * becomes an alert; one that only grew is noted in the alert that tells of it.
 */
export function surgeKeeper(deps: SurgeDeps): (what: Pick<Remembered, 'added'>) => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  return ({ added }) => {
    const places = new Set(added.filter(isNegative).map(({ place }) => place));
    for (const place of places) {
      running = running.then(() => look(deps, place)).catch(() => undefined);
    }
    return running;
  };
}

async function look({ reviews, surges, now, newId, raised }: SurgeDeps, place: string): Promise<void> {
  const known = await reviews.ofPlace(place);
  const at = now();
  const surge = findSurge(known.map(sightingOf), at);
  if (!surge) return;
  const earlier = await surges.ofPlace(place);
  if (isNews(surge, new Set(earlier.flatMap((alert) => alert.surge.reviewIds)))) {
    await surges.put(alertOf(surge, known, newId(), at));
    raised();
    return;
  }
  const same = earlier.find(
    (alert) =>
      alert.surge.series === surge.series && alert.surge.reviewIds.some((id) => surge.reviewIds.includes(id)),
  );
  if (same && surge.count > same.surge.count) await surges.put({ ...same, surge, lastAt: at });
}

function alertOf(surge: Surge, known: readonly RememberedReview[], id: string, at: number): SurgeAlert {
  const one = known.find(({ key }) => surge.reviewIds.includes(key));
  return {
    id,
    place: one?.place ?? '',
    placeName: one?.placeName ?? '',
    platform: one?.platform ?? 'other',
    at,
    lastAt: at,
    surge,
    state: 'new',
  };
}
