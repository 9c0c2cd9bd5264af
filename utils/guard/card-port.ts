import type { Finding, Rewrite, Verdict } from '../domain/finding.ts';
import type { WriteOutcome } from '../domain/panel.ts';
import type { Suggestion } from '../domain/suggestion.ts';

/** Everything the card shows about one reply box; a new value replaces the old one whole. */
export interface CardView {
  /** Language of the card's own words; findings and suggestions bring theirs. */
  readonly lang: 'zh-TW' | 'en';
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly suggestions: readonly Suggestion[];
  /** The text in the box, which suggestions are compared with. */
  readonly draft: string;
  /** Post was pressed and is held: the card becomes an alert dialog and offers the override. */
  readonly held: boolean;
  /** Size of the draft in UTF-8 bytes, and the site's limit where it has one (Google: 4,096). */
  readonly bytes: number;
  readonly byteLimit?: number;
  /** The guard cannot work here (orphaned, checker missing …): shown instead of findings, never a silent green. */
  readonly off?: string;
  /** The person's draft before our last write can be brought back. */
  readonly canRestore: boolean;
}

/** What the card asks of the guard. Each is called only from a trusted event. */
export interface CardActions {
  readonly apply: (finding: Finding, rewrite: Rewrite) => Promise<WriteOutcome>;
  readonly insert: (suggestion: Suggestion, mode: 'replace' | 'append') => Promise<WriteOutcome>;
  /** Keeps a suggestion as a favourite; false when it could not be kept. */
  readonly favourite: (suggestion: Suggestion) => Promise<boolean>;
  /** Logs the reason, then arms one pass; false when the log could not be written and nothing was armed. */
  readonly override: (reason: string) => Promise<boolean>;
  /** Hides this finding for this draft until its words change. */
  readonly ignore: (finding: Finding) => void;
  /** Puts the caret at the finding without changing anything. */
  readonly reveal: (finding: Finding) => void;
  readonly restore: () => Promise<WriteOutcome>;
  /** Closes the card and gives the focus back to the reply box. */
  readonly close: () => void;
}

export interface CardHandle {
  readonly render: (view: CardView) => void;
  /** Moves the focus into the card; the guard calls it only for a hold and never during composition. */
  readonly focus: () => void;
  readonly destroy: () => void;
}

/**
 * Puts a card beside `anchor` (the reply box) in the anchor's own document, in a closed shadow root. It must not
 * cover `submit`, the control that posts: a person could no longer press it.
 */
export type MountCard = (
  anchor: HTMLElement,
  actions: CardActions,
  submit: HTMLElement | undefined,
) => CardHandle;

/** On every element of ours in a page, so that a new guard can clear away what a replaced one left behind. */
export const hostMark = 'data-calm-host';
