import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../utils/domain/evidence.ts';
import { packEvidence, safeName } from '../../utils/evidence/pack.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function piece(name: string, text: string): Evidence {
  const bytes = new TextEncoder().encode(text);
  return {
    id: name,
    incident: 'i1',
    at: Date.UTC(2026, 10, 21, 4),
    by: '小陳',
    name,
    type: 'text/plain',
    bytes,
    sha256: hash(bytes),
    address: 'https://www.google.com/maps/reviews/x',
  };
}

const pack = (evidence: readonly Evidence[], reasons: readonly string[] = []) =>
  packEvidence(evidence, {
    code: '1121-K3F',
    packedAt: Date.UTC(2026, 10, 21, 5),
    packedBy: '院長',
    utcOffset: 480,
    custody: ['小陳 保存'],
    reasons,
    sha256: async (bytes) => hash(bytes),
  });

/** What `sha256sum -c` says of an unpacked zip: its exit code. */
function verified(
  zip: Uint8Array,
  change: (files: Record<string, Uint8Array>) => void = () => undefined,
): number {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const files = unzipSync(zip);
  change(files);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const { status } = spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder });
  rmSync(folder, { recursive: true });
  return status ?? -1;
}

describe('an evidence pack', () => {
  it('carries the reasons given to the platform, under a hash of their own', async () => {
    const zip = await pack([piece('appeal.txt', '同名的證據')], ['可能不符合平台的規定。']);
    const files = unzipSync(zip);
    expect(new TextDecoder().decode(files['appeal.txt'])).toBe('可能不符合平台的規定。\n');
    expect(new TextDecoder().decode(files['2-appeal.txt'])).toBe('同名的證據');
    expect(verified(zip)).toBe(0);
  });

  it('verifies with sha256sum, Chinese and doubled names included', async () => {
    const zip = await pack([
      piece('評論原文.txt', '等了兩小時'),
      piece('畫面.png', 'a'),
      piece('畫面.png', 'b'),
    ]);
    expect(Object.keys(unzipSync(zip)).toSorted()).toEqual(
      ['2-畫面.png', 'SHA256SUMS', 'custody.txt', 'manifest.json', '畫面.png', '評論原文.txt'].toSorted(),
    );
    expect(verified(zip)).toBe(0);
  });

  it('is found out when one letter was changed afterwards', async () => {
    const zip = await pack([piece('評論原文.txt', '等了兩小時')]);
    const forged = (files: Record<string, Uint8Array>) => {
      files['評論原文.txt'] = new TextEncoder().encode('等了三小時');
    };
    expect(verified(zip, forged)).not.toBe(0);
  });

  it('is found out when the stored bytes no longer fit the hash taken at the time', async () => {
    const kept = piece('a.txt', '原文');
    expect(verified(await pack([{ ...kept, bytes: new TextEncoder().encode('改過') }]))).not.toBe(0);
  });

  it('says when, by whom and from where', async () => {
    const manifest = JSON.parse(
      new TextDecoder().decode(unzipSync(await pack([piece('a.txt', 'x')]))['manifest.json']),
    );
    expect(manifest).toMatchObject({
      case: '1121-K3F',
      packedBy: '院長',
      utcOffsetMinutes: 480,
      files: [{ keptAt: '2026-11-21T04:00:00.000Z', keptBy: '小陳', bytes: 1 }],
    });
  });
});

it.each([
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a\u202Egnp.exe', 'a_gnp.exe'],
  ['..', 'file'],
  ['SHA256SUMS', 'SHA256SUMS'],
])('the name %j becomes %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

it('a file that calls itself SHA256SUMS does not replace the real one', async () => {
  const zip = await pack([piece('SHA256SUMS', 'x')]);
  expect(Object.keys(unzipSync(zip))).toContain('2-SHA256SUMS');
  expect(verified(zip)).toBe(0);
});
