import * as z from 'zod';
import { suggest } from '../composer/suggest.ts';
import type { SuggestRequest } from '../domain/suggestion.ts';
import { answerRows, argumentsOf, readInput } from './input.ts';
import { UsageError } from './usage-error.ts';

const texts = z.array(z.string());

/** One row of `suggest --jsonl`; unknown keys are ignored. */
const rowShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  review: z.string(),
  reviewer: z.string().nullish(),
  stars: z.number().nullish(),
  lang: z.enum(['zh-TW', 'en', 'ja']).nullish(),
  tone: z.enum(['formal', 'warm', 'brief']).nullish(),
  length: z.enum(['short', 'medium', 'long']).nullish(),
  seed: z.number().nullish(),
  clinic: z
    .object({
      name: z.string(),
      branches: texts,
      specialties: texts,
      phone: z.string(),
      line: z.string(),
      email: z.string(),
      website: z.string(),
      address: z.string(),
      hours: z.string(),
      doctors: texts,
      contactRole: z.string(),
      signatureRole: z.string(),
      measures: z.record(z.string(), texts),
      bannedWords: texts,
      preferredWords: texts,
    })
    .partial()
    .nullish(),
});

/**
 * `suggest --jsonl [FILE]`: rows of reviews in, rows of triage and suggestions out in the same order; exit code
 * 1 where a line was malformed. Spans in the triage are UTF-16 offsets in the review.
 */
export async function suggestCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args, { jsonl: { type: 'boolean' } });
  if (values.jsonl !== true) throw new UsageError('suggest reads rows: suggest --jsonl [FILE]');
  return answerRows(readInput(positionals[0]), rowShape, async (row) => {
    const { triage, suggestions } = await suggest(requestOf(row));
    return { triage, suggestions };
  });
}

function requestOf(row: z.infer<typeof rowShape>): SuggestRequest {
  const clinic = Object.fromEntries(
    Object.entries(row.clinic ?? {}).filter(([, value]) => value !== undefined),
  );
  return {
    review: {
      text: row.review,
      ...(row.reviewer != null && { author: row.reviewer }),
      ...(row.stars != null && { rating: row.stars }),
    },
    clinic,
    ...(row.lang != null && { lang: row.lang }),
    ...(row.tone != null && { tone: row.tone }),
    ...(row.length != null && { length: row.length }),
    ...(row.seed != null && { seed: row.seed }),
  };
}
