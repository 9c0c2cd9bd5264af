import type { Incident, Tick } from '../domain/incident.ts';
import type { Letter, Step } from '../domain/step.ts';
import { letters } from '../playbook/letters.ts';
import { stepsFor } from '../playbook/steps.ts';

/** The next thing to do: the first step without a tick; undefined when all are ticked. */
export function nextStep(incident: Incident): Step | undefined {
  return stepsFor(incident.branch).find((step) => !incident.ticks[step.id]);
}

export interface LetterProgress {
  readonly letter: Letter;
  readonly done: number;
  readonly total: number;
}

/** How far each of the five letters is. */
export function progressOf(incident: Incident): readonly LetterProgress[] {
  const steps = stepsFor(incident.branch);
  return letters.map(({ letter }) => {
    const own = steps.filter((step) => step.letter === letter);
    return { letter, done: own.filter((step) => incident.ticks[step.id]).length, total: own.length };
  });
}

/** The tick an undo takes back: the last one given that still stands. */
export function lastTick(incident: Incident): { readonly step: string; readonly tick: Tick } | undefined {
  for (const entry of incident.timeline.toReversed()) {
    const step = entry.kind === 'tick' ? entry.step : entry.kind === 'assess' ? 'assess' : undefined;
    const tick = step === undefined ? undefined : incident.ticks[step];
    if (step !== undefined && tick && tick.at === entry.at) return { step, tick };
  }
  return undefined;
}
