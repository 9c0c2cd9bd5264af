import * as z from 'zod';
import { createChecker } from '../checker/check.ts';
import { arbitrate } from '../checker/scorer/arbiter.ts';
import type { CheckRequest, CheckResult } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import { rules } from '../rules/index.ts';
import { answerRows, argumentsOf, readInput } from './input.ts';
import { UsageError } from './usage-error.ts';

const packs = ['tw', 'us', 'auto'] as const;
const contexts = ['reply', 'post', 'statement', 'private'] as const;
const texts = z.array(z.string());

/** One row of `--jsonl`; unknown keys are ignored. */
const rowShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  reply: z.string(),
  review: z.string().nullish(),
  reviewer: z.string().nullish(),
  stars: z.number().nullish(),
  specialty: z.string().nullish(),
  pack: z.enum(packs).nullish(),
  context: z.enum(contexts).nullish(),
  clinic: z
    .object({
      name: z.string(),
      branches: texts,
      specialties: texts,
      phone: z.string(),
      line: z.string(),
      email: z.string(),
      doctors: texts,
      bannedWords: texts,
    })
    .partial()
    .nullish(),
});
type Row = z.infer<typeof rowShape>;

/**
 * `check [--pack tw|us|auto] [--context …] [--only rule,rule] [--jsonl] [FILE]`. Plain text: findings to the
 * terminal, exit code 1 on block. `--jsonl`: rows in, rows out in the same order, exit code 1 where a line was
 * malformed.
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args, {
    pack: { type: 'string' },
    context: { type: 'string' },
    only: { type: 'string' },
    jsonl: { type: 'boolean' },
  });
  const pack = oneOf('pack', values.pack ?? 'auto', packs);
  const context = oneOf('context', values.context ?? 'reply', contexts);
  // Single rules are asked for to see what they say, so nobody overrules them.
  const checker =
    values.only === undefined ? createChecker(rules, arbitrate) : createChecker(chosen(values.only));
  const input = readInput(positionals[0]);
  const timed = (request: CheckRequest) => {
    const start = performance.now();
    const result = checker.check(request);
    return { result, ms: Math.round((performance.now() - start) * 1000) / 1000 };
  };
  if (values.jsonl !== true) {
    const { result } = timed({ draft: input, pack, context });
    print(result);
    return result.verdict === 'block' ? 1 : 0;
  }
  return answerRows(input, rowShape, (row) => {
    const { result, ms } = timed(requestOf(row, pack, context));
    return {
      verdict: result.verdict,
      findings: result.findings.map(plain),
      ...(result.faults.length > 0 && { faults: result.faults }),
      ms,
    };
  });
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(`unknown ${name} "${value}"; there is: ${allowed.join(', ')}`);
  return found;
}

function chosen(only: string) {
  return only.split(',').map((id) => {
    const rule = rules.find((one) => one.id === id.trim());
    if (rule === undefined)
      throw new UsageError(`unknown rule "${id}"; there is: ${rules.map((one) => one.id).join(', ')}`);
    return rule;
  });
}

function requestOf(
  row: Row,
  pack: CheckRequest['pack'],
  context: NonNullable<CheckRequest['context']>,
): CheckRequest {
  const { specialties = [], ...clinic } = row.clinic ?? {};
  const known = Object.fromEntries(Object.entries(clinic).filter(([, value]) => value !== undefined));
  const reviewed = row.review != null || row.reviewer != null || row.stars != null;
  return {
    draft: row.reply,
    pack: row.pack ?? pack,
    context: row.context ?? context,
    clinic: { ...known, specialties: row.specialty ? [...specialties, row.specialty] : specialties },
    ...(reviewed && {
      review: {
        text: row.review ?? '',
        ...(row.reviewer != null && { author: row.reviewer }),
        ...(row.stars != null && { rating: row.stars }),
      },
    }),
  };
}

function plain(finding: Finding): object {
  const { span, rewrites, ...rest } = finding;
  return {
    ...rest,
    start: span.start,
    end: span.end,
    rewrites: rewrites.map(({ span: replaced = span, ...rewrite }) => ({ ...rewrite, ...replaced })),
  };
}

function print({ verdict, findings, faults }: CheckResult): void {
  for (const { severity, rule, title, excerpt, message, basis, rewrites, because } of findings) {
    console.log(
      `${severity.toUpperCase().padEnd(6)} ${rule}  ${title}: 「${excerpt.replace(/\s+/gu, ' ')}」`,
    );
    if (because !== undefined) console.log(`       ← ${because.join(' · ')}`);
    console.log(`       ${message}`);
    for (const { source, article, checkedOn } of basis)
      console.log(`       · ${[source, article].filter(Boolean).join(' ')} (${checkedOn})`);
    for (const { text, label } of rewrites) console.log(`       → ${text || label || ''}`);
  }
  for (const fault of faults) console.log(`FAULT  ${fault} could not run`);
  console.log(`verdict: ${verdict}`);
}
