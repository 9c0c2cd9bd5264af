import { useId, useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import { learningMessages } from '../../utils/locale/learning.ts';
import { fill } from '../../utils/locale/messages.ts';
import { dayOf } from '../../utils/locale/times.ts';
import { rebuildingStages } from '../../utils/playbook/rebuilding.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { dayField, fieldTime } from './dates.ts';
import type { TimelineWords } from './describe.ts';

interface RebuildingPlanProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly now: number;
  readonly words: TimelineWords;
}

const month = 30 * 86_400_000;

/** The trust-rebuilding plan in stages; an item counts once somebody has taken it on. */
export function RebuildingPlan({ desk, incident, now, words }: RebuildingPlanProps) {
  const text = learningMessages[words.locale];
  const [taking, setTaking] = useState<string>();
  return (
    <details className="rebuilding">
      <summary>{text.rebuilding}</summary>
      <p className="soft">{text.rebuildingHelp}</p>
      {rebuildingStages.map((stage) => (
        <section key={stage.id}>
          <h4>{stage.name[words.lang]}</h4>
          <ul className="clocks">
            {stage.items.map((item) => {
              const taken = incident.rebuilding?.[item.id];
              const over = taken && taken.doneAt === undefined && taken.dueAt < now;
              return (
                <li
                  key={item.id}
                  data-item={item.id}
                  data-state={taken?.doneAt ? 'met' : over ? 'over' : 'running'}
                >
                  <span>{item.what[words.lang]}</span>
                  {taken && (
                    <span className="soft">
                      {fill(taken.doneAt === undefined ? text.dueOn : text.doneOn, {
                        date: dayOf(taken.doneAt ?? taken.dueAt, words.locale),
                        owner: taken.owner,
                      })}
                    </span>
                  )}
                  {over && <b>{text.late}</b>}
                  {taken ? (
                    <button
                      type="button"
                      className="link no-print"
                      onClick={() =>
                        void desk.act(incident.id, {
                          kind: 'finish',
                          of: 'plan',
                          item: item.id,
                          done: taken.doneAt === undefined,
                        })
                      }
                    >
                      {taken.doneAt === undefined ? text.done : text.undo}
                    </button>
                  ) : (
                    taking !== item.id && (
                      <button type="button" className="link no-print" onClick={() => setTaking(item.id)}>
                        {text.take}
                      </button>
                    )
                  )}
                  {taking === item.id && (
                    <TakeForm
                      person={desk.state.getState().settings.person}
                      now={now}
                      words={words}
                      onTake={(owner, dueAt) =>
                        void desk
                          .act(incident.id, { kind: 'plan', item: item.id, owner, dueAt })
                          .then((stored) => stored && setTaking(undefined))
                      }
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}

interface TakeFormProps {
  readonly person: string;
  readonly now: number;
  readonly words: TimelineWords;
  readonly onTake: (owner: string, dueAt: number) => void;
}

function TakeForm({ person, now, words, onTake }: TakeFormProps) {
  const text = learningMessages[words.locale];
  const [owner, setOwner] = useState(person);
  const [due, setDue] = useState(() => dayField(now + month));
  const id = useId();
  const dueAt = fieldTime(due);
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (dueAt !== undefined) onTake(owner, dueAt);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}owner`}>{text.owner}</label>
        <input
          id={`${id}owner`}
          value={owner}
          maxLength={40}
          onChange={(event) => setOwner(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}due`}>{text.due}</label>
        <input id={`${id}due`} type="date" value={due} onChange={(event) => setDue(event.target.value)} />
      </div>
      <div className="wide">
        <button type="submit" disabled={owner.trim() === '' || dueAt === undefined}>
          {text.takeSave}
        </button>
      </div>
    </form>
  );
}
