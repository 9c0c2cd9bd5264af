import type { Audit, AuditAnswer } from '../domain/audit.ts';
import type { AuditList } from '../playbook/audits.ts';

const worth: Readonly<Record<AuditAnswer, number>> = { yes: 1, partly: 0.5, no: 0, 'not-applicable': 0 };

/** 0 to 100 over the items that apply; undefined when none does. An unanswered item counts as a no. */
export function auditScore(list: AuditList, answers: Audit['answers']): number | undefined {
  const given = list.items.map(({ id }) => answers[id] ?? 'no').filter((one) => one !== 'not-applicable');
  if (given.length === 0) return undefined;
  return Math.round((100 * given.reduce((sum, one) => sum + worth[one], 0)) / given.length);
}

/** Items to work on, in the list's order. */
export function weakItems(list: AuditList, answers: Audit['answers']): AuditList['items'] {
  return list.items.filter(({ id }) => {
    const answer = answers[id] ?? 'no';
    return answer === 'no' || answer === 'partly';
  });
}

/** The same day so many months later; a month that is too short ends on its last day. */
export function nextAuditAt(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getDate();
  date.setMonth(date.getMonth() + months);
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime();
}

/** How the score of each audit differs from the one before it, in the order given (newest first); the first ever has none. */
export function scoreChanges(list: AuditList, audits: readonly Audit[]): readonly (number | undefined)[] {
  const scores = audits.map(({ answers }) => auditScore(list, answers));
  return scores.map((score, index) => {
    const before = scores[index + 1];
    return score === undefined || before === undefined ? undefined : score - before;
  });
}

/** Audits of one list, the newest first. */
export function historyOf(audits: readonly Audit[], list: string): readonly Audit[] {
  return audits.filter((audit) => audit.list === list).toSorted((a, b) => b.at - a.at);
}
