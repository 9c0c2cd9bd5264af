import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { readPage } from '../sites/read-page.ts';
import { UsageError } from './usage-error.ts';

/** `calm page FILE.html --url URL`: what a site's adapter reads from a saved page, as one JSON object. */
export async function pageCommand(args: readonly string[]): Promise<number> {
  const { file, url } = options(args);
  const html = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  const { site, place, reviews, replyBoxes, health } = readPage(parse(html, url), url);
  const shown = {
    site,
    place: place ?? null,
    reviews: reviews.map(
      ({ id, author, rating, text, partial, translated, dateText, lang, ownerReply, recommends }) => ({
        id,
        author: author ?? null,
        rating: rating ?? null,
        ...(recommends === undefined ? {} : { recommends }),
        text,
        partial,
        translated: translated ?? false,
        dateText: dateText ?? null,
        lang: lang ?? null,
        ownerReply: ownerReply ? { text: ownerReply.text, dateText: ownerReply.dateText ?? null } : null,
      }),
    ),
    replyBoxes,
    health,
  };
  console.log(JSON.stringify(shown, null, 2));
  return 0;
}

function options(args: readonly string[]): { file: string; url: string } {
  const usage = 'usage: calm page FILE.html --url URL';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (!file || !values.url || !URL.canParse(values.url)) throw new UsageError(usage);
    return { file, url: values.url };
  } catch {
    throw new UsageError(usage);
  }
}

/** Parses without running or loading anything: the saved page may be hostile. */
function parse(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
