import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetUnreadable,
  loadSettings,
  saveSettings,
  unreadableSettings,
  watchSettings,
} from '../../../utils/platform/settings.ts';
import { defaultSettings, readSettings, toStored } from '../../../utils/platform/settings-schema.ts';
import first from './settings-v1.json' with { type: 'json' };

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  it.each([['version 1', first]])('keeps reading the frozen example of %s', (_, stored) => {
    const reading = readSettings(stored);
    expect(reading).toMatchObject({
      ok: true,
      settings: {
        person: '櫃檯小陳',
        profile: { name: '晨曦診所', doctors: ['林予安'] },
        quiet: { from: 1320, to: 480 },
      },
    });
  });

  it('reads back what is written', () => {
    expect(readSettings(JSON.parse(JSON.stringify(toStored(defaultSettings))))).toEqual({
      ok: true,
      settings: defaultSettings,
    });
  });

  it.each([
    ['nothing', null],
    ['a word', 'x'],
    ['no version', {}],
    ['a newer version', { ...first, version: 99 }],
    ['a wrong type inside', { ...first, clocks: { acknowledge: 'soon', considered: 1, visible: 1 } }],
    ['a clock of no time', { ...first, clocks: { acknowledge: 0, considered: 1, visible: 1 } }],
  ])('refuses %s and says where', (_, stored) => {
    const reading = readSettings(stored);
    expect(reading).toMatchObject({ ok: false, reason: expect.stringMatching(/\S/u) });
  });

  it('walks every older version upward, and stops where the way is missing', () => {
    const steps = { 1: (old: Record<string, unknown>) => ({ ...old, person: `${old.person}二` }) };
    expect(readSettings({ ...first, version: 1 }, {}, 2)).toEqual({
      ok: false,
      reason: 'no way from version 1',
    });
    // A planted version 2 differs from today's shape only in its number, so the upgraded value is refused for it alone.
    expect(readSettings(first, steps, 2)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('version'),
    });
  });
});

describe('storing', () => {
  it('starts with the defaults and keeps a change', async () => {
    expect(await loadSettings(1)).toEqual(defaultSettings);
    await saveSettings({ person: '院長' }, 1);
    expect((await loadSettings(2)).person).toBe('院長');
  });

  it('keeps an unreadable value aside, names what is wrong, and works on with the defaults', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...first, person: 5 } });
    expect(await loadSettings(7)).toEqual(defaultSettings);
    await saveSettings({ person: '院長' }, 8);
    expect((await loadSettings(9)).person).toBe('院長');
    expect(await unreadableSettings()).toEqual({
      at: 7,
      reason: expect.stringContaining('person'),
      value: JSON.stringify({ ...first, person: 5 }),
    });
    await forgetUnreadable();
    expect(await unreadableSettings()).toBeUndefined();
  });
});

describe('watching', () => {
  it('tells of settings and presets that change, of nothing else, and of nothing after its end', async () => {
    const told = vi.fn();
    const life = new AbortController();
    watchSettings(told, life.signal);
    await fakeBrowser.storage.local.set({ diagnosis: 'x' });
    expect(told).not.toHaveBeenCalled();
    await saveSettings({ person: '小陳' }, 1);
    expect(told).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ preset: { lang: 'en' } });
    expect(told).toHaveBeenCalledTimes(2);
    life.abort();
    await saveSettings({ person: '小林' }, 2);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
