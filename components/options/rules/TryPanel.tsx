import { type RefObject, useDeferredValue, useId, useMemo, useState } from 'react';
import { check } from '../../../utils/checker/check.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import { Field } from '../../design/Field.tsx';
import { PickField } from '../../design/PickField.tsx';
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
  const reviewId = useId();
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
        <PickField
          label={text.tryKind}
          value={trial.context}
          options={contexts.map((context) => [context, text[context]])}
          onPick={(context) => set({ context })}
        />
        <PickField
          label={text.tryPack}
          value={trial.pack}
          options={[
            ['auto', text.packauto],
            ['tw', text.tw],
            ['us', text.us],
          ]}
          onPick={(pack) => set({ pack })}
        />
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
        <Field
          label={text.tryAuthor}
          value={trial.author}
          maxLength={200}
          onChange={(author) => set({ author })}
        />
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
