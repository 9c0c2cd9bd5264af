import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest time a zip can hold, in local time as the format wants it: the same bytes in every time zone. */
const when = new Date(1980, 0, 1);

/** These files of a folder as a zip whose bytes depend on names and contents alone. */
export function zipFiles(folder: string, files: readonly string[]): Uint8Array {
  const entries = files
    .toSorted()
    .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const);
  return zipSync(Object.fromEntries(entries), { mtime: when, level: 9, os: 3, attrs: 0o644 << 16 });
}
