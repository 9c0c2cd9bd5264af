import { useId, useState } from 'react';
import type { Branch } from '../../utils/domain/incident.ts';
import type { RememberedReview } from '../../utils/domain/remembered-review.ts';
import type { Topic } from '../../utils/domain/suggestion.ts';
import { branches } from '../../utils/playbook/branches.ts';
import type { InboxActions, InboxWords } from './words.ts';

/** Which kind of incident a topic points to, the gravest first. */
const likely: readonly (readonly [topic: Topic, branch: Branch])[] = [
  ['medical-danger', 'safety'],
  ['pain-safety', 'safety'],
  ['privacy', 'privacy'],
  ['legal-threat', 'media'],
  ['media-threat', 'media'],
  ['scam', 'rumour'],
  ['fake', 'rumour'],
  ['result', 'result'],
  ['staff-manner', 'staff'],
  ['doctor-manner', 'staff'],
];

interface IncidentFormProps {
  readonly review: RememberedReview;
  readonly person: string;
  readonly words: InboxWords;
  readonly open: InboxActions['openIncident'];
  readonly onDone: () => void;
}

/** Opens an incident from a review; the kind is a guess from its topics that a person confirms. */
export function IncidentForm({ review, person, words, open, onDone }: IncidentFormProps) {
  const { text, tongue } = words;
  const guess = likely.find(([topic]) => review.topics.includes(topic))?.[1] ?? 'service';
  const [branch, setBranch] = useState<Branch>(guess);
  const [name, setName] = useState(person);
  const [failed, setFailed] = useState(false);
  const id = useId();
  return (
    <form
      className="incident-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open(review, branch, name.trim()).then((stored) => (stored ? onDone() : setFailed(true)));
      }}
    >
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
              {each.name[tongue]}
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
      <p className="soft">{text.incidentClock}</p>
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
