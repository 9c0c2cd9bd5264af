import { describe, expect, it } from 'vitest';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { applyToFollowUp, planFollowUps } from '../../../utils/incidents/follow-ups.ts';
import { monthAround, monthFigures } from '../../../utils/incidents/month.ts';
import { accepted, action, hour, minute, noon, opened, ticked } from './sample.ts';

const month = monthAround(noon);

describe('the figures of a month', () => {
  it('count what was opened, answered in time and closed in it, and exercises apart', () => {
    const inTime = ticked(opened(), ['acknowledge'], noon + 20 * minute);
    const late = ticked({ ...opened('staff'), id: 'i2' }, ['acknowledge'], noon + 3 * hour);
    const closed = accepted(applyAction(late, action({ kind: 'move', to: 'closed', reason: '誤會' })));
    const drill = {
      ...opened(),
      id: 'i3',
      drill: 'one-star',
      drillResult: { ms: 1, done: 1, total: 2, verdict: 'clean' as const },
    };
    const figures = monthFigures([inTime, closed, drill], [], [], month, month.to);
    expect(figures).toMatchObject({
      opened: 2,
      closed: 1,
      answered: { due: 2, inTime: 1, median: 3 * hour },
      byBranch: [
        { branch: 'service', count: 1 },
        { branch: 'staff', count: 1 },
      ],
    });
    expect(figures.drills).toHaveLength(1);
    expect(
      monthFigures([inTime, closed, drill], [], [], monthAround(noon + 40 * 24 * hour), month.to),
    ).toMatchObject({
      opened: 0,
      closed: 0,
      answered: { due: 0, inTime: 0 },
    });
  });

  it('do not count a first answer that is neither given nor due yet', () => {
    expect(monthFigures([opened()], [], [], month, noon + minute).answered).toEqual({ due: 0, inTime: 0 });
    expect(monthFigures([opened()], [], [], month, noon + 2 * hour).answered).toEqual({ due: 1, inTime: 0 });
  });

  it('count contacts made, and those the month left undone', () => {
    let serial = 0;
    const planned = planFollowUps('1121-K3F', noon - 24 * hour, () => `f${serial++}`);
    const contacts = planned.map((each, index) =>
      index === 0 ? applyToFollowUp(each, { id: 'd', at: noon, by: '小陳', what: 'done' }) : each,
    );
    expect(monthFigures([], contacts, [], month, month.to).contacts).toEqual({
      done: 1,
      unreachable: 0,
      late: 2,
    });
  });

  it('begins on the first and ends before the next, in local time', () => {
    expect(new Date(month.from)).toEqual(new Date(2026, 10, 1));
    expect(new Date(month.to)).toEqual(new Date(2026, 11, 1));
  });
});
