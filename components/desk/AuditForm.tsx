import { useId, useState } from 'react';
import type { Audit, AuditAnswer } from '../../utils/domain/audit.ts';
import { auditScore, weakItems } from '../../utils/incidents/audit.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { AuditList } from '../../utils/playbook/audits.ts';
import { Field } from '../design/Field.tsx';
import type { TimelineWords } from './describe.ts';

interface AuditFormProps {
  readonly list: AuditList;
  readonly person: string;
  readonly words: TimelineWords;
  readonly onSave: (owner: string, answers: Audit['answers']) => void;
  readonly onCancel: () => void;
}

const answers: readonly AuditAnswer[] = ['yes', 'partly', 'no', 'not-applicable'];

/** One checklist to go through; it can be signed off once every item has an answer. */
export function AuditForm({ list, person, words, onSave, onCancel }: AuditFormProps) {
  const { text, lang } = words;
  const [given, setGiven] = useState<Audit['answers']>({});
  const [owner, setOwner] = useState(person);
  const id = useId();
  const complete = list.items.every((item) => given[item.id] !== undefined);
  const weak = weakItems(list, given);
  return (
    <form
      className="audit-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(owner.trim(), given);
      }}
    >
      {list.items.map((item) => (
        <fieldset key={item.id}>
          <legend>{item.ask[lang]}</legend>
          {answers.map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={`${id}${item.id}`}
                value={answer}
                checked={given[item.id] === answer}
                onChange={() => setGiven({ ...given, [item.id]: answer })}
              />{' '}
              {text[`audit${answer}`]}
            </label>
          ))}
        </fieldset>
      ))}
      <Field label={text.auditOwner} value={owner} maxLength={40} onChange={setOwner} />
      {complete && (
        <p role="status">
          <b>{fill(text.auditScore, { n: auditScore(list, given) ?? '–' })}</b>{' '}
          {weak.length > 0 &&
            fill(text.auditWeak, {
              items: weak.map(({ ask }) => ask[lang]).join(lang === 'zh' ? '、' : '; '),
            })}
        </p>
      )}
      <div className="row-actions">
        <button type="submit" className="primary" disabled={!complete || owner.trim() === ''}>
          {text.auditSave}
        </button>
        <button type="button" onClick={onCancel}>
          {words.desk.cancel}
        </button>
      </div>
    </form>
  );
}
