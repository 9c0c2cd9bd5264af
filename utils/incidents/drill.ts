import type { DrillResult } from '../domain/drill.ts';
import type { Action, Incident } from '../domain/incident.ts';
import { stepsFor } from '../playbook/steps.ts';

const minute = 60_000;

/** Share of the score: steps and reply weigh the same, time less, so that nobody hurries past the reply. */
const weights = { steps: 40, reply: 40, time: 20 } as const;

const replyPart: Readonly<Record<DrillResult['verdict'], number>> = {
  clean: 1,
  warn: 0.5,
  block: 0,
  none: 0,
};

/** 0 to 100. Time counts in full up to the planned minutes and for nothing at twice as long; doing nothing earns none. */
export function drillScore(result: DrillResult, plannedMinutes: number): number {
  const steps = result.total === 0 ? 0 : result.done / result.total;
  const late = Math.max(0, result.ms / (plannedMinutes * minute) - 1);
  const time = Math.max(0, 1 - late) * Math.min(1, steps * 2);
  return Math.round(weights.steps * steps + weights.reply * replyPart[result.verdict] + weights.time * time);
}

/** The result of a drill that ends with this action; only steps done count, not those skipped. */
export function drillResult(
  incident: Incident,
  action: Extract<Action, { readonly kind: 'endDrill' }>,
): DrillResult {
  const steps = stepsFor(incident.branch);
  return {
    ms: Math.max(0, action.at - incident.openedAt),
    done: steps.filter(({ id }) => incident.ticks[id]?.status === 'done').length,
    total: steps.length,
    verdict: action.verdict,
  };
}
