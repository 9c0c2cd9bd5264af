import * as z from 'zod/mini';
import { type LibraryReply, type SavedReply, topics } from '../domain/suggestion.ts';

z.config({ jitless: true });

/** More replies than a library has; a file with more is refused. */
const most = 2_000;

/** A saved reply as it is sent and as a file holds it. */
export const savedReplyShape = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(4_000)),
  topics: z.array(z.enum(topics)).check(z.maxLength(topics.length)),
  lang: z.enum(['zh-TW', 'en', 'ja']),
  favourite: z.optional(z.boolean()),
});

const fileShape = z.object({
  format: z.literal('calmreply-replies'),
  version: z.literal(1),
  replies: z.array(savedReplyShape).check(z.maxLength(most)),
});

/** The library as a file; ids and times stay here. */
export function repliesFile(replies: readonly LibraryReply[]): object {
  return {
    format: 'calmreply-replies',
    version: 1,
    replies: replies.map(({ id: _, at: __, ...reply }) => reply),
  };
}

export type RepliesReading =
  | { readonly ok: true; readonly replies: readonly SavedReply[] }
  | { readonly ok: false; readonly reason: string };

/** Reads a parsed file; never guesses: what does not fit is refused with the place named. */
export function readRepliesFile(value: unknown): RepliesReading {
  const parsed = z.safeParse(fileShape, value);
  if (parsed.success) return { ok: true, replies: parsed.data.replies as SavedReply[] };
  const [issue] = parsed.error.issues;
  return { ok: false, reason: `${issue?.path.join('.') || 'value'}: ${issue?.message ?? ''}` };
}
