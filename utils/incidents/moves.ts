import type { Incident, IncidentState, Refusal } from '../domain/incident.ts';

/** The states in order, each with the steps that must be ticked (done or skipped) to enter it. */
const path: readonly { readonly state: IncidentState; readonly needs: readonly string[] }[] = [
  { state: 'open', needs: [] },
  { state: 'assessing', needs: ['team'] },
  { state: 'responding', needs: ['acknowledge', 'assess'] },
  { state: 'watching', needs: ['reply'] },
  { state: 'reviewed', needs: ['cause', 'measures'] },
  { state: 'closed', needs: ['follow-up'] },
];

/**
 * The furthest state the ticks allow short of closing, which only a person does.
 * A tick that is taken back takes the state back with it.
 */
export function settledState(ticks: Incident['ticks']): IncidentState {
  let reached: IncidentState = 'open';
  for (const { state, needs } of path) {
    if (state === 'closed' || needs.some((step) => !ticks[step])) break;
    reached = state;
  }
  return reached;
}

/** Steps missing for the next state; empty when nothing holds it back. */
export function missingFor(incident: Incident, to: IncidentState): readonly string[] {
  const upTo = path.slice(0, indexOf(to) + 1);
  return upTo.flatMap(({ needs }) => needs.filter((step) => !incident.ticks[step]));
}

/** May a person move the incident there? Undefined means yes. Backwards and early closing need a reason. */
export function moveRefusal(incident: Incident, to: IncidentState, reason: string): Refusal | undefined {
  if (to === incident.state) return { code: 'no-such-move' };
  const back = indexOf(to) < indexOf(incident.state);
  if (back) return reason === '' ? { code: 'needs-reason' } : undefined;
  const steps = missingFor(incident, to);
  if (steps.length === 0) return undefined;
  if (to === 'closed' && reason !== '') return undefined;
  return { code: to === 'closed' ? 'needs-reason' : 'needs-steps', steps };
}

/** The steps to be done again when an incident falls back to `to`: those that let it pass beyond. */
export function redoneSteps(to: IncidentState): readonly string[] {
  return path.slice(indexOf(to) + 1).flatMap(({ needs }) => needs);
}

function indexOf(state: IncidentState): number {
  return path.findIndex((entry) => entry.state === state);
}
