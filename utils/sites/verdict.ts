import type { Review } from '../domain/review.ts';
import type { FoundCard } from './find-cards.ts';
import { clean, textOf } from './label.ts';
import type { ReadSpec } from './spec.ts';

/** The review with what its author says of the place where the site asks for a verdict and not for stars. */
export function withVerdict({ verdict = [] }: ReadSpec, { elements }: FoundCard, review: Review): Review {
  for (const { select } of verdict) {
    for (const found of elements.flatMap((element) => [...element.querySelectorAll(select)])) {
      const recommends = verdictIn(clean(textOf(found)));
      if (recommends !== undefined) return { ...review, recommends };
    }
  }
  return review;
}

/** The negation first: it holds the other word in it (en 2025-08, fr 2026-09; the zh-TW sentence is not attested). */
function verdictIn(text: string): boolean | undefined {
  if (
    /不推薦|不建議|doesn.t recommend|does not recommend|ne recommande pas|おすすめしていません/iu.test(text)
  )
    return false;
  return /推薦|recommends?\b|recommande|おすすめしています/iu.test(text) ? true : undefined;
}
