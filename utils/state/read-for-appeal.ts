import { triageOf } from '../composer/triage.ts';
import { type AppealProposal, proposeAppeal } from '../incidents/appeal.ts';

/** Reads a public review and proposes what it might be reported for. */
export function readForAppeal(text: string): AppealProposal {
  return proposeAppeal(text, triageOf({ text }));
}
