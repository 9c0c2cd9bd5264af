import { useState } from 'react';
import type { Assessment, Incident } from '../../utils/domain/incident.ts';
import { levelOf } from '../../utils/incidents/level.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { Choice } from './Choice.tsx';
import type { Words } from './words.ts';

interface AssessFormProps extends Words {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly onDone: () => void;
}

const unsure: Assessment = { reach: 'one', truth: 'unknown', harm: 'upset' };

/** Three questions that set how grave the event is. */
export function AssessForm({ desk, incident, text, onDone }: AssessFormProps) {
  const [answers, setAnswers] = useState<Assessment>(incident.assessment ?? unsure);
  const change = (part: Partial<Assessment>) => setAnswers({ ...answers, ...part });
  return (
    <form
      className="step assess"
      onSubmit={(event) => {
        event.preventDefault();
        void desk.assess(incident.id, answers, incident.branch).then((stored) => stored && onDone());
      }}
    >
      <Choice
        question={text.reachQuestion}
        columns={4}
        value={answers.reach}
        onChange={(reach) => change({ reach })}
        options={(['one', 'several', 'spreading', 'media'] as const).map((value) => ({
          value,
          label: text[`reach${value}`],
        }))}
      />
      <Choice
        question={text.truthQuestion}
        columns={2}
        value={answers.truth}
        onChange={(truth) => change({ truth })}
        options={(['true', 'partly', 'unknown', 'false'] as const).map((value) => ({
          value,
          label: text[`truth${value}`],
        }))}
      />
      <Choice
        question={text.harmQuestion}
        columns={4}
        value={answers.harm}
        onChange={(harm) => change({ harm })}
        options={(['none', 'upset', 'injury', 'serious'] as const).map((value) => ({
          value,
          label: text[`harm${value}`],
        }))}
      />
      <button type="submit" className="primary">
        {text.assessSave}
        <small>{fill(text.provisional, { n: levelOf(answers, incident.branch) })}</small>
      </button>
    </form>
  );
}
