import { topicName } from '../../../utils/composer/because.ts';
import type { LibraryReply } from '../../../utils/domain/suggestion.ts';
import { fill, type UiLang } from '../../../utils/locale/messages.ts';
import { listed } from '../../../utils/locale/punctuation.ts';
import { replyMessages } from '../../../utils/locale/replies.ts';

interface ReplyItemProps {
  readonly reply: LibraryReply;
  readonly lang: UiLang;
  readonly onStar: () => void;
  readonly onEdit: () => void;
  readonly onDrop: () => void;
}

/** One reply of the library as it stands. */
export function ReplyItem({ reply, lang, onStar, onEdit, onDrop }: ReplyItemProps) {
  const text = replyMessages[lang];
  const beginning = reply.text.slice(0, 12);
  return (
    <li>
      <button
        type="button"
        className="star"
        aria-pressed={reply.favourite ?? false}
        aria-label={fill(reply.favourite ? text.starOff : text.starOn, { text: beginning })}
        onClick={onStar}
      >
        <span aria-hidden="true">{reply.favourite ? '★' : '☆'}</span>
      </button>
      <div>
        <p lang={reply.lang}>{reply.text}</p>
        <p className="soft">
          {reply.topics.length > 0
            ? listed(
                reply.topics.map((topic) => topicName(topic, lang)),
                lang,
              )
            : text.noTopics}
        </p>
      </div>
      <div className="reply-actions">
        <button type="button" className="link" aria-label={`${text.edit} ${beginning}`} onClick={onEdit}>
          {text.edit}
        </button>
        <button type="button" className="link" aria-label={`${text.remove} ${beginning}`} onClick={onDrop}>
          {text.remove}
        </button>
      </div>
    </li>
  );
}
