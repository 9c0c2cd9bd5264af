import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../utils/cli/browsers.ts';
import { type ShadowEye, shadowEye } from '../../utils/cli/drive/shadow.ts';
import { until } from '../../utils/cli/drive/until.ts';
import type { Launched } from './browsers.ts';

/** One claim, proved in a page of its own. */
export interface Case {
  readonly name: string;
  readonly run: (arena: Arena) => Promise<void>;
}

export interface Arena {
  readonly browser: BrowserKind;
  readonly page: Page;
  readonly eye: ShadowEye;
  /** Address of one of the extension's own pages. */
  readonly extensionPage: (name: string) => string;
  readonly close: () => Promise<void>;
}

export async function newArena(launched: Launched): Promise<Arena> {
  const page = await launched.browser.newPage();
  return {
    browser: launched.name,
    page,
    eye: await shadowEye(page),
    extensionPage: launched.extensionPage,
    close: () => page.close(),
  };
}

/** The frame whose address has `part` in it, once it is there. */
export async function frameOf(page: Page, part: string): Promise<Frame> {
  return until(`a frame at ${part}`, async () => page.frames().find((frame) => frame.url().includes(part)));
}

export { until };
