import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { practiceMessages } from '../../utils/locale/practice.ts';
import { PageNav } from '../design/PageNav.tsx';
import { type PracticeReview, practiceReviews } from './reviews.ts';

/** One thing that happened on the practice page, in the words shown. */
export interface PracticeEvent {
  readonly kind: 'held' | 'posted' | 'override' | 'off';
  readonly text: string;
}

interface PracticeProps {
  readonly lang: UiLang;
  readonly events: StoreApi<readonly PracticeEvent[]>;
}

/** Invented reviews with real reply boxes; the guard on this page is the one that works on Google and Facebook. */
export function Practice({ lang, events }: PracticeProps) {
  const text = practiceMessages[lang];
  const log = useStore(events);
  return (
    <>
      <PageNav lang={lang} current="practice" />
      <main className="page practice" lang={lang}>
        <div className="intro">
          <h1>{text.title}</h1>
          <p className="lead">{text.lead}</p>
          <ol className="how">
            <li>{text.step1}</li>
            <li>{text.step2}</li>
            <li>{text.step3}</li>
          </ol>
        </div>
        <div>
          <h2>{text.reviews}</h2>
          {practiceReviews.map((review) => (
            <ReviewCard
              key={review.id}
              review={review}
              lang={lang}
              onPosted={(reply) =>
                events.setState(
                  (past) => [
                    ...past,
                    { kind: 'posted', text: fill(text.logPosted, { n: [...reply].length }) },
                  ],
                  true,
                )
              }
            />
          ))}
        </div>
        <section className="log-panel" aria-live="polite">
          <h2>{text.log}</h2>
          {log.length === 0 && <p className="soft">{text.logEmpty}</p>}
          <ol className="log">
            {log.map((event, index) => (
              // The log only grows, so the position is the identity.
              <li key={index} data-kind={event.kind}>
                {event.text}
              </li>
            ))}
          </ol>
          <p className="soft">{text.zeroBytes}</p>
        </section>
      </main>
    </>
  );
}

interface ReviewCardProps {
  readonly review: PracticeReview;
  readonly lang: UiLang;
  readonly onPosted: (reply: string) => void;
}

function ReviewCard({ review, lang, onPosted }: ReviewCardProps) {
  const text = practiceMessages[lang];
  const [draft, setDraft] = useState('');
  const [posted, setPosted] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  /** Goes in as typing would, so that the guard sees it and Ctrl+Z takes it back. */
  const typeIn = (words: string) => {
    field.current?.focus();
    field.current?.select();
    document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  };
  const name = fill(text.reply, { name: review.author });
  return (
    <article className="review" data-practice-review={review.id}>
      <h3 data-practice-author>{review.author}</h3>
      <p className="stars" role="img" aria-label={fill(text.stars, { n: review.rating })}>
        {'★'.repeat(review.rating)}
        <span>{'★'.repeat(5 - review.rating)}</span>
      </p>
      <p data-practice-text lang={review.lang}>
        {review.text}
      </p>
      {posted === undefined ? (
        <form
          aria-label={name}
          onSubmit={(event) => {
            event.preventDefault();
            setPosted(draft);
            onPosted(draft);
          }}
        >
          <textarea
            ref={field}
            aria-label={name}
            placeholder={text.placeholder}
            rows={4}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <div className="buttons">
            <button type="submit" className="primary" data-practice-post>
              {text.post}
            </button>
            <button type="button" onClick={() => typeIn('')}>
              {text.clear}
            </button>
            <button type="button" className="try" onClick={() => typeIn(review.angryReply)}>
              {text.tryAngry}
            </button>
          </div>
        </form>
      ) : (
        <blockquote data-practice-posted>
          <cite>{text.posted}</cite>
          <p>{posted}</p>
        </blockquote>
      )}
    </article>
  );
}
