import type { Analysis, Clause } from '../domain/analysis.ts';
import { fromRaw, toRaw } from '../domain/folded.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { hardPattern } from '../text/fold.ts';
import { pattern as softPattern } from '../text/pattern.ts';
import type { Bilingually } from './clause-test.ts';
import { clauseMatching, trimmed } from './predicates.ts';
import { tellingOf } from './story.ts';

export interface Construction {
  /** `strong`: only where the clause itself points at one person; `told`: strong or weak; `any`: the words suffice. */
  readonly in: 'strong' | 'told' | 'any';
  readonly zh?: string;
  readonly en?: string;
  readonly severity?: Match['severity'];
  /** `match` (default) marks what matched, `clause` the whole clause. */
  readonly marks?: 'match' | 'clause';
  readonly when?: (clause: Clause, draft: Analysis) => boolean;
}

/** Wording found by shape instead of by a list of terms, where the clause tells one person's story. */
export function construction({ in: where, zh, en, severity, marks, when }: Construction): Finder {
  const pattern: Bilingually = { ...(zh !== undefined && { zh }), ...(en !== undefined && { en }) };
  return clauseMatching(pattern, {
    unless: where === 'any' ? ['conditional'] : [],
    ...(severity && { severity }),
    ...(marks && { marks }),
    when: (clause, draft) => {
      const telling = where === 'any' ? 'strong' : tellingOf(clause, draft);
      if (telling === 'none' || (where === 'strong' && telling !== 'strong')) return false;
      return when === undefined || when(clause, draft);
    },
  });
}

/** As `construction`, over whole sentences: for wording whose parts stand in neighbouring clauses. */
export function sentenceConstruction(
  pattern: Bilingually,
  options: { readonly severity?: Match['severity']; readonly unless?: Bilingually } = {},
): Finder {
  const zh = pattern.zh === undefined ? undefined : hardPattern(pattern.zh);
  const en = pattern.en === undefined ? undefined : softPattern(pattern.en);
  const notZh = options.unless?.zh === undefined ? undefined : hardPattern(options.unless.zh);
  const notEn = options.unless?.en === undefined ? undefined : softPattern(options.unless.en);
  return {
    terms: [],
    *find(draft) {
      for (const { span, lang } of draft.sentences) {
        const english = lang === 'en';
        const folded = english ? draft.soft : draft.hard;
        const start = fromRaw(folded, span.start);
        const text = folded.text.slice(start, fromRaw(folded, span.end));
        const match = (english ? en : zh)?.exec(text);
        if (!match || (english ? notEn : notZh)?.test(text)) continue;
        yield {
          span: trimmed(draft, toRaw(folded, start + match.index, start + match.index + match[0].length)),
          ...(options.severity && { severity: options.severity }),
        };
      }
    },
  };
}
