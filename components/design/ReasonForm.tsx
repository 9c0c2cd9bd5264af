import { useId, useState } from 'react';

interface ReasonFormProps {
  readonly question: string;
  readonly placeholder: string;
  readonly save: string;
  readonly cancel: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** One line of words: a note, or the reason for leaving a step out. */
export function ReasonForm({ question, placeholder, save, cancel, onSave, onCancel }: ReasonFormProps) {
  const [words, setWords] = useState('');
  const id = useId();
  return (
    <form
      className="reason"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words.trim());
      }}
    >
      <label htmlFor={id}>{question}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={words}
        placeholder={placeholder}
        // The person just asked for this field.
        ref={(field) => field?.focus()}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            onCancel();
          }
        }}
      />
      <div className="minor">
        <button type="submit" className="firm">
          {save}
        </button>
        <button type="button" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  );
}
