import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import { drillScore } from '../../utils/incidents/drill.ts';
import { fill } from '../../utils/locale/messages.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { drills } from '../../utils/playbook/drills.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { Field } from '../design/Field.tsx';
import { DrillRun } from './DrillRun.tsx';
import type { TimelineWords } from './describe.ts';

interface DrillPageProps {
  readonly desk: Desk;
  readonly incidents: readonly Incident[];
  readonly words: TimelineWords;
}

/** Exercises to choose from, the one that is running, and how earlier ones went. */
export function DrillPage({ desk, incidents, words }: DrillPageProps) {
  const { text, lang } = words;
  const [person, setPerson] = useState(desk.state.getState().settings.person);
  const running = incidents.findLast(({ drill, state }) => drill !== undefined && state !== 'closed');
  const drill = drills.find((each) => each.id === running?.drill);
  return (
    <section className="panel drills">
      <h2>{text.drills}</h2>
      <p>{text.drillsHelp}</p>
      {running && drill ? (
        <DrillRun key={running.id} desk={desk} incident={running} drill={drill} words={words} />
      ) : (
        <>
          <Field label={text.drillPerson} value={person} maxLength={40} onChange={setPerson} />
          <ul className="drill-cards">
            {drills.map((each) => (
              <li key={each.id} data-drill={each.id}>
                <b>{each.title[lang]}</b>
                <small className="soft">
                  {fill(text.drillFacts, { n: each.scenario, minutes: each.minutes })}
                </small>
                <p>{each.situation[lang]}</p>
                <button
                  type="button"
                  disabled={person.trim() === ''}
                  onClick={() => void desk.openDrill(each, person.trim())}
                >
                  {text.drillStart}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{text.drillResults}</h3>
      <Results incidents={incidents} words={words} />
      <p className="soft">{text.drillHow}</p>
    </section>
  );
}

/** Ended exercises, the newest first. */
function Results({ incidents, words }: Pick<DrillPageProps, 'incidents' | 'words'>) {
  const { text, lang, locale } = words;
  const ended = incidents.filter(({ drillResult }) => drillResult !== undefined).toReversed();
  if (ended.length === 0) return <p className="soft">{text.drillNone}</p>;
  return (
    <ul className="clocks drill-results">
      {ended.map((incident) => {
        const drill = drills.find(({ id }) => id === incident.drill);
        const result = incident.drillResult;
        if (!drill || !result) return null;
        return (
          <li key={incident.id}>
            <b>{drill.title[lang]}</b>
            <span className="pill">{fill(text.drillScore, { n: drillScore(result, drill.minutes) })}</span>
            <span className="soft">
              {fill(text.drillLine, {
                time: timeOf(incident.openedAt, locale),
                who: incident.timeline[0]?.by ?? '',
                minutes: Math.ceil(result.ms / 60_000),
                done: result.done,
                total: result.total,
                reply: text[`drillReply${result.verdict}`],
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
