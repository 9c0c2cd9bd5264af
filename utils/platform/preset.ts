import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { joinPresets, type Preset, presetProviders } from '../domain/preset.ts';
import { savedReplyShape } from './replies-file.ts';
import { presetParts } from './settings-schema.ts';

z.config({ jitless: true });

const key = 'preset';
const format = 'calmreply-preset';

const parts: Readonly<Record<keyof Preset, z.ZodMiniType>> = {
  organisation: z.string().check(z.maxLength(200)),
  ...presetParts,
  replies: z.array(savedReplyShape).check(z.maxLength(2_000)),
  providers: z.array(z.enum(presetProviders)),
};

export interface PresetReading {
  readonly preset: Preset;
  /** Parts that could not be read and are not in force, by name. */
  readonly faults: readonly string[];
}

/** Reads each part by itself: one slip in a policy must not switch off the rest of it. Unknown names are faults too. */
export function readPreset(value: unknown): PresetReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { preset: {}, faults: ['*'] };
  const faults: string[] = [];
  const good: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value)) {
    if (name === 'format' || name === 'version') continue;
    const shape = Object.hasOwn(parts, name) ? parts[name as keyof Preset] : undefined;
    const parsed = shape && z.safeParse(shape, part);
    if (parsed?.success) good.push([name, parsed.data]);
    else faults.push(name);
  }
  return { preset: Object.fromEntries(good) as Preset, faults };
}

/** A preset file: refused whole when anything in it cannot be read, for its author is at hand. */
export function readPresetFile(value: unknown): PresetReading {
  const head = z.safeParse(z.looseObject({ format: z.literal(format), version: z.literal(1) }), value);
  if (!head.success) return { preset: {}, faults: ['format'] };
  return readPreset(value);
}

/** What the administrator set and what a person brought in as a file. */
export interface Presets {
  readonly managed: PresetReading;
  readonly file: PresetReading;
  /** Both together, the administrator first. */
  readonly inForce: Preset;
}

/** Never rejects: without an administrator Firefox answers with an error, and that is the usual case. */
export async function loadPresets(): Promise<Presets> {
  const [managed, file] = await Promise.all([fromAdministrator(), fromFile()]);
  return { managed, file, inForce: joinPresets(managed.preset, file.preset) };
}

/**
 * Calls back when the administrator's policy or the preset file changes: Chrome hands a policy over some seconds after
 * its start.
 */
export function watchPreset(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string): void => {
    if (area === 'managed' || (area === 'local' && key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Puts a preset file in force until it is taken out again. */
export async function keepPresetFile(preset: Preset): Promise<void> {
  await browser.storage.local.set({ [key]: preset });
}

/** Takes the preset file out; what a person had chosen before is in force again. */
export async function dropPresetFile(): Promise<void> {
  await browser.storage.local.remove(key);
}

async function fromAdministrator(): Promise<PresetReading> {
  try {
    return readPreset(await browser.storage.managed.get());
  } catch {
    return { preset: {}, faults: [] };
  }
}

async function fromFile(): Promise<PresetReading> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return stored === undefined ? { preset: {}, faults: [] } : readPreset(stored);
}
