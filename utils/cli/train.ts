import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Packed } from '../checker/scorer/model.ts';
import { rules } from '../rules/index.ts';
import { withArbiter } from './train/arbiter.ts';
import { calibrated, type Unseen, unseenScores } from './train/calibrate.ts';
import { fit, headsOf } from './train/fit.ts';
import { type Answer, answers, header, line, ruledAnswers } from './train/measure.ts';
import { exampleRows, learningRows } from './train/rows.ts';

/**
 * `npm run train`: learns the scorer's weights from the learning part, prints what it does on writers it has not
 * seen, and writes `weights.generated.ts`. Deterministic to the byte.
 */
const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'utils/checker/scorer/weights.generated.ts');

const started = performance.now();
const rows = learningRows(join(root, 'tests/corpus'));
const examples = await exampleRows(join(root, 'utils/rules'));
const heads = headsOf(rows);
const writers = [...new Set(rows.map(({ writer }) => writer))];
const folds = writers.map((writer) => {
  const packed = fit([...rows.filter((row) => row.writer !== writer), ...examples], heads);
  return {
    writer,
    packed,
    unseen: unseenScores(
      packed,
      rows.filter((row) => row.writer === writer),
    ),
  };
});
const unseen: Unseen[] = folds.flatMap((fold) => fold.unseen);
const ruleIds = rules.map(({ id }) => id).sort();
const told = folds.map(({ writer, packed }) => {
  // Thresholds for a writer come from the others, so that nothing of the writer is used at all.
  const others = unseen.filter(({ row }) => row.writer !== writer);
  const here = rows.filter((row) => row.writer === writer);
  const ready = withArbiter(calibrated(packed, others), others, ruleIds);
  const ruled = here.map((row): Answer => ({ row, said: row.fired }));
  return { writer, alone: answers(ready, here), ruled, both: ruledAnswers(ready, here) };
});
const shipped = withArbiter(calibrated(fit([...rows, ...examples], heads), unseen), unseen, ruleIds);
writeFileSync(target, source(shipped));

const out = [
  ...table(
    'Leave one writer out, per cent; the scorer alone:',
    told.flatMap(({ alone }) => alone),
  ),
  ...table(
    'The rules alone:',
    told.flatMap(({ ruled }) => ruled),
  ),
  ...table(
    'Rules and scorer under the arbiter:',
    told.flatMap(({ both }) => both),
  ),
  'The same on rows it has learned from, for the gap:',
  ...languages(ruledAnswers(shipped, rows)),
  `${shipped.counts.length} features, ${shipped.columns.length} weights, ${gzipSync(source(shipped)).length} bytes gzip, ${heads.length} heads, ${((performance.now() - started) / 1000).toFixed(1)} s`,
];
process.stdout.write(`${out.join('\n')}\n`);

function table(title: string, list: readonly Answer[]): string[] {
  const each = writers.map((writer) =>
    line(
      writer,
      list.filter(({ row }) => row.writer === writer),
    ),
  );
  return [title, header, ...each, ...languages(list)];
}

function languages(list: readonly Answer[]): string[] {
  return [
    line(
      'zh-TW',
      list.filter(({ row }) => !row.english),
    ),
    line(
      'English',
      list.filter(({ row }) => row.english),
    ),
  ];
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
