import { useId, useState } from 'react';
import { topicName } from '../../../utils/composer/because.ts';
import type { Lang } from '../../../utils/domain/finding.ts';
import { type SavedReply, type Topic, topics } from '../../../utils/domain/suggestion.ts';
import type { UiLang } from '../../../utils/locale/messages.ts';
import { replyMessages } from '../../../utils/locale/replies.ts';

interface ReplyFormProps {
  readonly reply: SavedReply;
  readonly lang: UiLang;
  readonly onSave: (reply: SavedReply) => void;
  readonly onCancel: () => void;
}

/** Where a new reply starts. */
export const emptyReply: SavedReply = { text: '', topics: [], lang: 'zh-TW' };

const langs = ['zh-TW', 'en', 'ja'] as const satisfies readonly Lang[];

/** One reply being written: its words, its language and the topics it answers. */
export function ReplyForm({ reply, lang, onSave, onCancel }: ReplyFormProps) {
  const text = replyMessages[lang];
  const [draft, setDraft] = useState(reply);
  const [problem, setProblem] = useState('');
  const id = useId();
  const toggle = (topic: Topic) =>
    setDraft({
      ...draft,
      topics: draft.topics.includes(topic)
        ? draft.topics.filter((each) => each !== topic)
        : [...draft.topics, topic],
    });
  return (
    <form
      className="reply-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() === '') return setProblem(text.textMissing);
        if (draft.topics.length === 0) return setProblem(text.topicsMissing);
        onSave({ ...draft, text: draft.text.trim() });
      }}
    >
      <div className="field">
        <label htmlFor={`${id}text`}>{text.text}</label>
        <textarea
          id={`${id}text`}
          rows={5}
          maxLength={4_000}
          value={draft.text}
          aria-describedby={`${id}help`}
          // The person just asked for this form.
          ref={(field) => {
            if (field && document.activeElement === document.body) field.focus();
          }}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
        <small id={`${id}help`}>{text.textHelp}</small>
      </div>
      <fieldset>
        <legend>{text.topics}</legend>
        {topics.map((topic) => (
          <label key={topic}>
            <input
              type="checkbox"
              value={topic}
              checked={draft.topics.includes(topic)}
              onChange={() => toggle(topic)}
            />
            {topicName(topic, lang)}
          </label>
        ))}
      </fieldset>
      <div className="reply-kind">
        <label>
          {text.lang}
          <select
            value={draft.lang}
            onChange={(event) =>
              setDraft({ ...draft, lang: langs.find((each) => each === event.target.value) ?? 'zh-TW' })
            }
          >
            <option value="zh-TW">{text.langzhTW}</option>
            <option value="en">{text.langen}</option>
            <option value="ja">{text.langja}</option>
          </select>
        </label>
        <label className="star">
          <input
            type="checkbox"
            checked={draft.favourite ?? false}
            onChange={(event) => setDraft({ ...draft, favourite: event.target.checked })}
          />
          {text.favourite}
        </label>
      </div>
      <p className="notice bad" role="alert">
        {problem}
      </p>
      <div className="row-actions">
        <button type="submit" className="primary">
          {text.save}
        </button>
        <button type="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
