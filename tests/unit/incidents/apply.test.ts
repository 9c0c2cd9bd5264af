import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionKind } from '../../../utils/domain/incident.ts';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { settledState } from '../../../utils/incidents/moves.ts';
import { nextStep } from '../../../utils/incidents/progress.ts';
import { stepsFor } from '../../../utils/playbook/steps.ts';
import { accepted, action, hour, noon, opened, ticked } from './sample.ts';

const toWatching = ['team', 'acknowledge', 'assess', 'reply'];

describe('the state follows the ticks', () => {
  it.each([
    [[], 'open'],
    [['team'], 'assessing'],
    [['acknowledge', 'assess'], 'open'],
    [['team', 'acknowledge', 'assess'], 'responding'],
    [toWatching, 'watching'],
    [[...toWatching, 'cause', 'measures'], 'reviewed'],
    [[...toWatching, 'cause', 'measures', 'follow-up'], 'reviewed'],
  ])('after %j it is %s', (steps, state) => {
    expect(ticked(opened(), steps).state).toBe(state);
  });

  it('taking a tick back takes the state back', () => {
    const watching = ticked(opened(), toWatching);
    const undone = accepted(applyAction(watching, action({ kind: 'untick', step: 'reply' })));
    expect(undone.state).toBe('responding');
    expect(nextStep(undone)?.id).not.toBe('team');
  });
});

describe('what is refused', () => {
  const closed = accepted(applyAction(opened(), action({ kind: 'move', to: 'closed', reason: '誤會一場' })));
  it.each<[string, ActionKind, string, boolean]>([
    ['a step of another branch', { kind: 'tick', step: 'drug.stop', status: 'done' }, 'no-such-step', false],
    ['a step nobody knows', { kind: 'tick', step: 'nonsense', status: 'done' }, 'no-such-step', false],
    [
      'skipping without a reason',
      { kind: 'tick', step: 'legal', status: 'skipped', note: ' ' },
      'needs-reason',
      false,
    ],
    ['undoing what was not done', { kind: 'untick', step: 'team' }, 'not-ticked', false],
    ['moving on too early', { kind: 'move', to: 'watching' }, 'needs-steps', false],
    ['closing early without a reason', { kind: 'move', to: 'closed' }, 'needs-reason', false],
    ['moving to where it is', { kind: 'move', to: 'open' }, 'no-such-move', false],
    [
      'snoozing without a reason',
      { kind: 'snooze', clock: 'acknowledge', until: noon, reason: '' },
      'needs-reason',
      false,
    ],
    ['an empty note', { kind: 'note', text: '  ' }, 'needs-reason', false],
    ['ticking a closed incident', { kind: 'tick', step: 'team', status: 'done' }, 'closed', true],
    [
      'opening twice',
      {
        kind: 'open',
        seenAt: noon,
        code: '',
        origin: 'google',
        branch: 'service',
        targets: opened().targets,
      },
      'no-such-move',
      false,
    ],
  ])('%s', (_, kind, code, onClosed) => {
    const incident = onClosed ? closed : opened();
    expect(applyAction(incident, action(kind))).toMatchObject({ ok: false, refusal: { code } });
  });

  it('an action of nobody', () => {
    const nameless = { ...action({ kind: 'tick', step: 'team', status: 'done' }), by: '  ' };
    expect(applyAction(opened(), nameless)).toMatchObject({ ok: false, refusal: { code: 'needs-name' } });
  });
});

describe('the timeline', () => {
  it('keeps who and when for each tick, and both windows’ changes', () => {
    const first = { ...action({ kind: 'tick', step: 'team', status: 'done' }), by: '小陳' };
    const second = { ...action({ kind: 'tick', step: 'team', status: 'done' }, noon + hour), by: '院長' };
    const both = accepted(applyAction(accepted(applyAction(opened(), first)), second));
    expect(both.ticks.team).toEqual({ status: 'done', by: '院長', at: noon + hour });
    expect(both.timeline.map((entry) => entry.by)).toEqual(['小陳', '小陳', '院長']);
  });

  it('counts an action once however often it is sent', () => {
    const tick = action({ kind: 'tick', step: 'team', status: 'done' });
    const once = accepted(applyAction(opened(), tick));
    expect(accepted(applyAction(once, tick))).toBe(once);
  });

  it('falling back clears the steps to be redone and restarts their clocks', () => {
    const watching = ticked(opened(), [...toWatching, 'visible']);
    const flared = accepted(
      applyAction(
        watching,
        action({ kind: 'move', to: 'responding', reason: '又有新的轉貼' }, noon + 30 * hour),
      ),
    );
    expect(flared.state).toBe('responding');
    expect(flared.ticks.reply).toBeUndefined();
    expect(flared.ticks.acknowledge).toBeDefined();
    expect(flared.resumedAt).toBe(noon + 30 * hour);
  });
});

it('whatever is done in whatever order, an open incident is where its ticks put it and nothing accepted is lost', () => {
  const ids = stepsFor('safety').map((step) => step.id);
  const anything = fc.oneof(
    fc.record({
      kind: fc.constant('tick' as const),
      step: fc.constantFrom(...ids),
      status: fc.constant('done' as const),
    }),
    fc.record({ kind: fc.constant('untick' as const), step: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('note' as const), text: fc.string() }),
    fc.record({
      kind: fc.constant('move' as const),
      to: fc.constantFrom('open' as const, 'assessing' as const, 'responding' as const, 'watching' as const),
      reason: fc.constantFrom('', '理由'),
    }),
  );
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (kinds) => {
      let incident = opened('safety');
      let count = incident.timeline.length;
      for (const kind of kinds) {
        const outcome = applyAction(incident, action(kind));
        if (!outcome.ok) continue;
        incident = outcome.incident;
        count += 1;
      }
      expect(incident.timeline).toHaveLength(count);
      expect(incident.state).toBe(settledState(incident.ticks));
    }),
  );
});
