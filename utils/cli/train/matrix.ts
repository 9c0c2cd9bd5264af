/** Sparse rows: row `r` is `columns`/`values` from `ends[r − 1]` to `ends[r]`. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly ends: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Numbers the hashes that occur in at least `least` documents; order of first sight, so deterministic. */
export function numberHashes(
  documents: readonly (readonly ReadonlyMap<number, number>[])[],
  least: number,
): Map<number, number> {
  const seen = new Map<number, number>();
  for (const clauses of documents) {
    const here = new Set(clauses.flatMap((clause) => [...clause.keys()]));
    for (const hash of here) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  }
  const numbers = new Map<number, number>();
  for (const [hash, count] of seen) if (count >= least) numbers.set(hash, numbers.size);
  return numbers;
}

export function matrixOf(
  rows: readonly ReadonlyMap<number, number>[],
  numbers: ReadonlyMap<number, number>,
): Matrix {
  const columns: number[] = [];
  const values: number[] = [];
  const ends = new Int32Array(rows.length);
  rows.forEach((row, index) => {
    for (const [hash, value] of row) {
      const column = numbers.get(hash);
      if (column === undefined) continue;
      columns.push(column);
      values.push(value);
    }
    ends[index] = columns.length;
  });
  return {
    rows: rows.length,
    width: numbers.size,
    ends,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
  };
}
