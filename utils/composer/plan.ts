import type { Complaint, Topic, Triage } from '../domain/suggestion.ts';
import type { Answerable } from './bank.ts';

/** What a reply has to do, before a word of it is written. */
export interface Plan {
  readonly kind: 'complaint' | 'mixed' | 'praise' | 'silent-low' | 'silent-middle' | 'silent-high';
  readonly main: Answerable;
  /** Further topics, each answered in one sentence, the weightiest first. */
  readonly also: readonly Answerable[];
  readonly crisis?: 'self-harm' | 'medical-danger';
  /** Medical matter: concern instead of an apology, so that nothing sounds like fault. */
  readonly care: boolean;
  /** Say that individual matters are not for a public page. */
  readonly privacy: boolean;
  /** A long text of praise deserves one more sentence. */
  readonly long: boolean;
}

/** Which topic opens the reply when there are several: what hurts or endangers most comes first. */
const weight: readonly Answerable[] = [
  'legal-threat',
  'media-threat',
  'privacy',
  'pain-safety',
  'discrimination',
  'scam',
  'result',
  'refund',
  'hard-selling',
  'doctor-manner',
  'staff-manner',
  'not-explained',
  'price',
  'short-visit',
  'waiting',
  'booking',
  'environment',
  'parking',
  'wrong-clinic',
  'staff-grievance',
  'fake',
  'question',
  'abusive',
  'spam',
];

/** Details of these belong to a medical record or a contract, never to a public page. */
export const offLimits: readonly Complaint[] = ['result', 'pain-safety', 'privacy', 'refund'];

const careful: readonly Answerable[] = ['result', 'pain-safety', 'legal-threat', 'media-threat'];

/** Alarms that colour a reply only when there is nothing else to answer. */
const onlyAlone: readonly Answerable[] = ['abusive', 'spam', 'fake', 'wrong-clinic'];

/** Decides what to answer and in which order; `chosen` are topics a person ticked. */
export function planOf(
  triage: Triage,
  review: { readonly text: string; readonly rating?: number },
  chosen?: readonly Topic[],
): Plan {
  const topics = chosen ?? triage.labels.map((label) => label.topic);
  const answerable = weight.filter((topic) => topics.includes(topic as Topic));
  const real = answerable.filter((topic) => !onlyAlone.includes(topic));
  const [main = 'general', ...also] = real.length > 0 ? real : answerable.slice(0, 1);
  const crisis = (['self-harm', 'medical-danger'] as const).find((alarm) => topics.includes(alarm));
  const all = [main, ...also];
  return {
    kind: kindOf(triage, review, answerable.length > 0 || crisis !== undefined, topics.includes('praise')),
    main,
    also,
    ...(crisis ? { crisis } : {}),
    care: crisis !== undefined || all.some((topic) => careful.includes(topic)),
    privacy: all.some((topic) => (offLimits as readonly string[]).includes(topic)),
    long: review.text.trim().length > 40,
  };
}

function kindOf(
  triage: Triage,
  review: { readonly text: string; readonly rating?: number },
  complains: boolean,
  praises: boolean,
): Plan['kind'] {
  if (complains) return praises ? 'mixed' : 'complaint';
  const stars =
    review.rating ?? (triage.sentiment === 'positive' ? 5 : triage.sentiment === 'negative' ? 1 : 3);
  if (!/[\p{L}\p{N}]/u.test(review.text))
    return stars >= 4 ? 'silent-high' : stars === 3 ? 'silent-middle' : 'silent-low';
  if (praises || triage.sentiment === 'positive' || stars >= 4) return 'praise';
  return 'complaint';
}
