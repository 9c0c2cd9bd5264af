import type { Check } from '../domain/check.ts';
import type { Verdict } from '../domain/finding.ts';
import type { AnswerAudit, PostedAnswer, RiskyAnswer } from '../domain/posted-answer.ts';
import type { AnswerRisk } from '../domain/remembered-review.ts';
import type { Settings } from '../domain/settings.ts';

/** Work in one go, in ms, before the page gets its turn. */
const turn = 12;

const rank: Readonly<Record<Verdict, number>> = { block: 0, warn: 1, clean: 2 };

/** What an audit takes from outside. */
export interface AuditParts {
  readonly check: Check;
  readonly settings: Pick<Settings, 'lang' | 'pack' | 'profile' | 'own'>;
  /** Lets the page do its own work. */
  readonly pause: () => Promise<void>;
  /** ms, monotonic. */
  readonly clock: () => number;
}

/** Checks answers that are already public, in small pieces so that the page stays usable. */
export async function auditAnswers(
  answers: readonly PostedAnswer[],
  { check, settings, pause, clock }: AuditParts,
): Promise<AnswerAudit> {
  const { lang, pack, profile, own } = settings;
  const risky: RiskyAnswer[] = [];
  const risks = new Map<string, AnswerRisk>();
  let unread = 0;
  let ms = 0;
  let began = clock();
  for (const answer of answers) {
    const { review, author, rating, reply } = answer;
    const { verdict, findings, faults } = check({
      draft: reply,
      review: {
        text: review,
        ...(author === undefined ? {} : { author }),
        ...(rating === undefined ? {} : { rating }),
      },
      pack,
      lang,
      context: 'reply',
      clinic: profile,
      own,
    });
    const grave = findings.filter(({ severity }) => severity !== 'advise');
    if (faults.includes('analysis')) unread += 1;
    else {
      risks.set(answer.id, {
        verdict,
        rules: [...new Set(grave.map(({ rule }) => rule))],
        titles: [...new Set(grave.map(({ title }) => title))],
      });
      if (verdict !== 'clean') risky.push({ ...answer, verdict, findings: grave });
    }
    if (clock() - began < turn) continue;
    ms += clock() - began;
    await pause();
    began = clock();
  }
  ms += clock() - began;
  return {
    checked: answers.length,
    unread,
    risky: risky.toSorted((a, b) => rank[a.verdict] - rank[b.verdict]),
    risks,
    ms,
  };
}
