import type { Span } from '../domain/span.ts';

/**
 * How one kind of box is read and written. Writing only asks the box: whether the words arrived is for the
 * caller to read back, because editors lose text without saying so.
 */
export interface Editor {
  readonly kind: 'textarea' | 'lexical' | 'plain';
  readonly accepts: (box: HTMLElement) => boolean;
  /** The text as the person sees it, line breaks as `\n`. Offsets everywhere are UTF-16 in this text. */
  readonly read: (box: HTMLElement) => string;
  /** One DOM range per span that can be painted; empty where the box has no ranges (a form control). */
  readonly ranges: (box: HTMLElement, spans: readonly Span[]) => readonly Range[];
  /** Puts the selection at the span; changes no text. */
  readonly select: (box: HTMLElement, span: Span) => void;
  /** The box learns of a selection only after the event: it is set some frames before `replace`. */
  readonly settles?: boolean;
  /** Asks the box to put `text` in place of the span, in one undo step. */
  readonly replace: (box: HTMLElement, span: Span, text: string) => void;
  /** Second way where there is one, without undo: sets the whole text. */
  readonly overwrite?: (box: HTMLElement, text: string) => void;
}
