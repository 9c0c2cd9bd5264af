import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../utils/domain/follow-up.ts';
import type { Incident } from '../../../utils/domain/incident.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import type { SurgeAlert } from '../../../utils/domain/surge.ts';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { applyToFollowUp, planFollowUps } from '../../../utils/incidents/follow-ups.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';
import { incidentOfNotification, type WatchDeps, watchkeeper } from '../../../utils/state/watchkeeper.ts';
import { accepted, minute, noon, opened } from '../incidents/sample.ts';

/** A world with one incident, a clock that is set by hand, and ears. */
function world(
  allowed = true,
  planned: readonly FollowUp[] = [],
  alerts: readonly SurgeAlert[] = [],
  changed: Partial<Settings> = {},
) {
  let surges = alerts;
  let incident: Incident = opened();
  let contacts = planned;
  const heard: string[] = [];
  const alarms: Record<string, number | undefined> = {};
  const state = { now: noon, badge: '' };
  const deps: WatchDeps = {
    store: {
      active: async () => [incident],
      act: async (_, action) => {
        incident = accepted(applyAction(incident, action));
        return { ok: true, incident };
      },
    },
    followUps: {
      planned: async () => contacts,
      act: async (_, action) => {
        contacts = contacts.map((each) => applyToFollowUp(each, action));
      },
    },
    surges: {
      undecided: async () => surges,
      markTold: async (id) => {
        surges = surges.map((each) => (each.id === id ? { ...each, told: true } : each));
      },
    },
    settings: async () => ({ ...defaultSettings, ...changed, team: [{ name: '王院長', roles: ['lead'] }] }),
    now: () => state.now,
    setAlarm: async (name, at) => {
      alarms[name] = at;
    },
    setBadge: async ({ text }) => {
      state.badge = text;
    },
    notify: async (_, title) => {
      heard.push(title);
      return allowed;
    },
  };
  return { sweep: watchkeeper(deps), heard, alarms, state };
}

describe('the watch', () => {
  it('sets the next alarm and the badge, and rings nothing early', async () => {
    const { sweep, heard, alarms, state } = world();
    await sweep();
    expect([heard, state.badge]).toEqual([[], '60m']);
    expect(alarms).toEqual({ 'desk.clock': noon + 45 * minute, 'desk.badge': noon + minute });
  });

  it('rings each stage once, however often it is woken at once', async () => {
    const { sweep, heard, state } = world();
    for (const at of [46, 61, 61, 95]) {
      state.now = noon + at * minute;
      await Promise.all([sweep(), sweep(), sweep()]);
    }
    expect(heard).toEqual(['快到時間了：先回應', '時間到了：先回應', '已超過時間，請通知王院長：先回應']);
  });

  it('after a night asleep rings the latest stage only and shows that it is overdue', async () => {
    const { sweep, heard, state } = world();
    state.now = noon + 10 * 60 * minute;
    await sweep();
    expect(heard).toEqual(['已超過時間，請通知王院長：先回應']);
    expect(state.badge).toBe('!');
  });

  it('where notifications are denied, the badge still tells', async () => {
    const { sweep, state } = world(false);
    state.now = noon + 61 * minute;
    await sweep();
    expect(state.badge).toBe('!');
  });

  it('rings a planned contact once, on its day', async () => {
    let serial = 0;
    const [first] = planFollowUps('1121-K3F', noon - 24 * 60 * minute + 5 * minute, () => `f${serial++}`);
    const { sweep, heard, alarms, state } = world(true, first ? [first] : []);
    await sweep();
    expect([heard, alarms['desk.clock']]).toEqual([[], noon + 5 * minute]);
    state.now = noon + 5 * minute;
    await Promise.all([sweep(), sweep()]);
    expect(heard).toEqual(['今天要做後續關懷']);
    expect(alarms['desk.clock']).toBe(noon + 45 * minute);
  });

  it('knows its own notifications again', () => {
    expect(incidentOfNotification('incident:i1:acknowledge')).toBe('i1');
    expect(incidentOfNotification('other')).toBeUndefined();
  });
});

describe('a surge', () => {
  const alert: SurgeAlert = {
    id: 's1',
    place: 'p1',
    placeName: '心安診所',
    platform: 'google',
    at: noon,
    lastAt: noon,
    state: 'new',
    surge: {
      series: 'negative',
      days: 2,
      count: 5,
      before: 10,
      beforeDays: 90,
      chance: 1e-5,
      reviewIds: [],
      signs: { sameText: 0, sameHours: 0, noWords: 0, newAccounts: 0 },
    },
  };

  it('is told once and shows on the badge until somebody decides', async () => {
    const { sweep, heard, state } = world(true, [], [alert]);
    await sweep();
    await sweep();
    expect([heard, state.badge]).toEqual([['評論異常增加：心安診所'], '▲1']);
  });

  it('lets the night pass and is told in the morning', async () => {
    const quiet = { from: 11 * 60, to: 13 * 60 };
    const { sweep, heard, alarms, state } = world(true, [], [alert], { quiet });
    await sweep();
    expect([heard, alarms['desk.clock']]).toEqual([[], noon + 60 * minute]);
    state.now = noon + 60 * minute;
    await sweep();
    expect(heard).toContain('評論異常增加：心安診所');
  });
});
