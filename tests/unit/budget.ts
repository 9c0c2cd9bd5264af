/** Gzipped bytes by built file. */
export type Sizes = Readonly<Record<string, number>>;

/**
 * Bytes gzipped that a file may have. The checker's first budget was 200 kB: forty-odd rules with their texts in
 * two languages need as much, and each doubling of the learned weights found more of what is risky among writers
 * never seen. It is read from disk once, when a reply box is first used.
 */
const budgets: Readonly<Record<string, number>> = {
  'guard.js': 15_000,
  'reader.js': 15_000,
  'checker.js': 375_000,
  'card.js': 110_000,
  'composer.js': 110_000,
  'answers.js': 15_000,
  'texts.js': 5_000,
};

/** One sentence for each file over its budget, missing or unknown; empty when all is well. */
export function overBudget(sizes: Sizes): string[] {
  return Object.entries(sizes).flatMap(([file, bytes]) => {
    const limit = budgets[file.slice(file.lastIndexOf('/') + 1)];
    if (limit === undefined) return [`${file} has no budget`];
    if (Number.isNaN(bytes)) return [`${file} was not built`];
    return bytes > limit ? [`${file} has ${bytes} bytes gzipped, ${bytes - limit} over its budget`] : [];
  });
}
