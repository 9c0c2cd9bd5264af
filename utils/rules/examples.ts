import type { RuleExamples } from '../domain/rule.ts';

const byFile = import.meta.glob<RuleExamples>('./{privacy,ad,conduct}/*.ts', {
  eager: true,
  import: 'examples',
});

/**
 * The examples of every rule by rule id, out of the rules' own files. Only for pages that show them: importing this
 * keeps in a bundle what is otherwise shaken out of it.
 */
export const ruleExamples: ReadonlyMap<string, RuleExamples> = new Map(
  Object.entries(byFile).map(([path, examples]) => [path.slice(2, -3).replace('/', '.'), examples]),
);
