import type { Review } from '../../utils/domain/review.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { PanelText } from './words.ts';

interface ReviewListProps {
  readonly reviews: readonly Review[];
  readonly chosen: string | undefined;
  readonly text: PanelText;
  readonly onChoose: (review: Review) => void;
}

/** The reviews of the page beside the panel, in its order; arrow keys go from one to the next. */
export function ReviewList({ reviews, chosen, text, onChoose }: ReviewListProps) {
  return (
    <details open className="panel reviews">
      <summary>
        <h2>{text.reviews}</h2> <span className="soft">{fill(text.count, { n: reviews.length })}</span>
      </summary>
      <ul
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          const buttons = [...event.currentTarget.querySelectorAll('button')];
          const at = buttons.findIndex((button) => button.matches(':focus'));
          if (step === 0 || at < 0) return;
          event.preventDefault();
          buttons[at + step]?.focus();
        }}
      >
        {reviews.map((review) => (
          <li key={review.id}>
            <button
              type="button"
              aria-pressed={review.id === chosen}
              data-review={review.id}
              onClick={() => onChoose(review)}
            >
              <span className="who">
                <bdi>{review.author ?? text.nobody}</bdi>
                {review.rating !== undefined && <Stars rating={review.rating} text={text} />}
                <span className="tag" data-open={review.ownerReply === undefined}>
                  {review.ownerReply ? text.answered : text.unanswered}
                </span>
              </span>
              <bdi className="words">{review.text || text.noWords}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Stars({ rating, text }: { readonly rating: number; readonly text: PanelText }) {
  return (
    <span className="stars">
      <span aria-hidden="true">★ {rating}</span>
      <span className="unseen">{fill(text.stars, { n: rating })}</span>
    </span>
  );
}
