import Dexie from 'dexie';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Database } from './database.ts';
import { SealError, type SealProblem, seal, unseal } from './sealed.ts';

z.config({ jitless: true });

/** Why a backup was not taken in. Whatever it is, nothing was changed. */
export type BackupProblem = SealProblem | 'storage';

/** How much a backup held. */
export interface BackupContents {
  readonly exportedAt: number;
  readonly incidents: number;
  readonly evidence: number;
}

/** Signing keys stay in the browser that made them: a copy of one would let somebody else sign. */
const neverLeaves: readonly string[] = ['keys', 'signers'];
/** Keys of model providers are in no export, and a restored backup leaves those of this browser alone. */
const secrets = 'provider.secrets';
const kept = (db: Database) => db.tables.filter(({ name }) => !neverLeaves.includes(name));

const backupVersion = 1;
const facts = z.object({
  format: z.literal('calmreply-backup'),
  version: z.int(),
  exportedAt: z.number(),
  local: z.record(z.string(), z.unknown()),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
const incidentShape = z.looseObject({
  id: z.string(),
  code: z.string(),
  state: z.enum(['open', 'assessing', 'responding', 'watching', 'reviewed', 'closed']),
  openedAt: z.number(),
  ticks: z.record(z.string(), z.unknown()),
  announced: z.array(z.string()),
  timeline: z.array(z.looseObject({ id: z.string(), at: z.number(), kind: z.string() })),
});

/** Everything kept in this browser, evidence included, sealed with a passphrase. */
export async function sealedBackup(
  db: Database,
  exportedAt: number,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {};
  const tables: Record<string, unknown[]> = {};
  await db.transaction('r', kept(db), async () => {
    for (const table of kept(db))
      tables[table.name] = (await table.toArray()).map((row: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => {
            if (!(value instanceof Uint8Array)) return [key, value];
            const name = `bytes/${Object.keys(files).length}`;
            files[name] = value;
            return [key, { $bytes: name }];
          }),
        ),
      );
  });
  const { [secrets]: _, ...local } = await browser.storage.local.get(null);
  const all = { format: 'calmreply-backup', version: backupVersion, exportedAt, local, tables };
  const zipped: Zippable = { ...files, 'data.json': strToU8(JSON.stringify(all)) };
  return seal(zipSync(zipped, { level: 6 }) as Uint8Array<ArrayBuffer>, passphrase);
}

/**
 * Puts everything of a backup in the place of everything kept here: all of it or nothing. What is wrong with a file
 * is found before anything is touched; what goes wrong while writing takes back what was written.
 */
export async function restoreBackup(
  db: Database,
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<BackupContents> {
  const { exportedAt, local, tables } = readBackup(db, await unseal(file, passphrase));
  const before = await browser.storage.local.get(null);
  try {
    await db.transaction('rw', kept(db), async () => {
      for (const table of kept(db)) {
        await table.clear();
        await table.bulkAdd(tables[table.name] ?? []);
      }
      await Dexie.waitFor(replaceLocal(local));
    });
  } catch {
    await replaceLocal(before).catch(() => undefined);
    throw new BackupError('storage');
  }
  return {
    exportedAt,
    incidents: tables.incidents?.length ?? 0,
    evidence: tables.evidence?.length ?? 0,
  };
}

/** Thrown by `restoreBackup` when the file was right and the browser could not write. */
export class BackupError extends Error {
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(`backup: ${problem}`);
    this.problem = problem;
  }
}

/** What a person is told of an error of this module. */
export function backupProblem(error: unknown): BackupProblem {
  return error instanceof SealError || error instanceof BackupError ? error.problem : 'storage';
}

/** The opened file, checked: tables known here, rows with their key, incidents of the right shape. */
function readBackup(db: Database, plain: Uint8Array<ArrayBuffer>): z.infer<typeof facts> {
  const files = attempt(() => unzipSync(plain));
  const parsed = z.safeParse(
    facts,
    attempt(() => JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array()))),
  );
  if (!parsed.success) throw new BackupError('damaged');
  const known = new Map(kept(db).map((table) => [table.name, table.schema.primKey.keyPath]));
  const { version, tables } = parsed.data;
  if (version > backupVersion || Object.keys(tables).some((name) => !known.has(name)))
    throw new BackupError('newer');
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows) {
      if (row[String(known.get(name))] === undefined) throw new BackupError('damaged');
      if (name === 'incidents' && !z.safeParse(incidentShape, row).success) throw new BackupError('damaged');
      for (const [key, value] of Object.entries(row)) row[key] = withBytes(value, files);
    }
  return parsed.data;
}

const pointer = z.object({ $bytes: z.string() });

function withBytes(value: unknown, files: Readonly<Record<string, Uint8Array>>): unknown {
  const named = z.safeParse(pointer, value);
  if (!named.success) return value;
  const bytes = files[named.data.$bytes];
  if (!bytes) throw new BackupError('damaged');
  return bytes;
}

function attempt<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new BackupError('damaged');
  }
}

async function replaceLocal(items: Readonly<Record<string, unknown>>): Promise<void> {
  const own = await browser.storage.local.get(secrets);
  await browser.storage.local.clear();
  await browser.storage.local.set({ ...items, ...own });
}
