import type { Lang } from '../domain/finding.ts';
import type { Length, Stance, SuggestRequest, Tone } from '../domain/suggestion.ts';
import type { Bank } from './bank.ts';
import { inTurn, scattered } from './choose.ts';
import type { Plan } from './plan.ts';
import type { Voice } from './voice.ts';

/** One reply to be written. */
export interface Task {
  readonly plan: Plan;
  readonly stance: Stance;
  readonly tone: Tone;
  readonly length: Length;
  readonly seed: number;
  readonly bank: Bank;
  readonly voice: Voice;
  readonly request: SuggestRequest;
  /** Sentences other suggestions of this request already use. */
  readonly used: Set<string>;
  /** Take the shortest sentences: set when the first attempt did not fit. */
  readonly tight?: boolean;
}

/** The beginning by which two replies look alike: six characters, or three words. */
export function openingOf(text: string, lang: Lang): string {
  if (lang === 'en') return text.toLowerCase().split(/\s+/u).slice(0, 3).join(' ');
  return text.replace(/^您好[，：]\s*/u, '').slice(0, 6);
}

/** The opening: taken in turn by the seed, so that neighbours on a page differ. */
export function opener(task: Task, list: readonly string[], salt: string): string {
  const rank = { acknowledge: 0, explain: 1, invite: 2 }[task.stance];
  const offset = Math.floor((rank * list.length) / 3);
  const turn = inTurn(allowed(task, list), task.seed + offset, `${salt}/${task.plan.main}`);
  return best(task, turn, true);
}

/** A sentence from a list, scattered by the seed. */
export function pick(task: Task, list: readonly string[], salt: string): string {
  const turn = scattered(allowed(task, list), task.seed, `${salt}/${task.stance}`);
  return best(task, task.tight ? turn.toSorted((a, b) => a.length - b.length) : turn, false);
}

/** What the clinic does not ban; all of it where it bans everything. */
export function allowed(task: Task, list: readonly string[]): readonly string[] {
  const banned = task.request.clinic?.bannedWords?.filter((word) => word.trim() !== '') ?? [];
  const fine = list.filter((text) => !banned.some((word) => text.includes(word.trim())));
  return fine.length > 0 ? fine : list;
}

/** First entry that no other suggestion uses and that is not on the page yet. */
export function best(task: Task, list: readonly string[], opens: boolean): string {
  const { request, used, bank } = task;
  const posted = request.posted ?? [];
  const taken = opens ? [...posted, ...(request.recent ?? [])].map((text) => openingOf(text, bank.lang)) : [];
  const fresh = list.filter((text) => !used.has(text) && !taken.includes(openingOf(text, bank.lang)));
  const unposted = fresh.filter((text) => !posted.some((old) => old.includes(text)));
  const wanted = request.clinic?.preferredWords?.filter((word) => word.trim() !== '') ?? [];
  const liked = opens
    ? []
    : unposted.slice(0, 4).filter((text) => wanted.some((word) => text.includes(word.trim())));
  return liked[0] ?? unposted[0] ?? fresh[0] ?? list[0] ?? '';
}
