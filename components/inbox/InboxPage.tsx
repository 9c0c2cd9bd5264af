import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { coverage } from '../../utils/state/find-reviews.ts';
import type { Inbox } from '../../utils/state/inbox-store.ts';
import { PageNav } from '../design/PageNav.tsx';
import { Coverage } from './Coverage.tsx';
import { Filters } from './Filters.tsx';
import { ReviewDetail } from './ReviewDetail.tsx';
import { ReviewList } from './ReviewList.tsx';
import { type InboxActions, wordsOf } from './words.ts';

interface InboxPageProps {
  readonly inbox: Inbox;
  readonly actions: InboxActions;
}

/** Every review of the clinic's own places that was seen here, with what became of it. */
export function InboxPage({ inbox, actions }: InboxPageProps) {
  const state = useStore(inbox.state);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const { settings, rows, shown, filter, selected } = state;
  const words = wordsOf(settings.lang);
  const { text } = words;
  const places = useMemo(() => coverage(rows), [rows]);
  const open = rows.find(({ review }) => review.key === selected);

  useEffect(() => {
    if (!state.ready) return;
    performance.mark('inbox-rows');
    main.current?.focus({ preventScroll: true });
  }, [state.ready]);
  useEffect(() => {
    if (state.whole) performance.mark('inbox-whole');
  }, [state.whole]);

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = {
      j: () => inbox.go('next'),
      ArrowDown: () => inbox.go('next'),
      k: () => inbox.go('previous'),
      ArrowUp: () => inbox.go('previous'),
      n: () => inbox.go('unanswered'),
      o: () => open?.review.url && actions.open(open.review.url),
      '/': () => search.current?.focus(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  if (!state.ready) return <main className="page inbox" aria-busy="true" />;
  return (
    <>
      <PageNav lang={settings.lang} current="inbox" />
      <main className="page inbox" lang={settings.lang} tabIndex={-1} ref={main} onKeyDown={press}>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        {state.broken && (
          <p className="notice bad" role="alert">
            {text.broken}
          </p>
        )}
        {rows.length === 0 ? (
          <section className="panel empty">
            <h2>{text.none}</h2>
            <p>{text.noneHow}</p>
          </section>
        ) : (
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
              {words.fill(text.count, { n: shown.length })} {!state.whole && text.reading}
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
        )}
      </main>
    </>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
