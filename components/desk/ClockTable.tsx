import { useState } from 'react';
import type { Clock, ClockId, Incident } from '../../utils/domain/incident.ts';
import { clocksOf, remaining } from '../../utils/incidents/clocks.ts';
import { fill } from '../../utils/locale/messages.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { clockKinds } from '../../utils/playbook/clocks.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { spokenDuration } from '../design/duration.ts';
import { ReasonForm } from '../design/ReasonForm.tsx';
import type { TimelineWords } from './describe.ts';

interface ClockTableProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly now: number;
  readonly words: TimelineWords;
}

/** Minutes an alarm is put off by. */
const snoozeMinutes = 30;

/** Every clock with its due time; a running one's alarm can be put off with a reason. */
export function ClockTable({ desk, incident, now, words }: ClockTableProps) {
  const [snoozing, setSnoozing] = useState<ClockId>();
  const { text, lang, locale } = words;
  return (
    <section className="due">
      <h3>{text.clocks}</h3>
      <ul className="clocks">
        {clocksOf(incident).map((clock) => (
          <li key={clock.id} data-state={stateOf(clock, now)}>
            <b>{clockKinds[clock.id].name[lang]}</b>
            <span>{fill(text.due, { time: timeOf(clock.dueAt, locale) })}</span>
            <span>{standing(clock, now, words)}</span>
            <small className="soft">{clockKinds[clock.id].restsOn[lang]}</small>
            {clock.metAt === undefined && incident.state !== 'closed' && snoozing !== clock.id && (
              <button type="button" className="link no-print" onClick={() => setSnoozing(clock.id)}>
                {text.snooze}
              </button>
            )}
            {snoozing === clock.id && (
              <ReasonForm
                question={text.snoozeWhy}
                placeholder={text.snoozePlaceholder}
                save={fill(text.snoozeSave, { n: snoozeMinutes })}
                cancel={words.desk.cancel}
                onSave={(reason) =>
                  void desk
                    .snooze(incident.id, clock.id, snoozeMinutes, reason)
                    .then((stored) => stored && setSnoozing(undefined))
                }
                onCancel={() => setSnoozing(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf(clock: Clock, now: number): 'met' | 'over' | 'running' {
  if (clock.metAt !== undefined) return 'met';
  return remaining(clock, now).overdue ? 'over' : 'running';
}

function standing(clock: Clock, now: number, { text, desk, locale }: TimelineWords): string {
  if (clock.metAt !== undefined) return fill(text.met, { time: timeOf(clock.metAt, locale) });
  const { ms, overdue } = remaining(clock, now);
  return fill(overdue ? text.over : text.left, { time: spokenDuration(Math.abs(ms), desk) });
}
