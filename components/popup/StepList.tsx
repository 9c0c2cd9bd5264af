import type { Incident } from '../../utils/domain/incident.ts';
import { clockOf } from '../../utils/locale/times.ts';
import { letters } from '../../utils/playbook/letters.ts';
import { stepsFor } from '../../utils/playbook/steps.ts';
import { PageLinks } from './PageLinks.tsx';
import type { Words } from './words.ts';

interface StepListProps extends Words {
  readonly incident: Incident;
  readonly onPick: (step: string) => void;
  readonly onUntick: (step: string) => void;
  readonly onClose: () => void;
}

/** Every step under its letter: look ahead, pick another one, take a tick back. */
export function StepList({ incident, text, lang, locale, onPick, onUntick, onClose }: StepListProps) {
  const steps = stepsFor(incident.branch);
  return (
    <section className="list">
      {letters.map(({ letter, name }) => (
        <div key={letter}>
          <h2>
            <b className="letter-chip">{letter}</b> {name[lang]}
          </h2>
          <ul>
            {steps
              .filter((step) => step.letter === letter)
              .map((step) => {
                const tick = incident.ticks[step.id];
                return (
                  <li key={step.id} data-status={tick?.status ?? 'open'}>
                    <button type="button" className="row" onClick={() => onPick(step.id)} disabled={!!tick}>
                      <span className="mark" aria-hidden="true" />
                      <span>
                        {step.title[lang]}
                        {tick && (
                          <small>
                            {[tick.by, clockOf(tick.at, locale), tick.note].filter(Boolean).join(' · ')}
                          </small>
                        )}
                      </span>
                    </button>
                    {tick && (
                      <button type="button" className="link" onClick={() => onUntick(step.id)}>
                        {text.undo}
                      </button>
                    )}
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
      <button type="button" className="link" onClick={onClose}>
        {text.closeEarly}
      </button>
      <PageLinks text={text} locale={locale} />
    </section>
  );
}
