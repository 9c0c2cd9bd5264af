import { useEffect, useState } from 'react';
import { topicName } from '../../../utils/composer/because.ts';
import { filledReply } from '../../../utils/composer/saved.ts';
import { voiceOf } from '../../../utils/composer/voice.ts';
import type { CheckResult } from '../../../utils/domain/check.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import { type LibraryReply, type SavedReply, type Topic, topics } from '../../../utils/domain/suggestion.ts';
import { fill } from '../../../utils/locale/messages.ts';
import { replyMessages } from '../../../utils/locale/replies.ts';
import { checkReply } from '../../../utils/state/check-reply.ts';
import { Notice, type Said } from '../../design/Notice.tsx';
import type { RepliesActions } from './actions.ts';
import { ReplyFiles } from './ReplyFiles.tsx';
import { emptyReply, ReplyForm } from './ReplyForm.tsx';
import { ReplyItem } from './ReplyItem.tsx';

interface RepliesPageProps {
  readonly settings: Settings;
  readonly actions: RepliesActions;
}

interface Undoable extends Said {
  readonly undo?: LibraryReply;
}

/** The clinic's own replies: read, written, checked when saved, exchanged as a file. */
export default function RepliesPage({ settings, actions }: RepliesPageProps) {
  const { lang } = settings;
  const text = replyMessages[lang];
  const [replies, setReplies] = useState<readonly LibraryReply[]>();
  const [editing, setEditing] = useState<LibraryReply | 'new'>();
  const [topic, setTopic] = useState<Topic>();
  const [said, setSaid] = useState<Undoable>();

  const reload = () => actions.list().then(setReplies);
  useEffect(() => void actions.list().then(setReplies), [actions]);

  const save = async (reply: SavedReply & { readonly id?: string }) => {
    const result = await checkSaved(reply, settings);
    try {
      await actions.keep(reply);
    } catch {
      return setSaid({ tone: 'bad', words: text.saveFailed });
    }
    setEditing(undefined);
    setSaid(saidOf(result, text));
    await reload();
  };
  const drop = async (reply: LibraryReply) => {
    await actions.drop(reply.id);
    setSaid({ tone: '', words: text.removed, undo: reply });
    await reload();
  };
  const undo = async (reply: LibraryReply) => {
    await actions.keep(reply);
    setSaid(undefined);
    await reload();
  };
  if (!replies) return <div className="panel" aria-busy="true" />;

  const shown = replies.filter((reply) => !topic || reply.topics.includes(topic));
  return (
    <>
      <section className="panel replies">
        <div className="said">
          <Notice said={said} />
          {said?.undo && (
            <button type="button" onClick={() => said.undo && void undo(said.undo)}>
              {text.undo}
            </button>
          )}
        </div>
        {editing === 'new' ? (
          <ReplyForm
            reply={emptyReply}
            lang={lang}
            onSave={(reply) => void save(reply)}
            onCancel={() => setEditing(undefined)}
          />
        ) : (
          <div className="row-actions">
            <button
              type="button"
              className="primary"
              onClick={() => {
                setSaid(undefined);
                setEditing('new');
              }}
            >
              {text.add}
            </button>
            <ReplyFiles
              replies={replies}
              text={text}
              actions={actions}
              onDone={(tone, words) => {
                setSaid({ tone, words });
                void reload();
              }}
            />
          </div>
        )}
      </section>
      <section className="panel replies">
        <h2>{text.list}</h2>
        {replies.length > 0 && (
          <label className="topic-filter">
            {text.filter}
            <select
              value={topic ?? ''}
              onChange={(event) => setTopic(topics.find((each) => each === event.target.value))}
            >
              <option value="">{text.allTopics}</option>
              {topics
                .filter((each) => replies.some((reply) => reply.topics.includes(each)))
                .map((each) => (
                  <option key={each} value={each}>
                    {topicName(each, lang)}
                  </option>
                ))}
            </select>
          </label>
        )}
        {shown.length === 0 && <p className="soft">{replies.length === 0 ? text.empty : text.emptyFound}</p>}
        <ul className="reply-list">
          {shown.map((reply) =>
            editing !== 'new' && editing?.id === reply.id ? (
              <li key={reply.id}>
                <ReplyForm
                  reply={reply}
                  lang={lang}
                  onSave={(changed) => void save({ ...changed, id: reply.id })}
                  onCancel={() => setEditing(undefined)}
                />
              </li>
            ) : (
              <ReplyItem
                key={reply.id}
                reply={reply}
                lang={lang}
                onStar={() => void actions.keep({ ...reply, favourite: !reply.favourite }).then(reload)}
                onEdit={() => {
                  setSaid(undefined);
                  setEditing(reply);
                }}
                onDrop={() => void drop(reply)}
              />
            ),
          )}
        </ul>
      </section>
    </>
  );
}

/** The words as they would be suggested: with the profile's facts in their slots. */
function checkSaved(reply: SavedReply, settings: Settings): Promise<CheckResult> {
  const voice = voiceOf(settings.profile, reply.lang);
  return checkReply(filledReply(reply.text, voice) ?? reply.text, '', settings);
}

function saidOf({ verdict, findings, faults }: CheckResult, text: (typeof replyMessages)['zh-TW']): Said {
  if (faults.includes('analysis')) return { tone: 'bad', words: text.unread };
  if (verdict === 'clean') return { tone: 'good', words: text.savedClean };
  const n = findings.filter(({ severity }) => severity !== 'advise').length;
  return { tone: '', words: fill(text.savedHeld, { n }) };
}
