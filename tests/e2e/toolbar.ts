import type { Arena } from './arena.ts';

/** The toolbar button as it stands for the page in front, asked in a page of the extension. */
export async function buttonOf(arena: Arena): Promise<{ title: string; text: string }> {
  const url = arena.page.url();
  // Pages read in idle moments, and one behind another has few: it gets its own before it is covered.
  await arena.page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 })),
  );
  const own = await arena.visit('popup.html');
  const button = await own.evaluate(async (address) => {
    const spaces = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const api = spaces.browser ?? spaces.chrome;
    const tab = (await api?.tabs.query({}))?.find((candidate) => candidate.url === address);
    const of = { tabId: tab?.id ?? -1 };
    return {
      title: (await api?.action.getTitle(of)) ?? '',
      text: (await api?.action.getBadgeText(of)) ?? '',
    };
  }, url);
  await own.close();
  await arena.page.bringToFront();
  return button;
}

interface Api {
  readonly tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
}
