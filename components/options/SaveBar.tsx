import type { OptionsText } from './panel.ts';

/** What came of the last attempt to save. */
export interface Said {
  readonly tone: 'good' | 'bad';
  readonly words: string;
}

interface SaveBarProps {
  readonly changed: boolean;
  readonly said: Said | undefined;
  readonly text: OptionsText;
}

/** Saves the form it stands in; always in sight, so that an unsaved change is too. */
export function SaveBar({ changed, said, text }: SaveBarProps) {
  return (
    <div className="savebar" data-changed={changed}>
      <button type="submit" className="primary" disabled={!changed}>
        {text.save}
      </button>
      <p className={`notice ${said?.tone ?? ''}`} role="status">
        {said?.words ?? (changed ? text.unsaved : '')}
      </p>
    </div>
  );
}
