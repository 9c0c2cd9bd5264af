import { describe, expect, it } from 'vitest';
import type { TeamMember } from '../../../utils/domain/settings.ts';
import { dueNotices, nextAlarmAt, pendingNotices } from '../../../utils/incidents/alarms.ts';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { holdersOf, ladderOf } from '../../../utils/incidents/ladder.ts';
import { accepted, action, minute, noon, opened } from './sample.ts';

const team: readonly TeamMember[] = [
  { name: '院長', roles: ['lead', 'medical'] },
  { name: '小陳', roles: ['service', 'communications'] },
  { name: '林律師', roles: ['legal'] },
];

describe('an alarm nobody answers', () => {
  it('climbs the roles somebody holds, wakes each person once and ends with the decision maker', () => {
    expect(ladderOf(team)).toEqual(['service', 'legal', 'lead']);
    expect(ladderOf([])).toEqual(['lead']);
    expect(holdersOf(team, 'service')).toEqual(['小陳']);
  });

  it('calls one role after the other, half an hour apart for the first hour’s clock', () => {
    const calls = pendingNotices(opened(), undefined, ladderOf(team))
      .filter(({ clock, stage }) => clock === 'acknowledge' && stage === 'escalate')
      .map(({ role, at }) => [role, (at - noon) / minute]);
    expect(calls).toEqual([
      ['service', 90],
      ['legal', 120],
      ['lead', 150],
    ]);
  });

  it('after a long sleep calls only the highest, and the others are never called for it again', () => {
    const late = noon + 151 * minute;
    const notice = dueNotices([opened()], late, undefined, ladderOf(team))[0]!;
    expect([notice.role, notice.covers]).toMatchObject(['lead', { length: 5 }]);
    const told = accepted(applyAction(opened(), action({ kind: 'announce', notices: notice.covers })));
    expect(dueNotices([told], late, undefined, ladderOf(team))).toEqual([]);
  });

  it('keeps quiet hours on every rung, except for the gravest', () => {
    const quiet = { from: 13 * 60, to: 18 * 60 };
    const six = new Date(noon).setHours(18, 0, 0, 0);
    const rungs = pendingNotices(opened(), quiet, ladderOf(team)).filter(({ stage }) => stage === 'escalate');
    expect(rungs.filter(({ clock }) => clock === 'acknowledge').every(({ at }) => at === six)).toBe(true);
    const grave = { ...opened(), level: 4 as const };
    expect(nextAlarmAt([grave], noon + 100 * minute, quiet, ladderOf(team))).toBe(noon + 100 * minute);
  });
});
