import type { Lang } from './finding.ts';
import type { ClinicProfile } from './profile.ts';
import type { Span } from './span.ts';

/** How a suggested reply meets the reviewer. */
export type Stance = 'acknowledge' | 'explain' | 'invite';

export type Tone = 'formal' | 'warm' | 'brief';

export type Length = 'short' | 'medium' | 'long';

const complaintTopics = [
  'waiting',
  'booking',
  'staff-manner',
  'doctor-manner',
  'short-visit',
  'not-explained',
  'result',
  'pain-safety',
  'price',
  'hard-selling',
  'refund',
  'environment',
  'parking',
  'privacy',
  'discrimination',
] as const;

const alarmTopics = [
  'self-harm',
  'medical-danger',
  'legal-threat',
  'media-threat',
  'wrong-clinic',
  'fake',
  'scam',
  'staff-grievance',
  'spam',
  'abusive',
] as const;

/** Everything a review can be about, in the order people are offered it. */
export const topics = [...complaintTopics, ...alarmTopics, 'praise', 'question'] as const;

export type Topic = (typeof topics)[number];

/** What a reviewer complains about; a review may carry several. */
export type Complaint = (typeof complaintTopics)[number];

/** What calls for another way of answering than a service complaint does. */
export type Alarm = (typeof alarmTopics)[number];

/** Problem of the Healthcare Complaints Analysis Tool (Gillespie and Reader 2016) a topic belongs to. */
export type Hcat =
  | 'quality'
  | 'safety'
  | 'environment'
  | 'institutional'
  | 'listening'
  | 'communication'
  | 'respect';

/** One label of a review with the words that carried it (spans in the review as shown). */
export interface TopicLabel {
  readonly topic: Topic;
  readonly hcat?: Hcat;
  readonly spans: readonly Span[];
  readonly words: readonly string[];
}

/** What a platform's own policy might cover; a person decides, nothing is reported by itself. */
export interface Removable {
  readonly policy:
    | 'off-topic'
    | 'spam'
    | 'harassment'
    | 'hate'
    | 'personal-information'
    | 'conflict-of-interest'
    | 'fake-engagement'
    | 'impersonation';
  readonly words: readonly string[];
}

/** A review read for answering. Every label names the words that carried it. */
export interface Triage {
  /** Language of the review; `other` where it is none of ours. */
  readonly lang: Lang | 'other';
  readonly labels: readonly TopicLabel[];
  readonly sentiment: 'positive' | 'mixed' | 'neutral' | 'negative';
  /** Can what it says be checked (times, sums, events), or is it a judgement? */
  readonly nature: 'factual' | 'evaluative' | 'both' | 'none';
  /** 0 no complaint, 1 low, 2 medium, 3 high, after HCAT. */
  readonly severity: 0 | 1 | 2 | 3;
  /** Alarms that want a person at once or another route than a public reply. */
  readonly urgent: readonly Alarm[];
  readonly removable: readonly Removable[];
  /** Topics whose details may not be discussed in public. */
  readonly offLimits: readonly Complaint[];
}

/** A reply the clinic keeps; `{phone}`, `{role}`, `{name}`, `{line}` are filled from the profile. */
export interface SavedReply {
  readonly text: string;
  readonly topics: readonly Topic[];
  readonly lang: Lang;
  readonly favourite?: boolean;
}

/** A saved reply as the clinic's library holds it. */
export interface LibraryReply extends SavedReply {
  readonly id: string;
  /** When it was last changed, ms since 1970. */
  readonly at: number;
}

export interface SuggestRequest {
  readonly review: { readonly text: string; readonly author?: string; readonly rating?: number };
  readonly clinic?: ClinicProfile;
  /** Default: the language of the review, English where it is none of ours. */
  readonly lang?: Lang;
  /** Default `warm`. */
  readonly tone?: Tone;
  /** Default `short` for the brief tone, `medium` otherwise. */
  readonly length?: Length;
  /** Same seed, same replies; the next seed gives other openings. Default 0. */
  readonly seed?: number;
  /** Texts whose openings were used of late. */
  readonly recent?: readonly string[];
  /** Replies already on the page: none of them is written again. */
  readonly posted?: readonly string[];
  readonly saved?: readonly SavedReply[];
  /** Topics to answer, where a person chose them; default all that triage found. */
  readonly topics?: readonly Topic[];
  /** Default all three, in the order acknowledge, explain, invite. */
  readonly stances?: readonly Stance[];
  /** Language of `because`; default `zh-TW`. */
  readonly ui?: Extract<Lang, 'zh-TW' | 'en'>;
}

export interface Suggestion {
  readonly text: string;
  readonly stance: Stance;
  readonly lang: Lang;
  /** Why it reads as it does: topics answered, what was left out on purpose. In the interface's language. */
  readonly because: readonly string[];
  readonly answered?: readonly Topic[];
  /** Topics of the review this reply leaves open. */
  readonly unanswered?: readonly Topic[];
  readonly source?: 'local' | 'saved' | 'provider';
}

export interface SuggestResult {
  readonly triage: Triage;
  /** Saved replies that fit first, then one a stance. */
  readonly suggestions: readonly Suggestion[];
}
