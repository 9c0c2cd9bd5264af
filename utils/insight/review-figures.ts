import { isNegative, type RememberedReview } from '../domain/remembered-review.ts';
import type { Complaint, Hcat } from '../domain/suggestion.ts';
import { complaints } from '../playbook/complaints.ts';
import { type Estimate, meanStars, share } from './intervals.ts';
import { isSurelyOneMonth, likelyMonth } from './months.ts';
import { chanceOfAtLeast } from './rate-test.ts';
import { boundsOf, isComplaint } from './sighting.ts';
import { type Bounds, writtenBetween } from './written.ts';

/** Reviews of one month. */
export interface MonthFigures {
  readonly month: string;
  readonly count: number;
  /** By stars, one to five; reviews without stars are in `count` only. */
  readonly stars: readonly [number, number, number, number, number];
  readonly mean?: Estimate;
  readonly negative: number;
  /** Answered, of those whose page tells. */
  readonly answered: number;
  readonly told: number;
  readonly complaints: Readonly<Partial<Record<Complaint, number>>>;
}

/** Reviews over time, and how far the dates can be trusted. */
export interface ReviewFigures {
  readonly months: readonly MonthFigures[];
  /** In none of the months because their date says too little, or they are older. */
  readonly undated: number;
  /** In a month that may be the neighbour's. */
  readonly blurred: number;
}

/** Sorts reviews into these months. */
export function reviewFigures(
  reviews: readonly RememberedReview[],
  months: readonly string[],
): ReviewFigures {
  const byMonth = new Map<string, RememberedReview[]>(months.map((month) => [month, []]));
  let undated = 0;
  let blurred = 0;
  for (const review of reviews) {
    const bounds = boundsOf(review);
    const month = likelyMonth(bounds);
    const members = month === undefined ? undefined : byMonth.get(month);
    if (month === undefined) undated += 1;
    if (!members) continue;
    members.push(review);
    if (!isSurelyOneMonth(bounds)) blurred += 1;
  }
  return { months: [...byMonth].map(([month, members]) => monthFigures(month, members)), undated, blurred };
}

function monthFigures(month: string, reviews: readonly RememberedReview[]): MonthFigures {
  const ratings = reviews.flatMap(({ rating }) => (rating === undefined ? [] : [rating]));
  const starred = (stars: number) => ratings.filter((rating) => Math.round(rating) === stars).length;
  const mean = meanStars(ratings);
  const counts: Partial<Record<Complaint, number>> = {};
  for (const { topics } of reviews)
    for (const topic of topics) if (isComplaint(topic)) counts[topic] = (counts[topic] ?? 0) + 1;
  return {
    month,
    count: reviews.length,
    stars: [starred(1), starred(2), starred(3), starred(4), starred(5)],
    ...(mean ? { mean } : {}),
    negative: reviews.filter(isNegative).length,
    answered: reviews.filter(({ answered }) => answered === 'yes').length,
    told: reviews.filter(({ answered }) => answered !== 'unknown').length,
    complaints: counts,
  };
}

/** How long answers took; `unsure` where the dates leave more than one of them open. */
export interface AnswerTimes {
  readonly day: number;
  readonly three: number;
  readonly week: number;
  readonly longer: number;
  readonly unsure: number;
}

const day = 86_400_000;
const steps = [
  { name: 'day', over: 0, upTo: day },
  { name: 'three', over: day, upTo: 3 * day },
  { name: 'week', over: 3 * day, upTo: 7 * day },
  { name: 'longer', over: 7 * day, upTo: Number.POSITIVE_INFINITY },
] as const;

/** Sorts answered reviews by how long the answer surely took. */
export function answerTimes(reviews: readonly RememberedReview[]): AnswerTimes {
  const counts = { day: 0, three: 0, week: 0, longer: 0, unsure: 0 };
  for (const review of reviews) {
    if (review.answered !== 'yes') continue;
    const written = boundsOf(review);
    const answered = answeredBetween(review);
    const least = Math.max(0, answered.from - written.to);
    const most = answered.to - written.from;
    const step = steps.find(({ upTo }) => most <= upTo);
    counts[step && least >= step.over ? step.name : 'unsure'] += 1;
  }
  return counts;
}

function answeredBetween(review: RememberedReview): Bounds {
  if (review.answeredAt !== undefined) return { from: review.answeredAt, to: review.answeredAt };
  const said = writtenBetween(review.ownerReply?.dateText, review.lastSeen);
  const to = Math.min(said.to, review.answerSeen ?? review.lastSeen);
  return { from: Math.min(said.from, to), to };
}

/** The share of answered among those whose page tells. */
export function answeredShare(reviews: readonly RememberedReview[]): Estimate | undefined {
  const told = reviews.filter(({ answered }) => answered !== 'unknown');
  return share(told.filter(({ answered }) => answered === 'yes').length, told.length);
}

/** Three families of the Healthcare Complaints Analysis Tool (Gillespie and Reader 2016). */
export type HcatDomain = 'clinical' | 'management' | 'relationship';

const domainOf: Readonly<Record<Hcat, HcatDomain>> = {
  quality: 'clinical',
  safety: 'clinical',
  environment: 'management',
  institutional: 'management',
  listening: 'relationship',
  communication: 'relationship',
  respect: 'relationship',
};

/** One complaint over the months. */
export interface TopicLine {
  readonly topic: Complaint;
  readonly domain: HcatDomain;
  /** One number a month, in their order. */
  readonly counts: readonly number[];
  readonly total: number;
  readonly trend: Trend;
}

/** The last three whole months beside the three before; `few` where nothing can be said. */
export type Trend = 'up' | 'down' | 'steady' | 'few';

/** Fewer complaints in six months than this show no trend. */
export const leastForTrend = 10;

/** Complaints that came at all, by family, the most frequent first. The last month is not over and takes no part in trends. */
export function topicLines(months: readonly MonthFigures[]): readonly TopicLine[] {
  return complaints
    .map(({ topic, hcat }) => {
      const counts = months.map((month) => month.complaints[topic] ?? 0);
      return {
        topic,
        domain: domainOf[hcat],
        counts,
        total: sum(counts),
        trend: trendOf(counts.slice(0, -1)),
      };
    })
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => a.domain.localeCompare(b.domain) || b.total - a.total);
}

/** Compares the last three numbers with the three before, by the exact test, at 5 % in all. */
export function trendOf(counts: readonly number[]): Trend {
  const late = sum(counts.slice(-3));
  const early = sum(counts.slice(-6, -3));
  if (counts.length < 6 || late + early < leastForTrend) return 'few';
  if (chanceOfAtLeast(late, early, 0.5) <= 0.025) return 'up';
  return chanceOfAtLeast(early, late, 0.5) <= 0.025 ? 'down' : 'steady';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
