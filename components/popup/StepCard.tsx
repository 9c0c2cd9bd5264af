import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import type { Step, Tool } from '../../utils/domain/step.ts';
import type { DeskText } from '../../utils/locale/desk.ts';
import { fill } from '../../utils/locale/messages.ts';
import { roles } from '../../utils/playbook/roles.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { KeptPage } from '../../utils/state/keep-page.ts';
import { ReasonForm } from '../design/ReasonForm.tsx';
import { CapturePage } from './CapturePage.tsx';
import type { Words } from './words.ts';

interface StepCardProps extends Words {
  readonly desk: Desk;
  readonly incident: Incident;
  /** Undefined when all steps are ticked. */
  readonly step: Step | undefined;
  readonly onAssess: () => void;
  readonly onTicked: () => void;
  readonly capture: (incident: Incident) => Promise<KeptPage | undefined>;
}

/** The step on hand: what, why, how long, who; ticked with one press. */
export function StepCard(props: StepCardProps) {
  const { desk, incident, step, text, lang, locale, onAssess, onTicked, capture } = props;
  const [asking, setAsking] = useState<'note' | 'skip'>();
  if (!step)
    return (
      <section className="step">
        <h2>{text.allDone}</h2>
        <p>{text.allDoneText}</p>
        <button type="button" className="primary" onClick={() => void desk.move(incident.id, 'closed')}>
          {text.close}
        </button>
      </section>
    );

  const after = (stored: boolean) => {
    if (stored) onTicked();
    return stored;
  };
  const role = roles.find((entry) => entry.role === step.role)?.name[lang] ?? '';
  return (
    <section className="step" aria-live="polite">
      <p className="step-head">
        <b className="letter-chip">{step.letter}</b> {text.now}
      </p>
      <h2>{step.title[lang]}</h2>
      <p className="why">{step.why[lang]}</p>
      <p className="facts">
        <span>{fill(text.owner, { role })}</span>
        <span>{fill(text.about, { n: step.minutes })}</span>
        <ToolLink step={step} incident={incident} text={text} />
      </p>
      {asking === undefined ? (
        <div className="actions">
          {step.tool === 'evidence' && <CapturePage locale={locale} capture={() => capture(incident)} />}
          {step.tool === 'assess' ? (
            <button type="button" className="primary" onClick={onAssess}>
              {text.answerNow}
            </button>
          ) : (
            <button
              type="button"
              className="primary"
              // biome-ignore lint/a11y/noAutofocus: the next press in a crisis is this one
              autoFocus
              onClick={() => void desk.tick(incident.id, step.id).then(after)}
            >
              {text.done}
            </button>
          )}
          <div className="minor">
            <button type="button" onClick={() => setAsking('note')}>
              {text.note}
            </button>
            <button type="button" onClick={() => setAsking('skip')}>
              {text.skip}
            </button>
          </div>
        </div>
      ) : (
        <ReasonForm
          question={asking === 'note' ? text.note : text.skipQuestion}
          placeholder={asking === 'note' ? text.notePlaceholder : text.skipPlaceholder}
          save={asking === 'note' ? text.noteSave : text.skipSave}
          cancel={text.cancel}
          onSave={async (reason) => {
            const stored =
              asking === 'note'
                ? await desk.note(incident.id, reason, step.id)
                : after(await desk.skip(incident.id, step.id, reason));
            if (stored) setAsking(undefined);
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

/** Tools that live on the desk. */
const onDesk: readonly Tool[] = ['followUp', 'evidence', 'appeal', 'statement'];

/** The way to the tool that does a step, where the desk has one. */
function ToolLink({
  step,
  incident,
  text,
}: {
  readonly step: Step;
  readonly incident: Incident;
  readonly text: DeskText;
}) {
  if (step.tool === undefined || !onDesk.includes(step.tool)) return null;
  const place = step.tool === 'followUp' ? `follow-ups=${incident.code}` : incident.id;
  return (
    <a href={`/desk.html#${place}`} target="_blank" rel="noreferrer">
      {text.toTool}
    </a>
  );
}
