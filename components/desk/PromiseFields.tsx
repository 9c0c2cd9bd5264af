import { useState } from 'react';
import { Field } from '../design/Field.tsx';
import { dayField, fieldTime } from './dates.ts';

const month = 30 * 86_400_000;

interface PromiseDraft {
  readonly owner: string;
  readonly setOwner: (owner: string) => void;
  /** The day as its field holds it. */
  readonly due: string;
  readonly setDue: (due: string) => void;
  /** What may be stored; undefined while an owner or a day is missing. */
  readonly whole: { readonly owner: string; readonly dueAt: number } | undefined;
}

/** A promise being made: by this person and in a month, unless somebody says otherwise. */
export function usePromise(person: string, now: number): PromiseDraft {
  const [owner, setOwner] = useState(person);
  const [due, setDue] = useState(() => dayField(now + month));
  const dueAt = fieldTime(due);
  const whole = owner.trim() === '' || dueAt === undefined ? undefined : { owner, dueAt };
  return { owner, setOwner, due, setDue, whole };
}

interface PromiseFieldsProps {
  readonly draft: PromiseDraft;
  readonly ownerLabel: string;
  readonly dueLabel: string;
}

/** Who sees to something, and by when. */
export function PromiseFields({ draft, ownerLabel, dueLabel }: PromiseFieldsProps) {
  return (
    <>
      <Field label={ownerLabel} value={draft.owner} maxLength={40} onChange={draft.setOwner} />
      <Field label={dueLabel} type="date" value={draft.due} onChange={draft.setDue} />
    </>
  );
}
