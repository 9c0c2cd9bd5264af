import { useId, useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import type { Measure } from '../../utils/domain/learning.ts';
import type { Complaint } from '../../utils/domain/suggestion.ts';
import { learntMeasures } from '../../utils/incidents/learning.ts';
import { learningMessages } from '../../utils/locale/learning.ts';
import { fill } from '../../utils/locale/messages.ts';
import { dayOf } from '../../utils/locale/times.ts';
import { complaints } from '../../utils/playbook/complaints.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { dayField, fieldTime } from './dates.ts';
import type { TimelineWords } from './describe.ts';

interface MeasureListProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly now: number;
  readonly words: TimelineWords;
}

const month = 30 * 86_400_000;

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
            <li key={measure.id} data-state={stateOf(measure, now)}>
              <b>{measure.text}</b>
              <span className="soft">
                {fill(measure.doneAt === undefined ? text.dueOn : text.doneOn, {
                  date: dayOf(measure.doneAt ?? measure.dueAt, words.locale),
                  owner: measure.owner,
                })}
              </span>
              {measure.topic && (
                <span className="pill">
                  {complaints.find(({ topic }) => topic === measure.topic)?.name[words.lang]}
                </span>
              )}
              {stateOf(measure, now) === 'over' && <b>{text.late}</b>}
              <button
                type="button"
                className="link no-print"
                onClick={() =>
                  void desk.act(incident.id, {
                    kind: 'finish',
                    of: 'measure',
                    item: measure.id,
                    done: measure.doneAt === undefined,
                  })
                }
              >
                {measure.doneAt === undefined ? text.done : text.undo}
              </button>
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
  const [owner, setOwner] = useState(desk.state.getState().settings.person);
  const [due, setDue] = useState(() => dayField(now + month));
  const [topic, setTopic] = useState<Complaint>();
  const id = useId();
  const dueAt = fieldTime(due);
  return (
    <form
      className="fields no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (dueAt === undefined) return;
        const measure = { measure: desk.newId(), text: what, owner, dueAt, ...(topic ? { topic } : {}) };
        void desk.act(incident.id, { kind: 'measure', ...measure }).then((stored) => stored && setWhat(''));
      }}
    >
      <div className="field wide">
        <label htmlFor={`${id}what`}>{text.measureText}</label>
        <input
          id={`${id}what`}
          value={what}
          maxLength={200}
          autoComplete="off"
          placeholder={text.measureHint}
          onChange={(event) => setWhat(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}owner`}>{text.measureOwner}</label>
        <input
          id={`${id}owner`}
          value={owner}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setOwner(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}due`}>{text.measureDue}</label>
        <input id={`${id}due`} type="date" value={due} onChange={(event) => setDue(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}topic`}>{text.measureTopic}</label>
        <select
          id={`${id}topic`}
          value={topic ?? ''}
          onChange={(event) => setTopic(complaints.find((each) => each.topic === event.target.value)?.topic)}
        >
          <option value="">{text.measureNoTopic}</option>
          {complaints.map((each) => (
            <option key={each.topic} value={each.topic}>
              {each.name[words.lang]}
            </option>
          ))}
        </select>
      </div>
      <div className="wide">
        <button type="submit" disabled={what.trim() === '' || owner.trim() === '' || dueAt === undefined}>
          {text.measureAdd}
        </button>
      </div>
    </form>
  );
}

function stateOf(measure: Measure, now: number): 'met' | 'over' | 'running' {
  if (measure.doneAt !== undefined) return 'met';
  return measure.dueAt < now ? 'over' : 'running';
}

function count(measures: Readonly<Record<string, readonly string[]>>): number {
  return Object.values(measures).reduce((sum, each) => sum + each.length, 0);
}
