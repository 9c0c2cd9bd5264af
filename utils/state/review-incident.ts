import type { Branch, Origin } from '../domain/incident.ts';
import type { Platform, RememberedReview } from '../domain/remembered-review.ts';
import type { ReviewStore } from '../platform/review-store.ts';
import type { Desk } from './desk-store.ts';

/** A review seen longer ago than this, in ms, is not what set the clocks running. */
const fresh = 24 * 60 * 60_000;

const origins: Readonly<Record<Platform, Origin>> = {
  google: 'google',
  facebook: 'facebook',
  other: 'other',
};

/** Opens an incident about a review and notes it there; false when it was not stored. */
export async function incidentFromReview(
  desk: Pick<Desk, 'open' | 'state'>,
  store: Pick<ReviewStore, 'link'>,
  {
    review,
    branch,
    person,
    now,
  }: {
    readonly review: RememberedReview;
    readonly branch: Branch;
    readonly person: string;
    readonly now: number;
  },
): Promise<boolean> {
  const ago = now - review.firstSeen;
  const opened = await desk.open({
    origin: origins[review.platform],
    branch,
    seenAgo: ago > fresh ? 0 : Math.floor(ago / 60_000),
    person,
    reviewIds: [review.key],
  });
  const { selected } = desk.state.getState();
  if (!opened || selected === undefined) return false;
  await store.link(review.key, selected);
  return true;
}
