import type { Unreadable } from '../../utils/domain/settings.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { OptionsText } from './panel.ts';

interface UnreadablePanelProps {
  readonly unreadable: Unreadable;
  readonly text: OptionsText;
  readonly locale: string;
  readonly onSave: (name: string, content: string, type: string) => void;
  readonly onForget: () => void;
}

/** Settings that could not be read: what was wrong, and the value itself, until a person lets it go. */
export function UnreadablePanel({ unreadable, text, locale, onSave, onForget }: UnreadablePanelProps) {
  const time = new Date(unreadable.at).toLocaleString(locale);
  return (
    <section className="panel unreadable">
      <h2>{text.unreadable}</h2>
      <p>{fill(text.unreadableHelp, { time, reason: unreadable.reason })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{unreadable.value}</pre>
      <div className="row-actions">
        <button
          type="button"
          onClick={() => onSave('calmreply-unreadable.json', unreadable.value, 'application/json')}
        >
          {text.unreadableKeep}
        </button>
        <button type="button" onClick={onForget}>
          {text.unreadableForget}
        </button>
      </div>
    </section>
  );
}
