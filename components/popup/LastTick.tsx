import type { Incident } from '../../utils/domain/incident.ts';
import { lastTick } from '../../utils/incidents/progress.ts';
import { fill } from '../../utils/locale/messages.ts';
import { clockOf } from '../../utils/locale/times.ts';
import { stepById } from '../../utils/playbook/steps.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { Words } from './words.ts';

interface LastTickProps extends Words {
  readonly desk: Desk;
  readonly incident: Incident;
}

/** Who ticked what last, with one press to take it back. */
export function LastTick({ desk, incident, text, lang, locale }: LastTickProps) {
  const last = lastTick(incident);
  if (!last) return null;
  const { step, tick } = last;
  const said = tick.status === 'done' ? text.lastDone : text.lastSkipped;
  return (
    <p className="last" role="status">
      <span>
        {fill(said, {
          who: tick.by,
          time: clockOf(tick.at, locale),
          step: stepById(step)?.title[lang] ?? step,
        })}
      </span>
      <button type="button" className="link" onClick={() => void desk.untick(incident.id, step)}>
        {text.undo}
      </button>
    </p>
  );
}
