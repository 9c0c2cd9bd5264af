import type { Analysis } from './analysis.ts';
import type { Basis, ContextKind, Pack, Rewrite, Severity } from './finding.ts';
import type { Span } from './span.ts';
import type { Terms } from './terms.ts';

/** What a rule's finder yields: where, and optionally a severity or rewrites that fit this very place. */
export interface Match {
  readonly span: Span;
  readonly severity?: Severity;
  readonly rewrites?: readonly Rewrite[];
  readonly relation?: 'adds' | 'confirms';
}

/** The searching half of a rule: the terms it wants searched for in every draft, and what it makes of them. */
export interface Finder {
  /** Joined with the lexicon into one search; hits arrive as entities of the terms' kind. */
  readonly terms: readonly Terms[];
  /** Every place where the rule speaks. Pure; may be called on any text. */
  readonly find: (draft: Analysis) => Iterable<Match>;
}

/** Text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * A rule is one file in `utils/rules/<family>/`: this object as its default export and, beside it, `examples`
 * (bad ones with the expected span in `[[ ]]`, good ones as near misses) that run as tests and are
 * tree-shaken from the product.
 */
export interface Rule {
  readonly id: string;
  readonly title: Bilingual;
  /** Says 可能 / may, and why. */
  readonly message: Bilingual;
  readonly severity: Readonly<Record<Pack, Severity>>;
  /** Severities that differ by where the text will be read; `off` where the rule has no meaning there. */
  readonly context?: Partial<Readonly<Record<ContextKind, Severity | 'off'>>>;
  readonly basis: Readonly<Record<Pack, readonly Basis[]>>;
  readonly rewrites: { readonly zh: readonly Rewrite[]; readonly en: readonly Rewrite[] };
  readonly finder: Finder;
}

/** Proof of a rule: the marked span must be found (overlap), a good example must yield no finding of this rule. */
export interface RuleExamples {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A bare string is a reply without a known review, under the pack that fits its language. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly review?: string;
      readonly author?: string;
      readonly pack?: Pack;
      readonly context?: ContextKind;
    };
