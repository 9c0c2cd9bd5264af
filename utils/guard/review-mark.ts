import type { Check } from '../domain/check.ts';
import type { Review } from '../domain/review.ts';
import { fill, type UiLang } from '../locale/messages.ts';
import { reviewBadgeMessages } from '../locale/review-badges.ts';
import type { GuardSettings } from './parts.ts';

/** What a badge says beside one review. */
export interface ReviewMark {
  readonly kind: 'unanswered' | 'answered' | 'risky';
  readonly words: string;
  /** What a screen reader says, and the tip of the mouse. */
  readonly label: string;
}

/** What is known when a review is marked. */
export interface Marking {
  readonly lang: UiLang;
  /** False where the page should offer a reply and does not: then nothing is said about a missing answer. */
  readonly answerable: boolean;
  readonly check?: Check | undefined;
  readonly settings?: GuardSettings | undefined;
}

/** The mark of one review of the clinic's own place; undefined where the page does not tell. */
export function markOf(
  review: Review,
  { lang, answerable, check, settings }: Marking,
): ReviewMark | undefined {
  const text = reviewBadgeMessages[lang];
  const reply = review.ownerReply;
  if (!reply)
    return answerable
      ? { kind: 'unanswered', words: text.unanswered, label: text.unansweredLabel }
      : undefined;
  const answered = (label: string): ReviewMark => ({ kind: 'answered', words: text.answered, label });
  if (!check || !settings) return answered(text.uncheckedLabel);
  const { verdict, findings, faults } = check({
    draft: reply.text,
    review: {
      text: review.text,
      ...(review.author === undefined ? {} : { author: review.author }),
      ...(review.rating === undefined ? {} : { rating: review.rating }),
    },
    pack: settings.pack,
    lang,
    context: 'reply',
    ...(settings.clinic ? { clinic: settings.clinic } : {}),
    ...(settings.own ? { own: settings.own } : {}),
  });
  if (faults.includes('analysis')) return answered(text.uncheckedLabel);
  if (verdict !== 'clean') {
    const grave = findings.filter(({ severity }) => severity !== 'advise').map(({ title }) => title);
    const titles = [...new Set(grave)].join(lang === 'en' ? ', ' : '、');
    return { kind: 'risky', words: text.risky, label: fill(text.riskyLabel, { titles }) };
  }
  return answered(/(?:…|\.\.\.)$/u.test(reply.text) ? text.partLabel : text.answeredLabel);
}
