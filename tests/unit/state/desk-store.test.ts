import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onAlarm, setAlarm } from '../../../utils/platform/alarms.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';
import { createDesk, type DeskDeps } from '../../../utils/state/desk-store.ts';
import { noon } from '../incidents/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const deps = (store: Partial<DeskDeps['store']>): DeskDeps => ({
  store: {
    open: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    act: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    watch: (_, onChange) => onChange([]),
    ...store,
  },
  which: 'all',
  loadSettings: async () => defaultSettings,
  saveSettings: async (change) => ({ ...defaultSettings, ...change }),
  settingsUnreadable: async () => false,
  initial: defaultSettings,
  changed: () => undefined,
  now: () => noon,
  newId: () => 'id',
});

describe('a browser that cannot keep anything', () => {
  it('a private window whose database does not open: the desk is there and says so', async () => {
    const desk = createDesk(deps({ watch: (_, __, ___, onError) => onError(new Error('private')) }));
    await desk.start(new AbortController().signal);
    expect(desk.state.getState()).toMatchObject({ ready: true, problem: 'storage', incidents: [] });
  });

  it('a full disk: what was done is refused with the reason, and nothing is shown as done', async () => {
    const desk = createDesk(deps({}));
    await desk.start(new AbortController().signal);
    const person = '小陳';
    expect(await desk.open({ origin: 'google', branch: 'service', seenAgo: 0, person })).toBe(false);
    expect(await desk.tick('i1', 'team')).toBe(false);
    expect(desk.state.getState()).toMatchObject({ problem: 'storage', incidents: [] });
  });
});

describe('a browser without alarms', () => {
  it('is told apart, and nothing breaks', async () => {
    const { alarms } = fakeBrowser;
    Object.assign(fakeBrowser, { alarms: undefined });
    expect(await setAlarm('desk.clock', noon)).toBe(false);
    expect(() => onAlarm(() => undefined)).not.toThrow();
    Object.assign(fakeBrowser, { alarms });
  });
});
