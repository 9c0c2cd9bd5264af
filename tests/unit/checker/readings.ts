import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createChecker } from '../../../utils/checker/check.ts';
import { featuresOf } from '../../../utils/checker/scorer/features.ts';
import type { Analysis } from '../../../utils/domain/analysis.ts';
import type { CheckRequest } from '../../../utils/domain/check.ts';
import type { Finding } from '../../../utils/domain/finding.ts';
import type { Example, RuleExamples } from '../../../utils/domain/rule.ts';
import { rules } from '../../../utils/rules/index.ts';

/** How some replies are read, found and shown to the scorer: a fingerprint of each. */
export interface Reading {
  readonly of: string;
  readonly clauses: string;
  readonly findings: string;
  readonly features: string;
}

/** Approved readings; `node tests/unit/checker/readings.ts` writes them anew where a change of words was meant. */
export const approved = resolve(import.meta.dirname, '../../fixtures/readings.json');

const folder = resolve(import.meta.dirname, '../../../utils/rules');
const learned = resolve(import.meta.dirname, '../../corpus/learn.jsonl');
const sheet = 50;
const checker = createChecker(rules);

/** Of every rule its examples, and the replies of the learning corpus by the sheet. */
export const readable: ReadonlyMap<string, readonly CheckRequest[]> = new Map([
  ...(await Promise.all(
    rules.map(async ({ id }) => {
      const { examples } = (await import(join(folder, `${id.replace('.', '/')}.ts`))) as {
        readonly examples: RuleExamples;
      };
      return [id, [...examples.bad, ...examples.good].flatMap(requestsOf)] as const;
    }),
  )),
  ...sheetsOf(readFileSync(learned, 'utf8').trim().split('\n')),
]);

/** Fingerprints of what these replies give. */
export function readingOf(of: string): Reading {
  const requests = readable.get(of) ?? [];
  const drafts = requests.map((request) => checker.analyse(request));
  return {
    of,
    clauses: fingerprint(drafts.map(clausesOf)),
    findings: fingerprint(requests.map((request) => checker.check(request).findings.map(findingOf))),
    features: fingerprint(
      drafts.map((draft) => featuresOf(draft).map(({ hash, value }) => [...hash, ...value])),
    ),
  };
}

/** Beside a review, alone, and in each of the other contexts. */
function requestsOf(example: Example): CheckRequest[] {
  const given: Exclude<Example, string> = typeof example === 'string' ? { text: example } : example;
  const draft = given.text.replace(/\[\[|\]\]/gu, '');
  const review = {
    text: given.review ?? '等太久，植牙很痛。The filling hurt.',
    author: given.author ?? '林小姐',
    rating: (draft.length % 5) + 1,
  };
  return [
    { draft, pack: 'tw', ...(given.context && { context: given.context }), review },
    { draft, pack: 'us', lang: 'en' },
    { draft, pack: 'tw', context: 'private' },
    { draft, pack: 'us', context: 'post' },
    { draft, pack: 'auto', context: 'statement' },
  ];
}

function sheetsOf(lines: readonly string[]): [of: string, requests: readonly CheckRequest[]][] {
  const requests = lines.map((line): CheckRequest => {
    const { reply, review, reviewer } = JSON.parse(line) as Readonly<
      Record<'reply' | 'review' | 'reviewer', string>
    >;
    return {
      draft: reply,
      pack: 'auto',
      review: { text: review, author: reviewer },
      clinic: { doctors: ['林大同'] },
    };
  });
  return Array.from({ length: Math.ceil(requests.length / sheet) }, (_, at) => [
    `replies from ${at * sheet}`,
    requests.slice(at * sheet, (at + 1) * sheet),
  ]);
}

function clausesOf({ clauses, entities, narrates, sentences, review }: Analysis): unknown {
  return [
    clauses.map(({ span, who, stated, topic, time, moods, hard, soft, entities: own }) => [
      span,
      who,
      stated,
      topic,
      time,
      [...moods].sort(),
      hard,
      soft,
      own.length,
    ]),
    entities
      .filter(({ kind }) => !kind.includes(':'))
      .map(({ kind, value, span, clause, at }) => [kind, value, span, clause, at]),
    narrates,
    sentences,
    review && [...review.entities].filter((entity) => !/^(?:phrase|near):/u.test(entity)).sort(),
  ];
}

function findingOf({ rule, span, severity, relation, basis, rewrites }: Finding): unknown {
  return [
    rule,
    span,
    severity,
    relation,
    basis.length,
    rewrites.map((rewrite) => [rewrite.span, rewrite.text]),
  ];
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(approved, `${JSON.stringify([...readable.keys()].map(readingOf), null, 2)}\n`);
