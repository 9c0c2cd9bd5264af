import type { Analysis } from '../../domain/analysis.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Arbiter, Ruling } from '../../domain/scorer.ts';
import { type ClauseScores, scoresOf, summed } from './evaluate.ts';
import { type ClauseFeatures, type ClauseMemory, fromFeatures } from './features.ts';
import type { ArbiterWeights, Model } from './model.ts';
import { blocking, highest, model, placedOnce, reasons } from './score.ts';

/** What the arbiter looks at: how likely each head is in the draft (log odds, in the order of `heads`), and the rules. */
export interface Sight {
  readonly heads: readonly string[];
  readonly odds: readonly number[];
  /** Rules that spoke, advice left out. */
  readonly fired: ReadonlyMap<string, Severity>;
  readonly english: boolean;
}

/** What it makes of it. */
export interface Decision {
  readonly ceiling: Severity;
  /** Rule ids that hold, those of rules that spoke among them. */
  readonly named: ReadonlySet<string>;
}

/**
 * The learned second opinion: rules say what, the scores of the whole draft say whether. A draft that reads as
 * clean keeps its rule findings as quiet advice only; a draft that reads as risky gets what the rules missed, and
 * a rule that is unlikely in it is lowered to advice.
 */
export const arbitrate: Arbiter = (draft, found) => {
  const shipped = model();
  const clauses = fromFeatures(draft, (features) => scoresOf(shipped, features), known);
  return arbitrateWith(shipped, draft, clauses, found);
};

/** Clauses by the shipped model, while a reply is typed. */
const known: ClauseMemory<ClauseScores> = new WeakMap();

/** As `arbitrate`, with a given model and clauses already scored. */
export function arbitrateWith(
  model: Model,
  draft: Analysis,
  clauses: readonly ClauseScores[],
  found: Parameters<Arbiter>[1],
): Ruling {
  const { arbiter } = model;
  const fired = firedOf(found);
  if (arbiter === undefined || draft.clauses.length === 0 || isJapanese(draft.raw))
    return { ceiling: 'block', unlikely: new Set(), matches: [] };
  const scores = summed(model, clauses);
  const likely = model.heads.map((_, head) => highest(model, draft, scores, head));
  const sight = {
    heads: model.heads.map(({ id }) => id),
    odds: likely.map(({ probability }) => logOdds(probability)),
    fired,
    english: draft.lang === 'en',
  };
  const { ceiling, named } = decide(arbiter, sight);
  const placed = new Map<number, ClauseFeatures>();
  const matches = likely.flatMap(({ clause }, head) => {
    const id = sight.heads[head] ?? '';
    if (!named.has(id) || fired.has(id)) return [];
    return {
      rule: id,
      span: draft.clauses[clause]?.span ?? { start: 0, end: 0 },
      because: reasons(model, draft, placedOnce(placed, draft, clause), head),
      ...(ceiling === 'warn' && blocking.has(id) && { severity: ceiling }),
    };
  });
  const unlikely = new Set([...fired.keys()].filter((id) => !named.has(id)));
  return { ceiling, unlikely, matches };
}

/** The decision alone; training measures with this very function. */
export function decide(arbiter: ArbiterWeights, sight: Sight): Decision {
  const { heads, odds, fired, english } = sight;
  const limits = arbiter.limits[english ? 'en' : 'zh'];
  const inputs = inputsOf(arbiter.rules, sight);
  if (weighed(arbiter.any, inputs) <= limits.any) return { ceiling: 'advise', named: new Set() };
  const blocked = weighed(arbiter.block, inputs) > limits.block;
  const chances = arbiter.labels.map(([id, offset, slope, spoken]) => ({
    id,
    chance: offset + slope * (odds[heads.indexOf(id)] ?? -8) + (fired.has(id) ? spoken : 0),
  }));
  const known = new Set(chances.map(({ id }) => id));
  const unknown = [...fired.keys()].filter((id) => !known.has(id));
  const named = new Set([
    ...unknown,
    ...chances.filter(({ chance }) => chance > limits.label).map(({ id }) => id),
  ]);
  // A risk never goes unnamed, and what blocks has a rule that blocks.
  const order = [...chances].sort((a, b) => b.chance - a.chance);
  const surest = order.find(({ id }) => !blocked || blocking.has(id));
  const enough = blocked ? [...named].some((id) => blocking.has(id)) : named.size > 0;
  if (!enough && surest !== undefined) named.add(surest.id);
  return { ceiling: blocked ? 'block' : 'warn', named };
}

/**
 * The arbiter's inputs: how likely the draft is to block or to be flagged, how likely its likeliest rules are and how
 * much there is of them in all, its language, how many rules spoke and how likely they are, rule by rule.
 */
export function inputsOf(rules: readonly string[], { heads, odds, fired, english }: Sight): number[] {
  const of = new Map(heads.map((id, head) => [id, odds[head] ?? -8]));
  const named = heads.flatMap((id, head) => (head < 2 ? [] : [{ id, odds: odds[head] ?? -8 }]));
  const graves = named.filter(({ id }) => blocking.has(id));
  const most = (list: readonly { readonly odds: number }[]): number =>
    Math.max(-8, ...list.map((one) => one.odds)) / 3;
  const amount = (list: readonly { readonly odds: number }[]): number =>
    Math.log(0.01 + list.reduce((sum, one) => sum + 1 / (1 + Math.exp(-one.odds)), 0)) / 3;
  const spoken = [...fired.keys()].map((id) => ({ odds: of.get(id) ?? -3 }));
  return [
    1,
    (odds[0] ?? 0) / 3,
    (odds[1] ?? 0) / 3,
    most(named),
    most(graves),
    amount(named),
    amount(graves),
    english ? 1 : 0,
    fired.size > 0 ? 1 : 0,
    [...fired.values()].includes('block') ? 1 : 0,
    Math.min(4, fired.size) / 2,
    spoken.length > 0 ? most(spoken) : 0,
    ...rules.map((id) => (fired.has(id) ? 0.7 : 0)),
    ...rules.map((id) => (fired.has(id) ? 0.2 * (of.get(id) ?? -3) : 0)),
  ];
}

export function weighed(weights: ArbiterWeights['any'], inputs: readonly number[]): number {
  return inputs.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/** Of Japanese the model has learned nothing; a の in a Chinese reply does not count. */
function isJapanese(text: string): boolean {
  return (text.match(/[\u3041-\u30fa]/gu)?.length ?? 0) * 10 > text.length;
}

function firedOf(found: Parameters<Arbiter>[1]): Map<string, Severity> {
  const fired = new Map<string, Severity>();
  for (const { rule, severity } of found)
    if (severity === 'block' || (severity === 'warn' && !fired.has(rule))) fired.set(rule, severity);
  return fired;
}

function logOdds(probability: number): number {
  return Math.max(-8, Math.min(8, Math.log(probability / (1 - probability))));
}
