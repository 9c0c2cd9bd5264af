import type { Branch } from './incident.ts';
import type { Bilingual } from './rule.ts';

/** The five parts of a crisis response: dual path, immediate response, stakeholders, containment, ownership. */
export type Letter = 'D' | 'I' | 'S' | 'C' | 'O';

/** Who does it; in a small clinic one person holds several roles. */
export const roleIds = ['lead', 'medical', 'communications', 'legal', 'service'] as const;
export type Role = (typeof roleIds)[number];

/** Which part of the product helps with a step. */
export type Tool = 'assess' | 'draft' | 'statement' | 'evidence' | 'appeal' | 'followUp' | 'review';

/** The user's three source articles: A aesthetic surgery, B physicians' clinics, C online reputation; L is law. */
export type Source = 'A' | 'B' | 'C' | 'L';

/** One thing to do in a crisis. Order within a letter is `order`. */
export interface Step {
  readonly id: string;
  readonly letter: Letter;
  readonly order: number;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** How long it usually takes; a guide for planning, not a limit. */
  readonly minutes: number;
  readonly role: Role;
  readonly tool?: Tool;
  /** Only in these branches; absent means in every branch. */
  readonly branches?: readonly Branch[];
  /** Where the advice comes from: source and the point in it. */
  readonly from: readonly { readonly source: Source; readonly point: string }[];
}
