import type { SurgeAlert } from '../../utils/domain/surge.ts';
import { explainSigns, explainSurge } from '../../utils/insight/explain-surge.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { surgeMessages } from '../../utils/locale/surge.ts';
import { shortTimeOf } from '../../utils/locale/times.ts';

interface SurgeCardProps {
  readonly alert: SurgeAlert;
  readonly lang: UiLang;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** One surge in words, and the two things that can be done about it. */
export function SurgeCard({ alert, lang, onOpen, onDismiss }: SurgeCardProps) {
  const text = surgeMessages[lang];
  const signs = explainSigns(alert.surge.signs, lang);
  return (
    <section className="surge" aria-label={text.heading}>
      <h2>▲ {text.heading}</h2>
      <p className="soft">{fill(text.at, { place: alert.placeName, time: shortTimeOf(alert.at, lang) })}</p>
      <p>{explainSurge(alert.surge, lang)}</p>
      {signs !== '' && <p>{signs}</p>}
      <div className="surge-actions">
        <button type="button" className="firm" onClick={onOpen}>
          {text.open}
        </button>
        <button type="button" className="link" title={text.dismissHelp} onClick={onDismiss}>
          {text.dismiss}
        </button>
      </div>
    </section>
  );
}
