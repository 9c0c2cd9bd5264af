import type { Branch } from '../../utils/domain/incident.ts';
import type { RememberedReview } from '../../utils/domain/remembered-review.ts';
import { inboxMessages } from '../../utils/locale/inbox.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { timeOf } from '../../utils/locale/times.ts';

/** What every part of the inbox says its words with. */
export interface InboxWords {
  readonly lang: UiLang;
  readonly text: (typeof inboxMessages)[UiLang];
  readonly fill: typeof fill;
  /** A moment as the person reads it, to the minute. */
  readonly time: (at: number) => string;
}

/** What the inbox asks of the world outside it. */
export interface InboxActions {
  /** Shows the page, in its tab where one is open. */
  readonly open: (url: string) => void;
  readonly copy: (text: string) => Promise<void>;
  /** Opens the page that checks a text. */
  readonly check: (text: string) => void;
  readonly dropDraft: (key: string) => void;
  /** Opens an incident from a review; false when it was not stored. */
  readonly openIncident: (review: RememberedReview, branch: Branch, person: string) => Promise<boolean>;
}

export function wordsOf(lang: UiLang): InboxWords {
  return {
    lang,
    text: inboxMessages[lang],
    fill,
    time: (at) => timeOf(at, lang),
  };
}
