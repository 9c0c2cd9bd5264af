import type { Appeal, AppealMove, AppealPlatform, AppealState, PolicyClass } from '../domain/appeal.ts';
import type { Removable, Triage } from '../domain/suggestion.ts';
import { platformPolicies, platformRules } from '../playbook/platform-policies.ts';
import { personalDataIn } from './personal-data.ts';

/** How a report can go on. A report turned down can be appealed once; after that the platform's word stands. */
const next: Readonly<Record<AppealState, readonly AppealMove[]>> = {
  prepared: ['reported'],
  reported: ['removed', 'kept'],
  removed: [],
  kept: ['appealed'],
  appealed: ['removed', 'final'],
  final: [],
};

/** Longest passage of a review that a reason quotes, in UTF-16 units. */
const longestQuote = 40;

/** What a person is told before reporting anything. */
export type AppealAdvice = 'may-fit' | 'merely-negative' | 'disputed-facts' | 'nothing-said';

/** What a review might be reported for, each class with the words that speak for it. */
export interface AppealProposal {
  readonly classes: readonly Removable[];
  readonly advice: AppealAdvice;
}

/**
 * Policy classes a review may fall under. Most negative reviews fall under none and will not be removed; then the
 * advice says so, and whether it is the facts that are disputed, which no platform decides.
 */
export function proposeAppeal(text: string, triage: Pick<Triage, 'removable' | 'nature'>): AppealProposal {
  const exposed = personalDataIn(text);
  const classes: readonly Removable[] = [
    ...(exposed ? [{ policy: 'personal-information' as const, words: [] }] : []),
    ...triage.removable,
  ];
  if (text.trim() === '') return { classes: [], advice: 'nothing-said' };
  if (classes.length > 0) return { classes, advice: 'may-fit' };
  const factual = triage.nature === 'factual' || triage.nature === 'both';
  return { classes, advice: factual ? 'disputed-facts' : 'merely-negative' };
}

/** One sentence for the platform's own form: its rule, and the words that may breach it. Never a threat, never personal data. */
export function appealReason(
  policy: PolicyClass,
  platform: AppealPlatform,
  words: readonly string[],
  lang: 'zh' | 'en',
): string {
  const rule = platformPolicies.find((entry) => entry.policy === policy)?.rule[lang] ?? '';
  const { policyName } = platformRules[platform];
  const quote = words.map((word) => word.trim().slice(0, longestQuote)).find(quotable);
  if (lang === 'en') {
    const what = quote ? `The passage “${quote}” in this review` : 'This review';
    return `${what} may go against ${policyName.en}, namely the rule ${rule}.`;
  }
  const what = quote ? `這則評論中的「${quote}」` : '這則評論的內容';
  return `${what}，可能不符合 ${policyName.zh}${rule}的規定，請協助審查。`;
}

/** Where a report may go from here. */
export function appealMoves(state: AppealState): readonly AppealMove[] {
  return next[state];
}

/** The reports after one of them moved; undefined when it is not there or may not go there. */
export function movedAppeals(
  appeals: readonly Appeal[],
  id: string,
  to: AppealMove,
): readonly Appeal[] | undefined {
  const present = appeals.find((appeal) => appeal.id === id);
  if (!present || !next[present.state].includes(to)) return undefined;
  return appeals.map((appeal) => (appeal.id === id ? { ...appeal, state: to } : appeal));
}

function quotable(words: string): boolean {
  return words !== '' && personalDataIn(words) === undefined;
}
