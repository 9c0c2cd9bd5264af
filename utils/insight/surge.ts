import type { Series, Surge } from '../domain/surge.ts';
import { bombSigns } from './bomb-signs.ts';
import { chanceOfAtLeast } from './rate-test.ts';
import type { Sighting } from './sighting.ts';

export interface SurgeRules {
  readonly windows: readonly number[];
  /** Fewer reviews than this are never a surge. */
  readonly floor: number;
  /** Greatest chance for negative reviews as a whole, and for one complaint of fifteen. */
  readonly chance: { readonly negative: number; readonly topic: number };
  /** Each stretch before is compared, in days; the one that makes it look least unusual counts. */
  readonly baselines: readonly number[];
  /** Days without a negative review that every place is credited with before anything is known of it. */
  readonly creditDays: number;
}

/** Set by `npm run simulate`: at most one false alarm a clinic and year. */
export const defaultSurgeRules: SurgeRules = {
  windows: [1, 2, 3, 7, 14, 28],
  floor: 3,
  chance: { negative: 1 / 8_000, topic: 1 / 40_000 },
  baselines: [60, 180],
  creditDays: 14,
};

const day = 86_400_000;

/**
 * The most striking surge among the reviews of one place, if there is one. Errs towards silence: a review counts for
 * the last days only when it was surely written in them, and for the time before whenever it may have been.
 */
export function findSurge(
  sightings: readonly Sighting[],
  now: number,
  rules: SurgeRules = defaultSurgeRules,
): Surge | undefined {
  if (sightings.length < rules.floor) return undefined;
  const oldest = Math.min(...sightings.map(({ written }) => written.to));
  const lately = now - (Math.max(...rules.baselines) + Math.max(...rules.windows)) * day;
  const negative = sightings.filter((review) => review.negative && review.written.to >= lately);
  let best: Found | undefined;
  for (const [series, members] of seriesOf(negative)) {
    if (members.length < rules.floor) continue;
    const limit = series === 'negative' ? rules.chance.negative : rules.chance.topic;
    for (const days of rules.windows) {
      const found = compare(members, { now, oldest, days, series, limit }, rules);
      if (found && (!best || found.chance / limit < best.chance / best.limit)) best = found;
    }
  }
  if (!best) return undefined;
  const { limit, members, ...surge } = best;
  return { ...surge, reviewIds: members.map(({ id }) => id), signs: bombSigns(members) };
}

/**
 * True when a surge is news beside what was told before: most of its reviews, and enough to be a surge by
 * themselves, stood in no earlier alert.
 */
export function isNews(
  surge: Surge,
  told: ReadonlySet<string>,
  { floor }: SurgeRules = defaultSurgeRules,
): boolean {
  const fresh = surge.reviewIds.filter((id) => !told.has(id)).length;
  return fresh >= floor && fresh * 2 > surge.count;
}

type Found = Omit<Surge, 'reviewIds' | 'signs'> & {
  readonly members: readonly Sighting[];
  readonly limit: number;
};

interface Stretch {
  readonly now: number;
  /** By when the oldest review known of the place was written: before it nothing is known. */
  readonly oldest: number;
  readonly days: number;
  readonly series: Series;
  readonly limit: number;
}

/** Negative reviews as a whole first, then each complaint they make. */
function seriesOf(negative: readonly Sighting[]): ReadonlyMap<Series, readonly Sighting[]> {
  const all = new Map<Series, Sighting[]>([['negative', [...negative]]]);
  for (const review of negative) {
    for (const topic of review.topics) {
      const members = all.get(topic);
      if (members) members.push(review);
      else all.set(topic, [review]);
    }
  }
  return all;
}

/** Undefined when it is no surge beside every stretch before. */
function compare(
  reviews: readonly Sighting[],
  { now, oldest, days, series, limit }: Stretch,
  rules: SurgeRules,
): Found | undefined {
  const start = now - days * day;
  const members = reviews.filter(({ written }) => written.from >= start);
  const count = members.length;
  if (count < rules.floor) return undefined;
  const known = Math.max(0, (start - oldest) / day);
  let worst: Found | undefined;
  for (const length of rules.baselines) {
    const beforeDays = Math.min(length, known);
    const since = start - beforeDays * day;
    const before = reviews.filter(({ written }) => written.from < start && written.to >= since).length;
    const share = days / (days + beforeDays + rules.creditDays);
    if (count <= share * (count + before)) return undefined;
    const chance = chanceOfAtLeast(count, before, share);
    if (chance > limit) return undefined;
    if (!worst || chance > worst.chance)
      worst = { series, days, count, before, beforeDays, chance, members, limit };
  }
  return worst;
}
