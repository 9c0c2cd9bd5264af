import type { InboxWords } from './words.ts';

/** Stars as a number a screen reader can say. */
export function Stars({
  rating,
  words: { text, fill },
}: {
  readonly rating: number | undefined;
  readonly words: InboxWords;
}) {
  if (rating === undefined) return <span className="soft">{text.noStars}</span>;
  return (
    <span className="stars" role="img" aria-label={fill(text.stars, { n: rating })} data-low={rating <= 2}>
      {'★'.repeat(Math.round(rating))}
      <i>{'★'.repeat(5 - Math.round(rating))}</i>
    </span>
  );
}
