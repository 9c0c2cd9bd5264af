import type { Span } from './span.ts';

/** How much a finding weighs: `block` holds Post, `warn` is shown, `advise` is shown quietly. */
export type Severity = 'block' | 'warn' | 'advise';

/** The draft as a whole: the gravest severity in it, where `advise` leaves it clean. */
export type Verdict = 'block' | 'warn' | 'clean';

/** Which law book applies: Taiwan, or the United States (HIPAA: confirming a visit blocks). */
export type Pack = 'tw' | 'us';

/** Language of a text that people read. */
export type Lang = 'zh-TW' | 'en' | 'ja';

/** Where the draft will be read: a private message to a patient may name the visit, an advertisement may not. */
export type ContextKind = 'reply' | 'post' | 'statement' | 'private';

/** One legal or policy source a rule rests on. */
export interface Basis {
  /** Law or policy, e.g. `醫療法` or `Google Maps user-contributed content policy`. */
  readonly source: string;
  /** Article or section, e.g. `第72條`. */
  readonly article?: string;
  readonly url?: string;
  /** ISO date on which a person read the source. */
  readonly checkedOn: string;
  readonly certainty: 'certain' | 'likely' | 'uncertain';
}

/** What to write instead; an empty `text` deletes. */
export interface Rewrite {
  readonly text: string;
  readonly label?: string;
  /** What it replaces where that is more than the finding's own span: a sentence takes the place of a sentence. */
  readonly span?: Span;
}

/**
 * One thing that may be a problem in a draft.
 * `excerpt` equals the draft at `span`: it is the staleness check before any rewrite is applied.
 */
export interface Finding {
  readonly rule: string;
  /** The rule's short name in the language of the interface, e.g. 透露療程內容. */
  readonly title: string;
  readonly severity: Severity;
  /** `scorer` findings come from the learned model and name in `because` the phrases that weighed most. */
  readonly by: 'rule' | 'scorer' | 'own-word';
  readonly span: Span;
  readonly excerpt: string;
  /** What may be wrong and why, one or two sentences, in the language of the interface. Never says "illegal". */
  readonly message: string;
  readonly basis: readonly Basis[];
  readonly rewrites: readonly Rewrite[];
  /** Privacy findings: does the draft add this to what the review says, or only confirm it? */
  readonly relation?: 'adds' | 'confirms';
  readonly because?: readonly string[];
}
