import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import type { CheckRequest } from '../../utils/domain/check.ts';
import type { Example, Rule, RuleExamples } from '../../utils/domain/rule.ts';
import { overlaps, type Span } from '../../utils/domain/span.ts';
import { rules } from '../../utils/rules/index.ts';
import { languageOf } from '../../utils/text/segment.ts';

const folder = resolve(import.meta.dirname, '../../utils/rules');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?:privacy|ad|conduct)$/u.test(entry.parentPath))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replace(/\.ts$/u, ''));
const modules = await Promise.all(
  files.map(async (file) => ({
    file,
    module: (await import(join(folder, `${file}.ts`))) as { default: Rule; examples: RuleExamples },
  })),
);
const checker = createChecker(rules);

/** What is wrong with a rule as a document: its name, its words, its sources, the number of its examples. */
export function faultsOf(file: string, rule: Rule, examples: RuleExamples): string[] {
  const faults: string[] = [];
  if (rule.id !== file.replace('/', '.')) faults.push(`id ${rule.id} is not the path ${file}`);
  if (!rules.some(({ id }) => id === rule.id)) faults.push('is not listed in utils/rules/index.ts');
  if (!rule.message.zh.includes('可能') && !rule.message.zh.includes('建議'))
    faults.push('the Chinese message lacks 可能');
  if (!/\bmay\b/u.test(rule.message.en)) faults.push('the English message lacks may');
  if (/違法|illegal/iu.test(rule.message.zh + rule.message.en)) faults.push('calls something illegal');
  for (const pack of ['tw', 'us'] as const) {
    if (rule.basis[pack].length === 0) faults.push(`has no basis for ${pack}`);
    for (const { checkedOn, source } of rule.basis[pack])
      if (!/^\d{4}-\d{2}-\d{2}$/u.test(checkedOn)) faults.push(`${source} has no date`);
  }
  if (rule.rewrites.zh.length < 2 || rule.rewrites.en.length < 2) faults.push('has fewer than two rewrites');
  if (examples.bad.length < 5 || examples.good.length < 5)
    faults.push('has fewer than five examples of a kind');
  for (const example of examples.bad)
    if (!/\[\[.+?\]\]/su.test(textOf(example))) faults.push(`unmarked bad example: ${textOf(example)}`);
  return faults;
}

/** Examples that a rule fails, as sentences; empty when all hold. */
export function failures(rule: Rule, examples: RuleExamples, check = checker.check): string[] {
  const failed: string[] = [];
  for (const example of examples.bad) {
    const { text, spans } = unmarked(textOf(example));
    const found = check(requestOf(example, text)).findings.filter((finding) => finding.rule === rule.id);
    for (const span of spans)
      if (!found.some((finding) => overlaps(finding.span, span)))
        failed.push(`missed ${text.slice(span.start, span.end)} in: ${text}`);
  }
  for (const example of examples.good)
    for (const finding of check(requestOf(example, textOf(example))).findings)
      if (finding.rule === rule.id) failed.push(`false alarm ${finding.excerpt} in: ${textOf(example)}`);
  return failed;
}

describe('rules', () => {
  it('every file is a rule and every listed rule has a file', () => {
    expect(files.map((file) => file.replace('/', '.')).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(modules)('$file is complete and sourced', ({ file, module }) => {
    expect(faultsOf(file, module.default, module.examples)).toEqual([]);
  });

  it.each(modules)('$file finds its bad examples and is silent on its good ones', ({ module }) => {
    expect(failures(module.default, module.examples)).toEqual([]);
  });

  it.each(modules)('$file offers rewrites that raise nothing themselves', ({ module }) => {
    const { rewrites } = module.default;
    for (const [pack, list] of [
      ['tw', rewrites.zh],
      ['us', rewrites.en],
    ] as const)
      for (const { text } of list) expect(checker.check({ draft: text, pack }).findings).toEqual([]);
  });

  it('speaks up when a rule breaks its promises', () => {
    const [{ module } = modules[0]!] = modules;
    const planted: Rule = {
      ...module.default,
      id: 'ad.elsewhere',
      message: { zh: '這是違法的。', en: 'This is illegal.' },
      basis: { tw: [], us: [{ source: 'x', checkedOn: 'yesterday', certainty: 'certain' }] },
    };
    expect(faultsOf('ad/planted', planted, { bad: [], good: [] }).length).toBeGreaterThanOrEqual(7);
    const silent: Rule = { ...module.default, finder: { terms: [], find: () => [] } };
    const loud: Rule = {
      ...module.default,
      finder: { terms: [], find: ({ raw }) => [{ span: { start: 0, end: raw.length } }] },
    };
    expect(failures(silent, module.examples, createChecker([silent]).check)).not.toEqual([]);
    expect(failures(loud, module.examples, createChecker([loud]).check)).not.toEqual([]);
  });
});

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

function unmarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.+?\]\])/su)) {
    const inner = /^\[\[(.+?)\]\]$/su.exec(part)?.[1];
    if (inner !== undefined) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? part;
  }
  return { text, spans };
}

function requestOf(example: Example, draft: string): CheckRequest {
  const given: Exclude<Example, string> = typeof example === 'string' ? { text: example } : example;
  const review = { text: given.review ?? '', ...(given.author !== undefined && { author: given.author }) };
  return {
    draft,
    pack: given.pack ?? (languageOf(draft) === 'en' ? 'us' : 'tw'),
    ...(given.context && { context: given.context }),
    ...((given.review !== undefined || given.author !== undefined) && { review }),
  };
}
