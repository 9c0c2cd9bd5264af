import { type Zippable, zipSync } from 'fflate';
import type { Evidence } from '../domain/evidence.ts';

/** What is written into a pack besides the files themselves. */
export interface PackFacts {
  /** Case code of the incident. */
  readonly code: string;
  readonly packedAt: number;
  readonly packedBy: string;
  /** Offset of local time from UTC in minutes, as the computer says, so that times can be read later. */
  readonly utcOffset: number;
  /** Who did what with the evidence, first to last, one line each. */
  readonly custody: readonly string[];
  /** Reasons written for the platform's own report form, one line each; left out, the pack has no `appeal.txt`. */
  readonly reasons?: readonly string[];
  /** SHA-256 of a text, hexadecimal. */
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/**
 * One zip that anyone can verify with `sha256sum -c SHA256SUMS`: the files, a manifest, the custody log and their
 * hashes. The hashes of the evidence are the ones taken when it was kept, so a later change is found out.
 */
export async function packEvidence(
  evidence: readonly Evidence[],
  facts: PackFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const named = uniqueNames(evidence);
  const written = [
    { name: 'manifest.json', text: manifest(named, facts) },
    { name: 'custody.txt', text: `${facts.custody.join('\n')}\n` },
    ...(facts.reasons?.length ? [{ name: 'appeal.txt', text: `${facts.reasons.join('\n')}\n` }] : []),
  ].map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const sums = [
    ...named.map(({ name, sha256 }) => ({ name, sha256 })),
    ...(await Promise.all(
      written.map(async ({ name, bytes }) => ({ name, sha256: await facts.sha256(bytes) })),
    )),
  ];
  const files: Zippable = Object.fromEntries([
    ...named.map(({ name, bytes }) => [name, bytes] as const),
    ...written.map(({ name, bytes }) => [name, bytes] as const),
    ['SHA256SUMS', new TextEncoder().encode(checksums(sums))] as const,
  ]);
  return zipSync(files, { level: 6, mtime: new Date(facts.packedAt) });
}

/** A name that is safe on every system and says nothing of a folder: no slashes, no control characters, not too long. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|\n]/gu, '_')
    .replace(/^[.\s]+/u, '');
  return plain.slice(-100) || 'file';
}

/** The lines of a `SHA256SUMS` file. */
function checksums(entries: readonly { readonly name: string; readonly sha256: string }[]): string {
  return entries.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

function manifest(evidence: readonly Evidence[], facts: PackFacts): string {
  return JSON.stringify(
    {
      format: 'calmreply-evidence',
      version: 1,
      case: facts.code,
      packedAt: new Date(facts.packedAt).toISOString(),
      packedBy: facts.packedBy,
      utcOffsetMinutes: facts.utcOffset,
      files: evidence.map(({ name, type, at, by, address, bytes, sha256 }) => ({
        name,
        type,
        bytes: bytes.length,
        sha256,
        keptAt: new Date(at).toISOString(),
        keptBy: by,
        ...(address ? { address } : {}),
      })),
    },
    null,
    2,
  );
}

/** Two files of one name keep both: the second is numbered. */
function uniqueNames(evidence: readonly Evidence[]): readonly Evidence[] {
  const taken = new Set(['manifest.json', 'custody.txt', 'appeal.txt', 'SHA256SUMS']);
  return evidence.map((piece) => {
    const plain = safeName(piece.name);
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${number}-${plain}`;
    taken.add(name);
    return { ...piece, name };
  });
}
