import type { Lang } from '../domain/finding.ts';
import type { Tone, Topic } from '../domain/suggestion.ts';
import type { Fact } from './facts.ts';

/** What a reply can answer; `general` where the review names nothing. */
export type Answerable = Exclude<Topic, 'praise' | 'self-harm' | 'medical-danger'> | 'general';

/**
 * What can be said about one topic. Every string is one or two whole sentences with their own subject, so that
 * any `feel` or `why` can be followed by any `step`. None speaks of the person who wrote the review as a
 * patient, none carries a numeral, a name, a treatment or a symptom.
 */
export interface TopicBank {
  /** Opens a reply: what is hard about it, in people's words. */
  readonly feel: readonly string[];
  /** Opens a reply that explains: how it comes about, without turning the reason into an excuse. */
  readonly why: readonly string[];
  /** One concrete thing the clinic will look into or do. */
  readonly step: readonly string[];
  /** A further topic of the review, answered in one sentence that names it. */
  readonly also: readonly string[];
}

/** Sentences for a channel carry the slots they need: `{phone}`, `{role}`, `{line}`, `{email}`. */
export interface Bank {
  readonly lang: Lang;
  readonly topics: Readonly<Record<Answerable, TopicBank>>;
  /** Regret for the experience; `care` for topics where it must not sound like fault. */
  readonly regret: Readonly<Record<Exclude<Tone, 'brief'>, readonly string[]>>;
  readonly care: readonly string[];
  /** Before a private talk: what it will be like. */
  readonly listen: readonly string[];
  /** Why no individual matter is discussed in public. */
  readonly privacy: readonly string[];
  readonly channel: Readonly<Record<Tone, readonly string[]>>;
  /** The channel of a reply to a question. */
  readonly ask: readonly string[];
  /** Answers out of the profile; `{value}` is what stands there. */
  readonly facts: Readonly<Record<Fact, readonly string[]>>;
  /** Last sentence of a long reply. */
  readonly closing: readonly string[];
  /** Stars without words: low (1–2), middle (3). */
  readonly silent: Readonly<Record<'low' | 'middle', Pick<TopicBank, 'feel' | 'why' | 'step'>>>;
  /** Praise: an opening and a close. Stars without words have `silent` and `quiet` instead, a long text has `long`. */
  readonly praise: Readonly<Record<'open' | 'close' | 'silent' | 'quiet' | 'long', readonly string[]>>;
  /** Praise and complaint in one review: opens before the step. */
  readonly mixed: readonly string[];
  /** Opens a reply in which a life may be at risk; `after` leads back to the clinic. */
  readonly crisis: Readonly<Record<'self-harm' | 'medical-danger' | 'after', readonly string[]>>;
  /** `{who}` is role, name or both. */
  readonly signature: Readonly<Record<Tone, readonly string[]>>;
  /** Who signs and who answers where the profile names nobody. */
  readonly anyone: { readonly signs: readonly string[]; readonly greeting: readonly string[] };
}
