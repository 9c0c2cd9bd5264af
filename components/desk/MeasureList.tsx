import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import type { Complaint } from '../../utils/domain/suggestion.ts';
import { learntMeasures } from '../../utils/incidents/learning.ts';
import { learningMessages } from '../../utils/locale/learning.ts';
import { fill } from '../../utils/locale/messages.ts';
import { complaints } from '../../utils/playbook/complaints.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { Field } from '../design/Field.tsx';
import { PickField } from '../design/PickField.tsx';
import type { TimelineWords } from './describe.ts';
import { PromiseFields, usePromise } from './PromiseFields.tsx';
import { PromiseLine, promiseState } from './PromiseLine.tsx';

interface MeasureListProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly now: number;
  readonly words: TimelineWords;
}

/** Measures with owner and date; finished ones can be folded back into what replies may say. */
export function MeasureList({ desk, incident, now, words }: MeasureListProps) {
  const text = learningMessages[words.locale];
  const [said, setSaid] = useState('');
  const measures = incident.measures ?? [];
  const fold = async () => {
    const { profile } = desk.state.getState().settings;
    const learnt = learntMeasures(profile.measures, incident);
    const added = count(learnt) - count(profile.measures ?? {});
    if (added <= 0) return setSaid(text.foldedNone);
    if (await desk.setSettings({ profile: { ...profile, measures: learnt } }))
      setSaid(fill(text.folded, { n: added }));
  };
  return (
    <section className="measures">
      <h4>{text.measures}</h4>
      {measures.length === 0 ? (
        <p className="soft">{text.measuresNone}</p>
      ) : (
        <ul className="clocks">
          {measures.map((measure) => (
            <li key={measure.id} data-state={promiseState(measure, now)}>
              <b>{measure.text}</b>
              <PromiseLine
                promise={measure}
                now={now}
                words={words}
                onFinish={(done) =>
                  void desk.act(incident.id, { kind: 'finish', of: 'measure', item: measure.id, done })
                }
              >
                {measure.topic && (
                  <span className="pill">
                    {complaints.find(({ topic }) => topic === measure.topic)?.name[words.lang]}
                  </span>
                )}
              </PromiseLine>
            </li>
          ))}
        </ul>
      )}
      <NewMeasure desk={desk} incident={incident} now={now} words={words} />
      {measures.some(({ doneAt }) => doneAt !== undefined) && (
        <div className="no-print">
          <div className="row-actions">
            <button type="button" onClick={() => void fold()}>
              {text.fold}
            </button>
            <span role="status">{said}</span>
          </div>
          <p className="soft">{text.foldHelp}</p>
        </div>
      )}
    </section>
  );
}

function NewMeasure({ desk, incident, now, words }: MeasureListProps) {
  const text = learningMessages[words.locale];
  const [what, setWhat] = useState('');
  const [topic, setTopic] = useState<Complaint>();
  const draft = usePromise(desk.state.getState().settings.person, now);
  const { whole } = draft;
  return (
    <form
      className="fields no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (!whole) return;
        const measure = { measure: desk.newId(), text: what, ...whole, ...(topic ? { topic } : {}) };
        void desk.act(incident.id, { kind: 'measure', ...measure }).then((stored) => stored && setWhat(''));
      }}
    >
      <Field
        wide
        label={text.measureText}
        value={what}
        hint={text.measureHint}
        maxLength={200}
        onChange={setWhat}
      />
      <PromiseFields draft={draft} ownerLabel={text.measureOwner} dueLabel={text.measureDue} />
      <PickField
        label={text.measureTopic}
        value={topic ?? ''}
        options={[
          ['', text.measureNoTopic],
          ...complaints.map((each) => [each.topic, each.name[words.lang]] as const),
        ]}
        onPick={(next) => setTopic(next === '' ? undefined : next)}
      />
      <div className="wide">
        <button type="submit" disabled={what.trim() === '' || !whole}>
          {text.measureAdd}
        </button>
      </div>
    </form>
  );
}

function count(measures: Readonly<Record<string, readonly string[]>>): number {
  return Object.values(measures).reduce((sum, each) => sum + each.length, 0);
}
