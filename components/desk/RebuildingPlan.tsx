import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import { learningMessages } from '../../utils/locale/learning.ts';
import { rebuildingStages } from '../../utils/playbook/rebuilding.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { TimelineWords } from './describe.ts';
import { PromiseFields, usePromise } from './PromiseFields.tsx';
import { PromiseLine, promiseState } from './PromiseLine.tsx';

interface RebuildingPlanProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly now: number;
  readonly words: TimelineWords;
}

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
              return (
                <li
                  key={item.id}
                  data-item={item.id}
                  data-state={taken ? promiseState(taken, now) : 'running'}
                >
                  <span>{item.what[words.lang]}</span>
                  {taken ? (
                    <PromiseLine
                      promise={taken}
                      now={now}
                      words={words}
                      onFinish={(done) =>
                        void desk.act(incident.id, { kind: 'finish', of: 'plan', item: item.id, done })
                      }
                    />
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
  const draft = usePromise(person, now);
  const { whole } = draft;
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) onTake(whole.owner, whole.dueAt);
      }}
    >
      <PromiseFields draft={draft} ownerLabel={text.owner} dueLabel={text.due} />
      <div className="wide">
        <button type="submit" disabled={!whole}>
          {text.takeSave}
        </button>
      </div>
    </form>
  );
}
