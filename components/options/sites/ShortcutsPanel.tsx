import { useEffect, useState } from 'react';
import type { Shortcut } from '../../../utils/platform/shortcuts.ts';
import type { SitesActions, SitesText } from './actions.ts';

interface ShortcutsPanelProps {
  readonly text: SitesText;
  readonly actions: Pick<SitesActions, 'shortcuts' | 'changeShortcuts'>;
}

const names: Readonly<Record<string, keyof SitesText>> = {
  _execute_action: 'keyPopup',
  'check-text': 'keyCheck',
  'open-inbox': 'keyInbox',
  'open-workspace': 'keyWorkspace',
};

/** The keys as they are now, and the way to the browser's own page for changing them. */
export function ShortcutsPanel({ text, actions }: ShortcutsPanelProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void actions.shortcuts().then(setShortcuts);
  }, [actions]);
  return (
    <section className="panel shortcuts">
      <h2>{text.shortcuts}</h2>
      <p>{text.shortcutsHelp}</p>
      <ul className="rows">
        {shortcuts.map(({ name, keys }) => (
          <li key={name}>
            <span>{text[names[name] ?? 'keyOther']}</span>
            {keys === '' ? <span className="soft">{text.keyNone}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <div className="row-actions">
        <button
          type="button"
          onClick={() => void actions.changeShortcuts().then((opened) => setFailed(!opened))}
        >
          {text.changeKeys}
        </button>
        <p className="notice" role="status">
          {failed && text.changeKeysHow}
        </p>
      </div>
    </section>
  );
}
