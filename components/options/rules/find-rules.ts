import type { Rule } from '../../../utils/domain/rule.ts';
import { ruleExamples } from '../../../utils/rules/examples.ts';
import { rules } from '../../../utils/rules/index.ts';
import { plainText, spelledOut } from '../../../utils/rules/marked.ts';

/** The families of rules in the order they are shown; the first part of a rule's id. */
export const families = ['privacy', 'ad', 'conduct'] as const;
export type Family = (typeof families)[number];

/** Rules that hold every word of the query in their name, message, basis, rewordings or examples, either language. */
export function findRules(query: string): readonly Rule[] {
  const words = folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rules.filter((rule) => {
    const text = haystack(rule);
    return words.every((word) => text.includes(word));
  });
}

/** The family a rule belongs to. */
export function familyOf({ id }: Rule): Family | undefined {
  return families.find((family) => id.startsWith(`${family}.`));
}

const haystacks = new Map<string, string>();

function haystack({ id, title, message, basis, rewrites }: Rule): string {
  const known = haystacks.get(id);
  if (known !== undefined) return known;
  const { bad = [], good = [] } = ruleExamples.get(id) ?? {};
  const text = folded(
    [
      id,
      title.zh,
      title.en,
      message.zh,
      message.en,
      ...[...basis.tw, ...basis.us].map(({ source, article }) => `${source}${article ?? ''}`),
      ...[...rewrites.zh, ...rewrites.en].map((rewrite) => rewrite.label ?? rewrite.text),
      ...[...bad, ...good].map((example) => plainText(spelledOut(example).text)),
    ].join('\n'),
  );
  haystacks.set(id, text);
  return text;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
