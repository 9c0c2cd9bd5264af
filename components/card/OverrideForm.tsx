import { useId, useState } from 'react';
import type { cardMessages } from '../../utils/locale/card.ts';
import { trusted } from './trusted.ts';

interface OverrideFormProps {
  readonly text: (typeof cardMessages)['zh-TW'];
  readonly onOverride: (reason: string) => Promise<boolean>;
}

const shortest = 4;

/** Posting against advice: possible, but with a reason that is kept. */
export function OverrideForm({ text, onOverride }: OverrideFormProps) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const fieldId = useId();
  const helpId = useId();

  if (!asking)
    return (
      <button type="button" className="link override" onClick={trusted(() => setAsking(true))}>
        {text.override}
      </button>
    );

  const submit = async () => {
    if (reason.trim().length < shortest) return setProblem(text.overrideShort);
    const armed = await onOverride(reason.trim());
    if (!armed) return setProblem(text.overrideFailed);
    setAsking(false);
    setReason('');
    setProblem(undefined);
  };

  return (
    <div className="override-form">
      <label htmlFor={fieldId}>{text.overrideTitle}</label>
      <textarea
        id={fieldId}
        rows={2}
        value={reason}
        placeholder={text.overridePlaceholder}
        aria-describedby={helpId}
        // The person just asked for this field, so the focus is theirs to be moved.
        ref={(field) => field?.focus()}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={helpId} className="soft">
        {text.overrideHelp}
      </p>
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="actions">
        <button type="button" className="danger" onClick={trusted(() => void submit())}>
          {text.overrideArm}
        </button>
        <button type="button" className="link" onClick={trusted(() => setAsking(false))}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}
