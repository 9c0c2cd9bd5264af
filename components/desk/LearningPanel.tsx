import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import type { CausePart } from '../../utils/domain/learning.ts';
import { learningMessages } from '../../utils/locale/learning.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { TimelineWords } from './describe.ts';
import { MeasureList } from './MeasureList.tsx';
import { RebuildingPlan } from './RebuildingPlan.tsx';

interface LearningPanelProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly now: number;
  readonly words: TimelineWords;
}

/** The questions in the order they are asked. */
export const causeParts: readonly CausePart[] = [
  'happened',
  'why1',
  'why2',
  'why3',
  'why4',
  'why5',
  'caught',
  'missed',
  'weak',
];

/** What follows an incident: causes, measures with owner and date, and the plan to win trust back. */
export function LearningPanel({ desk, incident, now, words }: LearningPanelProps) {
  const text = learningMessages[words.locale];
  return (
    <section className="learning">
      <h3>{text.learning}</h3>
      <p className="soft">{text.learningHelp}</p>
      <CauseForm desk={desk} incident={incident} words={words} />
      <MeasureList desk={desk} incident={incident} now={now} words={words} />
      <RebuildingPlan desk={desk} incident={incident} now={now} words={words} />
    </section>
  );
}

/** The cause analysis. Only the parts that were changed here are stored, so that two windows do not undo each other. */
function CauseForm({ desk, incident, words }: Omit<LearningPanelProps, 'now'>) {
  const text = learningMessages[words.locale];
  const [typed, setTyped] = useState<Readonly<Partial<Record<CausePart, string>>>>({});
  const [saved, setSaved] = useState(false);
  const save = async () => {
    for (const part of causeParts) {
      const said = typed[part];
      if (said === undefined || said.trim() === (incident.analysis?.[part] ?? '')) continue;
      if (!(await desk.act(incident.id, { kind: 'analyse', part, text: said.trim() }))) return;
    }
    setTyped({});
    setSaved(true);
  };
  return (
    <details className="causes">
      <summary>{text.causes}</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {causeParts.map((part) => (
          <label key={part} className={part.startsWith('why') ? 'field wide why' : 'field wide'}>
            {text[`part${part}`]}
            <textarea
              rows={part.startsWith('why') ? 1 : 2}
              name={part}
              maxLength={2_000}
              value={typed[part] ?? incident.analysis?.[part] ?? ''}
              onChange={(event) => {
                setTyped({ ...typed, [part]: event.target.value });
                setSaved(false);
              }}
            />
          </label>
        ))}
        <div className="wide row-actions">
          <button type="submit" className="primary">
            {text.saveCauses}
          </button>
          <span className="soft" role="status">
            {saved ? text.saved : ''}
          </span>
        </div>
      </form>
    </details>
  );
}
