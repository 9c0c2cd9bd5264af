import type { Clause, Entity } from '../domain/analysis.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { relationOf } from './predicates.ts';
import { type Telling, tellingOf } from './story.ts';

export interface Told {
  /** Which clauses count; default strong and weak. */
  readonly telling?: readonly Telling[];
  readonly when?: (clause: Clause, found: Entity, telling: Telling) => boolean;
  readonly severity?: Match['severity'];
}

/** Entities of the kinds in clauses that tell one person's story, each with its relation to the review. */
export function told(kinds: readonly string[], options: Told = {}): Finder {
  const wanted = options.telling ?? ['strong', 'weak'];
  return {
    terms: [],
    *find(draft) {
      for (const kind of kinds)
        for (const found of draft.byKind.get(kind) ?? []) {
          const clause = draft.clauses[found.clause];
          if (clause === undefined) continue;
          const telling = tellingOf(clause, draft);
          if (!wanted.includes(telling)) continue;
          if (options.when !== undefined && !options.when(clause, found, telling)) continue;
          const relation = relationOf(draft, found);
          yield {
            span: found.span,
            ...(relation && { relation }),
            ...(options.severity && { severity: options.severity }),
          };
        }
    },
  };
}
