import type { Analysis } from '../domain/analysis.ts';
import type { Check, CheckRequest, CheckResult, OwnRules } from '../domain/check.ts';
import type { Finding, Pack, Severity, Verdict } from '../domain/finding.ts';
import type { Match, Rule } from '../domain/rule.ts';
import type { Arbiter, Ruling } from '../domain/scorer.ts';
import { contains, overlaps, type Span, textAt } from '../domain/span.ts';
import { lexicon } from '../lexicon/index.ts';
import { rules } from '../rules/index.ts';
import { languageOf } from '../text/segment.ts';
import { type TermSearch, termSearch } from '../text/term-search.ts';
import { analyse, type ReadCache } from './analyse.ts';
import { ownWordFindings, silenced } from './own-words.ts';
import { placedRewrites } from './rewrites.ts';
import { arbitrate } from './scorer/arbiter.ts';
import { blocking } from './scorer/score.ts';
import { languageAt } from './sentence-language.ts';

/** A check with its own memory of sentences; the results are those of a fresh one. */
export interface Checker {
  readonly check: Check;
  /** The draft as rules and scorer see it: for training, measuring and explaining. */
  readonly analyse: (request: CheckRequest) => Analysis;
}

const rank: Readonly<Record<Severity, number>> = { advise: 0, warn: 1, block: 2 };

/** What is certain by its very form; a finding that holds one is never quieted. */
const certain = ['valid-national-id', 'phone', 'email'] as const;

/**
 * Makes a checker of the given rules, and of the learned arbiter where one is given. Building joins all terms
 * into one search and takes some ten milliseconds: make one and keep it.
 */
export function createChecker(rules: readonly Rule[], arbiter?: Arbiter): Checker {
  const search = searchOf(rules);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const cache: ReadCache = { sentences: new Map() };

  const read = (request: CheckRequest): Analysis => {
    const { draft, review, clinic, context } = request;
    const pack = packOf(request);
    const given = {
      draft,
      pack,
      ...(review && { review }),
      ...(clinic && { clinic }),
      ...(context && { context }),
    };
    return analyse(given, search, cache);
  };

  const check = (request: CheckRequest): CheckResult => {
    const faults: string[] = [];
    const guarded = <T>(name: string, run: () => T[]): T[] => {
      try {
        return run();
      } catch {
        faults.push(name);
        return [];
      }
    };
    const [draft] = guarded('analysis', () => [read(request)]);
    if (draft === undefined) return { verdict: 'clean', findings: [], faults };
    const voice = request.lang ?? (draft.pack === 'us' ? 'en' : 'zh-TW');
    const findings: Finding[] = [];
    for (const rule of rules)
      findings.push(
        ...guarded(rule.id, () =>
          merged([...rule.finder.find(draft)]).flatMap(
            (match) => findingOf(rule, match, draft, voice, request.own) ?? [],
          ),
        ),
      );
    // The arbiter learned from replies; of other texts it knows nothing.
    const [ruling] =
      arbiter === undefined || draft.context !== 'reply'
        ? []
        : guarded('scorer', () => [arbiter(draft, findings)]);
    const weighed =
      ruling === undefined ? findings : findings.map((finding) => held(finding, ruling, draft, request.own));
    for (const match of ruling?.matches ?? []) {
      const rule = byId.get(match.rule);
      if (
        rule === undefined ||
        findings.some((other) => other.rule === rule.id && overlaps(other.span, match.span))
      )
        continue;
      const finding = findingOf(rule, match, draft, voice, request.own);
      if (finding !== undefined)
        weighed.push({
          ...finding,
          by: 'scorer',
          severity: milder(finding.severity, match.severity),
          because: match.because,
        });
    }
    const kept =
      request.own === undefined
        ? weighed
        : weighed.filter((finding) => !silenced(finding, draft, request.own));
    const own = guarded('own words', () => ownWordFindings(draft, request.own, voice));
    const all = [...kept, ...own].sort(inReadingOrder);
    return { verdict: verdictOf(all), findings: all, faults };
  };

  return { check, analyse: read };
}

const searches = new WeakMap<readonly Rule[], TermSearch>();

/** Built once for the same rules; what is remembered of drafts is each checker's own. */
function searchOf(rules: readonly Rule[]): TermSearch {
  const search =
    searches.get(rules) ?? termSearch([...lexicon, ...rules.flatMap(({ finder }) => finder.terms)]);
  searches.set(rules, search);
  return search;
}

let standard: Checker | undefined;

/** The product's check: all rules, and the learned arbiter over them; built at first use. */
export const check: Check = (request) => {
  standard ??= createChecker(rules, arbitrate);
  return standard.check(request);
};

/** The gravest severity decides; `advise` leaves a draft clean. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'block')) return 'block';
  return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'clean';
}

function packOf(request: CheckRequest): Pack {
  if (request.pack !== 'auto') return request.pack;
  return languageOf(request.draft) === 'en' ? 'us' : 'tw';
}

function findingOf(
  rule: Rule,
  match: Match,
  draft: Analysis,
  voice: 'zh-TW' | 'en',
  own: OwnRules | undefined,
): Finding | undefined {
  const excerpt = textAt(draft.raw, match.span);
  const inContext = rule.context?.[draft.context];
  const changed = own?.severity[rule.id];
  if (excerpt === undefined || inContext === 'off' || changed?.to === 'off') return undefined;
  const severity = changed?.to ?? inContext ?? match.severity ?? rule.severity[draft.pack];
  const offered =
    match.rewrites ?? (languageAt(draft, match.span.start) === 'en' ? rule.rewrites.en : rule.rewrites.zh);
  return {
    rule: rule.id,
    title: voice === 'en' ? rule.title.en : rule.title.zh,
    severity,
    by: 'rule',
    span: match.span,
    excerpt,
    message: voice === 'en' ? rule.message.en : rule.message.zh,
    basis: rule.basis[draft.pack],
    rewrites: placedRewrites(rule.id, offered, match.span, draft),
    ...(match.relation && { relation: match.relation }),
    ...(changed && { because: [changed.reason] }),
  };
}

/**
 * A finding no graver than the arbiter allows. What the clinic set itself stays, and so does what is certain by its
 * form, and what blocks only here: by pack, or raised by the rule itself.
 */
function held(
  finding: Finding,
  { ceiling, unlikely }: Ruling,
  draft: Analysis,
  own: OwnRules | undefined,
): Finding {
  const limit = unlikely.has(finding.rule) ? 'advise' : ceiling;
  if (rank[finding.severity] <= rank[limit] || own?.severity[finding.rule] !== undefined) return finding;
  if (limit === 'warn' && !blocking.has(finding.rule)) return finding;
  const holds = (kind: string) => draft.byKind.get(kind)?.some(({ span }) => overlaps(span, finding.span));
  const exempt = finding.severity === 'block' && /^privacy\.(?:contact|identity)$/u.test(finding.rule);
  return exempt && certain.some(holds) ? finding : { ...finding, severity: limit };
}

/** One match per place: what lies inside another match of the same rule goes, the graver severity stays. */
function merged(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => bySpan(a.span, b.span))) {
    const last = kept.at(-1);
    if (last === undefined || !contains(last.span, match.span)) {
      kept.push(match);
      continue;
    }
    if (graver(match.severity, last.severity)) kept[kept.length - 1] = { ...match, span: last.span };
  }
  return kept;
}

function graver(one: Severity | undefined, other: Severity | undefined): boolean {
  return one !== undefined && other !== undefined && rank[one] > rank[other];
}

function milder(one: Severity, other: Severity | undefined): Severity {
  return other !== undefined && rank[other] < rank[one] ? other : one;
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function inReadingOrder(a: Finding, b: Finding): number {
  return bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : 1);
}
