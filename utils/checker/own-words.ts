import type { Analysis } from '../domain/analysis.ts';
import type { OwnRules } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import { toRaw } from '../domain/folded.ts';
import { contains, type Span } from '../domain/span.ts';
import { foldHard, foldSoft } from '../text/fold.ts';

/** Findings for words on the clinic's own block list; the profile's banned words count as such. */
export function ownWordFindings(
  draft: Analysis,
  own: OwnRules | undefined,
  voice: 'zh-TW' | 'en',
): Finding[] {
  const words = [...(own?.block ?? []), ...(draft.clinic?.bannedWords ?? [])];
  return placesOf(draft, words).map((span) => ({
    rule: 'own.block',
    title: voice === 'en' ? 'A word you do not publish' : '貴院自訂的不刊登詞',
    severity: 'block',
    by: 'own-word',
    span,
    excerpt: draft.raw.slice(span.start, span.end),
    message:
      voice === 'en'
        ? 'This word is on your own list of words not to publish.'
        : '這個詞在貴院自訂的不刊登詞清單上。',
    basis: [],
    rewrites: [],
  }));
}

/** True when the finding lies inside a word that the clinic allows. */
export function silenced(finding: Finding, draft: Analysis, own: OwnRules | undefined): boolean {
  return placesOf(draft, own?.allow ?? []).some((span) => contains(span, finding.span));
}

/** Every place of every word: Chinese ones folded hard, Latin ones in the soft text at word bounds. */
function placesOf(draft: Analysis, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const word of new Set(words)) {
    const latin = !/[\u3105-\u9fff]/u.test(word);
    const folded = latin ? draft.soft : draft.hard;
    const form = (latin ? foldSoft(word) : foldHard(word)).text.trim();
    if (form === '') continue;
    for (let at = folded.text.indexOf(form); at >= 0; at = folded.text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (latin && (isWord(folded.text, at - 1) || isWord(folded.text, end))) continue;
      spans.push(toRaw(folded, at, end));
    }
  }
  return spans;
}

function isWord(text: string, at: number): boolean {
  return /[a-z0-9]/u.test(text.charAt(at));
}
