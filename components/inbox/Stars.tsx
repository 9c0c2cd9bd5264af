import type { InboxWords } from './words.ts';

/** Stars as a number a screen reader can say, or the verdict of a site that asks for one instead. */
export function Stars({
  review: { rating, recommends },
  words: { text, fill },
}: {
  readonly review: { readonly rating?: number; readonly recommends?: boolean };
  readonly words: InboxWords;
}) {
  if (rating === undefined && recommends !== undefined)
    return (
      <span className="stars verdict" data-low={!recommends}>
        {recommends ? text.recommends : text.recommendsNot}
      </span>
    );
  if (rating === undefined) return <span className="soft">{text.noStars}</span>;
  return (
    <span className="stars" role="img" aria-label={fill(text.stars, { n: rating })} data-low={rating <= 2}>
      {'★'.repeat(Math.round(rating))}
      <i>{'★'.repeat(5 - Math.round(rating))}</i>
    </span>
  );
}
