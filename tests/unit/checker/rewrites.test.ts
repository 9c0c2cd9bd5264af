import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Checker, createChecker } from '../../../utils/checker/check.ts';
import { arbitrate } from '../../../utils/checker/scorer/arbiter.ts';
import type { CheckRequest } from '../../../utils/domain/check.ts';
import type { Finding, Rewrite } from '../../../utils/domain/finding.ts';
import { rewritten } from '../../../utils/domain/rewrite.ts';
import type { Rule, RuleExamples } from '../../../utils/domain/rule.ts';
import { rules } from '../../../utils/rules/index.ts';
import { languageOf } from '../../../utils/text/segment.ts';

const folder = resolve(import.meta.dirname, '../../../utils/rules');
const rulesAlone = createChecker(rules);
const product = createChecker(rules, arbitrate);

interface Press {
  readonly request: CheckRequest;
  readonly finding: Finding;
  readonly rewrite: Rewrite;
}

/** Every rewrite that the rules offer for their own bad examples. */
const presses = (await Promise.all(rules.map(pressesOf))).flat();

describe('a fix', () => {
  it.each([
    ['林小姐您好，您的意見我們收到了。', 'privacy.identity', 0, '您好，您的意見我們收到了。'],
    ['您3月12日來的時候，櫃檯已經說明過了。', 'privacy.date', 0, '您來的時候，櫃檯已經說明過了。'],
    ['謝謝您。連金曲歌后都指定我們院長！歡迎來電。', 'ad.celebrity', 1, '謝謝您。歡迎來電。'],
    [
      '謝謝您的來信，我們收到了，也已經轉告同仁，本院保留法律追訴權，敬請見諒。',
      'conduct.threat-legal',
      0,
      undefined,
    ],
    ['You had a root canal here last week. Please call us.', 'privacy.treatment', 0, undefined],
  ])('leaves a text that reads on: %s', (draft, rule, index, wanted) => {
    const found = rulesAlone.check({ draft, pack: 'auto' }).findings.find((one) => one.rule === rule);
    const rewrite = found?.rewrites[index];
    if (found === undefined || rewrite === undefined) throw new Error(`nothing offered by ${rule}`);
    const after = applied(draft, found, rewrite);
    if (wanted !== undefined) expect(after).toBe(wanted);
    expect(after).not.toMatch(/[，,]{2}|[。.][，,。]|^[，,。]/u);
    expect(after).toMatch(/[。.]$/u);
  });

  it('is offered for every rule', () => {
    expect(new Set(presses.map(({ finding }) => finding.rule)).size).toBeGreaterThanOrEqual(rules.length - 1);
    expect(presses.length).toBeGreaterThan(700);
  });

  it('removes its finding', () => {
    const left = presses.filter(({ request, finding, rewrite }) => {
      const draft = applied(request.draft, finding, rewrite);
      const { start } = rewrite.span ?? finding.span;
      const end = start + rewrite.text.length;
      return rulesAlone
        .check({ ...request, draft })
        .findings.some((one) => one.rule === finding.rule && one.span.start < end && one.span.end > start);
    });
    expect(left.map(told)).toEqual([]);
  });

  it('adds nothing that blocks', () => {
    expect(presses.filter(isWorse(rulesAlone)).map(told)).toEqual([]);
  });

  it('adds next to nothing that blocks in the eyes of the scorer, which weighs the whole draft anew', () => {
    expect(presses.filter(isWorse(product)).length / presses.length).toBeLessThan(0.01);
  });

  it('puts no sentence into the middle of another', () => {
    const torn = presses.filter(({ request, finding, rewrite }) => {
      const { start, end } = rewrite.span ?? finding.span;
      const [before, behind] = [request.draft.slice(0, start), request.draft.slice(end)];
      return (
        rewrite.text.length > 7 &&
        (/[\p{L}\p{N}]\s*$/u.test(before) || /^\s*[\p{L}\p{N}]/u.test(behind)) &&
        !/[。.!！?？，,、；;：:\n]\s*$/u.test(before + rewrite.text)
      );
    });
    expect(torn.map(told)).toEqual([]);
  });
});

async function pressesOf({ id }: Rule): Promise<Press[]> {
  const { examples } = (await import(join(folder, `${id.replace('.', '/')}.ts`))) as {
    readonly examples: RuleExamples;
  };
  return examples.bad.flatMap((example) => {
    const given = typeof example === 'string' ? { text: example } : example;
    const draft = given.text.replace(/\[\[|\]\]/gu, '');
    const request: CheckRequest = {
      draft,
      pack: given.pack ?? (languageOf(draft) === 'en' ? 'us' : 'tw'),
      ...(given.context && { context: given.context }),
      ...(given.review !== undefined && {
        review: { text: given.review, ...(given.author !== undefined && { author: given.author }) },
      }),
    };
    return rulesAlone
      .check(request)
      .findings.filter(({ rule }) => rule === id)
      .flatMap((finding) => finding.rewrites.map((rewrite) => ({ request, finding, rewrite })));
  });
}

function applied(draft: string, finding: Finding, rewrite: Rewrite): string {
  return rewritten(draft, finding, rewrite) ?? 'stale';
}

function isWorse(checker: Checker): (press: Press) => boolean {
  return ({ request, finding, rewrite }) => {
    const known = new Set(
      checker
        .check(request)
        .findings.filter(isBlocking)
        .map(({ rule }) => rule),
    );
    const after = checker.check({ ...request, draft: applied(request.draft, finding, rewrite) });
    return after.findings.some((one) => isBlocking(one) && !known.has(one.rule));
  };
}

function told({ request: { draft }, finding, rewrite }: Press): string {
  return `${finding.rule}: ${draft} → ${applied(draft, finding, rewrite)}`;
}

function isBlocking({ severity }: Finding): boolean {
  return severity === 'block';
}
