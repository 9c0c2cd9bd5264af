import { useEffect, useState } from 'react';
import type { RememberedReview } from '../../utils/domain/remembered-review.ts';
import { similarTo } from '../../utils/incidents/similar.ts';
import { fill } from '../../utils/locale/messages.ts';
import { dayOf } from '../../utils/locale/times.ts';
import type { TimelineWords } from './describe.ts';

interface SimilarReviewsProps {
  /** The review that is to be reported. */
  readonly text: string;
  readonly reviews: () => Promise<readonly RememberedReview[]>;
  readonly words: TimelineWords;
}

const windowDays = 30;
const mostShown = 5;

/** Reviews seen of late that are worded like this one; a hint for the report, not a proof. */
export function SimilarReviews({ text: review, reviews, words: { text, locale } }: SimilarReviewsProps) {
  const [known, setKnown] = useState<readonly RememberedReview[]>();
  useEffect(() => {
    let left = false;
    void reviews().then(
      (all) => !left && setKnown(all),
      () => !left && setKnown([]),
    );
    return () => {
      left = true;
    };
  }, [reviews]);
  if (!known) return null;
  const compared = known.map((each) => ({ text: each.text, at: each.firstSeen, id: each.id }));
  const found = similarTo(review, compared, Date.now(), windowDays);
  if (found.length === 0)
    return <p className="soft similar">{fill(text.similarNone, { days: windowDays })}</p>;
  return (
    <div className="similar">
      <h4>{fill(text.similar, { days: windowDays, n: found.length })}</h4>
      <ul>
        {found.slice(0, mostShown).map(({ other, share }) => (
          <li key={other.id}>
            {other.text.slice(0, 60)}
            <small className="soft">
              {fill(text.similarLine, {
                share: Math.round(share * 100),
                when: dayOf(other.at, locale),
                id: other.id,
              })}
            </small>
          </li>
        ))}
      </ul>
      <p className="soft">{text.similarHelp}</p>
    </div>
  );
}
