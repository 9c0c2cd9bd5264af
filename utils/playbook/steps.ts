import type { Branch } from '../domain/incident.ts';
import type { Step } from '../domain/step.ts';
import { branchSteps } from './branch-steps.ts';
import { commonSteps } from './common-steps.ts';
import { letters } from './letters.ts';

const order = letters.map(({ letter }) => letter);

/** Every step of the playbook, in working order. */
export const allSteps: readonly Step[] = [...commonSteps, ...branchSteps].sort(
  (a, b) => order.indexOf(a.letter) - order.indexOf(b.letter) || a.order - b.order,
);

/** The steps of one branch, in working order. */
export function stepsFor(branch: Branch): readonly Step[] {
  return allSteps.filter((step) => step.branches?.includes(branch) ?? true);
}

/** The step with this id, in whichever branch it lives. */
export function stepById(id: string): Step | undefined {
  return allSteps.find((step) => step.id === id);
}
