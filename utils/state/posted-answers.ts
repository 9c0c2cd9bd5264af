import type { FileReview } from '../domain/file-review.ts';
import type { PostedAnswer } from '../domain/posted-answer.ts';
import type { RememberedReview } from '../domain/remembered-review.ts';

/** The answers among reviews that were remembered; `from` names their file where they come from one. */
export function answersRemembered(reviews: readonly RememberedReview[], from?: string): PostedAnswer[] {
  return reviews.flatMap(({ key, text, ownerReply, placeName, ...facts }) =>
    ownerReply
      ? [{ id: key, review: text, reply: ownerReply.text, from: from ?? placeName, ...known(facts) }]
      : [],
  );
}

/** The answers in a file of reviews, each named by the place of its review in the file. */
export function answersInFile(reviews: readonly FileReview[], from: string): PostedAnswer[] {
  return reviews.flatMap(({ text, reply, ...facts }, at) =>
    reply === undefined ? [] : [{ id: `${at}`, review: text, reply, from, ...known(facts) }],
  );
}

function known({ author, rating }: Pick<FileReview, 'author' | 'rating'>) {
  return { ...(author === undefined ? {} : { author }), ...(rating === undefined ? {} : { rating }) };
}
