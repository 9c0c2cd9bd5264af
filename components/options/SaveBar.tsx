import { Notice, type Said } from '../design/Notice.tsx';
import type { OptionsText } from './panel.ts';

interface SaveBarProps {
  readonly changed: boolean;
  /** What came of the last attempt to save. */
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
      <Notice said={said ?? (changed ? { tone: '', words: text.unsaved } : undefined)} />
    </div>
  );
}
