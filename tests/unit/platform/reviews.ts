import type { RememberedReview } from '../../../utils/domain/remembered-review.ts';

/** One remembered review with what a test needs to be different. */
export function remembered(change: Partial<RememberedReview> = {}): RememberedReview {
  const id = change.id ?? 'r1';
  return {
    key: `google|${id}`,
    platform: 'google',
    site: 'google-maps',
    place: '安心診所',
    placeName: '安心診所',
    id,
    url: 'https://www.google.com/maps/place/x',
    firstSeen: 1_000,
    lastSeen: 1_000,
    author: '林小晴',
    rating: 2,
    text: '等了一個小時才看到醫生。',
    partial: false,
    answered: 'no',
    topics: ['waiting'],
    sentiment: 'negative',
    urgent: [],
    ...change,
  };
}
