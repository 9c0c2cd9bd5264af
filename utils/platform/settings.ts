import { browser } from 'wxt/browser';
import { withoutPreset, withPreset } from '../domain/preset.ts';
import type { Settings, Unreadable } from '../domain/settings.ts';
import { loadPresets, watchPreset } from './preset.ts';
import { defaultSettings, readSettings, toStored } from './settings-schema.ts';

const key = 'settings';
const asideKey = 'settings.unreadable';

/** The settings in force: the stored ones or the defaults, under what the organisation has set. */
export async function loadSettings(now: number): Promise<Settings> {
  const [chosen, { inForce }] = await Promise.all([loadChosen(now), loadPresets()]);
  return withPreset(chosen, inForce);
}

/** Changes some settings and keeps the rest; what the organisation set stays. Rejects when the browser could not write. */
export async function saveSettings(change: Partial<Settings>, now: number): Promise<Settings> {
  const [chosen, { inForce }] = await Promise.all([loadChosen(now), loadPresets()]);
  const next = withoutPreset({ ...withPreset(chosen, inForce), ...change }, chosen, inForce);
  await browser.storage.local.set({ [key]: toStored(next) });
  return withPreset(next, inForce);
}

/** Calls back when the settings in force may have changed, here or in another tab. */
export function watchSettings(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string): void => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  watchPreset(changed, signal);
}

/** Stored settings that could not be read, if any: still there, for a person to look at. */
export async function unreadableSettings(): Promise<Unreadable | undefined> {
  const { [asideKey]: kept } = await browser.storage.local.get(asideKey);
  return kept as Unreadable | undefined;
}

/** Drops the value kept aside, once a person has seen it. */
export async function forgetUnreadable(): Promise<void> {
  await browser.storage.local.remove(asideKey);
}

/** What a person chose in this browser, or the defaults where nothing readable is stored. */
async function loadChosen(now: number): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (stored === undefined) return defaultSettings;
  const reading = readSettings(stored);
  if (reading.ok) return reading.settings;
  await keepAside({ at: now, reason: reading.reason, value: JSON.stringify(stored) ?? 'undefined' });
  return defaultSettings;
}

/** The first unreadable value is the interesting one; the bad item itself is removed so that saving works again. */
async function keepAside(unreadable: Unreadable): Promise<void> {
  const { [asideKey]: kept } = await browser.storage.local.get(asideKey);
  if (kept === undefined) await browser.storage.local.set({ [asideKey]: unreadable });
  await browser.storage.local.remove(key);
}
