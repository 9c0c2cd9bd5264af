import { describe, expect, it } from 'vitest';
import { afterQuiet, dueNotices, nextAlarmAt, pendingNotices } from '../../../utils/incidents/alarms.ts';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { badgeChangesAt, badgeFor } from '../../../utils/incidents/badge.ts';
import { addWorkingDays, clocksOf, remaining, runningClocks } from '../../../utils/incidents/clocks.ts';
import { accepted, action, hour, minute, noon, opened, ticked } from './sample.ts';

const day = 24 * hour;

describe('clocks', () => {
  it('count from when it was seen, not from when the button was pressed', () => {
    const [acknowledge] = clocksOf(opened('service', noon - 30 * minute));
    expect(acknowledge).toEqual({
      id: 'acknowledge',
      startedAt: noon - 30 * minute,
      dueAt: noon + 30 * minute,
    });
  });

  it('stop when their step is ticked, and the next one takes over', () => {
    const incident = ticked(opened(), ['acknowledge'], noon + 5 * minute);
    expect(clocksOf(incident)[0]?.metAt).toBe(noon + 5 * minute);
    expect(runningClocks(incident).map((clock) => clock.id)).toEqual(['considered']);
  });

  it('wait for the reply before asking whether it is visible', () => {
    expect(clocksOf(opened()).map((clock) => clock.id)).toEqual(['acknowledge', 'considered']);
    const replied = ticked(opened(), ['reply'], noon + hour);
    expect(clocksOf(replied).at(-1)).toEqual({
      id: 'visible',
      startedAt: noon + hour,
      dueAt: noon + hour + 3 * day,
    });
  });

  it('give the safety branch five working days', () => {
    const due = clocksOf(opened('safety')).find((clock) => clock.id === 'accident')?.dueAt;
    // Opened on a Saturday: Monday is the first working day, Friday the fifth.
    expect(new Date(due ?? 0)).toEqual(new Date(2026, 10, 27, 12, 0));
    expect(clocksOf(opened('service')).some((clock) => clock.id === 'accident')).toBe(false);
  });

  it.each([
    ['Monday', 23, 30],
    ['Wednesday', 25, 32],
    ['Friday', 27, 34],
    ['Sunday', 29, 34],
  ])('five working days from a %s', (_, from, to) => {
    expect(addWorkingDays(new Date(2026, 10, from, 9).getTime(), 5)).toBe(
      new Date(2026, 10, to, 9).getTime(),
    );
  });

  it('a computer clock set back a year cannot lengthen an hour, and says it is suspect', () => {
    const [clock] = clocksOf(opened());
    expect(clock && remaining(clock, noon - 365 * day)).toEqual({ ms: hour, overdue: false, suspect: true });
    expect(clock && remaining(clock, noon + 61 * minute)).toEqual({
      ms: -minute,
      overdue: true,
      suspect: false,
    });
  });

  it('run no more once the incident is closed', () => {
    const closed = accepted(applyAction(opened(), action({ kind: 'move', to: 'closed', reason: '誤會' })));
    expect(runningClocks(closed)).toEqual([]);
    expect(pendingNotices(closed)).toEqual([]);
  });
});

describe('alarms', () => {
  it('ring a quarter before, at, and half a length after the hour', () => {
    const times = pendingNotices(opened()).filter((notice) => notice.clock === 'acknowledge');
    expect(times.map(({ stage, at }) => [stage, (at - noon) / minute])).toEqual([
      ['soon', 45],
      ['due', 60],
      ['escalate', 90],
    ]);
  });

  it('after a long sleep only the latest of a clock rings and the earlier ones are covered', () => {
    const due = dueNotices([opened()], noon + 100 * minute);
    expect(due.map((notice) => [notice.clock, notice.stage, notice.covers.length])).toEqual([
      ['acknowledge', 'escalate', 3],
    ]);
  });

  it('ring once: what was announced is not pending', () => {
    const [notice] = dueNotices([opened()], noon + 60 * minute);
    const told = accepted(
      applyAction(opened(), { ...action({ kind: 'announce', notices: notice?.covers ?? [] }), by: '' }),
    );
    expect(dueNotices([told], noon + 60 * minute)).toEqual([]);
    expect(nextAlarmAt([told], noon + 60 * minute)).toBe(noon + 90 * minute);
  });

  it('are put off by a snooze, while the due time stays', () => {
    const snoozed = accepted(
      applyAction(
        opened(),
        action({ kind: 'snooze', clock: 'acknowledge', until: noon + 70 * minute, reason: '正在等院長' }),
      ),
    );
    expect(nextAlarmAt([snoozed], noon)).toBe(noon + 70 * minute);
    expect(clocksOf(snoozed)[0]?.dueAt).toBe(noon + hour);
  });

  it('never wake in the past', () => {
    expect(nextAlarmAt([opened()], noon + 10 * day)).toBe(noon + 10 * day);
    expect(nextAlarmAt([], noon)).toBeUndefined();
  });
});

describe('quiet hours', () => {
  const night = { from: 22 * 60, to: 8 * 60 };
  const at = (d: number, h: number, m = 0) => new Date(2026, 10, d, h, m).getTime();
  it.each([
    ['before they begin', at(21, 21, 59), at(21, 21, 59)],
    ['in the evening', at(21, 23), at(22, 8)],
    ['after midnight', at(22, 3), at(22, 8)],
    ['at their end', at(22, 8), at(22, 8)],
  ])('%s', (_, from, to) => {
    expect(afterQuiet(from, night)).toBe(to);
  });

  it('within one day', () => {
    expect(afterQuiet(at(21, 12, 30), { from: 12 * 60, to: 13 * 60 })).toBe(at(21, 13));
    expect(afterQuiet(at(21, 14), { from: 12 * 60, to: 13 * 60 })).toBe(at(21, 14));
  });

  it('hold back every level but the gravest', () => {
    const quiet = { from: 0, to: 23 * 60 + 59 };
    const ordinary = opened();
    const grave = accepted(
      applyAction(
        opened(),
        action({
          kind: 'assess',
          branch: 'safety',
          assessment: { reach: 'media', truth: 'unknown', harm: 'serious' },
        }),
      ),
    );
    expect(grave.level).toBe(4);
    expect(nextAlarmAt([ordinary], noon, quiet)).toBe(at(21, 23, 59));
    expect(nextAlarmAt([grave], noon, quiet)).toBe(noon + 45 * minute);
  });
});

describe('the badge', () => {
  it.each([
    ['nothing open', [], 0, { text: '', tone: 'none' }],
    ['an hour to go', [opened()], 0, { text: '60m', tone: 'calm' }],
    ['a minute begun counts whole', [opened()], 50.5, { text: '10m', tone: 'soon' }],
    ['overdue', [opened()], 61, { text: '!', tone: 'overdue' }],
    ['the reply is next', [ticked(opened(), ['acknowledge'])], 0, { text: '24h', tone: 'calm' }],
    ['days', [ticked(opened(), ['acknowledge', 'reply'])], 0, { text: '3d', tone: 'calm' }],
    [
      'open without a clock',
      [ticked(opened(), ['acknowledge', 'reply', 'visible'])],
      0,
      { text: '1', tone: 'calm' },
    ],
  ] as const)('%s', (_, incidents, minutes, badge) => {
    expect(badgeFor(incidents, noon + minutes * minute)).toEqual(badge);
  });

  it('is drawn again each minute while it counts, and rests when nothing does', () => {
    expect(badgeChangesAt([opened()], noon)).toBe(noon + minute);
    expect(badgeChangesAt([opened()], noon + 2 * hour)).toBeUndefined();
    expect(badgeChangesAt([], noon)).toBeUndefined();
  });
});
