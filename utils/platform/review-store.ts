import { liveQuery } from 'dexie';
import {
  type AnswerRisk,
  type KeptDraft,
  type RememberedReview,
  seenAgain,
} from '../domain/remembered-review.ts';
import type { Database } from './database.ts';

/** A sighting that says nothing new is written down again only after this long, in ms. */
const freshFor = 10 * 60_000;
/** A draft may hold what should never be public; it is not kept for ever. In ms. */
const draftsFor = 30 * 24 * 60 * 60_000;

/** What a batch of sightings changed. */
export interface Remembered {
  /** Seen for the first time. */
  readonly added: readonly RememberedReview[];
  /** Known before and different now. */
  readonly changed: readonly RememberedReview[];
}

/** Keeps reviews of the clinic's own places; each batch is read, joined and written in one transaction. */
export interface ReviewStore {
  readonly remember: (seen: readonly RememberedReview[]) => Promise<Remembered>;
  readonly get: (key: string) => Promise<RememberedReview | undefined>;
  /** In no order. */
  readonly all: () => Promise<readonly RememberedReview[]>;
  /** The `count` that were seen first of late. */
  readonly newest: (count: number) => Promise<readonly RememberedReview[]>;
  /** All of one place, in no order. */
  readonly ofPlace: (place: string) => Promise<readonly RememberedReview[]>;
  /** Seen first at this time or later, oldest first. */
  readonly since: (at: number) => Promise<readonly RememberedReview[]>;
  /** The place's id where an earlier page of this name told it, else the name itself. */
  readonly placeNamed: (name: string) => Promise<string>;
  /** Notes the incident that was opened from a review. */
  readonly link: (key: string, incident: string) => Promise<void>;
  /** Notes what was said of the answers of these reviews, by key; all or none. */
  readonly judge: (risks: ReadonlyMap<string, AnswerRisk>) => Promise<void>;
  /** Keeps a draft; an empty one is forgotten, and so are drafts nobody came back to for a month. */
  readonly keepDraft: (draft: KeptDraft) => Promise<void>;
  readonly drafts: () => Promise<readonly KeptDraft[]>;
  /** Forgets reviews and their drafts. */
  readonly forget: (keys: readonly string[]) => Promise<void>;
  /** Calls back now and after each change in any window; `onError` when reading failed. */
  readonly watch: (onChange: () => void, signal: AbortSignal, onError: (error: unknown) => void) => void;
}

export function reviewStore(db: Database): ReviewStore {
  return {
    remember: (seen) =>
      db.transaction('rw', db.reviews, async () => {
        const added = new Map<string, RememberedReview>();
        const changed = new Map<string, RememberedReview>();
        const known = await db.reviews.bulkGet(seen.map(({ key }) => key));
        for (const [at, now] of seen.entries()) {
          const before = added.get(now.key) ?? changed.get(now.key) ?? known[at];
          if (!before) added.set(now.key, now);
          else {
            const after = seenAgain(before, now);
            if (added.has(now.key)) added.set(now.key, after);
            else if (says(after) !== says(before) || after.lastSeen - before.lastSeen > freshFor)
              changed.set(now.key, after);
          }
        }
        await db.reviews.bulkPut([...added.values(), ...changed.values()]);
        return { added: [...added.values()], changed: [...changed.values()] };
      }),
    get: (key) => db.reviews.get(key),
    all: () => db.reviews.toArray(),
    newest: (count) => db.reviews.orderBy('firstSeen').reverse().limit(count).toArray(),
    ofPlace: (place) => db.reviews.where('place').equals(place).toArray(),
    since: (at) => db.reviews.where('firstSeen').aboveOrEqual(at).sortBy('firstSeen'),
    placeNamed: async (name) => {
      const known = await db.reviews.where('placeName').equals(name).first();
      return known?.place || name;
    },
    link: async (key, incident) => {
      await db.reviews.update(key, { incident });
    },
    judge: (risks) =>
      db.transaction('rw', db.reviews, async () => {
        const known = await db.reviews.bulkGet([...risks.keys()]);
        await db.reviews.bulkPut(
          known.flatMap((review) => {
            const risk = review && risks.get(review.key);
            return risk ? [{ ...review, risk }] : [];
          }),
        );
      }),
    keepDraft: (draft) =>
      db.transaction('rw', db.drafts, async () => {
        await db.drafts.filter(({ at }) => at < draft.at - draftsFor).delete();
        if (draft.text.trim() === '') await db.drafts.delete(draft.key);
        else await db.drafts.put(draft);
      }),
    drafts: () => db.drafts.toArray(),
    forget: (keys) =>
      db.transaction('rw', db.reviews, db.drafts, async () => {
        await db.reviews.bulkDelete([...keys]);
        await db.drafts.bulkDelete([...keys]);
      }),
    watch(onChange, signal, onError) {
      // Counting touches every row's key, so any change in either table calls back; the rows are read by whoever asks.
      const query = liveQuery(() => Promise.all([db.reviews.count(), db.drafts.count()]));
      const subscription = query.subscribe({ next: onChange, error: onError });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
  };
}

/** A review without the times of seeing it, to tell whether a sighting changed anything. */
function says({ firstSeen: _, lastSeen: __, ...facts }: RememberedReview): string {
  return JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
