import { auditScore } from '../../utils/incidents/audit.ts';
import { drillScore } from '../../utils/incidents/drill.ts';
import { fill, tongueOf } from '../../utils/locale/messages.ts';
import { auditLists } from '../../utils/playbook/audits.ts';
import { drills } from '../../utils/playbook/drills.ts';
import type { Records } from '../../utils/state/open-insight.ts';
import type { Words } from './words.ts';

/** One drill or audit that was gone through. */
export interface Score {
  readonly id: string;
  readonly at: number;
  readonly name: string;
  /** 0–100. */
  readonly score: number;
}

/** Drills that were ended and audits that were signed off, the newest first. */
export function scoresOf(
  { incidents, audits }: Pick<Records, 'incidents' | 'audits'>,
  { text, lang }: Words,
): readonly Score[] {
  const tongue = tongueOf(lang);
  const practised = incidents.flatMap(({ id, drill, drillResult, openedAt }) => {
    const plan = drills.find((each) => each.id === drill);
    if (!plan || !drillResult) return [];
    const name = fill(text.drill, { name: plan.title[tongue] });
    return [{ id, at: openedAt + drillResult.ms, name, score: drillScore(drillResult, plan.minutes) }];
  });
  const audited = audits.flatMap(({ id, list, at, answers }) => {
    const plan = auditLists.find((each) => each.id === list);
    const score = plan && auditScore(plan, answers);
    return plan && score !== undefined
      ? [{ id, at, name: fill(text.audit, { name: plan.name[tongue] }), score }]
      : [];
  });
  return [...practised, ...audited].toSorted((a, b) => b.at - a.at);
}
