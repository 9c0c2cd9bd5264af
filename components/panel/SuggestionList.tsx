import type { Suggestion } from '../../utils/domain/suggestion.ts';
import type { Wish } from '../../utils/state/offer-replies.ts';
import { Diff } from '../design/Diff.tsx';
import type { PanelText } from './words.ts';

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  readonly draft: string;
  readonly wish: Wish;
  readonly text: PanelText;
  readonly onWish: (wish: Wish) => void;
  readonly onUse: (suggestion: Suggestion, mode: 'replace' | 'append') => void;
  readonly onKeep: (suggestion: Suggestion) => void;
  readonly children: React.ReactNode;
}

const tones = ['formal', 'warm', 'brief'] as const;
const lengths = ['short', 'medium', 'long'] as const;

/** Replies to take into the draft, each against what stands there now; nothing goes to the page from here. */
export function SuggestionList(props: SuggestionListProps) {
  const { suggestions, draft, wish, text, onWish, onUse, onKeep, children } = props;
  return (
    <section className="panel suggestions" aria-label={text.suggestions}>
      <h2>{text.suggestions}</h2>
      <p>{text.suggestionsHelp}</p>
      <div className="wishes">
        <label>
          {text.tone}
          <select
            value={wish.tone}
            onChange={(event) =>
              onWish({ ...wish, tone: tones.find((each) => each === event.target.value) ?? 'warm' })
            }
          >
            {tones.map((tone) => (
              <option key={tone} value={tone}>
                {text[`tone${tone}`]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.length}
          <select
            value={wish.length}
            onChange={(event) =>
              onWish({ ...wish, length: lengths.find((each) => each === event.target.value) ?? 'medium' })
            }
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {text[`length${length}`]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => onWish({ ...wish, turn: wish.turn + 1 })}>
          {text.another}
        </button>
      </div>
      {children}
      {suggestions.length === 0 && <p className="soft">{text.suggestionsNone}</p>}
      {draft.trim() !== '' && suggestions.length > 0 && <p className="soft">{text.changes}</p>}
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.text} data-source={suggestion.source}>
            <span className="tag">
              {suggestion.source === 'saved'
                ? text.fromSaved
                : suggestion.source === 'provider'
                  ? `${text.fromProvider} · ${text[suggestion.stance]}`
                  : text[suggestion.stance]}
            </span>
            <Diff before={draft} after={suggestion.text} lang={suggestion.lang} />
            <details>
              <summary>{text.why}</summary>
              <ul>
                {suggestion.because.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
            <div className="row-actions">
              <button type="button" className="primary" onClick={() => onUse(suggestion, 'replace')}>
                {text.use}
              </button>
              <button type="button" onClick={() => onUse(suggestion, 'append')}>
                {text.append}
              </button>
              {suggestion.source !== 'saved' && (
                <button type="button" className="link" onClick={() => onKeep(suggestion)}>
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
