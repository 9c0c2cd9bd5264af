import type { Check } from '../domain/check.ts';
import type { AnswerRisk } from '../domain/remembered-review.ts';
import type { Review } from '../domain/review.ts';
import { fill, type UiLang } from '../locale/messages.ts';
import { listed } from '../locale/punctuation.ts';
import { reviewBadgeMessages } from '../locale/review-badges.ts';
import type { GuardSettings } from './parts.ts';

/** What a badge says beside one review. */
export interface ReviewMark {
  readonly kind: 'unanswered' | 'draft' | 'answered' | 'risky';
  readonly words: string;
  /** What a screen reader says, and the tip of the mouse. */
  readonly label: string;
}

/** What is known when a review is marked. */
export interface Marking {
  readonly lang: UiLang;
  /** False where the page should offer a reply and does not: then nothing is said about a missing answer. */
  readonly answerable: boolean;
  /** A reply was begun and not posted. */
  readonly drafted: boolean;
  /** What the check said of the posted answer; absent where it was not checked. */
  readonly risk?: AnswerRisk | undefined;
}

/** The mark of one review of the clinic's own place; undefined where the page does not tell. */
export function markOf(review: Review, { lang, answerable, drafted, risk }: Marking): ReviewMark | undefined {
  const text = reviewBadgeMessages[lang];
  const reply = review.ownerReply;
  if (!reply && drafted) return { kind: 'draft', words: text.draft, label: text.draftLabel };
  if (!reply)
    return answerable
      ? { kind: 'unanswered', words: text.unanswered, label: text.unansweredLabel }
      : undefined;
  const answered = (label: string): ReviewMark => ({ kind: 'answered', words: text.answered, label });
  if (!risk) return answered(text.uncheckedLabel);
  if (risk.verdict !== 'clean') {
    const titles = listed(risk.titles, lang);
    return { kind: 'risky', words: text.risky, label: fill(text.riskyLabel, { titles }) };
  }
  return answered(/(?:…|\.\.\.)$/u.test(reply.text) ? text.partLabel : text.answeredLabel);
}

/** What the check says of an answer that is already public; undefined where there is none or it could not be read. */
export function riskOf(
  { ownerReply, text, author, rating }: Review,
  check: Check,
  settings: GuardSettings,
): AnswerRisk | undefined {
  if (!ownerReply) return undefined;
  const { verdict, findings, faults } = check({
    draft: ownerReply.text,
    review: {
      text,
      ...(author === undefined ? {} : { author }),
      ...(rating === undefined ? {} : { rating }),
    },
    pack: settings.pack,
    lang: settings.lang,
    context: 'reply',
    ...(settings.clinic ? { clinic: settings.clinic } : {}),
    ...(settings.own ? { own: settings.own } : {}),
  });
  if (faults.includes('analysis')) return undefined;
  const grave = findings.filter(({ severity }) => severity !== 'advise');
  return {
    verdict,
    rules: [...new Set(grave.map(({ rule }) => rule))],
    titles: [...new Set(grave.map(({ title }) => title))],
  };
}
