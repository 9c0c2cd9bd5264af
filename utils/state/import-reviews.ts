import type { FileReview, ReviewFileKind } from '../domain/file-review.ts';
import type { AnswerRisk, RememberedReview } from '../domain/remembered-review.ts';
import type { Remembered, ReviewStore } from '../platform/review-store.ts';
import { readingOf, rememberedOf } from './keep-reviews.ts';

/** Where and when a file is taken in. */
export interface ImportInto {
  readonly kind: ReviewFileKind;
  /** Name of the place, for reviews whose file does not name it. */
  readonly place: string;
  /** ms since 1970. */
  readonly now: number;
  /** What the check says of the answers, by their place in the file. */
  readonly risks: ReadonlyMap<string, AnswerRisk>;
}

/**
 * Keeps the reviews of a file, all or none. Google's files number reviews differently from its pages: a review that
 * the same person wrote in the same words is the one seen there.
 */
export async function importReviews(
  store: Pick<ReviewStore, 'remember' | 'all' | 'placeNamed'>,
  reviews: readonly FileReview[],
  { kind, place, now, risks }: ImportInto,
): Promise<Remembered> {
  const known = new Map((await store.all()).map((review) => [signature(review), review]));
  const places = new Map<string, string>();
  const taken: RememberedReview[] = [];
  for (const [at, review] of reviews.entries()) {
    const placeName = review.place ?? place;
    const id = places.get(placeName) ?? (await store.placeNamed(placeName));
    places.set(placeName, id);
    const risk = risks.get(`${at}`);
    const fresh = rememberedOf(
      {
        id: review.id ?? `~${placeName}|${review.author ?? ''}|${review.text.slice(0, 40) || at}`,
        ...(review.author === undefined ? {} : { author: review.author }),
        ...(review.rating === undefined ? {} : { rating: review.rating }),
        text: review.text,
        partial: false,
        ...(review.reply === undefined ? {} : { ownerReply: { text: review.reply } }),
        answered: review.reply === undefined ? 'no' : 'yes',
        ...(risk ? { risk } : {}),
      },
      { site: kind, place: id, placeName, at: now },
    );
    const same = known.get(signature(fresh));
    taken.push({
      ...fresh,
      ...(same ? { id: same.id, key: same.key, platform: same.platform } : {}),
      ...(review.postedAt === undefined ? {} : { postedAt: review.postedAt }),
      ...(review.answeredAt === undefined ? {} : { answeredAt: review.answeredAt }),
    });
  }
  return store.remember(taken);
}

/** Keeps what another browser of the clinic remembered, all or none. What follows from the words is found anew. */
export function importRemembered(
  store: Pick<ReviewStore, 'remember'>,
  reviews: readonly RememberedReview[],
): Promise<Remembered> {
  return store.remember(
    reviews.map((review) => ({ ...review, ...readingOf(review), key: `${review.platform}|${review.id}` })),
  );
}

/** Who wrote what; star-only reviews of one name cannot be told apart and are never taken for one another. */
function signature({ author, text, partial, key }: RememberedReview): string {
  return author === undefined || text.length < 4 || partial ? key : `${author}\n${text.slice(0, 60)}`;
}
