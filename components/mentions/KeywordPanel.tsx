import { useId, useState } from 'react';
import type { Watchwords } from '../../utils/domain/feed.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { watchwordsOf } from '../../utils/insight/watchwords.ts';
import { mentionMessages } from '../../utils/locale/mentions.ts';
import type { UiLang } from '../../utils/locale/messages.ts';

interface KeywordPanelProps {
  readonly settings: Settings;
  /** Rejects when it could not be stored. */
  readonly onSave: (watch: Watchwords) => Promise<void>;
  readonly lang: UiLang;
}

const fields = [
  ['words', 'watched'],
  ['negative', 'negativeWords'],
  ['without', 'without'],
] as const;

/** The words that are looked for. */
export function KeywordPanel({ settings, onSave, lang }: KeywordPanelProps) {
  const text = mentionMessages[lang];
  const id = useId();
  const [draft, setDraft] = useState(() => {
    const { words, negative, without } = watchwordsOf(settings);
    return { words: words.join('\n'), negative: negative.join('\n'), without: without.join('\n') };
  });
  const [state, setState] = useState<'saved' | 'notSaved'>();
  const save = () =>
    onSave({
      words: lines(draft.words),
      negative: lines(draft.negative),
      without: lines(draft.without),
    }).then(
      () => setState('saved'),
      () => setState('notSaved'),
    );
  return (
    <section className="panel keywords" aria-labelledby="keywords-heading">
      <h2 id="keywords-heading">{text.keywords}</h2>
      <p>{text.keywordsHelp}</p>
      {lines(draft.words).length === 0 && <p className="notice">{text.noWords}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="fields">
          {fields.map(([key, label]) => (
            <div className="field" key={key}>
              <label htmlFor={id + key}>{text[label]}</label>
              <textarea
                id={id + key}
                rows={6}
                value={draft[key]}
                onChange={(event) => {
                  setDraft({ ...draft, [key]: event.target.value });
                  setState(undefined);
                }}
              />
            </div>
          ))}
        </div>
        <div className="row-actions">
          <button type="submit">{text.save}</button>
          <span role="status">{state && text[state]}</span>
        </div>
      </form>
    </section>
  );
}

function lines(text: string): readonly string[] {
  const all = text.split('\n').map((line) => line.trim().slice(0, 60));
  return [...new Set(all.filter(Boolean))].slice(0, 200);
}
