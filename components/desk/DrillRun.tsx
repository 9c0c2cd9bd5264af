import { useEffect, useId, useState } from 'react';
import type { CheckResult } from '../../utils/domain/check.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { Drill } from '../../utils/playbook/drills.ts';
import { checkReply } from '../../utils/state/check-reply.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { spokenDuration } from '../design/duration.ts';
import { useNow } from '../design/use-now.ts';
import { CheckSays } from './CheckSays.tsx';
import type { TimelineWords } from './describe.ts';
import { StepTable } from './StepTable.tsx';

interface DrillRunProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly drill: Drill;
  readonly words: TimelineWords;
}

/** An exercise as it runs: the situation, the clock, the real steps and the real check of the reply. */
export function DrillRun({ desk, incident, drill, words }: DrillRunProps) {
  const { text, lang } = words;
  const { settings } = desk.state.getState();
  const review = drill.review[lang];
  const [draft, setDraft] = useState('');
  const [read, setRead] = useState<{ readonly draft: string; readonly result: CheckResult }>();
  const now = useNow(1_000);
  const id = useId();
  useEffect(() => {
    let stale = false;
    void checkReply(draft, review, settings).then((result) => !stale && setRead({ draft, result }));
    return () => {
      stale = true;
    };
  }, [draft, review, settings]);
  const written = draft.trim() !== '';
  const result = read?.draft === draft ? read.result : undefined;
  const time = spokenDuration(Math.max(0, now - incident.openedAt), words.desk);
  return (
    <div className="drill-run drafted">
      <p>
        <span className="pill">{text.drillRunning}</span> <b>{drill.title[lang]}</b>
      </p>
      <p>{fill(text.drillClock, { time, minutes: drill.minutes })}</p>
      <p>{drill.situation[lang]}</p>
      <h3>{text.drillReview}</h3>
      <blockquote>{review}</blockquote>
      <StepTable desk={desk} incident={incident} words={words} />
      <label htmlFor={id}>{text.drillReply}</label>
      <textarea
        id={id}
        rows={5}
        maxLength={4_000}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      {written && <CheckSays result={result} words={words} />}
      <div className="row-actions">
        <button
          type="button"
          className="primary"
          disabled={written && !result}
          onClick={() => void desk.endDrill(incident.id, written && result ? result.verdict : 'none')}
        >
          {text.drillEnd}
        </button>
      </div>
    </div>
  );
}
