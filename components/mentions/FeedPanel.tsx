import { useId, useState } from 'react';
import type { Feed } from '../../utils/domain/feed.ts';
import { mentionMessages } from '../../utils/locale/mentions.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import type { AddProblem, Feeds } from '../../utils/state/open-feeds.ts';
import { Field } from '../design/Field.tsx';
import { shortTime } from './time.ts';

interface FeedPanelProps {
  readonly feeds: readonly Feed[];
  readonly actions: Feeds;
  readonly lang: UiLang;
}

/** The addresses that are read, how each is doing, and a way to add one. */
export function FeedPanel({ feeds, actions, lang }: FeedPanelProps) {
  const text = mentionMessages[lang];
  const [busy, setBusy] = useState(false);
  const readNow = async () => {
    setBusy(true);
    await actions.readNow();
    setBusy(false);
  };
  return (
    <section className="panel feeds" aria-labelledby="feeds-heading">
      <h2 id="feeds-heading">{text.sources}</h2>
      <p>{text.sourcesHelp}</p>
      {feeds.length === 0 ? (
        <p className="soft">{text.noFeeds}</p>
      ) : (
        <>
          <ul>
            {feeds.map((feed) => (
              <li key={feed.id} data-state={feed.failure ? 'failing' : 'well'}>
                <FeedItem feed={feed} feeds={feeds} actions={actions} lang={lang} />
              </li>
            ))}
          </ul>
          <button type="button" disabled={busy} onClick={() => void readNow()}>
            {busy ? text.adding : text.readNow}
          </button>
        </>
      )}
      <AddFeed feeds={feeds} actions={actions} lang={lang} />
    </section>
  );
}

function FeedItem({ feed, feeds, actions, lang }: FeedPanelProps & { readonly feed: Feed }) {
  const text = mentionMessages[lang];
  const { failure, readAt } = feed;
  const name = feed.name || new URL(feed.url).host;
  return (
    <>
      <b>{name}</b>
      <small className="soft">{feed.url}</small>
      {failure ? (
        <p className="failing" role="status">
          {fill(text.failing, {
            why: fill(text[failure.code], { detail: failure.detail ?? '' }),
            time: shortTime(failure.since, lang),
            n: failure.times,
          })}{' '}
          {readAt !== undefined && fill(text.lastWell, { time: shortTime(readAt, lang) })}
        </p>
      ) : (
        <p className="soft">
          {readAt === undefined ? text.waiting : fill(text.well, { time: shortTime(readAt, lang) })}
        </p>
      )}
      <div className="row-actions">
        {failure?.code === 'no-permission' && (
          <button type="button" onClick={() => void actions.allow(feed)}>
            {text.allow}
          </button>
        )}
        <button
          type="button"
          className="link"
          aria-label={`${text.remove} ${name}`}
          onClick={() => {
            if (confirm(fill(text.removeSure, { name }))) void actions.remove(feed, feeds);
          }}
        >
          {text.remove}
        </button>
      </div>
    </>
  );
}

function AddFeed({ feeds, actions, lang }: FeedPanelProps) {
  const text = mentionMessages[lang];
  const id = useId();
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const [takeAll, setTakeAll] = useState(false);
  const [problem, setProblem] = useState<AddProblem>();
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    const wrong = await actions.add({ url, name: name.trim(), takeAll }, feeds);
    setBusy(false);
    setProblem(wrong);
    if (wrong) return;
    setUrl('');
    setName('');
    setTakeAll(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="fields">
        <div className="field wide">
          <label htmlFor={`${id}url`}>{text.address}</label>
          <input
            id={`${id}url`}
            type="url"
            inputMode="url"
            value={url}
            placeholder="https://www.google.com/alerts/feeds/…"
            aria-describedby={`${id}help`}
            aria-invalid={problem !== undefined}
            onChange={(event) => {
              setUrl(event.target.value);
              setProblem(undefined);
              setTakeAll(/^https:\/\/www\.google\.[a-z.]+\/alerts\//u.test(event.target.value));
            }}
          />
          <small id={`${id}help`}>{text.addressHelp}</small>
        </div>
        <Field label={text.name} value={name} maxLength={60} onChange={setName} />
        <label>
          <input type="checkbox" checked={takeAll} onChange={(event) => setTakeAll(event.target.checked)} />
          {text.takeAll}
        </label>
      </div>
      {problem && (
        <p className="notice bad" role="alert">
          {fill(text[problem], { host: URL.canParse(url) ? new URL(url).host : '' })}
        </p>
      )}
      <div className="row-actions">
        <button type="submit" className="primary" disabled={busy}>
          {busy ? text.adding : text.add}
        </button>
      </div>
    </form>
  );
}
