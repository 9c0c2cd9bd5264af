import type { Evidence } from '../domain/evidence.ts';
import { fileStem, type PageFile, pageFiles } from '../evidence/page-files.ts';
import { captureTab } from '../platform/capture-tab.ts';

/** What was kept of a page. */
export interface KeptPage {
  readonly reviews: number;
  readonly picture: boolean;
}

/** Where the pieces go: each is stored with its hash, then written into the timeline. */
export interface PageKeeper {
  readonly keep: (piece: PageFile & { readonly address: string }) => Promise<Pick<Evidence, 'sha256'>>;
  readonly note: (name: string, sha256: string) => Promise<boolean>;
  readonly now: () => number;
}

/** Keeps the page in front as evidence; undefined where no page could be read. Rejects when it could not be stored. */
export async function keepPage({ keep, note, now }: PageKeeper): Promise<KeptPage | undefined> {
  const at = now();
  const captured = await captureTab();
  if (!captured) return undefined;
  const { pages, picture } = captured;
  const time = { at, utcOffset: -new Date(at).getTimezoneOffset() };
  const { sanitise } = await import('../platform/sanitise.ts');
  const address = pages[0]?.url ?? '';
  const pieces = [
    ...(picture
      ? [{ name: `${fileStem(time)}-screen.png`, type: 'image/png', bytes: picture, address }]
      : []),
    ...pages.flatMap((page) =>
      pageFiles(page, time, sanitise).map((file) => ({ ...file, address: page.url })),
    ),
  ];
  for (const piece of pieces) {
    const { sha256 } = await keep(piece);
    await note(piece.name, sha256);
  }
  const reviews = pages.reduce((sum, { cards }) => sum + cards.length, 0);
  return pieces.length === 0 ? undefined : { reviews, picture: picture !== undefined };
}
