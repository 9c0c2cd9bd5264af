import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { buildExtension, builtExtension, outputFolder } from './extension.ts';
import { zipFiles } from './zip-folder.ts';

/**
 * `npm run package`: the zips for the Chrome Web Store and for addons.mozilla.org, and the sources from which anybody
 * rebuilds them to the same bytes. `--verify` does that rebuilding in a folder of its own and compares; `--built`
 * takes the builds that are there.
 */
const { values } = parseArgs({
  options: { verify: { type: 'boolean' }, built: { type: 'boolean' } },
});
const root = resolve(import.meta.dirname, '../..');
const kinds = ['chrome', 'firefox'] as const;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const out = outputFolder('store');
mkdirSync(out, { recursive: true });
const packages = new Map<string, Uint8Array>();
for (const kind of kinds) {
  if (!values.built) buildExtension(kind);
  const folder = builtExtension(kind);
  packages.set(`calmreply-${version}-${kind}.zip`, zipFiles(folder, filesUnder(folder)));
}
packages.set(`calmreply-${version}-sources.zip`, zipFiles(root, sources()));
for (const [name, bytes] of packages) {
  writeFileSync(join(out, name), bytes);
  console.log(`${sha256(bytes)}  ${name}  ${bytes.length.toLocaleString('en')} bytes`);
}
console.log(`Packages are in ${relative(process.cwd(), out)}/`);
if (values.verify) process.exitCode = rebuildsAlike() ? 0 : 1;

/** Unpacks the sources elsewhere, builds there, and compares hash by hash. */
function rebuildsAlike(): boolean {
  const elsewhere = mkdtempSync(join(tmpdir(), 'calmreply-sources-'));
  try {
    const bytes = packages.get(`calmreply-${version}-sources.zip`);
    for (const [file, content] of Object.entries(unzipSync(bytes ?? new Uint8Array()))) {
      mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
      writeFileSync(join(elsewhere, file), content);
    }
    // The same locked packages, without downloading them a second time.
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const { status, stderr } = spawnSync(process.execPath, [join(elsewhere, 'utils/cli/package.ts')], {
      cwd: elsewhere,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const alike = kinds.map((kind) => {
      const name = `calmreply-${version}-${kind}.zip`;
      const again = new Uint8Array(readFileSync(join(elsewhere, '.output/store', name)));
      const same = sha256(again) === sha256(packages.get(name) ?? new Uint8Array());
      console.log(`${same ? 'same bytes' : 'DIFFERENT'}: ${name} rebuilt from the sources`);
      return same;
    });
    return alike.every(Boolean);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** What is tracked; in an unpacked sources zip, where there is no repository, everything that no tool made. */
function sources(): readonly string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status === 0 && stdout !== '') return stdout.split('\0').filter((file) => file !== '');
  return filesUnder(root, new Set(['node_modules', '.output', '.wxt', '.tmp', '.git']));
}

function filesUnder(folder: string, leftOut: ReadonlySet<string> = new Set()): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !leftOut.has(file.split('/')[0] ?? ''));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
