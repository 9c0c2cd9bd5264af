import { useId, useState } from 'react';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { TimelineWords } from './describe.ts';

/** Asks who works here, where nobody has said so yet: without a name nothing is recorded. */
export function PersonField({ desk, words }: { readonly desk: Desk; readonly words: TimelineWords }) {
  const [name, setName] = useState('');
  const id = useId();
  return (
    <form
      className="row-actions person"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void desk.setSettings({ person: name.trim() });
      }}
    >
      <label htmlFor={id}>{words.desk.nameQuestion}</label>
      <input
        id={id}
        value={name}
        maxLength={40}
        autoComplete="off"
        placeholder={words.desk.namePlaceholder}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" disabled={name.trim() === ''}>
        {words.text.personSave}
      </button>
      <small className="soft">{words.desk.nameHelp}</small>
    </form>
  );
}
