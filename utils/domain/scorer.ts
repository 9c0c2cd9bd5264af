import type { Analysis } from './analysis.ts';
import type { Severity } from './finding.ts';
import type { Span } from './span.ts';

/** One clause that the learned model finds risky, under the id of the rule it most resembles. */
export interface ScorerMatch {
  /** A rule id; matches under an unknown or switched-off id are dropped. */
  readonly rule: string;
  readonly span: Span;
  /** The phrases that weighed most, as the person typed them; shown as the reason. */
  readonly because: readonly string[];
  /** Where the model is less sure than the rule's own severity; never raises it. */
  readonly severity?: Severity;
}

/**
 * The learned scorer beside the rules. Pure and deterministic.
 */
export type Scorer = (draft: Analysis) => Iterable<ScorerMatch>;

/** What the learned arbiter makes of a draft after the rules have spoken. */
export interface Ruling {
  /** No finding of a rule may weigh more than this: `advise` when the draft reads as clean, `warn` when nothing in it blocks. */
  readonly ceiling: Severity;
  /** Rules that spoke but are unlikely to be meant here: advice only. */
  readonly unlikely: ReadonlySet<string>;
  /** What the scorer adds; one that overlaps a rule's own finding of the same id is dropped by the checker. */
  readonly matches: readonly ScorerMatch[];
}

/** Weighs the rules' findings against the learned scores of the whole draft. Pure and deterministic. */
export type Arbiter = (
  draft: Analysis,
  found: readonly { readonly rule: string; readonly severity: Severity }[],
) => Ruling;
