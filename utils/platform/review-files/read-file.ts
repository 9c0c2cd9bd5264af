import type { FileReading } from '../../domain/file-review.ts';
import { csvReviews } from './csv-reviews.ts';
import { jsonReviews } from './json-reviews.ts';

/** Bytes; the reviews of a large clinic take a few megabytes. */
export const largestFile = 30 * 1024 * 1024;

/** Reads a file of reviews, whatever of the known kinds it is. All of it, or nothing and the reason. `now` in ms. */
export async function readReviewFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  now: number,
): Promise<FileReading> {
  const { name, size } = file;
  if (size > largestFile) return { ok: false, problem: { code: 'too-large' } };
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return { ok: false, problem: { code: 'not-text' } };
  const head = text.trimStart()[0];
  if (head === undefined) return { ok: false, problem: { code: 'empty' } };
  if (head === '{' || head === '[' || /\.json$/iu.test(name)) return jsonReviews(text, now);
  if (/\.(?:csv|tsv|txt)$/iu.test(name)) return csvReviews(text, now);
  return { ok: false, problem: { code: 'unknown-kind', what: name } };
}

/** Spreadsheets in Taiwan save as Big5 or UTF-16; whatever is none of the three is refused rather than garbled. */
function decoded(bytes: Uint8Array): string | undefined {
  const charsets = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'big5'];
  for (const charset of charsets) {
    try {
      const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
      // Bytes of no text may still decode; no table or list holds these.
      return text.includes('\0') ? undefined : text;
    } catch {
      // The next charset may fit.
    }
  }
  return undefined;
}
