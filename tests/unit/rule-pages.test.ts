import { describe, expect, it } from 'vitest';
import { familyOf, findRules } from '../../components/options/rules/find-rules.ts';
import { requestOf, trialOf } from '../../components/options/rules/trial.ts';
import { check } from '../../utils/checker/check.ts';
import type { Example } from '../../utils/domain/rule.ts';
import { defaultSettings } from '../../utils/platform/settings-schema.ts';
import { ruleExamples } from '../../utils/rules/examples.ts';
import { rules } from '../../utils/rules/index.ts';
import { partsOf, plainText } from '../../utils/rules/marked.ts';

const settings = defaultSettings;

it.each([
  ['no marks', 'abc', [['abc', false, 0]]],
  [
    'a mark inside',
    '你[[好]]嗎',
    [
      ['你', false, 0],
      ['好', true, 1],
      ['嗎', false, 2],
    ],
  ],
  [
    'two marks that touch',
    '[[a]][[b]]',
    [
      ['a', true, 0],
      ['b', true, 1],
    ],
  ],
  ['a mark that is never closed', 'a [[b', [['a [[b', false, 0]]],
] as const)('cuts a text with %s', (_name, text, parts) => {
  expect(partsOf(text).map((part) => [part.text, part.marked, part.at])).toEqual(parts);
});

describe('the rules’ pages', () => {
  it('know the examples and the family of every rule', () => {
    expect([...ruleExamples.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(rules.filter((rule) => familyOf(rule) === undefined)).toEqual([]);
  });

  it('every bad example is found by the product’s check when it is tried', () => {
    const missed: Example[] = [];
    for (const { id } of rules)
      for (const example of ruleExamples.get(id)?.bad ?? [])
        if (!check(requestOf(trialOf(example), settings)).findings.some(({ rule }) => rule === id))
          missed.push(example);
    expect(missed).toEqual([]);
  });

  it('finds a rule by any of its good examples', () => {
    for (const { id } of rules) {
      const [first = ''] = ruleExamples.get(id)?.good ?? [];
      expect(findRules(plainText(typeof first === 'string' ? first : first.text))).toContainEqual(
        expect.objectContaining({ id }),
      );
    }
  });

  it.each([
    ['nothing', '', rules.length],
    ['only spaces', ' 　', rules.length],
    ['what no rule says', '查無此字', 0],
    [
      'a word in full width',
      'ＨＩＰＡＡ',
      rules.filter((rule) => JSON.stringify(rule.basis).includes('HIPAA')).length,
    ],
  ])('searching for %s leaves as many rules as it should', (_name, query, left) => {
    expect(findRules(query)).toHaveLength(left);
  });
});
