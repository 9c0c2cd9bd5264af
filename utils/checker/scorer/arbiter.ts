import type { Analysis } from '../../domain/analysis.ts';
import type { Arbiter, Ruling } from '../../domain/scorer.ts';
import { evaluate } from './evaluate.ts';
import { type ClauseFeatures, featuresOf } from './features.ts';
import type { ArbiterWeights, Model } from './model.ts';
import { blocking, highest, model, placedOnce, reasons } from './score.ts';

/** A rule that spoke, or a rule id with how likely the scorer finds it (log odds). */
interface Likely {
  readonly id: string;
  readonly odds: number;
  readonly head: number;
  readonly clause: number;
}

/**
 * The learned second opinion: rules say what, the scores of the whole draft say whether. A draft that reads as
 * clean keeps its rule findings as quiet advice only; a draft that reads as risky gets what the rules missed.
 */
export const arbitrate: Arbiter = (draft, found) => arbitrateWith(model(), draft, featuresOf(draft), found);

/** As `arbitrate`, with a given model and features already read; training measures with this very function. */
export function arbitrateWith(
  model: Model,
  draft: Analysis,
  features: readonly ClauseFeatures[],
  found: Parameters<Arbiter>[1],
): Ruling {
  const { arbiter } = model;
  if (arbiter === undefined || draft.clauses.length === 0) return { ceiling: 'block', matches: [] };
  const likely = likelyOf(model, draft, features);
  const fired = new Set(found.filter(({ severity }) => severity !== 'advise').map(({ rule }) => rule));
  const english = draft.lang === 'en';
  const inputs = inputsOf(
    arbiter.rules,
    likely.map(({ odds }) => odds),
    likely.map(({ id }) => id),
    fired,
    english,
  );
  const limits = arbiter.limits[english ? 'en' : 'zh'];
  const blocked = weighed(arbiter.block, inputs) > limits.block;
  if (!blocked && weighed(arbiter.any, inputs) <= limits.any) return { ceiling: 'advise', matches: [] };
  const chosen = chosenOf(likely.slice(2), fired, blocked);
  const placed = new Map<number, ClauseFeatures>();
  return {
    ceiling: blocked ? 'block' : 'warn',
    matches: chosen.map(({ id, head, clause }) => ({
      rule: id,
      span: draft.clauses[clause]?.span ?? { start: 0, end: 0 },
      because: reasons(model, draft, placedOnce(placed, draft, clause), head),
    })),
  };
}

/** Every head at its likeliest clause; `block` and `any` come first. */
export function likelyOf(model: Model, draft: Analysis, features: readonly ClauseFeatures[]): Likely[] {
  const scores = evaluate(model, features);
  return model.heads.map(({ id }, head) => {
    const { clause, probability } = highest(model, draft, scores, head);
    const held = Math.min(0.999_999, Math.max(0.000_001, probability));
    return { id, head, clause, odds: Math.log(held / (1 - held)) };
  });
}

/** The arbiter's inputs: the two whole-draft odds, language, how many rules spoke and how likely they are, rule by rule. */
export function inputsOf(
  rules: readonly string[],
  odds: readonly number[],
  heads: readonly string[],
  fired: ReadonlySet<string>,
  english: boolean,
): number[] {
  const of = new Map(heads.map((id, head) => [id, odds[head] ?? -3]));
  const spoken = [...fired].map((id) => of.get(id) ?? -3);
  return [
    1,
    (odds[0] ?? 0) / 3,
    (odds[1] ?? 0) / 3,
    Math.max(...odds.slice(2)) / 3,
    english ? 1 : 0,
    fired.size > 0 ? 1 : 0,
    [...fired].some((id) => blocking.has(id)) ? 1 : 0,
    Math.min(4, fired.size) / 2,
    spoken.length > 0 ? Math.max(...spoken) / 3 : 0,
    ...rules.map((id) => (fired.has(id) ? 0.7 : 0)),
    ...rules.map((id) => (fired.has(id) ? 0.2 * (of.get(id) ?? -3) : 0)),
  ];
}

export function weighed(weights: ArbiterWeights['any'], inputs: readonly number[]): number {
  return inputs.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/** Log odds from which a rule is named beside those that spoke. */
const sure = 0.7;

/** Rules more likely than not; and one at least that fits the verdict, so that a risk never goes unnamed. */
function chosenOf(likely: readonly Likely[], fired: ReadonlySet<string>, blocked: boolean): Likely[] {
  const order = [...likely].sort((a, b) => b.odds - a.odds);
  const chosen = order.filter(({ id, odds }) => odds > sure && (blocked || !blocking.has(id)));
  const named = [...fired, ...chosen.map(({ id }) => id)];
  const enough = blocked ? named.some((id) => blocking.has(id)) : named.length > 0;
  const surest = order.find(({ id }) => blocking.has(id) === blocked);
  return enough || surest === undefined ? chosen : [...chosen, surest];
}
