import type { RefObject } from 'react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { coverage } from '../../utils/state/find-reviews.ts';
import type { Inbox } from '../../utils/state/inbox-store.ts';
import { Coverage } from './Coverage.tsx';
import { Filters } from './Filters.tsx';
import { ReviewDetail } from './ReviewDetail.tsx';
import { ReviewList } from './ReviewList.tsx';
import type { InboxActions, InboxWords } from './words.ts';

interface ReviewsViewProps {
  readonly inbox: Inbox;
  readonly words: InboxWords;
  readonly actions: InboxActions;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The reviews that were seen, what they are searched and filtered by, and the one that is open. */
export function ReviewsView({ inbox, words, actions, search }: ReviewsViewProps) {
  const { settings, rows, shown, filter, selected, whole } = useStore(inbox.state);
  const { text, fill } = words;
  const places = useMemo(() => coverage(rows), [rows]);
  const open = rows.find(({ review }) => review.key === selected);
  if (rows.length === 0)
    return (
      <section className="panel empty">
        <h2>{text.none}</h2>
        <p>{text.noneHow}</p>
      </section>
    );
  return (
    <>
      <Filters
        filter={filter}
        places={places}
        words={words}
        search={search}
        onChange={inbox.setFilter}
        onClear={inbox.clearFilter}
      />
      <p className="counted" role="status">
        {fill(text.count, { n: shown.length })} {!whole && text.reading}
      </p>
      <p className="soft keys">{text.keys}</p>
      <div className="inbox-columns">
        <ReviewList rows={shown} selected={selected} words={words} onSelect={inbox.select} />
        {open ? (
          <ReviewDetail
            key={open.review.key}
            row={open}
            settings={settings}
            words={words}
            actions={actions}
            onForget={() => void inbox.forget([open.review.key])}
          />
        ) : (
          <p className="soft pick">{text.pick}</p>
        )}
      </div>
      <Coverage places={places} words={words} />
    </>
  );
}
