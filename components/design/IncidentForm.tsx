import { useState } from 'react';
import type { Branch, Origin } from '../../utils/domain/incident.ts';
import { deskMessages } from '../../utils/locale/desk.ts';
import { inboxMessages } from '../../utils/locale/inbox.ts';
import { tongueOf, type UiLang } from '../../utils/locale/messages.ts';
import { branches } from '../../utils/playbook/branches.ts';
import { Field } from './Field.tsx';
import './incident-form.css';
import { PickField } from './PickField.tsx';

/** What a person confirmed before an incident was opened. */
export interface IncidentChoice {
  readonly branch: Branch;
  readonly origin: Origin;
  readonly person: string;
}

interface IncidentFormProps {
  readonly lang: UiLang;
  /** What it looks like; a person may choose another kind. */
  readonly guess: Branch;
  readonly origin: Origin;
  /** Also asks where it was seen: an address tells that only roughly. */
  readonly asksOrigin?: boolean;
  readonly person: string;
  /** When the clocks start, and what is taken along. */
  readonly note: string;
  /** False when it was not stored. */
  readonly open: (choice: IncidentChoice) => Promise<boolean>;
  readonly onDone: () => void;
}

const origins: readonly Origin[] = ['news', 'forum', 'google', 'facebook', 'line', 'other'];

/** Opens an incident about something public. */
export function IncidentForm(props: IncidentFormProps) {
  const { lang, guess, asksOrigin = false, note, open, onDone } = props;
  const text = inboxMessages[lang];
  const desk = deskMessages[lang];
  const [branch, setBranch] = useState<Branch>(guess);
  const [origin, setOrigin] = useState<Origin>(props.origin);
  const [name, setName] = useState(props.person);
  const [failed, setFailed] = useState(false);
  return (
    <form
      className="incident-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open({ branch, origin, person: name.trim() }).then((stored) =>
          stored ? onDone() : setFailed(true),
        );
      }}
    >
      {asksOrigin && (
        <PickField
          label={desk.originQuestion}
          value={origin}
          options={origins.map((each) => [each, desk[`origin${each}`]])}
          onPick={setOrigin}
        />
      )}
      <PickField
        label={text.incidentBranch}
        value={branch}
        options={branches.map((each) => [each.branch, each.name[tongueOf(lang)]])}
        onPick={setBranch}
      />
      <Field label={text.incidentPerson} value={name} maxLength={40} required onChange={setName} />
      <p className="soft">{note}</p>
      <div className="row-actions">
        <button type="submit" className="primary" disabled={name.trim() === ''}>
          {text.incidentOpen}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
      {failed && (
        <p className="notice bad" role="alert">
          {text.incidentFailed}
        </p>
      )}
    </form>
  );
}
