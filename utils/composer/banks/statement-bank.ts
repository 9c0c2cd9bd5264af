import type { StatementKind } from '../../domain/statement.ts';
import type { Complaint } from '../../domain/suggestion.ts';

/**
 * Paragraphs of a statement in order; one of each list is taken. `{about}` is the subject with its connecting
 * words, `{contact}` the clinic's own channel, `{clinic}` its name or 本院. Nothing is stated as fact that every
 * clinic could not sign: inquiries go on, individuals stay private.
 */
export interface StatementBank {
  readonly kinds: Readonly<Record<StatementKind, readonly (readonly string[])[]>>;
  readonly about: Readonly<Record<Complaint | 'general', string>>;
  /** The clinic where the profile has no name. */
  readonly ourselves: string;
  /** Richest first; the first whose slots the profile fills is used. */
  readonly contact: readonly string[];
  readonly signs: string;
}
