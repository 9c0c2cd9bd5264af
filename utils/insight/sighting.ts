import { isNegative, type RememberedReview } from '../domain/remembered-review.ts';
import type { Complaint, Topic } from '../domain/suggestion.ts';
import { complaints } from '../playbook/complaints.ts';
import { type Bounds, writtenBetween } from './written.ts';

/** One review as far as counting needs it. */
export interface Sighting {
  readonly id: string;
  /** When it was written, see `written.ts`. */
  readonly written: Bounds;
  readonly negative: boolean;
  /** Complaints it makes. */
  readonly topics: readonly Complaint[];
  readonly text: string;
  /** How many reviews its author has written, where the page says so. */
  readonly authorReviews?: number;
}

/** A remembered review as counting sees it; its id is its key. */
export function sightingOf(review: RememberedReview): Sighting {
  return {
    id: review.key,
    written: boundsOf(review),
    negative: isNegative(review),
    topics: review.topics.filter(isComplaint),
    text: review.text,
    ...(review.authorReviews === undefined ? {} : { authorReviews: review.authorReviews }),
  };
}

/**
 * When a review was written: what its first and its last sighting say together, and a file exactly. Whatever a page
 * says, it stood there when it was first seen.
 */
export function boundsOf(
  review: Pick<RememberedReview, 'postedAt' | 'dateText' | 'firstDateText' | 'firstSeen' | 'lastSeen'>,
): Bounds {
  if (review.postedAt !== undefined) return { from: review.postedAt, to: review.postedAt };
  const last = writtenBetween(review.dateText, review.lastSeen);
  const first =
    review.firstDateText === undefined ? last : writtenBetween(review.firstDateText, review.firstSeen);
  const to = Math.min(first.to, last.to, review.firstSeen);
  return { from: Math.min(to, Math.max(first.from, last.from)), to };
}

const known: ReadonlySet<Topic> = new Set(complaints.map(({ topic }) => topic));

/** Is it something the clinic is blamed for? Alarms, praise and questions are not. */
export function isComplaint(topic: Topic): topic is Complaint {
  return known.has(topic);
}
