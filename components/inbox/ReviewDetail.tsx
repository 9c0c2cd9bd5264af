import { useState } from 'react';
import { topicName } from '../../utils/composer/because.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import type { InboxRow } from '../../utils/state/find-reviews.ts';
import { isRisky } from '../../utils/state/find-reviews.ts';
import { likelyBranch } from '../../utils/state/likely-branch.ts';
import { IncidentForm } from '../design/IncidentForm.tsx';
import { Stars } from './Stars.tsx';
import type { InboxActions, InboxWords } from './words.ts';

/** Where an owner answers, for a review that is only known from a file. */
const ownerPage = 'https://business.google.com/reviews';

interface ReviewDetailProps {
  readonly row: InboxRow;
  readonly settings: Settings;
  readonly words: InboxWords;
  readonly actions: InboxActions;
  readonly onForget: () => void;
}

/** One review: what it says, what was answered, what was begun, and where to go from here. */
export function ReviewDetail({ row, settings, words, actions, onForget }: ReviewDetailProps) {
  const { review, draft } = row;
  const { text, lang, fill, time } = words;
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const [opening, setOpening] = useState(false);
  const copy = async (what: string) => {
    try {
      await actions.copy(what);
      setSaid(text.copied);
    } catch {
      setSaid(text.copyFailed);
    }
  };
  return (
    <article className="panel review-detail">
      <h2>
        <Stars review={review} words={words} /> {review.author ?? text.anonymous}
      </h2>
      <p className="soft">
        {[
          review.placeName,
          text[review.platform],
          review.dateText ?? '',
          review.postedAt === undefined ? '' : fill(text.posted, { time: time(review.postedAt) }),
        ]
          .filter((part) => part !== '')
          .join('・')}
      </p>
      <blockquote>{review.text || text.noText}</blockquote>
      {review.partial && <p className="soft">{text.partial}</p>}
      {review.translated && <p className="soft">{text.translated}</p>}
      {review.topics.length > 0 && (
        <p className="topics">
          {review.topics.map((topic) => (
            <span key={topic} className="tag">
              {topicName(topic, lang)}
            </span>
          ))}
        </p>
      )}
      <div className="row-actions">
        <button type="button" className="primary" onClick={() => actions.open(review.url ?? ownerPage)}>
          {review.url === undefined ? text.openOwner : text.open}
        </button>
        {review.incident ? (
          <a className="button" href={`/desk.html#${review.incident}`}>
            {text.incidentOf}
          </a>
        ) : (
          <button type="button" aria-expanded={opening} onClick={() => setOpening(!opening)}>
            {text.incident}
          </button>
        )}
      </div>
      {opening && !review.incident && (
        <IncidentForm
          lang={settings.lang}
          guess={likelyBranch(review.topics) ?? 'service'}
          origin={review.platform}
          person={settings.person}
          note={text.incidentClock}
          open={({ branch, person }) => actions.openIncident(review, branch, person)}
          onDone={() => setOpening(false)}
        />
      )}
      <h3>{text.answer}</h3>
      {review.ownerReply ? (
        <>
          <blockquote>{review.ownerReply.text}</blockquote>
          <p className={isRisky(review) ? 'notice bad' : 'soft'}>
            {review.risk === undefined
              ? text.answerUnchecked
              : isRisky(review)
                ? fill(text.answerRisky, { titles: listed(review.risk.titles, words.lang) })
                : text.answerFine}
          </p>
          {isRisky(review) && (
            <button type="button" onClick={() => actions.check(review.ownerReply?.text ?? '')}>
              {text.checkAnswer}
            </button>
          )}
          {review.answerSeen !== undefined && (
            <p className="soft">{fill(text.answerSeen, { time: time(review.answerSeen) })}</p>
          )}
        </>
      ) : (
        <p className="soft">{review.answered === 'no' ? text.notAnswered : text.unknownAnswer}</p>
      )}
      {draft && (
        <section className="kept-draft">
          <h3>{text.draft}</h3>
          <blockquote>{draft.text}</blockquote>
          <p className="soft">
            {fill(text.draftAt, { time: time(draft.at) })} {text.draftKept}
          </p>
          <div className="row-actions">
            <button type="button" onClick={() => void copy(draft.text)}>
              {text.copyDraft}
            </button>
            <button type="button" onClick={() => actions.check(draft.text)}>
              {text.checkDraft}
            </button>
            <button type="button" className="link" onClick={() => actions.dropDraft(review.key)}>
              {text.dropDraft}
            </button>
          </div>
        </section>
      )}
      <p className="notice" role="status">
        {said}
      </p>
      <footer>
        <p className="soft">
          {review.url === undefined
            ? fill(text.fromFile, { time: time(review.firstSeen) })
            : `${fill(text.firstSeen, { time: time(review.firstSeen) })} ${fill(text.lastSeen, { time: time(review.lastSeen) })}`}
        </p>
        <button
          type="button"
          className="link"
          onBlur={() => setSure(false)}
          onClick={() => (sure ? onForget() : setSure(true))}
        >
          {sure ? text.forgetSure : text.forget}
        </button>
      </footer>
    </article>
  );
}
