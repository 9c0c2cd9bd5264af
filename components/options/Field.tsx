import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'time' | 'email';
  readonly onChange: (value: string) => void;
}

/** One line of text with its label. */
export function Field({ label, value, hint, type = 'text', onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={2_000}
        autoComplete="off"
        placeholder={hint}
        min={type === 'number' ? 1 : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ListFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly hint: string;
  readonly onChange: (values: readonly string[]) => void;
}

/** Several words, one per line. Lines are kept as typed, so that a new empty line does not jump away. */
export function ListField({ label, values, hint, onChange }: ListFieldProps) {
  const id = useId();
  const helpId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={values.join('\n')}
        aria-describedby={helpId}
        onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))}
        onBlur={() => {
          const tidy = values.map((line) => line.trim()).filter((line) => line !== '');
          if (tidy.join('\n') !== values.join('\n')) onChange(tidy);
        }}
      />
      <small id={helpId}>{hint}</small>
    </div>
  );
}
