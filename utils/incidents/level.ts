import type { Assessment, Branch, Level } from '../domain/incident.ts';
import { branches } from '../playbook/branches.ts';

const reach: Readonly<Record<Assessment['reach'], Level>> = { one: 1, several: 2, spreading: 3, media: 4 };
const harm: Readonly<Record<Assessment['harm'], Level>> = { none: 1, upset: 1, injury: 3, serious: 4 };

/** How grave the event is before anyone has answered a question: the branch decides. */
export function firstLevel(branch: Branch): Level {
  return branches.find((entry) => entry.branch === branch)?.atLeast ?? 1;
}

/**
 * The graver of reach and harm, and never below the branch's own level. A false story that hurt nobody weighs one
 * less; harm counts in full until it is known to be untrue.
 */
export function levelOf(assessment: Assessment, branch: Branch): Level {
  const weight = Math.max(reach[assessment.reach], harm[assessment.harm]);
  const harmless = assessment.harm === 'none' || assessment.harm === 'upset';
  const discount = assessment.truth === 'false' && harmless ? 1 : 0;
  return clamp(Math.max(weight - discount, firstLevel(branch)));
}

function clamp(value: number): Level {
  if (value <= 1) return 1;
  if (value === 2 || value === 3) return value;
  return 4;
}
