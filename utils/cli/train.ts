import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Packed } from '../checker/scorer/model.ts';
import { rules } from '../rules/index.ts';
import { arbiterOf, type Case, casesOf } from './train/arbiter.ts';
import { calibrated, type Unseen } from './train/calibrate.ts';
import { headsOf, lessonsOf, pack } from './train/fit.ts';
import { problemOf, shared } from './train/matrix.ts';
import { type Answer, header, line, ruleAnswer, ruledAnswer } from './train/measure.ts';
import { learnAll } from './train/pool.ts';
import { exampleRows, learningRows } from './train/rows.ts';

/**
 * `npm run train`: learns the scorer's weights from the learning part, prints what rules and arbiter do on writers
 * that nobody who wrote a rule has read, and writes `weights.generated.ts`. Deterministic to the byte.
 */
const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'utils/checker/scorer/weights.generated.ts');
/** Writers fall into this many parts; each is scored by a model that learned from the others. */
const parts = 8;
const everything = 255;

const started = performance.now();
const rows = learningRows(join(root, 'tests/corpus'));
const all = [...rows, ...(await exampleRows(join(root, 'utils/rules')))];
const writers = [...new Set(rows.map(({ writer }) => writer))].sort();
const freshWriters = writers.filter((writer) => rows.some((row) => row.writer === writer && row.fresh));
const foldOf = foldsOf();
const heads = headsOf(rows);
const problem = problemOf(all.map(({ features }) => features));
const folds = [...Array.from({ length: parts }, (_, part) => part), everything];
const tasks = folds.flatMap((fold) => heads.map((_, head) => ({ head, fold })));
const learned = await learnAll(
  {
    problem,
    lessons: lessonsOf(all, heads),
    foldOf: shared(
      Uint8Array,
      all.map(({ writer }) => foldOf.get(writer) ?? 200),
    ),
  },
  tasks,
);
const unseen = rows.map((row, at): Unseen => {
  const fold = foldOf.get(row.writer) ?? 0;
  return { row, scores: heads.map((_, head) => learned[fold * heads.length + head]?.unseen[at] ?? 0) };
});
const bare = calibrated(pack(heads, learned.slice(parts * heads.length), problem.hashes), unseen);
const cases = casesOf(bare, unseen);
const ruleIds = rules.map(({ id }) => id).sort();
const shipped: Packed = { ...bare, arbiter: arbiterOf(cases, ruleIds) };
writeFileSync(target, source(shipped));

// For a fresh writer the arbiter learns from the other parts, so that nothing of the writer is used at all.
const ruled = Array.from({ length: parts }, (_, part) => {
  const here = ({ row }: Case): boolean => foldOf.get(row.writer) === part;
  const arbiter = arbiterOf(
    cases.filter((one) => !here(one)),
    ruleIds,
  );
  return cases.filter((one) => one.row.fresh && here(one)).map((one) => ruledAnswer(arbiter, one));
}).flat();
const out = [
  ...table(
    'Writers no author of a rule has read, per cent; the rules alone:',
    rows.filter(({ fresh }) => fresh).map(ruleAnswer),
  ),
  ...table('Rules and scorer under the arbiter, each writer left out of all learning:', ruled),
  `${shipped.counts.length} features, ${shipped.columns.length} weights, ${gzipSync(source(shipped)).length} bytes gzip, ${heads.length} heads, ${rows.length} replies, ${((performance.now() - started) / 1000).toFixed(1)} s`,
];
process.stdout.write(`${out.join('\n')}\n`);

/** Both languages and both kinds of writers spread over the parts. */
function foldsOf(): Map<string, number> {
  const rest = writers.filter((writer) => !freshWriters.includes(writer));
  return new Map([...freshWriters, ...rest].map((writer, at) => [writer, at % parts]));
}

function table(title: string, list: readonly Answer[]): string[] {
  const each = freshWriters.map((writer) =>
    line(
      writer,
      list.filter(({ row }) => row.writer === writer),
    ),
  );
  const zh = list.filter(({ row }) => !row.english);
  const en = list.filter(({ row }) => row.english);
  return [title, header, ...each, line('zh-TW', zh), line('English', en)];
}

function source(packed: Packed): string {
  const { keys, counts, columns, weights, ...rest } = packed;
  return [
    "import type { Packed } from './model.ts';",
    '',
    '/** Made by `npm run train`; never edited by hand. */',
    `export const packed: Packed = ${JSON.stringify(rest).slice(0, -1)},`,
    `keys:'${keys}',`,
    `counts:'${counts}',`,
    `columns:'${columns}',`,
    `weights:'${weights}'};`,
    '',
  ].join('\n');
}
