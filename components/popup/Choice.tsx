import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly question: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly value: Value | undefined;
  readonly columns: number;
  readonly onChange: (value: Value) => void;
}

/** One question with its answers as large buttons; real radio buttons underneath, so arrow keys work. */
export function Choice<Value extends string>({
  question,
  options,
  value,
  columns,
  onChange,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{question}</legend>
      <div style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {options.map((option) => (
          <label key={option.value} title={option.hint}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
