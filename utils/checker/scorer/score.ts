import type { Analysis } from '../../domain/analysis.ts';
import type { Scorer, ScorerMatch } from '../../domain/scorer.ts';
import type { Span } from '../../domain/span.ts';
import { evaluate, type Scores } from './evaluate.ts';
import { type ClauseFeatures, featuresOf, placedFeatures } from './features.ts';
import { type Model, type Operating, rowOf, unpack } from './model.ts';
import { packed } from './weights.generated.ts';

/** Rules whose findings hold Post; the scorer's `block` output was trained on them. */
export const blocking: ReadonlySet<string> = new Set([
  'privacy.identity',
  'privacy.date',
  'privacy.treatment',
  'privacy.diagnosis',
  'privacy.payment',
  'privacy.thirdparty',
  'privacy.records-threat',
  'ad.guarantee',
  'ad.superlative',
  'ad.promo',
  'ad.celebrity',
  'ad.sexual',
  'ad.secret-recipe',
  'conduct.insult',
  'conduct.incentive',
  'conduct.fake-review',
]);

/** `block` and `any` come first. */
const wholeHeads = 2;

/** A clause without any sign for thousands of characters is no sentence: its phrases are sought at its start. */
const mostLookedAt = 6_000;

let loaded: Model | undefined;

/** The learned scorer with the shipped weights, by its own limits: what it says without rules and arbiter. */
export const score: Scorer = (draft) => matchesOf(model(), draft, featuresOf(draft));

/** The shipped model, unpacked once. */
export function model(): Model {
  loaded ??= unpack(packed);
  return loaded;
}

/**
 * First the draft as a whole: below both thresholds it stays silent. Then every rule that is likely enough on its
 * own; when none is, the likeliest one, so that a risky draft never passes for want of a name.
 */
export function matchesOf(
  model: Model,
  draft: Analysis,
  features: readonly ClauseFeatures[],
): readonly ScorerMatch[] {
  const limit: Operating = draft.lang === 'en' ? model.thresholds.en : model.thresholds.zh;
  if (draft.clauses.length === 0) return [];
  const first = evaluate(model, features, wholeHeads);
  const flagged = highest(model, draft, first, 1).probability >= limit.any;
  const blocked = highest(model, draft, first, 0).probability >= limit.block;
  if (!flagged && !blocked) return [];
  const scores = evaluate(model, features);
  const best = model.heads.flatMap(({ id }, head) =>
    head < wholeHeads ? [] : [{ id, head, ...highest(model, draft, scores, head) }],
  );
  best.sort((a, b) => b.probability - a.probability);
  const chosen = best.filter(
    ({ probability, id }) => probability >= limit.label && (blocked || !blocking.has(id)),
  );
  const surest = best.find(({ id }) => blocking.has(id) === blocked) ?? best[0];
  if (
    surest !== undefined &&
    (chosen.length === 0 || (blocked && !chosen.some(({ id }) => blocking.has(id))))
  )
    chosen.push(surest);
  const placed = new Map<number, ClauseFeatures>();
  return chosen.map(({ id, head, clause }) => ({
    rule: id,
    span: draft.clauses[clause]?.span ?? { start: 0, end: 0 },
    because: reasons(model, draft, placedOnce(placed, draft, clause), head),
  }));
}

/** Features with places of one clause, read once a draft. */
export function placedOnce(
  placed: Map<number, ClauseFeatures>,
  draft: Analysis,
  index: number,
): ClauseFeatures | undefined {
  const clause = draft.clauses[index];
  if (clause === undefined) return undefined;
  const features = placed.get(index) ?? placedFeatures(draft, clause);
  placed.set(index, features);
  return features;
}

/** The clause where a head is likeliest: where its score is highest, since a chance only rises with the score. */
export function highest(
  model: Model,
  draft: Analysis,
  scores: Scores,
  head: number,
): { clause: number; probability: number } {
  const width = model.heads.length;
  const rising = (model.heads[head]?.slope ?? 0) >= 0 ? 1 : -1;
  let clause = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < draft.clauses.length; at++) {
    const here = rising * (scores.clauses[at * width + head] ?? 0);
    if (here > most) [clause, most] = [at, here];
  }
  return {
    clause,
    probability: draft.clauses.length === 0 ? -1 : chance(model, draft, scores, head, clause),
  };
}

function chance(model: Model, draft: Analysis, scores: Scores, head: number, clause: number): number {
  const { slope, offset, english } = model.heads[head] ?? { slope: 0, offset: -9, english: 0 };
  const raw =
    (scores.clauses[clause * model.heads.length + head] ?? 0) + model.mix * (scores.draft[head] ?? 0);
  return 1 / (1 + Math.exp(-(slope * raw + offset + (draft.lang === 'en' ? english : 0))));
}

/**
 * Up to three phrases of a clause that pushed this head most, as typed, none inside another; where a rule's own few
 * weights know none of them, those that made the clause risky at all.
 */
export function reasons(
  model: Model,
  draft: Analysis,
  features: ClauseFeatures | undefined,
  head: number,
): string[] {
  if (features === undefined) return [];
  const own = weightiest(model, draft, features, head);
  return own.length > 0 ? own : weightiest(model, draft, features, wholeHeads - 1);
}

function weightiest(model: Model, draft: Analysis, features: ClauseFeatures, head: number): string[] {
  const weights = new Map<string, number>();
  const last = Math.min(features.length, mostLookedAt);
  for (let at = 0; at < last; at++) {
    const [from, to] = [features.from[at] ?? -1, features.to[at] ?? -1];
    if (from < 0 || to <= from) continue;
    const pushed = (features.value[at] ?? 0) * weightOf(model, rowOf(model, features.hash[at] ?? 0), head);
    if (pushed !== 0) weights.set(`${from}:${to}`, (weights.get(`${from}:${to}`) ?? 0) + pushed);
  }
  const picked: Span[] = [];
  for (const [place, weight] of [...weights].sort((a, b) => b[1] - a[1])) {
    const [start = 0, end = 0] = place.split(':').map(Number);
    if (weight <= 0 || picked.length === 3) break;
    if (end - start < 2 || picked.some((span) => start < span.end && span.start < end)) continue;
    picked.push({ start, end });
  }
  return picked.sort((a, b) => a.start - b.start).map(({ start, end }) => draft.raw.slice(start, end));
}

function weightOf(model: Model, row: number, head: number): number {
  if (row < 0) return 0;
  const end = model.ends[row] ?? 0;
  for (let at = row === 0 ? 0 : (model.ends[row - 1] ?? 0); at < end; at++)
    if (model.columns[at] === head) return model.weights[at] ?? 0;
  return 0;
}
