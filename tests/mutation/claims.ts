import { isDeepStrictEqual } from 'node:util';

/** One claim of a test file. */
export interface Claim {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...given: readonly never[]) => unknown;
type Table = readonly unknown[];

/** As much of vitest as the tests of the checker use, for running them thousands of times in one process. */
export function vitestFor(claims: Claim[]): Readonly<Record<string, unknown>> {
  const path: string[] = [];
  const describe = (name: string, ...rest: readonly unknown[]): void => {
    path.push(name);
    bodyOf(rest)();
    path.pop();
  };
  const it = (name: string, ...rest: readonly unknown[]): void => {
    const run = bodyOf(rest);
    claims.push({ name: [...path, name].join(' > '), run: () => run() });
  };
  const each =
    (declare: (name: string, run: () => unknown) => void) =>
    (table: Table) =>
    (name: string, ...rest: readonly unknown[]): void => {
      const run = bodyOf(rest);
      table.forEach((row, at) => {
        const given = (Array.isArray(row) ? row : [row]) as never[];
        declare(`${name} [${at}] ${labelOf(row)}`, () => run(...given));
      });
    };
  return {
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    expect: (value: unknown) => ({ ...expectations(value, true), not: expectations(value, false) }),
  };
}

/** Options may stand before or behind the body; none of them matters here. */
function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((one) => typeof one === 'function');
  if (body === undefined) throw new Error('a claim without a body');
  return body as Body;
}

function labelOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return String(row);
  const first: unknown = Object.values(row)[0];
  return typeof first === 'string' ? first : '';
}

function expectations(value: unknown, wanted: boolean): Readonly<Record<string, (other: never) => void>> {
  const compared: Readonly<Record<string, (other: never, digits?: number) => boolean>> = {
    toBe: (other) => Object.is(value, other),
    toBeDefined: () => value !== undefined,
    toBeUndefined: () => value === undefined,
    toBeCloseTo: (other, digits = 2) => Math.abs((value as number) - other) < 10 ** -digits / 2,
    toBeGreaterThan: (other) => (value as number) > other,
    toBeGreaterThanOrEqual: (other) => (value as number) >= other,
    toBeLessThan: (other) => (value as number) < other,
    toContain: (other) => (value as readonly unknown[]).includes(other),
    toContainEqual: (other) => (value as readonly unknown[]).some((one) => isSame(one, other)),
    toEqual: (other) => isSame(value, other),
    toHaveLength: (other) => (value as { readonly length: number }).length === other,
    toMatch: (other) => (other as RegExp).test(value as string),
    toMatchObject: (other) => holds(value, other),
    toThrow: () => throws(value as () => unknown),
  };
  return Object.fromEntries(
    Object.entries(compared).map(([name, holdsFor]) => [
      name,
      (other: never, digits?: number) => {
        if (holdsFor(other, digits) !== wanted)
          throw new Error(`${wanted ? '' : 'not '}${name} does not hold`);
      },
    ]),
  );
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(withoutGaps(one), withoutGaps(other));
}

/** A property that is undefined counts as none, as it does for `toEqual`. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, withoutGaps(inner)]])),
  );
}

function holds(value: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(value, part);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(part) && (!Array.isArray(value) || value.length !== part.length)) return false;
  return Object.entries(part).every(([key, inner]) => holds((value as Record<string, unknown>)[key], inner));
}
