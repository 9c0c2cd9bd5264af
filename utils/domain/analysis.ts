import type { ContextKind, Lang, Pack } from './finding.ts';
import type { ClinicProfile } from './profile.ts';
import type { Span } from './span.ts';

/** Who a clause speaks about. `reviewer` is the default of a reply that narrates past events. */
export type Who = 'reviewer' | 'relative' | 'third' | 'people' | 'clinic' | 'unknown';

export type Mood = 'statement' | 'conditional' | 'policy' | 'wish' | 'question' | 'negation' | 'quotation';

export type Time = 'past' | 'habitual' | 'future' | 'none';

/** Something recognised in the text, with the span in the person's own characters. */
export interface Entity {
  readonly kind: string;
  readonly span: Span;
  /** Folded form: what lexicons and review comparison look at. */
  readonly value: string;
}

export interface Clause {
  readonly span: Span;
  readonly text: string;
  readonly lang: Extract<Lang, 'zh-TW' | 'en'>;
  readonly sentence: number;
  readonly who: Who;
  readonly moods: ReadonlySet<Mood>;
  readonly time: Time;
  readonly entities: readonly Entity[];
}

/** A draft read once; every rule looks at this and at nothing else. */
export interface Analysis {
  readonly raw: string;
  readonly clauses: readonly Clause[];
  readonly pack: Pack;
  readonly context: ContextKind;
  readonly clinic?: ClinicProfile;
  readonly review?: { readonly text: string; readonly author?: string; readonly rating?: number };
}
