import { useId, useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import { branches } from '../../utils/playbook/branches.ts';
import { ReasonForm } from '../design/ReasonForm.tsx';
import type { TimelineWords } from './describe.ts';

interface MergeFormProps {
  readonly others: readonly Incident[];
  readonly words: TimelineWords;
  readonly onMerge: (into: Incident, reason: string) => void;
  readonly onCancel: () => void;
}

/** Two reviews, one event: picks the incident that goes on. */
export function MergeForm({ others, words, onMerge, onCancel }: MergeFormProps) {
  const [picked, setPicked] = useState(others[0]?.id);
  const id = useId();
  const into = others.find((other) => other.id === picked);
  return (
    <div className="merge">
      <label htmlFor={id}>{words.text.mergeInto}</label>
      <select id={id} value={picked} onChange={(event) => setPicked(event.target.value)}>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {branches.find((entry) => entry.branch === other.branch)?.name[words.lang]} {other.code}
          </option>
        ))}
      </select>
      <ReasonForm
        question={words.text.moveWhy}
        placeholder={words.text.mergePlaceholder}
        save={words.text.mergeSave}
        cancel={words.desk.cancel}
        onSave={(reason) => into && onMerge(into, reason)}
        onCancel={onCancel}
      />
    </div>
  );
}
