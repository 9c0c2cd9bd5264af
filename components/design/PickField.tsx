import { useId } from 'react';

interface PickFieldProps<Value extends string> {
  readonly label: string;
  readonly value: NoInfer<Value>;
  readonly options: readonly (readonly [value: Value, name: string])[];
  /** Set by the organisation: shown, with these words, and not to be changed. */
  readonly managed?: string | undefined;
  /** Id of the form it belongs to, where it does not stand in it. */
  readonly form?: string;
  readonly onPick: (value: Value) => void;
}

/** One choice of several with its label. */
export function PickField<Value extends string>(props: PickFieldProps<Value>) {
  const { label, value, options, managed, form, onPick } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        form={form}
        value={value}
        disabled={managed !== undefined}
        onChange={(event) => {
          const picked = options.find(([each]) => each === event.target.value);
          if (picked) onPick(picked[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {managed !== undefined && <small className="managed">{managed}</small>}
    </div>
  );
}
