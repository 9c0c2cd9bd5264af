import type { Check } from '../domain/check.ts';
import type { BlockSpan } from '../domain/posted-answer.ts';
import type { MountCard } from './card-port.ts';
import type { SuggestReplies } from './parts.ts';

/** What injected scripts leave for the guard in the isolated world that all our scripts of a frame share. */
interface Slot {
  check?: Check;
  mountCard?: MountCard;
  suggest?: SuggestReplies;
  /** Marks places of the text that was read on the page; how many could be marked. */
  mark?: (spans: readonly BlockSpan[]) => number;
}

const key = Symbol.for('calmreply.parts');

/** The slot of this frame. The page has a global object of its own and cannot see it. */
export function slot(): Slot {
  const world = globalThis as unknown as Record<symbol, Slot | undefined>;
  world[key] ??= {};
  return world[key];
}
