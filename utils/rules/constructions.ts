import type { Analysis, Clause } from '../domain/analysis.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { type Bilingually, clauseMatching } from './predicates.ts';
import { tellingOf } from './story.ts';

export interface Construction {
  /** `strong`: only where the clause itself points at one person; `told`: strong or weak; `any`: the words suffice. */
  readonly in: 'strong' | 'told' | 'any';
  readonly zh?: string;
  readonly en?: string;
  readonly severity?: Match['severity'];
  readonly when?: (clause: Clause, draft: Analysis) => boolean;
}

/** Wording found by shape instead of by a list of terms, where the clause tells one person's story. */
export function construction({ in: where, zh, en, severity, when }: Construction): Finder {
  const pattern: Bilingually = { ...(zh !== undefined && { zh }), ...(en !== undefined && { en }) };
  return clauseMatching(pattern, {
    unless: where === 'any' ? ['conditional'] : [],
    ...(severity && { severity }),
    when: (clause, draft) => {
      const telling = where === 'any' ? 'strong' : tellingOf(clause, draft);
      if (telling === 'none' || (where === 'strong' && telling !== 'strong')) return false;
      return when === undefined || when(clause, draft);
    },
  });
}
