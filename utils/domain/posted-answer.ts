import type { Finding, Verdict } from './finding.ts';
import type { AnswerRisk } from './remembered-review.ts';
import type { Span } from './span.ts';

/** An answer that is already public, from a page or from a file. */
export interface PostedAnswer {
  readonly id: string;
  readonly author?: string;
  readonly rating?: number;
  /** The review as far as it is known. */
  readonly review: string;
  readonly reply: string;
  /** Page or file it comes from. */
  readonly from: string;
}

/** An answer in which something may be a problem. */
export interface RiskyAnswer extends PostedAnswer {
  readonly verdict: Verdict;
  /** In reading order. */
  readonly findings: readonly Finding[];
}

/** What checking many answers brought. */
export interface AnswerAudit {
  readonly checked: number;
  /** Answers the check could not read: silence about them is not a clean bill. */
  readonly unread: number;
  /** Gravest first. */
  readonly risky: readonly RiskyAnswer[];
  /** What was said of each answer that could be read, by its id. */
  readonly risks: ReadonlyMap<string, AnswerRisk>;
  /** Time spent checking, in ms, without the pauses. */
  readonly ms: number;
}

/** A stretch of a page's visible text that reads on by itself: a paragraph, a heading, a button. */
export interface TextBlock {
  readonly id: number;
  readonly text: string;
}

/** What one block may be read as advertising for; spans are in its own text. */
export interface BlockFindings {
  readonly block: TextBlock;
  readonly findings: readonly Finding[];
}

/** A place in a block, to be marked on the page. */
export interface BlockSpan {
  readonly block: number;
  readonly span: Span;
}
