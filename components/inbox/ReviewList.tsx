import { useEffect, useRef, useState } from 'react';
import type { InboxRow } from '../../utils/state/find-reviews.ts';
import { isRisky } from '../../utils/state/find-reviews.ts';
import { Stars } from './Stars.tsx';
import type { InboxWords } from './words.ts';

/** Height of one row in px; every row has the same, so that only those in sight are drawn. */
const rowHeight = 84;
/** Rows drawn beyond the edge. */
const beyond = 6;

interface ReviewListProps {
  readonly rows: readonly InboxRow[];
  readonly selected: string | undefined;
  readonly words: InboxWords;
  readonly onSelect: (key: string) => void;
}

/** The reviews that were found. Ten thousand of them cost as much as thirty: the rest is only room. */
export function ReviewList({ rows, selected, words, onSelect }: ReviewListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(640);
  const at = rows.findIndex(({ review }) => review.key === selected);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element || at < 0) return;
    const above = at * rowHeight;
    if (above < element.scrollTop) element.scrollTop = above;
    else if (above + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = above + rowHeight - element.clientHeight;
  }, [at]);

  const from = Math.max(0, Math.floor(top / rowHeight) - beyond);
  const to = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + beyond);
  return (
    <section
      className="review-list"
      ref={box}
      aria-label={words.text.list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      {rows.length === 0 && <p className="soft">{words.text.noMatch}</p>}
      <ul style={{ blockSize: rows.length * rowHeight }}>
        {rows.slice(from, to).map((row, index) => (
          <li
            key={row.review.key}
            style={{ insetBlockStart: (from + index) * rowHeight, blockSize: rowHeight }}
            data-id={row.review.id}
            aria-setsize={rows.length}
            aria-posinset={from + index + 1}
          >
            <Row row={row} isOpen={row.review.key === selected} words={words} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly row: InboxRow;
  readonly isOpen: boolean;
  readonly words: InboxWords;
  readonly onSelect: (key: string) => void;
}

function Row({ row: { review, draft }, isOpen, words, onSelect }: RowProps) {
  const { text } = words;
  return (
    <button type="button" aria-current={isOpen ? 'true' : undefined} onClick={() => onSelect(review.key)}>
      <span className="row-head">
        <Stars review={review} words={words} />
        <b>{review.author ?? text.anonymous}</b>
        <span className="soft">{review.dateText ?? ''}</span>
      </span>
      <span className="row-text">{review.text || text.noText}</span>
      <span className="row-tags">
        {review.answered === 'no' && <span className="tag">{text.unanswered}</span>}
        {isRisky(review) && <span className="tag risky">{text.risky}</span>}
        {draft && <span className="tag draft">{text.drafted}</span>}
        <span className="soft">{review.placeName}</span>
      </span>
    </button>
  );
}
