import { type RefObject, useDeferredValue, useId, useMemo, useState } from 'react';
import { check } from '../../../utils/checker/check.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import { TryResult } from './TryResult.tsx';
import { contexts, requestOf, type Trial } from './trial.ts';
import type { Words } from './words.ts';

interface TryPanelProps {
  readonly trial: Trial;
  readonly settings: Settings;
  readonly changed: boolean;
  readonly words: Words;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onTrial: (trial: Trial) => void;
}

/** Any sentence, and at once what the product's own check makes of it. */
export function TryPanel({ trial, settings, changed, words, field, onTrial }: TryPanelProps) {
  const { rule: text } = words;
  const [opened, setOpened] = useState(false);
  const headingId = useId();
  const draftId = useId();
  const kindId = useId();
  const packId = useId();
  const reviewId = useId();
  const authorId = useId();
  const asked = useDeferredValue(trial);
  const result = useMemo(
    () => (asked.draft.trim() === '' ? undefined : check(requestOf(asked, settings))),
    [asked, settings],
  );
  const set = (part: Partial<Trial>) => onTrial({ ...trial, ...part });
  return (
    <section className="panel try" aria-labelledby={headingId}>
      <h2 id={headingId}>{text.try}</h2>
      <p>{text.tryHelp}</p>
      <div className="field">
        <label htmlFor={draftId}>{text.tryText}</label>
        <textarea
          id={draftId}
          ref={field}
          rows={4}
          value={trial.draft}
          maxLength={20_000}
          placeholder={text.tryHint}
          onChange={(event) => set({ draft: event.target.value })}
        />
      </div>
      <div className="try-choices">
        <div className="field">
          <label htmlFor={kindId}>{text.tryKind}</label>
          <select
            id={kindId}
            value={trial.context}
            onChange={(event) => set({ context: event.target.value as Trial['context'] })}
          >
            {contexts.map((context) => (
              <option key={context} value={context}>
                {text[context]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={packId}>{text.tryPack}</label>
          <select
            id={packId}
            value={trial.pack}
            onChange={(event) => set({ pack: event.target.value as Trial['pack'] })}
          >
            <option value="auto">{text.packauto}</option>
            <option value="tw">{text.tw}</option>
            <option value="us">{text.us}</option>
          </select>
        </div>
      </div>
      <details
        open={opened || trial.review !== '' || trial.author !== ''}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>{text.tryReview}</summary>
        <div className="field">
          <label htmlFor={reviewId}>{text.tryReviewText}</label>
          <textarea
            id={reviewId}
            rows={2}
            value={trial.review}
            maxLength={20_000}
            onChange={(event) => set({ review: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={authorId}>{text.tryAuthor}</label>
          <input
            id={authorId}
            value={trial.author}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => set({ author: event.target.value })}
          />
        </div>
      </details>
      <TryResult result={result} words={words} />
      {changed && <p className="soft">{text.unsaved}</p>}
      {(trial.draft !== '' || trial.review !== '' || trial.author !== '') && (
        <button
          type="button"
          className="link"
          onClick={() => {
            set({ draft: '', review: '', author: '' });
            field.current?.focus();
          }}
        >
          {text.clear}
        </button>
      )}
    </section>
  );
}
