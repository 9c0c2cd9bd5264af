import { useId } from 'react';
import type { OwnRules } from '../../../utils/domain/check.ts';
import { ManagedMark } from '../Field.tsx';
import type { Words } from './words.ts';

type Own = OwnRules['severity'][string];

const choices = ['default', 'block', 'warn', 'advise', 'off'] as const;

export interface OwnSeverityProps {
  readonly own: Own | undefined;
  readonly words: Words;
  /** Set by the organisation. */
  readonly locked: boolean;
  /** Id of the form that saves, which refuses a change without a reason. */
  readonly form: string;
  readonly onOwn: (own: Own | undefined) => void;
}

/** The clinic's own severity for a rule, with the reason it was changed. */
export function OwnSeverity({ own, words, locked, form, onOwn }: OwnSeverityProps) {
  const choiceId = useId();
  const reasonId = useId();
  const { rule: text } = words;
  const choose = (to: (typeof choices)[number]) =>
    onOwn(to === 'default' ? undefined : { to, reason: own?.reason ?? '' });
  return (
    <div className="fields own">
      <div className="field">
        <label htmlFor={choiceId}>{text.severity}</label>
        <select
          id={choiceId}
          form={form}
          disabled={locked}
          value={own?.to ?? 'default'}
          onChange={(event) => choose(event.target.value as (typeof choices)[number])}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === 'default' ? text.asShipped : text[choice]}
            </option>
          ))}
        </select>
        {locked && <ManagedMark text={text} />}
      </div>
      {own && (
        <div className="field">
          <label htmlFor={reasonId}>{text.reason}</label>
          <input
            id={reasonId}
            form={form}
            value={own.reason}
            maxLength={500}
            readOnly={locked}
            required
            autoComplete="off"
            onChange={(event) => onOwn({ ...own, reason: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
