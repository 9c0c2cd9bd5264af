import type { ContextKind, Lang, Pack } from './finding.ts';
import type { Folded } from './folded.ts';
import type { ClinicProfile } from './profile.ts';
import type { Span } from './span.ts';

/**
 * Who a clause speaks about. `people`: patients in general (民眾, 大家, everyone). `clinic`: we, our staff.
 * `unknown`: nobody named and nothing to inherit.
 */
export type Who = 'reviewer' | 'relative' | 'third' | 'people' | 'clinic' | 'unknown';

export type Mood = 'conditional' | 'policy' | 'wish' | 'question' | 'negation' | 'quotation' | 'request';

/** `past`: something that happened once (了, 那天, 上次, was). `habitual`: 每次, 都會, always. */
export type Time = 'past' | 'habitual' | 'future' | 'none';

/** Something recognised in the text: a lexicon term, a rule's own term, a date, an amount, a name … */
export interface Entity {
  /** Lexicon kind (`procedure`, `drug`, `date`, `money`, …) or a rule's own term set (`ad.promo/…`). */
  readonly kind: string;
  /** In the person's own characters. */
  readonly span: Span;
  /** Folded form: what is compared with the review. */
  readonly value: string;
  /** Index into `Analysis.clauses` of the clause in which it starts. */
  readonly clause: number;
  /** Place in the hard text (Chinese terms) or the soft text (`en`, numbers, contacts), for looking around it. */
  readonly at: { readonly text: 'hard' | 'soft'; readonly start: number; readonly end: number };
}

export interface Clause {
  readonly index: number;
  /**
   * The same object as long as the sentence around the clause has the same characters, over all drafts of one
   * checker: what depends on nothing but these characters may be remembered under it. `answers` belongs to
   * `remembered` in utils/rules/predicates.ts, one entry a question. `may` tells which gated patterns can match.
   */
  readonly key: { readonly answers: Map<number, unknown>; readonly may: Int32Array };
  readonly span: Span;
  /** Raw text of the span. */
  readonly text: string;
  /** Its part of `Analysis.hard.text` and of `Analysis.soft.text`. */
  readonly hard: string;
  readonly soft: string;
  readonly lang: Extract<Lang, 'zh-TW' | 'en'>;
  /** Index of its sentence; clauses of one sentence are neighbours. */
  readonly sentence: number;
  readonly who: Who;
  /** The clause itself names who it is about; false when `who` was carried over from the clauses before. */
  readonly stated: boolean;
  /** The person last spoken of, this clause included: what a clause about the clinic ("we took an X-ray") refers to. */
  readonly topic: Who;
  readonly moods: ReadonlySet<Mood>;
  readonly time: Time;
  readonly entities: readonly Entity[];
}

/** What the review already gave away. */
export interface ReviewFacts {
  readonly text: string;
  readonly author?: string;
  readonly rating?: number;
  /** `kind:value` of every entity in the review, for exact comparison. */
  readonly entities: ReadonlySet<string>;
  /** Hard text of the review, for words that no lexicon holds. */
  readonly hard: string;
}

/** A draft read once; every rule and the scorer look at this and at nothing else. */
export interface Analysis {
  readonly raw: string;
  readonly soft: Folded;
  readonly hard: Folded;
  readonly lang: Extract<Lang, 'zh-TW' | 'en'>;
  readonly sentences: readonly { readonly span: Span; readonly lang: Extract<Lang, 'zh-TW' | 'en'> }[];
  readonly clauses: readonly Clause[];
  /** All entities in reading order, also by kind. Overlapping ones are all there. */
  readonly entities: readonly Entity[];
  readonly byKind: ReadonlyMap<string, readonly Entity[]>;
  /** Some clause tells what one person did or had done here: the unmarked clauses around it are likely part of it. */
  readonly narrates: boolean;
  readonly pack: Pack;
  readonly context: ContextKind;
  readonly clinic?: ClinicProfile;
  readonly review?: ReviewFacts;
}
