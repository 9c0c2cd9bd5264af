import { useState } from 'react';
import { alarmSaid, topicName } from '../../utils/composer/because.ts';
import { gistTask } from '../../utils/composer/providers/gist.ts';
import type { Review } from '../../utils/domain/review.ts';
import type { Triage } from '../../utils/domain/suggestion.ts';
import { tongueOf, type UiLang } from '../../utils/locale/messages.ts';
import { quoted } from '../../utils/locale/punctuation.ts';
import type { ModelDesk } from '../../utils/state/model-desk.ts';
import type { Answered } from '../../utils/state/offer-replies.ts';
import { AskModel } from '../provider/AskModel.tsx';
import { Stars } from './ReviewList.tsx';
import type { PanelText } from './words.ts';

interface ReviewViewProps {
  readonly review: Answered & Partial<Pick<Review, 'partial'>>;
  readonly triage: Triage;
  /** Its words stand right above, in the field they were pasted into. */
  readonly pasted: boolean;
  readonly text: PanelText;
  readonly lang: UiLang;
  readonly model: ModelDesk | undefined;
}

/** The review being answered: its words, what it is about and by which words, what to mind first. */
export function ReviewView({ review, triage, pasted, text, lang, model }: ReviewViewProps) {
  const [gist, setGist] = useState<string>();
  const alarms = triage.urgent.flatMap((alarm) => alarmSaid[alarm]?.[tongueOf(lang)] ?? []);
  const foreign = triage.lang !== 'zh-TW' && /\p{L}/u.test(review.text);
  return (
    <section className="panel review" aria-label={text.review}>
      {!pasted && (
        <>
          <h2>
            <bdi>{review.author ?? text.nobody}</bdi>{' '}
            {review.rating !== undefined && <Stars rating={review.rating} text={text} />}
          </h2>
          <blockquote>{review.text || text.noWords}</blockquote>
        </>
      )}
      {review.partial && <p className="soft">{text.partial}</p>}
      {alarms.length > 0 && (
        <div className="notice" role="note">
          <b>{text.urgent}</b>
          {alarms.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <h2 className="topics">{text.topics}</h2>
      {triage.labels.length === 0 ? (
        <p className="soft">{text.topicsNone}</p>
      ) : (
        <ul className="labels">
          {triage.labels.map(({ topic, words }) => (
            <li key={topic}>
              <b>{topicName(topic, lang)}</b>{' '}
              <bdi>{words.map((word) => quoted(word, lang)).join(lang === 'en' ? ' ' : '')}</bdi>
            </li>
          ))}
        </ul>
      )}
      {foreign && <p className="soft">{text.foreign}</p>}
      {gist && (
        <div className="gist">
          <h3>{text.gistTitle}</h3>
          <p lang="zh-TW">{gist}</p>
        </div>
      )}
      {foreign && model && !gist && (
        <AskModel
          desk={model}
          task={() => gistTask(review)}
          label={text.gist}
          lang={lang}
          onResult={setGist}
        />
      )}
    </section>
  );
}
