import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../utils/cli/browsers.ts';
import { type ShadowEye, shadowEye } from '../../utils/cli/drive/shadow.ts';
import { until } from '../../utils/cli/drive/until.ts';
import { openExtensionPage } from '../../utils/cli/extension.ts';
import type { Launched } from './browsers.ts';
import type { FeedServer } from './feed-server.ts';
import type { FakeModel } from './model.ts';
import type { TestServers } from './servers.ts';

/** What must work on every surface, in the order of the printed table. */
export const abilities = ['read', 'check', 'hold', 'release', 'insert', 'undo'] as const;
export type Ability = (typeof abilities)[number];

/** One claim, proved in a page of its own. */
export interface Case {
  readonly name: string;
  /** Cells of the table surface by ability that this case proves. */
  readonly proves?: { readonly surface: string; readonly abilities: readonly Ability[] };
  /** Why this machine cannot drive the case in this browser; then it is named as left out and counted nowhere. */
  readonly lacking?: (kind: BrowserKind) => string | undefined;
  /** Not of the core: both browsers run it only with `--all`, else Chromium alone, so that `npm test` stays short. */
  readonly wide?: boolean;
  readonly run: (arena: Arena) => Promise<void>;
}

export interface Arena {
  readonly browser: BrowserKind;
  readonly page: Page;
  /** Whether the welcome page came up after the installation. */
  readonly welcomed: boolean;
  readonly eye: ShadowEye;
  /** A real server on this machine that speaks the chat completions protocol as a case tells it to. */
  readonly model: FakeModel;
  /** A real site with feeds on this machine. */
  readonly feeds: FeedServer;
  /** Address of one of the extension's own pages. */
  readonly extensionPage: (name: string) => string;
  /** Opens one of the extension's own pages, e.g. `popup.html`, in a tab of its own; closed with the case. */
  readonly visit: (name: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function newArena(launched: Launched, { model, feeds }: TestServers): Promise<Arena> {
  const page = await launched.browser.newPage();
  const others: Page[] = [];
  return {
    browser: launched.name,
    page,
    model,
    feeds,
    welcomed: launched.welcomed,
    eye: await shadowEye(page),
    extensionPage: launched.extensionPage,
    visit: async (name) => {
      const other = await launched.browser.newPage();
      others.push(other);
      await openExtensionPage(other, launched.extensionPage(name));
      return other;
    },
    close: async () => {
      for (const tab of [page, ...others]) if (!tab.isClosed()) await tab.close();
    },
  };
}

/** The frame whose address has `part` in it, once it is there. */
export async function frameOf(page: Page, part: string): Promise<Frame> {
  return until(`a frame at ${part}`, async () => page.frames().find((frame) => frame.url().includes(part)));
}

export { until };
