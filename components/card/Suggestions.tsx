import type { Suggestion } from '../../utils/domain/suggestion.ts';
import type { cardMessages } from '../../utils/locale/card.ts';
import { trusted } from './trusted.ts';

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly text: (typeof cardMessages)['zh-TW'];
  readonly onInsert: (suggestion: Suggestion, mode: 'replace' | 'append') => void;
}

/** Safe replies to insert, one per stance; nothing is written without a press. */
export function Suggestions({ suggestions, text, onInsert }: SuggestionsProps) {
  return (
    <section className="suggestions" aria-label={text.suggestions}>
      <p className="soft">{text.suggestionsHelp}</p>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.text}>
            <span className="tag">{text[suggestion.stance]}</span>
            <p lang={suggestion.lang}>{suggestion.text}</p>
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
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
