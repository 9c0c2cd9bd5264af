import { useId } from 'react';
import type { OwnRules } from '../../../utils/domain/check.ts';
import { PickField } from '../../design/PickField.tsx';
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
  const reasonId = useId();
  const { rule: text } = words;
  const choose = (to: (typeof choices)[number]) =>
    onOwn(to === 'default' ? undefined : { to, reason: own?.reason ?? '' });
  return (
    <div className="fields own">
      <PickField
        label={text.severity}
        value={own?.to ?? 'default'}
        options={choices.map((choice) => [choice, choice === 'default' ? text.asShipped : text[choice]])}
        managed={locked ? text.managed : undefined}
        form={form}
        onPick={choose}
      />
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
