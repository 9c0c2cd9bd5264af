import type { LibraryReply } from '../domain/suggestion.ts';
import type { Database } from './database.ts';

/** The library: favourites first, then the newest. */
export async function listReplies(db: Database): Promise<readonly LibraryReply[]> {
  const all = await db.replies.orderBy('at').reverse().toArray();
  return all.toSorted((a, b) => Number(b.favourite ?? false) - Number(a.favourite ?? false));
}

/** Adds a reply or puts it in the place of its older self; the same words are never there twice. */
export function keepReply(db: Database, reply: LibraryReply): Promise<void> {
  return db.transaction('rw', db.replies, async () => {
    const twins = (await db.replies.toArray()).filter(
      ({ id, text }) => id !== reply.id && text === reply.text,
    );
    await db.replies.bulkDelete(twins.map(({ id }) => id));
    await db.replies.put(reply);
  });
}

/** Takes a reply out of the library. */
export function dropReply(db: Database, id: string): Promise<void> {
  return db.replies.delete(id);
}

/** Adds those of a file whose words are not there yet; how many were new. */
export function addReplies(db: Database, replies: readonly LibraryReply[]): Promise<number> {
  return db.transaction('rw', db.replies, async () => {
    const known = new Set((await db.replies.toArray()).map(({ text }) => text));
    const fresh = replies.filter(({ text }) => !known.has(text) && known.add(text));
    await db.replies.bulkPut(fresh);
    return fresh.length;
  });
}
