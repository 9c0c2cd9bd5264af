import type { Opinion } from '../../utils/composer/providers/opinion.ts';
import type { UiLang } from '../../utils/locale/messages.ts';
import { quoted } from '../../utils/locale/punctuation.ts';
import type { PanelText } from './words.ts';

interface OpinionViewProps {
  readonly opinion: Opinion;
  readonly text: PanelText;
  readonly lang: UiLang;
  readonly onClose: () => void;
}

/** What a model thinks of the draft, in a box of its own: never mixed with what the rules found. */
export function OpinionView({ opinion, text, lang, onClose }: OpinionViewProps) {
  return (
    <aside className="opinion" aria-label={text.opinionTitle}>
      <h3>{text.opinionTitle}</h3>
      <p className="soft">{text.opinionApart}</p>
      <p>{opinion.summary}</p>
      {opinion.points.length === 0 ? (
        <p className="soft">{text.opinionNone}</p>
      ) : (
        <ul>
          {opinion.points.map(({ quote, problem, advice }) => (
            <li key={`${quote ?? ''}${problem}`}>
              {quote && <bdi>{quoted(quote, lang)}</bdi>} {problem}{' '}
              {advice && <span className="soft">{advice}</span>}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="link" onClick={onClose}>
        {text.close}
      </button>
    </aside>
  );
}
