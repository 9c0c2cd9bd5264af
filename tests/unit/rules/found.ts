import { createChecker } from '../../../utils/checker/check.ts';
import type { Analysis } from '../../../utils/domain/analysis.ts';
import type { CheckRequest } from '../../../utils/domain/check.ts';
import type { Finder, Match } from '../../../utils/domain/rule.ts';
import { rules } from '../../../utils/rules/index.ts';

const { check, analyse } = createChecker(rules);

/** Everything of a request but the draft. */
export type Around = Partial<Omit<CheckRequest, 'draft'>>;

/** What one rule marks in a draft, word for word, in reading order. */
export function foundBy(rule: string, draft: string, around: Around = {}): string[] {
  return check({ draft, pack: 'auto', ...around })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ excerpt }) => excerpt);
}

/** As `foundBy`, the severity of each finding. */
export function severitiesBy(rule: string, draft: string, around: Around = {}): string[] {
  return check({ draft, pack: 'auto', ...around })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);
}

/** As `foundBy`, whether each adds to the review or only confirms it. */
export function relationsBy(rule: string, draft: string, around: Around = {}): (string | undefined)[] {
  return check({ draft, pack: 'auto', ...around })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ relation }) => relation);
}

/** A draft as all rules see it. */
export function read(draft: string, around: Around = {}): Analysis {
  return analyse({ draft, pack: 'auto', ...around });
}

/** What a finder of the test's own marks in a draft. */
export function matchesOf(
  finder: Finder,
  draft: string,
  around: Around = {},
): (Omit<Match, 'span'> & { readonly text: string })[] {
  const [any] = rules;
  if (any === undefined) throw new Error('no rules');
  const analysis = createChecker([{ ...any, finder }]).analyse({ draft, pack: 'auto', ...around });
  return [...finder.find(analysis)].map(({ span, ...rest }) => ({
    ...rest,
    text: draft.slice(span.start, span.end),
  }));
}
