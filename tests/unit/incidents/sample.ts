import type { Action, ActionKind, Incident, Outcome } from '../../../utils/domain/incident.ts';
import { applyAction, openIncident } from '../../../utils/incidents/apply.ts';

/** A Saturday noon, local time. */
export const noon = new Date(2026, 10, 21, 12, 0).getTime();
export const minute = 60_000;
export const hour = 60 * minute;

let serial = 0;

/** An action by 小陳, numbered so that each counts. */
export function action(kind: ActionKind, at = noon): Action {
  serial += 1;
  return { id: `a${serial}`, at, by: '小陳', ...kind };
}

/** An incident just opened at noon. */
export function opened(branch: Incident['branch'] = 'service', seenAt = noon): Incident {
  return accepted(
    openIncident('i1', {
      id: 'open',
      at: noon,
      by: '小陳',
      kind: 'open',
      seenAt,
      code: '1121-K3F',
      origin: 'google',
      branch,
      targets: { acknowledge: 60, considered: 24 * 60, visible: 3 * 24 * 60 },
    }),
  );
}

/** The incident after ticking these steps at these times; throws when one is refused. */
export function ticked(incident: Incident, steps: readonly string[], at = noon): Incident {
  return steps.reduce(
    (current, step) => accepted(applyAction(current, action({ kind: 'tick', step, status: 'done' }, at))),
    incident,
  );
}

/** The incident of an accepted outcome. */
export function accepted(outcome: Outcome): Incident {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.incident;
}
