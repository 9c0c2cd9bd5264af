import { useId } from 'react';
import type { Message } from '../../utils/composer/providers/provider.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import type { providerMessages } from '../../utils/locale/provider.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import type { ModelDesk } from '../../utils/state/model-desk.ts';

interface ConsentProps {
  readonly to: ModelDesk['to'];
  readonly messages: readonly Message[];
  readonly hidden: readonly string[];
  readonly text: (typeof providerMessages)['zh-TW'];
  readonly lang: UiLang;
  /** Called straight from the press. */
  readonly onSend: (always: boolean) => void;
  readonly onCancel: () => void;
}

/** What would be sent, word for word, and to whom; nothing leaves before a press here. */
export function Consent({ to, messages, hidden, text, lang, onSend, onCancel }: ConsentProps) {
  const titleId = useId();
  return (
    <section
      className="consent"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3
        id={titleId}
        tabIndex={-1}
        // The person just asked, and this is the answer to read.
        ref={(heading) => heading?.focus()}
      >
        {text.consent}
      </h3>
      <p>
        <b>{fill(text.consentTo, { to: to.name })}</b> {to.here && text.consentHere}
      </p>
      <p className="soft">{text.consentHelp}</p>
      {messages.map(({ role, content }) =>
        role === 'system' ? (
          <details key={role}>
            <summary>{text.consentRules}</summary>
            <pre data-role={role}>{content}</pre>
          </details>
        ) : (
          <label key={role}>
            {text.consentData}
            <textarea readOnly rows={6} data-role={role} value={content} />
          </label>
        ),
      )}
      <p className="soft">
        {hidden.length === 0
          ? text.consentNone
          : fill(text.consentHidden, { n: hidden.length, words: listed([...new Set(hidden)], lang) })}{' '}
        {text.consentRepair}
      </p>
      <div className="row-actions">
        <button type="button" className="primary" onClick={() => onSend(false)}>
          {text.send}
        </button>
        <button type="button" onClick={() => onSend(true)}>
          {text.sendAlways}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}
