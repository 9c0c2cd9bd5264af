import { useId, useState } from 'react';
import type { Branch, Origin } from '../../utils/domain/incident.ts';
import { deskMessages } from '../../utils/locale/desk.ts';
import { inboxMessages } from '../../utils/locale/inbox.ts';
import type { UiLang } from '../../utils/locale/messages.ts';
import { branches } from '../../utils/playbook/branches.ts';
import './incident-form.css';

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
  const id = useId();
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
        <div className="field">
          <label htmlFor={`${id}o`}>{desk.originQuestion}</label>
          <select
            id={`${id}o`}
            value={origin}
            onChange={(event) =>
              setOrigin(origins.find((each) => each === event.target.value) ?? props.origin)
            }
          >
            {origins.map((each) => (
              <option key={each} value={each}>
                {desk[`origin${each}`]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}b`}>{text.incidentBranch}</label>
        <select
          id={`${id}b`}
          value={branch}
          onChange={(event) =>
            setBranch(branches.find((each) => each.branch === event.target.value)?.branch ?? guess)
          }
        >
          {branches.map((each) => (
            <option key={each.branch} value={each.branch}>
              {each.name[lang === 'en' ? 'en' : 'zh']}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}n`}>{text.incidentPerson}</label>
        <input
          id={`${id}n`}
          value={name}
          maxLength={40}
          required
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
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
