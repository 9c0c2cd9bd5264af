import type { Finding, Rewrite } from './finding.ts';
import { textAt } from './span.ts';

/** The draft with a finding's rewrite in place; undefined when the draft is no longer the one that was checked. */
export function rewritten(draft: string, finding: Finding, rewrite: Rewrite): string | undefined {
  if (textAt(draft, finding.span) !== finding.excerpt) return undefined;
  const { start, end } = rewrite.span ?? finding.span;
  return draft.slice(0, start) + rewrite.text + draft.slice(end);
}
