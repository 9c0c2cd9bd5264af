import type { Suggestion } from '../../utils/domain/suggestion.ts';
import type { cardMessages } from '../../utils/locale/card.ts';
import { Diff } from '../design/Diff.tsx';
import { trusted } from './trusted.ts';

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  /** What stands in the box; each suggestion shows what it would change. */
  readonly draft: string;
  readonly text: (typeof cardMessages)['zh-TW'];
  readonly onInsert: (suggestion: Suggestion, mode: 'replace' | 'append') => void;
  readonly onKeep: (suggestion: Suggestion) => void;
}

/** Safe replies to insert, one per stance; nothing is written without a press. */
export function Suggestions({ suggestions, draft, text, onInsert, onKeep }: SuggestionsProps) {
  return (
    <section className="suggestions" aria-label={text.suggestions}>
      <p className="soft">{text.suggestionsHelp}</p>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.text}>
            <span className="tag">
              {suggestion.source === 'saved' ? text.ownReply : text[suggestion.stance]}
            </span>
            <Diff before={draft} after={suggestion.text} lang={suggestion.lang} />
            <div className="actions">
              <button
                type="button"
                className="primary"
                onClick={trusted(() => onInsert(suggestion, 'replace'))}
              >
                {text.replaceDraft}
              </button>
              <button type="button" className="link" onClick={trusted(() => onInsert(suggestion, 'append'))}>
                {text.appendDraft}
              </button>
              {suggestion.source !== 'saved' && (
                <button type="button" className="link" onClick={trusted(() => onKeep(suggestion))}>
                  {text.favourite}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
