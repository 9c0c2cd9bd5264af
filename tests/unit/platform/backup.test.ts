import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupProblem, restoreBackup, sealedBackup } from '../../../utils/platform/backup.ts';
import { Database } from '../../../utils/platform/database.ts';
import { keepEvidence } from '../../../utils/platform/evidence-store.ts';
import { seal, unseal } from '../../../utils/platform/sealed.ts';
import { ownFingerprint } from '../../../utils/platform/signing.ts';
import { opened, ticked } from '../incidents/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const passphrase = '海風 鉛筆 月台 蘿蔔';
let db: Database;
let serial = 0;
beforeEach(() => {
  fakeBrowser.reset();
  serial += 1;
  db = new Database(`backup-${serial}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

/** Everything kept, in a form that can be compared. */
async function everything(): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify([tables, await fakeBrowser.storage.local.get(null)], (_, value) =>
    value instanceof Uint8Array ? [...value] : value,
  );
}

async function fill(): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { version: 1, person: '小陳' } });
  await db.incidents.add(ticked(opened(), ['team']));
  await keepEvidence(db, {
    id: 'e1',
    incident: 'i1',
    at: 1,
    by: '小陳',
    name: '畫面.png',
    type: 'image/png',
    bytes: Uint8Array.from({ length: 5_000 }, (_, index) => index % 256),
  });
}

describe('a sealed backup', () => {
  it('brings everything back, bytes included, in another browser', async () => {
    await fill();
    const before = await everything();
    const file = await sealedBackup(db, 5, passphrase);
    await Promise.all(db.tables.map((table) => table.clear()));
    await fakeBrowser.storage.local.clear();
    expect(await restoreBackup(db, file, passphrase)).toEqual({ exportedAt: 5, incidents: 1, evidence: 1 });
    expect(await everything()).toBe(before);
  });

  it('says nothing readable of what is in it, and leaves signing and provider keys at home', async () => {
    await fill();
    await fakeBrowser.storage.local.set({ 'provider.secrets': { a: { key: 'sk-geheim' } } });
    const fingerprint = await ownFingerprint(db);
    const file = await sealedBackup(db, 5, passphrase);
    expect(Buffer.from(file).includes('1121-K3F')).toBe(false);
    await restoreBackup(db, file, passphrase);
    expect(await ownFingerprint(db)).toBe(fingerprint);
    expect(await fakeBrowser.storage.local.get('provider.secrets')).toEqual({
      'provider.secrets': { a: { key: 'sk-geheim' } },
    });
    const inside = strFromU8(unzipSync(await unseal(file, passphrase))['data.json']!);
    expect(inside).not.toMatch(/sk-geheim|privateKey|signers/u);
  });

  const cut = (file: Uint8Array<ArrayBuffer>, bytes: number) => file.slice(0, bytes);
  const flipped = (file: Uint8Array<ArrayBuffer>, at: number) => file.with(at, (file.at(at) ?? 0) ^ 1);
  it.each([
    ['another passphrase', 'passphrase', (file: Uint8Array<ArrayBuffer>) => file, '別的密碼別的密碼別的'],
    [
      'cut in its body',
      'truncated',
      (file: Uint8Array<ArrayBuffer>) => cut(file, file.length - 1),
      passphrase,
    ],
    ['cut in its header', 'truncated', (file: Uint8Array<ArrayBuffer>) => cut(file, 20), passphrase],
    ['empty', 'foreign', () => new Uint8Array(0), passphrase],
    ['a picture', 'foreign', () => Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]), passphrase],
    ['changed in its body', 'damaged', (file: Uint8Array<ArrayBuffer>) => flipped(file, 200), passphrase],
    ['of a newer version', 'newer', (file: Uint8Array<ArrayBuffer>) => file.with(8, 2), passphrase],
  ] as const)('%s is named (%s) and nothing is changed', async (_, problem, change, given) => {
    await fill();
    const file = await sealedBackup(db, 5, passphrase);
    await db.incidents.put({ ...opened(), id: 'i2' });
    const before = await everything();
    const error = await restoreBackup(db, change(file) as Uint8Array<ArrayBuffer>, given).catch((e) => e);
    expect(backupProblem(error)).toBe(problem);
    expect(await everything()).toBe(before);
  });

  it('what is sealed but no backup is damaged', async () => {
    const before = await everything();
    const file = await seal(new TextEncoder().encode('{}'), passphrase);
    expect(backupProblem(await restoreBackup(db, file, passphrase).catch((e) => e))).toBe('damaged');
    expect(await everything()).toBe(before);
  });

  it.each(['a full disk in the middle of the database', 'settings that cannot be written'])(
    '%s leaves everything as it was',
    async (failure) => {
      await fill();
      const file = await sealedBackup(db, 5, passphrase);
      await db.incidents.put({ ...opened(), id: 'i2' });
      const before = await everything();
      const add = IDBObjectStore.prototype.add;
      if (failure.startsWith('a full disk'))
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
          this: IDBObjectStore,
          ...what
        ) {
          if (this.name === 'evidence') throw new DOMException('disk full', 'QuotaExceededError');
          return add.apply(this, what);
        });
      else vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
      expect(backupProblem(await restoreBackup(db, file, passphrase).catch((e) => e))).toBe('storage');
      vi.restoreAllMocks();
      expect(await everything()).toBe(before);
    },
  );
});
