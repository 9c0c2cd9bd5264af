import { sha256 } from '../platform/sha256.ts';

let known: Promise<string> | undefined;

/**
 * Names the rules in force: how many, the latest day one of their sources was looked up, and a fingerprint that
 * changes with any severity or basis, e.g. `41 · 2026-11-21 · 3f9a01c2`.
 */
export function rulesVersion(): Promise<string> {
  known ??= read();
  return known;
}

async function read(): Promise<string> {
  const { rules } = await import('../rules/index.ts');
  const told = rules.map(({ id, severity, basis }) => ({ id, severity, basis }));
  const latest = rules
    .flatMap(({ basis }) => Object.values(basis).flat())
    .map(({ checkedOn }) => checkedOn)
    .toSorted()
    .at(-1);
  const fingerprint = await sha256(new TextEncoder().encode(JSON.stringify(told)));
  return [rules.length, latest ?? '', fingerprint.slice(0, 8)].join(' · ');
}
