import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chrome' | 'firefox';

export interface InstalledBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** The first installed browser of this kind; undefined where there is none. `CALM_CHROME` and `CALM_FIREFOX` win. */
export function findBrowser(kind: BrowserKind): InstalledBrowser | undefined {
  const asked = process.env[kind === 'chrome' ? 'CALM_CHROME' : 'CALM_FIREFOX'];
  const path = [...(asked ? [asked] : []), ...candidates(kind)].find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { kind, path };
}

/**
 * An installed browser of this kind, installing Debian's package where that is possible without asking
 * (Linux, apt-get, root). Throws an error that names the one command to run where it is not.
 */
export function ensureBrowser(kind: BrowserKind): InstalledBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  const packages = [kind === 'chrome' ? 'chromium' : 'firefox-esr', 'fonts-noto-cjk'];
  if (!canInstall()) throw new Error(`No ${names[kind]} found. Install one: ${installHint(kind)}`);
  console.log(`No ${names[kind]} found; installing ${packages.join(' and ')} with apt-get …`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const installed = findBrowser(kind);
  if (!installed) throw new Error(`apt-get installed ${packages[0]}, but no ${names[kind]} can be found.`);
  return installed;
}

const names = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' } as const;

const commands = {
  chrome: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
} as const;

const macPaths = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

const windowsPaths = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const;

function candidates(kind: BrowserKind): readonly string[] {
  if (process.platform === 'darwin') return macPaths[kind];
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return roots.flatMap((root) => windowsPaths[kind].map((path) => join(root, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function canInstall(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

function apt(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`apt-get ${args[0]} ended with code ${status}`);
}

function installHint(kind: BrowserKind): string {
  if (process.platform === 'darwin')
    return `brew install --cask ${kind === 'chrome' ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32')
    return `winget install ${kind === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  return `sudo apt-get install ${kind === 'chrome' ? 'chromium' : 'firefox-esr'}`;
}
