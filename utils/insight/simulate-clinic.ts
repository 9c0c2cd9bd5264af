import type { Complaint } from '../domain/suggestion.ts';
import type { Sighting } from './sighting.ts';
import { defaultSurgeRules, findSurge, isNews, type SurgeRules } from './surge.ts';
import { writtenBetween } from './written.ts';

/** One made-up clinic. */
export interface Clinic {
  readonly reviewsPerMonth: number;
  /** Share of reviews that are negative, 0–1. */
  readonly negativeShare: number;
  /** How often somebody has the page of reviews open, in days. */
  readonly readEvery: number;
  /** Share of reviews that bring a second one of the same day (a couple, a family): real reviews clump. */
  readonly clumping: number;
}

/** Reviews that come on top of the usual ones. */
export interface Plant {
  readonly reviews: number;
  /** Over how many days they come. */
  readonly days: number;
  /** The complaint they all make; absent: as usual. */
  readonly topic?: Complaint;
}

export interface SimulatedYear {
  /** Alarms of the year, each with the time it was raised, in days after installation. */
  readonly alarms: readonly number[];
  /** Days from the first planted review to the alarm that named at least two of them; undefined: never. */
  readonly delay?: number;
}

const day = 86_400_000;
const daysBefore = 400;
const year = 365;
/** How many reviews are on screen when the page is opened. */
const onScreen = 20;

/**
 * How often negative reviews make each complaint, per review: about two a review (1.94 problems a letter in the HCAT
 * literature), with management and manner far ahead of treatment, as in Singapore's primary care (HCAT-GP, n = 1,816).
 * The rates themselves are ours.
 */
const complaintRates: readonly (readonly [Complaint, number])[] = [
  ['waiting', 0.34],
  ['staff-manner', 0.33],
  ['doctor-manner', 0.3],
  ['not-explained', 0.2],
  ['booking', 0.16],
  ['result', 0.14],
  ['price', 0.13],
  ['short-visit', 0.1],
  ['environment', 0.08],
  ['pain-safety', 0.06],
  ['hard-selling', 0.05],
  ['refund', 0.03],
  ['parking', 0.03],
  ['privacy', 0.01],
  ['discrimination', 0.01],
];

/**
 * A clinic's first year with the product, looked at exactly as the product looks: only what was on screen is known,
 * dates are relative and rounded down, every reading is a scan of every stretch and every complaint. Same seed, same
 * year.
 */
export function simulateYear(
  clinic: Clinic,
  seed: number,
  plant?: Plant,
  rules: SurgeRules = defaultSurgeRules,
): SimulatedYear {
  const random = randomFrom(seed);
  const usual = usualReviews(clinic, random);
  const plantedAt = plant ? 90 + random() * 200 : 0;
  const extra = plant ? plantedReviews(plant, plantedAt, random) : [];
  const reviews = [...usual, ...extra].toSorted((a, b) => a.at - b.at);

  const known = new Map<string, Sighting>();
  const told = new Set<string>();
  const alarms: number[] = [];
  let delay: number | undefined;
  for (let at = random() * clinic.readEvery; at < year; at += clinic.readEvery * (0.75 + random() / 2)) {
    const now = at * day;
    for (const review of newestBefore(reviews, at))
      if (!known.has(review.id)) known.set(review.id, seen(review, now));
    const surge = findSurge([...known.values()], now, rules);
    if (!surge || !isNews(surge, told, rules)) continue;
    for (const id of surge.reviewIds) told.add(id);
    const named = surge.reviewIds.filter((id) => id.startsWith('planted')).length;
    if (named >= 2) delay ??= at - plantedAt;
    else alarms.push(at);
  }
  return { alarms, ...(delay === undefined ? {} : { delay }) };
}

interface Written {
  readonly id: string;
  /** In days after installation. */
  readonly at: number;
  readonly negative: boolean;
  readonly topics: readonly Complaint[];
}

function usualReviews(clinic: Clinic, random: () => number): readonly Written[] {
  const perDay = clinic.reviewsPerMonth / 30.44 / (1 + clinic.clumping);
  const reviews: Written[] = [];
  for (let at = -daysBefore; at < year; at += -Math.log(1 - random()) / perDay) {
    const negative = random() < clinic.negativeShare;
    const topics = negative
      ? complaintRates.filter(([, rate]) => random() < rate).map(([topic]) => topic)
      : [];
    reviews.push({ id: `usual ${reviews.length}`, at, negative, topics });
    if (random() < clinic.clumping)
      reviews.push({ id: `usual ${reviews.length}`, at: at + random() / 4, negative, topics });
  }
  return reviews;
}

function plantedReviews(plant: Plant, from: number, random: () => number): readonly Written[] {
  return Array.from({ length: plant.reviews }, (_, index) => ({
    id: `planted ${index}`,
    at: from + random() * plant.days,
    negative: true,
    topics: complaintRates
      .filter(([topic, rate]) => topic === plant.topic || random() < rate)
      .map(([topic]) => topic),
  }));
}

function newestBefore(reviews: readonly Written[], at: number): readonly Written[] {
  return reviews.filter((review) => review.at <= at).slice(-onScreen);
}

/** As the page shows it: with a date rounded down to the largest unit. */
function seen({ id, at, negative, topics }: Written, now: number): Sighting {
  return { id, negative, topics, text: '', written: writtenBetween(shown((now - at * day) / day), now) };
}

/** The age in days as a page shows it. */
function shown(age: number): string {
  if (age < 1 / 24) return `${Math.floor(age * 24 * 60)} 分鐘前`;
  if (age < 1) return `${Math.floor(age * 24)} 小時前`;
  if (age < 7) return `${Math.floor(age)} 天前`;
  if (age < 30.44) return `${Math.floor(age / 7)} 週前`;
  if (age < 365.25) return `${Math.floor(age / 30.44)} 個月前`;
  return `${Math.floor(age / 365.25)} 年前`;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
