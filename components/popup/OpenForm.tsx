import { useId, useState } from 'react';
import type { Branch, Origin } from '../../utils/domain/incident.ts';
import { branches } from '../../utils/playbook/branches.ts';
import type { Desk, NewIncident } from '../../utils/state/desk-store.ts';
import { Choice } from './Choice.tsx';
import type { Words } from './words.ts';

interface OpenFormProps extends Words {
  readonly desk: Desk;
  readonly person: string;
  /** What is known already of what happened. */
  readonly known?: Pick<NewIncident, 'origin' | 'branch' | 'reviewIds'>;
  /** Left without an incident opened. */
  readonly onDone: () => void;
  readonly onOpened: () => void;
}

const origins: readonly Origin[] = ['google', 'facebook', 'line', 'forum', 'news', 'clinic'];
const agos = ['0', '30', '60', '1440'] as const;

/** Opens an incident with answers already chosen, so that one press is enough in a hurry. */
export function OpenForm({ desk, text, lang, person, known, onDone, onOpened }: OpenFormProps) {
  const [origin, setOrigin] = useState<Origin>(known?.origin ?? 'google');
  const [ago, setAgo] = useState<(typeof agos)[number]>('0');
  const [branch, setBranch] = useState<Branch>(known?.branch ?? 'service');
  const [name, setName] = useState(person);
  const [missing, setMissing] = useState(false);
  const nameId = useId();
  const helpId = useId();
  return (
    <form
      className="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        const trimmed = name.trim();
        if (trimmed === '') return setMissing(true);
        void desk
          .open({ ...known, origin, branch, seenAgo: Number(ago), person: trimmed })
          .then((stored) => stored && onOpened());
      }}
    >
      <div className="form-head">
        <h1>{text.openTitle}</h1>
        <button type="button" className="link" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
      <Choice
        question={text.originQuestion}
        columns={3}
        value={origin}
        onChange={setOrigin}
        options={origins.map((value) => ({ value, label: text[`origin${value}`] }))}
      />
      <Choice
        question={text.seenQuestion}
        columns={4}
        value={ago}
        onChange={setAgo}
        options={agos.map((value) => ({ value, label: text[`seen${value}`] }))}
      />
      <Choice
        question={text.branchQuestion}
        columns={4}
        value={branch}
        onChange={setBranch}
        options={branches.map((entry) => ({
          value: entry.branch,
          label: entry.name[lang],
          hint: entry.hint[lang],
        }))}
      />
      <div className="field">
        <label htmlFor={nameId}>{text.nameQuestion}</label>
        <input
          id={nameId}
          value={name}
          maxLength={40}
          autoComplete="off"
          placeholder={text.namePlaceholder}
          aria-describedby={helpId}
          aria-invalid={missing}
          onChange={(event) => {
            setName(event.target.value);
            setMissing(false);
          }}
        />
        <p id={helpId} className={missing ? 'missing' : 'soft'} role={missing ? 'alert' : undefined}>
          {missing ? text.nameMissing : text.nameHelp}
        </p>
      </div>
      <div className="actions">
        <button type="submit" className="primary">
          {text.start}
        </button>
      </div>
    </form>
  );
}
