import { browser } from 'wxt/browser';
import type { Database } from './database.ts';
import { hex, sha256 } from './sha256.ts';

/** One post against advice. The draft itself is not in it: the salted hash only lets two entries be told apart. */
export interface OverrideEntry {
  readonly id: number;
  readonly at: number;
  readonly site: string;
  readonly rules: readonly string[];
  readonly reason: string;
  /** SHA-256 of this browser's secret salt and the draft, hexadecimal. */
  readonly draftHash: string;
}

const saltKey = 'override.salt';

/** Records an override; rejects when it could not be written, and then nothing may be let through. */
export async function logOverride(
  db: Database,
  entry: Pick<OverrideEntry, 'at' | 'site' | 'rules' | 'reason'>,
  draft: string,
): Promise<void> {
  const draftHash = await saltedHash(draft);
  await db.overrides.add({ ...entry, draftHash });
}

/** All overrides, newest first. */
export function listOverrides(db: Database): Promise<readonly OverrideEntry[]> {
  return db.overrides.orderBy('at').reverse().toArray();
}

async function saltedHash(draft: string): Promise<string> {
  return sha256(new TextEncoder().encode(`${await salt()}\u0000${draft}`));
}

async function salt(): Promise<string> {
  const { [saltKey]: kept } = await browser.storage.local.get(saltKey);
  if (typeof kept === 'string') return kept;
  const fresh = hex(crypto.getRandomValues(new Uint8Array(32)));
  await browser.storage.local.set({ [saltKey]: fresh });
  return fresh;
}
