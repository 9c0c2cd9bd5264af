import type { ContextKind, Lang } from './finding.ts';
import type { ClinicProfile } from './profile.ts';
import type { Complaint } from './suggestion.ts';

/** Whom a clinic writes to in a crisis. */
export const statementKinds = [
  'open-letter',
  'official',
  'staff-notice',
  'family-message',
  'media-answer',
] as const;
export type StatementKind = (typeof statementKinds)[number];

export interface StatementRequest {
  readonly kind: StatementKind;
  readonly lang: Lang;
  /** What the public talk is about; left out, the text names no subject. */
  readonly about?: Complaint;
  readonly clinic?: ClinicProfile;
  readonly seed?: number;
}

export interface Statement {
  readonly kind: StatementKind;
  readonly text: string;
  /** In which context the checker should read it: a message to one family is private, the rest is public. */
  readonly context: Extract<ContextKind, 'statement' | 'private'>;
}
