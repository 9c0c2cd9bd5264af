import type { Analysis, Clause } from '../domain/analysis.ts';
import { hardPattern } from '../text/fold.ts';
import { type Gated, hardGates, softGates } from '../text/gate.ts';
import { pattern as softPattern } from '../text/pattern.ts';

/** How many questions have been made; each has its number in a clause's answers. */
let questions = 0;
/** Stands for the answer undefined, so that it too is remembered. */
const nothing = Symbol('nothing');

/** Patterns or words by language. */
export interface Bilingually {
  readonly zh?: string;
  readonly en?: string;
}

/**
 * A reading of a clause, made once for the same characters: on a key press only the sentence that changed is
 * read anew. `read` may depend on the clause's sentence and on nothing else.
 */
export function remembered<T, R extends readonly unknown[] = []>(
  read: (clause: Clause, ...rest: R) => T,
): (clause: Clause, ...rest: R) => T {
  const question = questions++;
  return (clause, ...rest) => {
    const { answers } = clause.key;
    const known = answers.get(question);
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const answer = read(clause, ...rest);
    answers.set(question, answer ?? nothing);
    return answer;
  };
}

/**
 * A test of a clause's text, Chinese on its hard text, English on its soft text, remembered by clause: many
 * entities of one clause ask the same question. Without a pattern for the clause's language the answer is no.
 */
export function clauseTest(pattern: Bilingually): (clause: Clause) => boolean {
  const asked = clauseAnswer(pattern, (one, text) => one.exec(text) !== null);
  return (clause) => asked.answer(clause) === true;
}

/** What a pattern finds in a clause. */
export interface ClauseAnswer<T> {
  /** Undefined at once where the pattern's gate stays shut, else read once and remembered. */
  readonly answer: (clause: Clause) => T | undefined;
  /** The clauses for which the gate is open. */
  readonly clauses: (draft: Analysis) => Iterable<Clause>;
}

/** `read` of the pattern in the clause's language, remembered by clause. */
export function clauseAnswer<T>(
  { zh, en }: Bilingually,
  read: (asked: Gated, text: string) => T,
): ClauseAnswer<T> {
  const hard = zh === undefined ? undefined : hardGates.gated(hardPattern(zh));
  const soft = en === undefined ? undefined : softGates.gated(softPattern(en));
  const answer = remembered((clause) => {
    const asked = clause.lang === 'en' ? soft : hard;
    return asked && read(asked, clause.lang === 'en' ? clause.soft : clause.hard);
  });
  return {
    answer: (clause) =>
      (clause.lang === 'en' ? soft : hard)?.opens(clause.key.may) ? answer(clause) : undefined,
    *clauses(draft) {
      const open = openIn(draft);
      if (hard !== undefined) yield* open['zh-TW'][hard.number] ?? [];
      if (soft !== undefined) yield* open.en[soft.number] ?? [];
    },
  };
}

/** By language and number of a pattern: the clauses in which it may match. */
type Open = Readonly<Record<Clause['lang'], Clause[][]>>;
const opened = new WeakMap<Analysis, Open>();

function openIn(draft: Analysis): Open {
  let open = opened.get(draft);
  if (open !== undefined) return open;
  open = { 'zh-TW': [], en: [] };
  opened.set(draft, open);
  for (const clause of draft.clauses) {
    const lists = open[clause.lang];
    clause.key.may.forEach((bits, word) => {
      for (let left = bits; left !== 0; left &= left - 1) {
        const number = word * 32 + 31 - Math.clz32(left & -left);
        const list = lists[number];
        if (list === undefined) lists[number] = [clause];
        else list.push(clause);
      }
    });
  }
  return open;
}
