import { useDeferredValue, useMemo, useState } from 'react';
import type { Feed, Mention } from '../../utils/domain/feed.ts';
import type { SourcedMention } from '../../utils/evidence/mention-file.ts';
import { searchMentions } from '../../utils/insight/mentions.ts';
import { mentionMessages } from '../../utils/locale/mentions.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import { branchOf, originOf } from '../../utils/state/mention-incident.ts';
import type { Feeds } from '../../utils/state/open-feeds.ts';
import { type IncidentChoice, IncidentForm } from '../design/IncidentForm.tsx';
import { shortTime } from './time.ts';

/** So many are shown at once; a search finds the others. */
const most = 100;

/** What the list asks of the world outside. */
export interface MentionActions extends Pick<Feeds, 'markRead'> {
  /** Opens an incident about a mention, with what is known of it as evidence; false when it was not stored. */
  readonly openIncident: (mention: SourcedMention, choice: IncidentChoice) => Promise<boolean>;
}

interface MentionListProps {
  readonly mentions: readonly Mention[];
  readonly feeds: readonly Feed[];
  readonly actions: MentionActions;
  /** Who works here. */
  readonly person: string;
  readonly lang: UiLang;
}

/** Mentions, the newest first, with a search. */
export function MentionList({ mentions, feeds, actions, person, lang }: MentionListProps) {
  const text = mentionMessages[lang];
  const [query, setQuery] = useState('');
  const [onlyNegative, setOnlyNegative] = useState(false);
  const [onlyUnread, setOnlyUnread] = useState(false);
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () =>
      searchMentions(mentions, wanted).filter(
        ({ negative, read }) => (!onlyNegative || negative.length > 0) && (!onlyUnread || !read),
      ),
    [mentions, wanted, onlyNegative, onlyUnread],
  );
  const unread = found.filter(({ read }) => !read).map(({ id }) => id);
  return (
    <section className="panel mention-list" aria-labelledby="mentions-heading">
      <h2 id="mentions-heading">
        {text.list} <span className="pill">{fill(text.count, { n: found.length })}</span>
      </h2>
      {mentions.length > 0 && (
        <div className="mention-tools">
          <input
            type="search"
            value={query}
            aria-label={text.search}
            placeholder={text.search}
            onChange={(event) => setQuery(event.target.value)}
          />
          <label>
            <input
              type="checkbox"
              checked={onlyNegative}
              onChange={(event) => setOnlyNegative(event.target.checked)}
            />
            {text.onlyNegative}
          </label>
          <label>
            <input
              type="checkbox"
              checked={onlyUnread}
              onChange={(event) => setOnlyUnread(event.target.checked)}
            />
            {text.onlyUnread}
          </label>
          {unread.length > 0 && (
            <button type="button" onClick={() => void actions.markRead(unread)}>
              {text.markAllRead}
            </button>
          )}
        </div>
      )}
      {found.length === 0 && <p className="soft">{mentions.length === 0 ? text.none : text.noneFound}</p>}
      <ul>
        {found.slice(0, most).map((mention) => (
          <li key={mention.id} data-negative={mention.negative.length > 0} data-read={mention.read}>
            <MentionItem mention={mention} feeds={feeds} actions={actions} person={person} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MentionItemProps extends Pick<MentionListProps, 'feeds' | 'actions' | 'person' | 'lang'> {
  readonly mention: Mention;
}

function MentionItem({ mention, feeds, actions, person, lang }: MentionItemProps) {
  const [opening, setOpening] = useState(false);
  const text = mentionMessages[lang];
  const names = mention.feeds.map((id) => feeds.find((feed) => feed.id === id)?.name || text.gone);
  const { publishedAt, seenAt, words, negative, also } = mention;
  return (
    <article>
      <h3>
        {!mention.read && <span className="pill unread">{text.unread}</span>}
        <a
          href={mention.link}
          target="_blank"
          rel="noreferrer noopener"
          onClick={() => void actions.markRead([mention.id])}
        >
          {mention.title}
        </a>
      </h3>
      {mention.summary !== '' && mention.summary !== mention.title && <p>{mention.summary}</p>}
      {negative.length > 0 && (
        <p className="negative">{fill(text.negative, { words: listed(negative, lang) })}</p>
      )}
      <p className="soft">
        {[
          new URL(mention.link).host,
          fill(publishedAt ? text.published : text.seen, { time: shortTime(publishedAt ?? seenAt, lang) }),
          ...(words.length > 0 ? [fill(text.words, { words: listed(words, lang) })] : []),
          fill(text.from, { names: listed([...new Set(names)], lang) }),
          ...(also.length > 0 ? [fill(text.also, { n: also.length })] : []),
        ].join(' · ')}
      </p>
      <div className="row-actions">
        {mention.incident ? (
          <a className="button" href={`/desk.html#${mention.incident}`}>
            {text.incidentOf}
          </a>
        ) : (
          <button type="button" aria-expanded={opening} onClick={() => setOpening(!opening)}>
            {text.incident}
          </button>
        )}
        {!mention.read && (
          <button type="button" className="link" onClick={() => void actions.markRead([mention.id])}>
            {text.markRead}
          </button>
        )}
      </div>
      {opening && !mention.incident && (
        <IncidentForm
          lang={lang}
          guess={branchOf(mention)}
          origin={originOf(mention)}
          asksOrigin
          person={person}
          note={text.incidentNote}
          open={(choice) => actions.openIncident({ mention, sources: [...new Set(names)] }, choice)}
          onDone={() => setOpening(false)}
        />
      )}
    </article>
  );
}
