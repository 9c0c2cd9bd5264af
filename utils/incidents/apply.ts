import type { Action, Incident, Outcome, Refusal, Tick } from '../domain/incident.ts';
import { stepById } from '../playbook/steps.ts';
import { movedAppeals } from './appeal.ts';
import { drillResult } from './drill.ts';
import { analysed, finished, measured, planned } from './learning.ts';
import { firstLevel, levelOf } from './level.ts';
import { moveRefusal, redoneSteps, settledState } from './moves.ts';
import { changedMessages, sentMessages } from './outreach.ts';
import { chartDataIn, personalDataIn } from './personal-data.ts';

type Of<Kind extends Action['kind']> = Extract<Action, { readonly kind: Kind }>;

/** A new incident. Its first timeline entry is the opening itself. */
export function openIncident(id: string, action: Of<'open'>): Outcome {
  if (action.by.trim() === '') return refuse({ code: 'needs-name' });
  return accept({
    id,
    code: action.code,
    state: 'open',
    origin: action.origin,
    branch: action.branch,
    level: firstLevel(action.branch),
    seenAt: Math.min(action.seenAt, action.at),
    openedAt: action.at,
    targets: action.targets,
    ticks: {},
    snoozed: {},
    announced: [],
    reviewIds: action.reviewIds ?? [],
    ...(action.drill ? { drill: action.drill } : {}),
    timeline: [action],
  });
}

/**
 * The incident after one action, or why not. Pure, and the only way an incident changes: two windows send their
 * actions one after the other, the last one wins per field and the timeline keeps both. An action whose id is
 * already in the timeline changes nothing, so sending again is safe.
 */
export function applyAction(incident: Incident, action: Action): Outcome {
  if (incident.timeline.some((entry) => entry.id === action.id)) return accept(incident);
  if (action.by.trim() === '' && action.kind !== 'announce') return refuse({ code: 'needs-name' });
  if (personalDataIn(wordsOf(action)) || (action.kind === 'message' && chartDataIn(action.fields.text ?? '')))
    return refuse({ code: 'personal-data' });
  if (incident.state === 'closed' && !worksWhenClosed.has(action.kind)) return refuse({ code: 'closed' });
  const outcome = change(incident, action);
  if (!outcome.ok) return outcome;
  return accept({ ...outcome.incident, timeline: [...incident.timeline, action] });
}

const worksWhenClosed: ReadonlySet<Action['kind']> = new Set([
  'note',
  'evidence',
  'move',
  'moveAppeal',
  'announce',
  // What is learnt, and who answers for it, goes on after the case.
  'analyse',
  'measure',
  'plan',
  'finish',
  'sent',
  'receive',
]);

function change(incident: Incident, action: Action): Outcome {
  switch (action.kind) {
    case 'open':
      return refuse({ code: 'no-such-move' });
    case 'tick':
      return tick(incident, action);
    case 'untick':
      return untick(incident, action.step);
    case 'assess':
      return assess(incident, action);
    case 'move':
      return move(incident, action);
    case 'evidence':
      return accept(incident);
    case 'prepareAppeal': {
      const { appeal: id, platform, policy, reason } = action;
      if (reason.trim() === '') return refuse({ code: 'needs-reason' });
      const prepared = { id, platform, policy, reason, state: 'prepared' } as const;
      return accept({ ...incident, appeals: [...(incident.appeals ?? []), prepared] });
    }
    case 'moveAppeal': {
      const appeals = movedAppeals(incident.appeals ?? [], action.appeal, action.to);
      return appeals ? accept({ ...incident, appeals }) : refuse({ code: 'no-such-move' });
    }
    case 'endDrill':
      if (incident.drill === undefined) return refuse({ code: 'no-such-move' });
      return accept({ ...incident, state: 'closed', drillResult: drillResult(incident, action) });
    case 'approve':
      return action.name.trim() === '' ? refuse({ code: 'needs-name' }) : accept(incident);
    case 'message':
      return accept({ ...incident, messages: changedMessages(incident.messages ?? [], action) });
    case 'sent': {
      const messages = sentMessages(incident.messages ?? [], action);
      return messages ? accept({ ...incident, messages }) : refuse({ code: 'no-such-item' });
    }
    case 'receive':
      return accept(incident);
    case 'analyse':
      return accept(analysed(incident, action));
    case 'measure':
      if (action.text.trim() === '') return refuse({ code: 'needs-words' });
      return action.owner.trim() === '' ? refuse({ code: 'needs-name' }) : accept(measured(incident, action));
    case 'plan':
      if (action.owner.trim() === '') return refuse({ code: 'needs-name' });
      return orNoItem(planned(incident, action));
    case 'finish':
      return orNoItem(finished(incident, action));
    case 'note':
      return action.text.trim() === '' ? refuse({ code: 'needs-reason' }) : accept(incident);
    case 'snooze':
      if (action.reason.trim() === '') return refuse({ code: 'needs-reason' });
      return accept({ ...incident, snoozed: { ...incident.snoozed, [action.clock]: action.until } });
    case 'announce':
      return accept({ ...incident, announced: [...new Set([...incident.announced, ...action.notices])] });
    case 'absorb':
      return accept({
        ...incident,
        seenAt: Math.min(incident.seenAt, action.seenAt),
        reviewIds: [...new Set([...incident.reviewIds, ...action.reviewIds])],
      });
  }
}

function tick(incident: Incident, action: Of<'tick'>): Outcome {
  const step = stepById(action.step);
  if (!step || !(step.branches?.includes(incident.branch) ?? true)) return refuse({ code: 'no-such-step' });
  const note = action.note?.trim() ?? '';
  if (action.status === 'skipped' && note === '') return refuse({ code: 'needs-reason' });
  const mark: Tick = {
    status: action.status,
    by: action.by,
    at: action.at,
    ...(note === '' ? {} : { note }),
  };
  return accept(settle(incident, { ...incident.ticks, [action.step]: mark }));
}

function untick(incident: Incident, step: string): Outcome {
  if (!incident.ticks[step]) return refuse({ code: 'not-ticked' });
  return accept(settle(incident, without(incident.ticks, [step])));
}

function assess(incident: Incident, action: Of<'assess'>): Outcome {
  const mark: Tick = { status: 'done', by: action.by, at: action.at };
  const assessed: Incident = {
    ...incident,
    branch: action.branch,
    assessment: action.assessment,
    level: levelOf(action.assessment, action.branch),
  };
  return accept(settle(assessed, { ...incident.ticks, assess: mark }));
}

function move(incident: Incident, action: Of<'move'>): Outcome {
  const refusal = moveRefusal(incident, action.to, action.reason?.trim() ?? '');
  if (refusal) return refuse(refusal);
  if (action.to === 'closed') return accept({ ...incident, state: 'closed' });
  const settled = settle(incident, without(incident.ticks, redoneSteps(action.to)));
  return accept({ ...settled, resumedAt: action.at });
}

function settle(incident: Incident, ticks: Incident['ticks']): Incident {
  return { ...incident, ticks, state: settledState(ticks) };
}

function without(ticks: Incident['ticks'], steps: readonly string[]): Incident['ticks'] {
  return Object.fromEntries(Object.entries(ticks).filter(([step]) => !steps.includes(step)));
}

/** The free words a person typed with an action. */
function wordsOf(action: Action): string {
  if (action.kind === 'note') return action.text;
  if (action.kind === 'tick') return action.note ?? '';
  if (action.kind === 'prepareAppeal') return action.reason;
  if (action.kind === 'approve') return `${action.name}\n${action.reason ?? ''}`;
  if (action.kind === 'analyse') return action.text;
  if (action.kind === 'measure') return `${action.text}\n${action.owner}`;
  if (action.kind === 'plan') return action.owner;
  if (action.kind === 'message') return action.fields.owner ?? '';
  if (action.kind === 'move' || action.kind === 'snooze') return action.reason ?? '';
  return '';
}

function orNoItem(incident: Incident | undefined): Outcome {
  return incident ? accept(incident) : refuse({ code: 'no-such-item' });
}

function accept(incident: Incident): Outcome {
  return { ok: true, incident };
}

function refuse(refusal: Refusal): Outcome {
  return { ok: false, refusal };
}
