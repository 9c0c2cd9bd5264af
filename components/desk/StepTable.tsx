import type { Incident } from '../../utils/domain/incident.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { stepsFor } from '../../utils/playbook/steps.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { TimelineWords } from './describe.ts';

interface StepTableProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly words: TimelineWords;
}

/** All steps with who ticked them; ticking and taking back works here too. The assessment is made in the popup, an exercise's by a tick. */
export function StepTable({ desk, incident, words }: StepTableProps) {
  const { text, lang, locale } = words;
  const closed = incident.state === 'closed';
  return (
    <section className="step-list">
      <h3>{text.steps}</h3>
      <ul className="steps">
        {stepsFor(incident.branch).map((step) => {
          const tick = incident.ticks[step.id];
          return (
            <li key={step.id}>
              <label>
                <input
                  type="checkbox"
                  checked={tick !== undefined}
                  disabled={closed || (step.tool === 'assess' && incident.drill === undefined)}
                  onChange={() =>
                    void (tick ? desk.untick(incident.id, step.id) : desk.tick(incident.id, step.id))
                  }
                />
                <b>{step.letter}</b> {step.title[lang]}
              </label>
              {tick && (
                <small className="soft">
                  {[tick.by, timeOf(tick.at, locale), tick.note].filter(Boolean).join(' · ')}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
