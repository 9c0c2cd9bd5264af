import type { CapturedPage } from '../domain/capture.ts';
import { safeName } from './pack.ts';

/** One file to be kept, before it has a hash. */
export interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** When and with which clock a page was captured. */
export interface CaptureTime {
  /** ms since 1970. */
  readonly at: number;
  /** Offset of local time from UTC in minutes. */
  readonly utcOffset: number;
}

/**
 * The files that keep a page: what was read of each review as JSON (raw text, language, whether it is a translation,
 * the relative date beside the time of capture), and its markup, made harmless by `sanitise`, as one page.
 */
export function pageFiles(
  { url, title, pageLang, site, cards }: CapturedPage,
  { at, utcOffset }: CaptureTime,
  sanitise: (html: string) => string,
): readonly PageFile[] {
  if (cards.length === 0) return [];
  const stem = fileStem({ at, utcOffset });
  const facts = {
    format: 'calmreply-page',
    version: 1,
    address: url,
    title,
    pageLanguage: pageLang,
    site,
    capturedAt: new Date(at).toISOString(),
    utcOffsetMinutes: utcOffset,
    reviews: cards.map(({ review: { id, dateText, lang, translated = false, ...rest } }) => ({
      id,
      relativeDate: dateText ?? null,
      language: lang ?? null,
      translated,
      ...rest,
    })),
  };
  const markup = cards.map(
    ({ review, html }) => `<article data-review="${escaped(review.id)}">\n${sanitise(html)}\n</article>`,
  );
  const head = [
    '<!doctype html>',
    '<meta charset="utf-8">',
    // Opened by anyone later, it loads nothing and runs nothing.
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    `<title>${escaped(title)}</title>`,
    `<p>${escaped(url)}<br>${new Date(at).toISOString()}</p>`,
  ];
  return [
    {
      name: safeName(`${stem}-reviews.json`),
      type: 'application/json',
      bytes: utf8(`${JSON.stringify(facts, null, 2)}\n`),
    },
    { name: safeName(`${stem}-page.html`), type: 'text/html', bytes: utf8([...head, ...markup].join('\n')) },
  ];
}

/** Local date and time that sorts, e.g. `20261122-0941`. */
export function fileStem({ at, utcOffset }: CaptureTime): string {
  const local = new Date(at + utcOffset * 60_000).toISOString();
  return `${local.slice(0, 10).replaceAll('-', '')}-${local.slice(11, 16).replace(':', '')}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
