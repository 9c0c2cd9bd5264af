import type { ReactNode } from 'react';
import type { PlannedItem } from '../../utils/domain/learning.ts';
import { learningMessages } from '../../utils/locale/learning.ts';
import { fill } from '../../utils/locale/messages.ts';
import { dayOf } from '../../utils/locale/times.ts';
import type { TimelineWords } from './describe.ts';

interface PromiseLineProps {
  readonly promise: PlannedItem;
  readonly now: number;
  readonly words: TimelineWords;
  readonly onFinish: (done: boolean) => void;
  /** More about it, between its date and whether it is late. */
  readonly children?: ReactNode;
}

/** Whether a promise is kept, late, or on its way. */
export function promiseState({ doneAt, dueAt }: PlannedItem, now: number): 'met' | 'over' | 'running' {
  if (doneAt !== undefined) return 'met';
  return dueAt < now ? 'over' : 'running';
}

/** By when and whom something was promised or done, and the button that says it is done or takes that back. */
export function PromiseLine({ promise, now, words, onFinish, children }: PromiseLineProps) {
  const text = learningMessages[words.locale];
  const { owner, dueAt, doneAt } = promise;
  return (
    <>
      <span className="soft">
        {fill(doneAt === undefined ? text.dueOn : text.doneOn, {
          date: dayOf(doneAt ?? dueAt, words.locale),
          owner,
        })}
      </span>
      {children}
      {promiseState(promise, now) === 'over' && <b>{text.late}</b>}
      <button type="button" className="link no-print" onClick={() => onFinish(doneAt === undefined)}>
        {doneAt === undefined ? text.done : text.undo}
      </button>
    </>
  );
}
