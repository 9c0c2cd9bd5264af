import type { ClinicProfile } from '../../utils/domain/profile.ts';
import type { Records } from '../../utils/state/open-insight.ts';

/** What belongs to one place. */
export type Scope = Pick<Records, 'reviews' | 'surges'>;

/** Names of all places that anything is known of, in the order of the alphabet. */
export function placesOf(
  { reviews, months }: Pick<Records, 'reviews' | 'months'>,
  { branches = [] }: Pick<ClinicProfile, 'branches'>,
): readonly string[] {
  const names = [
    ...branches,
    ...reviews.map(({ placeName }) => placeName),
    ...months.map(({ branch }) => branch),
  ];
  return [...new Set(names.filter(Boolean))].toSorted((a, b) => a.localeCompare(b));
}

/** The records of a place by its name; of all places for an empty one. */
export function scopeOf({ reviews, surges }: Scope, place: string): Scope {
  if (place === '') return { reviews, surges };
  return {
    reviews: reviews.filter(({ placeName }) => placeName === place),
    surges: surges.filter(({ placeName }) => placeName === place),
  };
}
