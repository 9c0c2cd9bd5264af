import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'time' | 'date' | 'datetime-local';
  /** UTF-16 units; default 2,000. */
  readonly maxLength?: number;
  readonly required?: boolean;
  /** Takes the whole row of its form. */
  readonly wide?: boolean;
  /** Set by the organisation: shown, with these words, and not to be changed. */
  readonly managed?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label. */
export function Field(props: FieldProps) {
  const { label, value, hint, type = 'text', maxLength = 2_000, required, wide, managed, onChange } = props;
  const id = useId();
  const helpId = useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={maxLength}
        required={required}
        autoComplete="off"
        placeholder={hint}
        readOnly={managed !== undefined}
        aria-describedby={managed === undefined ? undefined : helpId}
        min={type === 'number' ? 1 : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {managed !== undefined && (
        <small id={helpId} className="managed">
          {managed}
        </small>
      )}
    </div>
  );
}

interface ListFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly hint: string;
  readonly managed?: string | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** Several words, one per line. Lines are kept as typed, so that a new empty line does not jump away. */
export function ListField({ label, values, hint, managed, onChange }: ListFieldProps) {
  const id = useId();
  const helpId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={values.join('\n')}
        readOnly={managed !== undefined}
        aria-describedby={helpId}
        onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))}
        onBlur={() => {
          const tidy = values.map((line) => line.trim()).filter((line) => line !== '');
          if (tidy.join('\n') !== values.join('\n')) onChange(tidy);
        }}
      />
      <small id={helpId} className={managed === undefined ? undefined : 'managed'}>
        {managed ?? hint}
      </small>
    </div>
  );
}
