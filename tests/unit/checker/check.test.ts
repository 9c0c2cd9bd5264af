import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker, verdictOf } from '../../../utils/checker/check.ts';
import type { OwnRules } from '../../../utils/domain/check.ts';
import type { Rule } from '../../../utils/domain/rule.ts';
import type { Arbiter } from '../../../utils/domain/scorer.ts';
import { textAt } from '../../../utils/domain/span.ts';
import { rules } from '../../../utils/rules/index.ts';

const checker = createChecker(rules);
const noOwn: OwnRules = { block: [], allow: [], severity: {} };
const leak = '您上次做的根管治療是主任處理的。';
const pieces = [
  '您上次做的根管治療是主任處理的。',
  '若您有疑問，歡迎來電。',
  '您3月12日來的時候',
  '保證有效',
  '謝謝您的意見，',
  'You came in on March 3. ',
  '林小姐您好',
  '\n',
  '💕',
  '，',
  '。',
  'a',
  '\ud800',
  '\u202e',
];
const draftOf = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 12,
});

describe('check', () => {
  it.each([
    ['tw', undefined, /可能/u],
    ['us', undefined, /\bmay\b/u],
    ['tw', 'en', /\bmay\b/u],
    ['us', 'zh-TW', /可能/u],
  ] as const)('speaks the language of the pack %s unless %s is asked for', (pack, lang, words) => {
    const { findings } = checker.check({ draft: leak, pack, ...(lang && { lang }) });
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message).toMatch(words);
  });

  it('names what kept it from reading at all', () => {
    const review = {
      get text(): string {
        throw new Error('gone');
      },
    };
    expect(checker.check({ draft: leak, pack: 'tw', review })).toEqual({
      verdict: 'clean',
      findings: [],
      faults: ['analysis'],
    });
  });

  it('a word of the clinic\u2019s own has no law and no rewrite', () => {
    const { findings } = checker.check({
      draft: '謝謝，買一送一。',
      pack: 'tw',
      own: { ...noOwn, block: ['謝謝'] },
    });
    const own = findings.find(({ by }) => by === 'own-word');
    expect(own).toMatchObject({ excerpt: '謝謝', severity: 'block', basis: [], rewrites: [] });
  });

  it('gives the rule, the excerpt as typed, its basis and rewrites', () => {
    const { verdict, findings, faults } = checker.check({ draft: leak, pack: 'tw' });
    expect(verdict).toBe('block');
    expect(faults).toEqual([]);
    const finding = findings.find(({ rule }) => rule === 'privacy.treatment');
    expect(finding).toMatchObject({ severity: 'block', by: 'rule', excerpt: '根管治療' });
    expect(finding?.basis.length).toBeGreaterThan(0);
    expect(finding?.rewrites.length).toBeGreaterThan(1);
  });

  it.each([
    ['adds', '等太久了'],
    ['confirms', '根管治療做得很痛'],
  ])('tells that the draft %s what the review says', (relation, text) => {
    const { findings } = checker.check({ draft: leak, pack: 'tw', review: { text } });
    expect(findings.find(({ rule }) => rule === 'privacy.treatment')?.relation).toBe(relation);
  });

  it.each([
    ['', 'clean'],
    ['   \n', 'clean'],
    ['🙂🙂', 'clean'],
  ])('finds nothing in %j', (draft, verdict) => {
    expect(checker.check({ draft, pack: 'auto' })).toEqual({ verdict, findings: [], faults: [] });
  });

  it('takes the pack from the language and speaks it', () => {
    const visit = 'Thank you for your visit last week.';
    const auto = checker.check({ draft: visit, pack: 'auto' });
    expect(auto.verdict).toBe('block');
    expect(auto.findings[0]?.message).toMatch(/may/u);
    expect(checker.check({ draft: visit, pack: 'tw' }).verdict).not.toBe('clean');
  });

  it('weighs by where the text will be read', () => {
    expect(checker.check({ draft: leak, pack: 'tw', context: 'private' }).verdict).toBe('clean');
  });

  it('skips a rule that throws and names it', () => {
    const broken: Rule = {
      ...rules[0]!,
      id: 'privacy.broken',
      finder: {
        terms: [],
        find() {
          throw new Error('planted');
        },
      },
    };
    const { verdict, faults } = createChecker([broken, ...rules]).check({ draft: leak, pack: 'tw' });
    expect({ verdict, faults }).toEqual({ verdict: 'block', faults: ['privacy.broken'] });
  });

  it('merges contained places of one rule and keeps the graver severity', () => {
    const rule: Rule = {
      ...rules[0]!,
      id: 'test.rule',
      severity: { tw: 'warn', us: 'warn' },
      context: {},
      finder: {
        terms: [],
        find: () => [
          { span: { start: 0, end: 4 }, severity: 'warn' },
          { span: { start: 1, end: 3 }, severity: 'block' },
        ],
      },
    };
    const { findings } = createChecker([rule]).check({ draft: '一二三四', pack: 'tw' });
    expect(findings.map(({ excerpt, severity }) => [excerpt, severity])).toEqual([['一二三四', 'block']]);
  });

  it.each([
    [['advise'], 'clean'],
    [['warn', 'advise'], 'warn'],
    [['warn', 'block'], 'block'],
  ] as const)('sums %j up to %s', (severities, verdict) => {
    const [finding] = checker.check({ draft: leak, pack: 'tw' }).findings;
    expect(verdictOf(severities.map((severity) => ({ ...finding!, severity })))).toBe(verdict);
  });
});

describe('own words', () => {
  it('block what the clinic never says, in any disguise', () => {
    const own = { ...noOwn, block: ['客倌'] };
    const { verdict, findings } = checker.check({ draft: '客 倌您好', pack: 'tw', own });
    expect(verdict).toBe('block');
    expect(findings).toMatchObject([{ rule: 'own.block', by: 'own-word', excerpt: '客 倌' }]);
  });

  it('allow a phrase: findings inside it are dropped', () => {
    const draft = '我們的口號是保證有效。';
    expect(checker.check({ draft, pack: 'tw' }).verdict).toBe('block');
    expect(checker.check({ draft, pack: 'tw', own: { ...noOwn, allow: ['保證有效'] } }).verdict).toBe(
      'clean',
    );
  });

  it('soften or switch off a rule, with the reason in the finding', () => {
    const own = (to: 'warn' | 'off'): OwnRules => ({
      ...noOwn,
      severity: { 'privacy.treatment': { to, reason: '院長決定' } },
    });
    const softened = checker.check({ draft: leak, pack: 'tw', own: own('warn') });
    expect(softened.findings.find(({ rule }) => rule === 'privacy.treatment')).toMatchObject({
      severity: 'warn',
      because: ['院長決定'],
    });
    const off = checker.check({ draft: leak, pack: 'tw', own: own('off') });
    expect(off.findings.some(({ rule }) => rule === 'privacy.treatment')).toBe(false);
  });

  it('keep to word bounds in English', () => {
    const own = { ...noOwn, block: ['spa'] };
    expect(checker.check({ draft: 'We have space for all.', pack: 'tw', own }).findings).toEqual([]);
    expect(checker.check({ draft: 'Our spa is open.', pack: 'tw', own }).verdict).toBe('block');
  });
});

describe('an arbiter', () => {
  const arbiter: Arbiter = (draft) => ({
    ceiling: 'block',
    unlikely: new Set(),
    matches: [
      { rule: 'privacy.treatment', span: { start: 0, end: draft.raw.length }, because: ['整個產房'] },
      { rule: 'privacy.date', span: { start: 0, end: 2 }, because: ['那天'], severity: 'warn' },
      { rule: 'no.such-rule', span: { start: 0, end: 2 }, because: [] },
    ],
  });
  const quiet: Arbiter = () => ({ ceiling: 'advise', unlikely: new Set(), matches: [] });

  it('adds what the rules missed, with its reasons, never above the rule', () => {
    const { findings } = createChecker(rules, arbiter).check({ draft: '整個產房都在加油。', pack: 'tw' });
    expect(findings.map(({ rule, by, severity, because }) => [rule, by, severity, because])).toEqual([
      ['privacy.treatment', 'scorer', 'block', ['整個產房']],
      ['privacy.date', 'scorer', 'warn', ['那天']],
    ]);
  });

  it('does not repeat what a rule found', () => {
    const { findings } = createChecker(rules, arbiter).check({ draft: leak, pack: 'tw' });
    expect(findings.filter(({ rule }) => rule === 'privacy.treatment').map(({ by }) => by)).toEqual(['rule']);
  });

  it('lowers findings to its ceiling and drops none', () => {
    const request = { draft: leak, pack: 'tw' } as const;
    const { verdict, findings } = createChecker(rules, quiet).check(request);
    expect(verdict).toBe('clean');
    expect(findings.map(({ rule }) => rule)).toEqual(checker.check(request).findings.map(({ rule }) => rule));
  });

  it.each([
    ['a printed phone of the reviewer', '您留的電話0912-345-678我們打了三次都沒人接。', undefined],
    [
      'a rule the clinic set itself',
      leak,
      { ...noOwn, severity: { 'privacy.treatment': { to: 'block', reason: '院內規定' } } },
    ],
    ['an own word', '我們的祕方在此。', { ...noOwn, block: ['祕方在此'] }],
  ] as const)('does not lower %s', (_, draft, own) => {
    const request = { draft, pack: 'tw', ...(own && { own }) } as const;
    expect(createChecker(rules, quiet).check(request).verdict).toBe('block');
  });

  it.each(['post', 'statement', 'private'] as const)('has no say in a %s', (context) => {
    const request = { draft: leak, pack: 'tw', context } as const;
    expect(createChecker(rules, quiet).check(request)).toEqual(checker.check(request));
  });

  it('that throws is named and costs nothing else', () => {
    const broken: Arbiter = () => {
      throw new Error('planted');
    };
    const { verdict, faults } = createChecker(rules, broken).check({ draft: leak, pack: 'tw' });
    expect({ verdict, faults }).toEqual({ verdict: 'block', faults: ['scorer'] });
  });
});

describe('any draft', { timeout: 60_000 }, () => {
  it('is checked without a fault, in reading order, with spans that fit', () => {
    fc.assert(
      fc.property(draftOf, (parts) => {
        const draft = parts.join('');
        const { findings, faults } = checker.check({ draft, pack: 'auto' });
        expect(faults).toEqual([]);
        let last = 0;
        for (const { span, excerpt } of findings) {
          expect(textAt(draft, span)).toBe(excerpt);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
        }
      }),
    );
  });

  it('gets the same result from a fresh checker and from one that saw every edit', () => {
    fc.assert(
      fc.property(fc.array(draftOf, { minLength: 2, maxLength: 4 }), (edits) => {
        for (const parts of edits) {
          const request = {
            draft: parts.join(''),
            pack: 'tw' as const,
            review: { text: '很痛', author: 'Amy' },
          };
          expect(checker.check(request)).toEqual(createChecker(rules).check(request));
        }
      }),
      { numRuns: 8 },
    );
  });
});
