import type { Severity } from './finding.ts';
import type { ClockTargets } from './incident.ts';
import type { ClinicProfile } from './profile.ts';
import type { Settings } from './settings.ts';
import type { SavedReply } from './suggestion.ts';

/** Where suggestions may come from besides this computer's own phrases. */
export const presetProviders = ['local', 'openai', 'chrome'] as const;

/** What an organisation sets for its clinics, by administrator's policy or by a file. What is set cannot be changed here. */
export interface Preset {
  /** Who set it, as shown to the person. */
  readonly organisation?: string;
  readonly lang?: Settings['lang'];
  readonly pack?: Settings['pack'];
  readonly profile?: ClinicProfile;
  /** Added to the clinic's own words. */
  readonly block?: readonly string[];
  readonly allow?: readonly string[];
  readonly rules?: Readonly<Record<string, { readonly to: Severity | 'off'; readonly reason: string }>>;
  readonly clocks?: Partial<ClockTargets>;
  readonly quiet?: NonNullable<Settings['quiet']>;
  readonly retentionMonths?: number;
  /** Shown with the clinic's own saved replies. */
  readonly replies?: readonly SavedReply[];
  /** Providers that may be switched on; absent: any. */
  readonly providers?: readonly (typeof presetProviders)[number][];
}

/** The settings in force: what a person chose, under what the organisation set. */
export function withPreset(chosen: Settings, preset: Preset): Settings {
  const { own } = chosen;
  return {
    ...chosen,
    ...pick(preset, ['lang', 'pack', 'quiet', 'retentionMonths']),
    profile: { ...chosen.profile, ...preset.profile },
    own: {
      block: union(preset.block, own.block),
      allow: union(preset.allow, own.allow),
      severity: { ...own.severity, ...preset.rules },
    },
    clocks: { ...chosen.clocks, ...preset.clocks },
    ...(allows(preset, chosen.provider) ? {} : { provider: { kind: 'local' } as const }),
  };
}

/** What is to be stored when a person saves settings in force: the organisation's part stays out, so that it ends with the preset. */
export function withoutPreset(inForce: Settings, chosen: Settings, preset: Preset): Settings {
  const { quiet: _, retentionMonths: __, ...rest } = inForce;
  return {
    ...rest,
    ...pick(preset.quiet === undefined ? inForce : chosen, ['quiet']),
    ...pick(preset.retentionMonths === undefined ? inForce : chosen, ['retentionMonths']),
    ...(preset.lang === undefined ? {} : { lang: chosen.lang }),
    ...(preset.pack === undefined ? {} : { pack: chosen.pack }),
    profile: unlocked(inForce.profile, chosen.profile, preset.profile),
    own: {
      block: inForce.own.block.filter((word) => !preset.block?.includes(word)),
      allow: inForce.own.allow.filter((word) => !preset.allow?.includes(word)),
      severity: unlocked(inForce.own.severity, chosen.own.severity, preset.rules),
    },
    clocks: { ...inForce.clocks, ...pick(chosen.clocks, keysOf(preset.clocks ?? {})) },
    ...(allows(preset, chosen.provider) ? {} : pick(chosen, ['provider'])),
  };
}

/** Every preset field as a path, e.g. `profile.name`, `clocks.visible`, `rules.ad.promo`. */
export function presetFields(preset: Preset): ReadonlySet<string> {
  const nested = (['profile', 'rules', 'clocks'] as const).flatMap((part) =>
    keysOf(preset[part] ?? {}).map((key) => `${part}.${key}`),
  );
  return new Set([...keysOf(preset), ...nested]);
}

/** One preset over another: the first decides wherever both speak. */
export function joinPresets(first: Preset, second: Preset): Preset {
  const whole: Preset = { ...second, ...first };
  const joined = <Part extends 'profile' | 'rules' | 'clocks'>(part: Part) =>
    first[part] === undefined && second[part] === undefined
      ? {}
      : { [part]: { ...second[part], ...first[part] } };
  return { ...whole, ...joined('profile'), ...joined('rules'), ...joined('clocks') };
}

/** Asking nobody is always allowed. */
function allows({ providers }: Preset, provider: Settings['provider']): boolean {
  return (
    !provider || provider.kind === 'local' || providers === undefined || providers.includes(provider.kind)
  );
}

function unlocked<Part extends object>(inForce: Part, chosen: Part, preset: object | undefined): Part {
  const locked = new Set(Object.keys(preset ?? {}));
  const entries = [
    ...Object.entries(inForce).filter(([key]) => !locked.has(key)),
    ...Object.entries(chosen).filter(([key]) => locked.has(key)),
  ];
  return Object.fromEntries(entries) as Part;
}

function pick<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Partial<Pick<Whole, Key>> {
  return Object.fromEntries(
    keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]]),
  ) as Partial<Pick<Whole, Key>>;
}

function keysOf<Whole extends object>(whole: Whole): (keyof Whole & string)[] {
  return Object.keys(whole) as (keyof Whole & string)[];
}

function union(first: readonly string[] | undefined, second: readonly string[]): readonly string[] {
  return first === undefined ? second : [...new Set([...first, ...second])];
}
