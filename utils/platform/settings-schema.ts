import * as z from 'zod/mini';
import type { Settings } from '../domain/settings.ts';
import { roleIds } from '../domain/step.ts';
import { defaultTargets } from '../playbook/clocks.ts';

z.config({ jitless: true });

/** The shape in force. A change of shape is a new number and an entry in `upgrades`. */
export const settingsVersion = 1;

/** What a fresh installation starts with. */
export const defaultSettings: Settings = {
  lang: 'zh-TW',
  pack: 'auto',
  profile: {},
  own: { block: [], allow: [], severity: {} },
  person: '',
  team: [],
  clocks: defaultTargets,
};

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: string };

/** From each older version to the next; the frozen examples in the tests keep every one of them working. */
export const upgrades: Readonly<
  Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>
> = {};

/** Reads a stored value of any age. Never guesses: what does not fit is refused with the place named. */
export function readSettings(stored: unknown, steps = upgrades, current = settingsVersion): SettingsReading {
  const head = z.safeParse(envelope, stored);
  if (!head.success) return { ok: false, reason: reasonOf(head.error) };
  if (head.data.version > current)
    return { ok: false, reason: `version ${head.data.version} is newer than this program (${current})` };
  let value: Record<string, unknown> = head.data;
  for (let version = head.data.version; version < current; version += 1) {
    const step = steps[version];
    if (!step) return { ok: false, reason: `no way from version ${version}` };
    value = { ...step(value), version: version + 1 };
  }
  const parsed = z.safeParse(shape, value);
  if (!parsed.success) return { ok: false, reason: reasonOf(parsed.error) };
  const { version: _, ...settings } = parsed.data;
  // The parser knows optional keys only as "may be undefined"; it leaves absent ones out, which is what we mean.
  return { ok: true, settings: settings as Settings };
}

/** What is written to storage. */
export function toStored(settings: Settings): Record<string, unknown> {
  return { version: settingsVersion, ...settings };
}

const text = z.string().check(z.maxLength(2_000));
const words = z.readonly(z.array(text).check(z.maxLength(2_000)));
const minutes = z.int().check(z.minimum(1), z.maximum(60 * 24 * 60));
const minuteOfDay = z.int().check(z.minimum(0), z.maximum(24 * 60 - 1));

const lang = z.enum(['zh-TW', 'en']);
const pack = z.enum(['tw', 'us', 'auto']);
const clocks = z.object({ acknowledge: minutes, considered: minutes, visible: minutes });
const quiet = z.object({ from: minuteOfDay, to: minuteOfDay });
const retentionMonths = z.int().check(z.minimum(1), z.maximum(120));

const envelope = z.looseObject({ version: z.int().check(z.minimum(1)) });

const severities = z.record(
  z.string(),
  z.object({ to: z.enum(['block', 'warn', 'advise', 'off']), reason: text }),
);

const profile = z.object({
  name: z.optional(text),
  branches: z.optional(words),
  specialties: z.optional(words),
  phone: z.optional(text),
  line: z.optional(text),
  email: z.optional(text),
  website: z.optional(text),
  address: z.optional(text),
  hours: z.optional(text),
  doctors: z.optional(words),
  contactRole: z.optional(text),
  signatureRole: z.optional(text),
  measures: z.optional(z.record(z.string(), words)),
  bannedWords: z.optional(words),
  preferredWords: z.optional(words),
});

const shape = z.object({
  version: z.literal(settingsVersion),
  lang,
  pack,
  profile,
  own: z.object({
    block: words,
    allow: words,
    severity: severities,
  }),
  person: text,
  team: z.array(
    z.object({
      name: text,
      roles: z.array(z.enum(roleIds)),
    }),
  ),
  clocks,
  provider: z.optional(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('local') }),
      z.object({ kind: z.literal('openai'), endpoint: text, model: text }),
      z.object({ kind: z.literal('chrome') }),
    ]),
  ),
  retentionMonths: z.optional(retentionMonths),
  onDuty: z.optional(text),
  watch: z.optional(z.object({ words, negative: words, without: words })),
  quiet: z.optional(quiet),
});

/** The parts an organisation may preset, each read by itself. */
export const presetParts = {
  lang,
  pack,
  profile,
  block: words,
  allow: words,
  rules: severities,
  clocks: z.partial(clocks),
  quiet,
  retentionMonths,
} as const;

function reasonOf(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'value'}: ${issue.message}`)
    .join('; ');
}
