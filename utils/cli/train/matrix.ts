import type { ClauseFeatures } from '../../checker/scorer/features.ts';

/** Sparse rows in shared memory: row `r` is `columns`/`values` from `ends[r − 1]` to `ends[r]`. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly ends: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** All clauses of all replies, the replies as a whole, and the hash of each column. */
export interface Problem {
  readonly clauses: Matrix;
  readonly drafts: Matrix;
  readonly hashes: Int32Array;
  /** Reply of each clause. */
  readonly replyOf: Int32Array;
}

/** Features live in 24 bits, so a plain table numbers them. */
const space = 0x1_00_00_00;

/** Numbers the hashes that occur in at least `least` replies, in order of first sight, and lines all up as matrices. */
export function problemOf(replies: readonly (readonly ClauseFeatures[])[], least = 2): Problem {
  const { numbers, hashes } = numbered(replies, least);
  const clauses = new Builder(hashes.length);
  const drafts = new Builder(hashes.length);
  const replyOf: number[] = [];
  const sum = new Float32Array(hashes.length);
  const most = new Float32Array(hashes.length);
  replies.forEach((reply, index) => {
    const all: number[] = [];
    for (const { hash, value } of reply) {
      const here: number[] = [];
      for (let at = 0; at < hash.length; at++) {
        const column = (numbers[hash[at] ?? 0] ?? 0) - 1;
        if (column < 0) continue;
        if (sum[column] === 0) here.push(column);
        sum[column] = (sum[column] ?? 0) + (value[at] ?? 0);
      }
      for (const column of here) {
        const value = sum[column] ?? 0;
        clauses.add(column, value);
        if (most[column] === 0) all.push(column);
        if (value > (most[column] ?? 0)) most[column] = value;
        sum[column] = 0;
      }
      clauses.end();
      replyOf.push(index);
    }
    const share = 1 / Math.sqrt(reply.length + 1);
    for (const column of all) {
      drafts.add(column, (most[column] ?? 0) * share);
      most[column] = 0;
    }
    drafts.end();
  });
  return {
    clauses: clauses.matrix(),
    drafts: drafts.matrix(),
    hashes,
    replyOf: shared(Int32Array, replyOf),
  };
}

function numbered(replies: readonly (readonly ClauseFeatures[])[], least: number) {
  const last = new Int32Array(space);
  const numbers = new Int32Array(space);
  const order: number[] = [];
  replies.forEach((reply, index) => {
    for (const { hash } of reply)
      for (const key of hash) {
        if (last[key] === index + 1) continue;
        last[key] = index + 1;
        if (numbers[key] === 0) order.push(key);
        numbers[key] = (numbers[key] ?? 0) + 1;
      }
  });
  const hashes = order.filter((key) => (numbers[key] ?? 0) >= least);
  numbers.fill(0);
  hashes.forEach((key, column) => {
    numbers[key] = column + 1;
  });
  return { numbers, hashes: shared(Int32Array, hashes) };
}

class Builder {
  readonly #width: number;
  #columns = new Int32Array(1 << 16);
  #values = new Float32Array(1 << 16);
  #length = 0;
  readonly #ends: number[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  add(column: number, value: number): void {
    if (this.#length === this.#columns.length) {
      const columns = new Int32Array(this.#length * 2);
      const values = new Float32Array(this.#length * 2);
      columns.set(this.#columns);
      values.set(this.#values);
      this.#columns = columns;
      this.#values = values;
    }
    this.#columns[this.#length] = column;
    this.#values[this.#length++] = value;
  }

  end(): void {
    this.#ends.push(this.#length);
  }

  matrix(): Matrix {
    return {
      rows: this.#ends.length,
      width: this.#width,
      ends: shared(Int32Array, this.#ends),
      columns: shared(Int32Array, this.#columns.subarray(0, this.#length)),
      values: shared(Float32Array, this.#values.subarray(0, this.#length)),
    };
  }
}

/** A copy that workers read without another copy. */
export function shared<T extends Int32Array | Float32Array | Uint8Array>(
  kind: new (buffer: SharedArrayBuffer) => T,
  list: ArrayLike<number>,
): T {
  const bytes = kind === (Uint8Array as unknown) ? 1 : 4;
  const copy = new kind(new SharedArrayBuffer(list.length * bytes));
  copy.set(list);
  return copy;
}
