import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type BrowserKind, ensureBrowser, type InstalledBrowser } from '../../utils/cli/browsers.ts';
import { geckoId } from '../../utils/platform/manifest.ts';

/** An administrator's policy put in place for one run. */
export interface PolicyInPlace {
  readonly browser: InstalledBrowser;
  readonly remove: () => void;
}

/** Where Chromium and Chrome look on Linux; they read it when they start. */
const chromiumFolders = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

/**
 * Puts real policy files in place for the extension of this id. Chromium reads only folders of the whole machine: the
 * file is put there and taken away again, which takes the right to write there (root in a container or CI); where that
 * is missing `policyObstacle` says so before. Firefox reads a folder beside its program: it is started from a copy of links,
 * so that nothing of the machine is touched and no right is needed.
 */
export function putPolicy(kind: BrowserKind, extensionId: string, preset: object): PolicyInPlace {
  return kind === 'chrome' ? chromiumPolicy(extensionId, preset) : firefoxPolicy(preset);
}

/** Why no policy can be put in place on this machine; undefined when one can. */
export function policyObstacle(kind: BrowserKind): string | undefined {
  if (kind === 'firefox')
    return firefoxProgram() === undefined
      ? 'this Firefox is no plain folder with a program in it (a Snap, Flatpak or macOS bundle?); CALM_FIREFOX may name one that is'
      : undefined;
  const closed = chromiumFolders.find((folder) => !mayWrite(folder));
  return closed && `Chromium reads policies only from ${closed}, where this user may not write`;
}

function mayWrite(folder: string): boolean {
  if (!existsSync(folder)) return mayWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function chromiumPolicy(extensionId: string, preset: object): PolicyInPlace {
  const content = JSON.stringify({ '3rdparty': { extensions: { [extensionId]: preset } } });
  const made: string[] = [];
  const remove = (): void => {
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true });
  };
  try {
    for (const folder of chromiumFolders) {
      const first = firstMissing(folder);
      mkdirSync(folder, { recursive: true });
      if (first) made.push(first);
      const file = join(folder, `calmreply-test-${process.pid}.json`);
      writeFileSync(file, content);
      made.push(file);
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { browser: ensureBrowser('chrome'), remove };
}

function firefoxPolicy(preset: object): PolicyInPlace {
  const installed = firefoxProgram();
  if (installed === undefined) throw new Error(policyObstacle('firefox'));
  const folder = mkdtempSync(join(tmpdir(), 'calmreply-firefox-'));
  const program = join(folder, basename(installed));
  for (const entry of readdirSync(dirname(installed)))
    if (entry !== 'distribution' && entry !== basename(installed))
      symlinkSync(join(dirname(installed), entry), join(folder, entry));
  // Firefox looks beside the program as it was started, so the program itself is no link.
  copyFileSync(installed, program);
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(
    join(folder, 'distribution', 'policies.json'),
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [geckoId]: preset } } } }),
  );
  return {
    browser: { kind: 'firefox', path: program },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The program itself: what stands on the PATH may be a script of the distribution that starts it. */
function firefoxProgram(): string | undefined {
  return [ensureBrowser('firefox').path, '/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr']
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))
    .find((path) => existsSync(join(dirname(path), 'application.ini')));
}

function firstMissing(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  return firstMissing(dirname(folder)) ?? folder;
}
