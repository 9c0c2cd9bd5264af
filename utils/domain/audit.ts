/** What a person found for one item of a checklist. */
export type AuditAnswer = 'yes' | 'partly' | 'no' | 'not-applicable';

/** One self-audit as it was signed off. Holds how the clinic works, never a patient. */
export interface Audit {
  readonly id: string;
  /** Id of the checklist, `utils/playbook/audits.ts`. */
  readonly list: string;
  /** When it was signed off, ms since 1970. */
  readonly at: number;
  /** Who answers for it. */
  readonly owner: string;
  readonly answers: Readonly<Record<string, AuditAnswer>>;
  /** When it is due again, ms since 1970. */
  readonly nextAt: number;
}
