import type { Mood } from '../domain/analysis.ts';

const moods = ['conditional', 'policy', 'wish', 'request', 'question', 'negation', 'quotation'] as const;
const sets: ReadonlySet<Mood>[] = [];

/** The moods whose tests hold, in the order of the list above; equal sets are one object. */
export function moodsThat(holds: Readonly<Record<Mood, boolean>>): ReadonlySet<Mood> {
  let number = 0;
  for (const mood of moods) number = number * 2 + (holds[mood] ? 1 : 0);
  const known = sets[number] ?? new Set(moods.filter((mood) => holds[mood]));
  sets[number] = known;
  return known;
}
