import type { Settings } from './settings.ts';

/** Settings as a person is changing them, brought up to what was stored meanwhile. */
export interface RebasedSettings {
  readonly settings: Settings;
  /** Parts that somebody else changed, e.g. `profile`; what changed to what the person typed anyway is not told. */
  readonly theirs: readonly (keyof Settings)[];
  /** Parts the person had changed and the organisation now sets: their words cannot stay. */
  readonly lost: readonly (keyof Settings)[];
}

/** Named as locked where the organisation sets some of their fields. */
const partly = new Set(['profile', 'clocks']);

type Tree = Readonly<Record<string, unknown>>;

/**
 * Joins two changes of the same settings, field by field: what the person changed stays, all else is taken from what
 * is stored now. Lists are joined by their entries. Fields that are `locked`, as `presetFields` names them, are the
 * organisation's.
 */
export function rebaseSettings(
  base: Settings,
  mine: Settings,
  fresh: Settings,
  locked: ReadonlySet<string>,
): RebasedSettings {
  const settings = joined('', base, mine, fresh, locked) as Settings;
  const parts = [...new Set([...Object.keys(base), ...Object.keys(fresh)])] as (keyof Settings)[];
  return {
    settings,
    theirs: parts.filter((part) => !isSame(base[part], fresh[part]) && !isSame(mine[part], fresh[part])),
    lost: parts.filter(
      (part) =>
        !isSame(base[part], mine[part]) &&
        !isSame(joined(part, base[part], mine[part], fresh[part], new Set()), settings[part]),
    ),
  };
}

function joined(
  path: string,
  base: unknown,
  mine: unknown,
  fresh: unknown,
  locked: ReadonlySet<string>,
): unknown {
  if (isSame(base, mine) || (locked.has(path) && !partly.has(path))) return fresh;
  if (Array.isArray(mine) && Array.isArray(fresh))
    return joinedLists(Array.isArray(base) ? base : [], mine, fresh);
  if (!isTree(mine) || !isTree(fresh)) return mine;
  const before: Tree = isTree(base) ? base : {};
  const keys = new Set([...Object.keys(fresh), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      // Severities are the rules of a preset.
      const at = path === 'own.severity' ? `rules.${key}` : path === '' ? key : `${path}.${key}`;
      const value = joined(at, before[key], mine[key], fresh[key], locked);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** What is stored now, without what the person took out and with what they put in. */
function joinedLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  fresh: readonly unknown[],
): unknown[] {
  const has = (list: readonly unknown[], entry: unknown) => list.some((other) => isSame(other, entry));
  const kept = fresh.filter((entry) => !has(base, entry) || has(mine, entry));
  return [...kept, ...mine.filter((entry) => !has(base, entry) && !has(kept, entry))];
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Key order aside. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, at) => isSame(entry, other[at]));
  if (!isTree(one) || !isTree(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}
