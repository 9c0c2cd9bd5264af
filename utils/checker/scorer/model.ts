/** One learned output: a rule id, or `block` / `any` for the reply as a whole. */
export interface Head {
  readonly id: string;
  /** Probability = sigmoid(slope × score + offset [+ english in an English clause]). */
  readonly slope: number;
  readonly offset: number;
  readonly english: number;
  /** Multiplier of the whole-number weights. */
  readonly scale: number;
  readonly draftScale: number;
}

/** Sparse linear weights, features by rows: `row` r owns `heads`/`weights` from `ends[r − 1]` to `ends[r]`. */
export interface Model {
  readonly heads: readonly Head[];
  /** How much the draft's own score adds to that of its clauses. */
  readonly mix: number;
  readonly thresholds: Thresholds;
  readonly arbiter?: ArbiterWeights;
  /** A bit for the end of each key: most features that no weight knows are refused here, in memory that stays near. */
  readonly filter: Int32Array;
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  readonly ends: Int32Array;
  /** Where the row's columns of the draft begin; those of clauses come before. */
  readonly middles: Int32Array;
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
}

/** Probabilities above which the scorer speaks, by language of the draft. */
export interface Thresholds {
  readonly zh: Operating;
  readonly en: Operating;
}

export interface Operating {
  /** The reply has something to flag. */
  readonly any: number;
  /** It has something that blocks. */
  readonly block: number;
  /** A rule id is named on its own. */
  readonly label: number;
}

/** Logistic regression over scores and fired rules; see `arbiter.ts` for the order of its inputs. */
export interface ArbiterWeights {
  /** Rules known when it was learned; later ones count through the general inputs alone. */
  readonly rules: readonly string[];
  readonly any: readonly number[];
  readonly block: readonly number[];
  /** A rule's own log odds: offset + slope × the scorer's + `spoken` where the rule itself spoke. */
  readonly labels: readonly (readonly [id: string, offset: number, slope: number, spoken: number])[];
  readonly limits: Readonly<Record<'zh' | 'en', Limits>>;
}

/** Log odds above which a draft is flagged, a flagged one blocks, and a rule is named in it. */
export interface Limits {
  readonly any: number;
  readonly block: number;
  readonly label: number;
}

/** The shipped form: text that compresses well, one sign a number. */
export interface Packed {
  readonly heads: readonly (readonly [
    id: string,
    slope: number,
    offset: number,
    english: number,
    scale: number,
    draftScale: number,
  ])[];
  readonly mix: number;
  readonly thresholds: Thresholds;
  readonly arbiter?: ArbiterWeights;
  /** Differences of the rising keys, base 90, the last digit marked; weights per row; head numbers; weights + 40. */
  readonly keys: string;
  readonly counts: string;
  readonly columns: string;
  readonly weights: string;
}

/** Signs without quote, backslash, backtick and dollar: 89 of them. */
export const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !'"\\`$\''.includes(sign))
  .join('');
/** A key digit below this is followed by another; the rest end a number. */
export const digitBase = 44;

const values = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;

/** Unpacks the weights; some milliseconds, done once. */
export function unpack(packed: Packed): Model {
  const rows = packed.counts.length;
  const digits = numbersOf(packed.keys);
  const counts = numbersOf(packed.counts);
  const keys = new Int32Array(rows);
  const ends = new Int32Array(rows);
  let at = 0;
  let key = 0;
  let end = 0;
  for (let row = 0; row < rows; row++) {
    let step = 0;
    let digit = digits[at++] ?? 0;
    while (digit < digitBase) {
      step = step * digitBase + digit;
      digit = digits[at++] ?? digitBase;
    }
    key += step * digitBase + digit - digitBase;
    keys[row] = key;
    end += counts[row] ?? 0;
    ends[row] = end;
  }
  const columns = numbersOf(packed.columns);
  const signs = new TextEncoder().encode(packed.weights);
  const weights = new Int8Array(end);
  for (let index = 0; index < end; index++) weights[index] = (values[signs[index] ?? 0] ?? 0) - 40;
  const middles = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let middle = row === 0 ? 0 : (ends[row - 1] ?? 0);
    while (middle < (ends[row] ?? 0) && (columns[middle] ?? 0) < packed.heads.length) middle++;
    middles[row] = middle;
  }
  const heads = packed.heads.map(
    ([id, slope, offset, english, scale, draftScale]): Head => ({
      id,
      slope,
      offset,
      english,
      scale,
      draftScale,
    }),
  );
  return {
    heads,
    mix: packed.mix,
    thresholds: packed.thresholds,
    ...(packed.arbiter && { arbiter: packed.arbiter }),
    filter: filterOf(keys),
    slots: slotsOf(keys),
    keys,
    ends,
    middles,
    columns,
    weights,
  };
}

/** The numbers that signs stand for: encoded at once, since a loop over characters is slow before it is compiled. */
function numbersOf(text: string): Uint8Array {
  const numbers = new TextEncoder().encode(text);
  for (let at = 0; at < numbers.length; at++) numbers[at] = values[numbers[at] ?? 0] ?? 0;
  return numbers;
}

/** Row of a key, or −1. */
export function rowOf(model: Pick<Model, 'filter' | 'slots' | 'keys'>, key: number): number {
  if (((model.filter[(key >>> 5) & filterMask] ?? 0) & (1 << (key & 31))) === 0) return -1;
  const mask = model.slots.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
  for (;;) {
    const row = (model.slots[slot] ?? 0) - 1;
    if (row < 0 || model.keys[row] === key) return row;
    slot = (slot + 1) & mask;
  }
}

const filterMask = 0x1f_ff;

export function filterOf(keys: Int32Array): Int32Array {
  const filter = new Int32Array(filterMask + 1);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    const word = (key >>> 5) & filterMask;
    filter[word] = (filter[word] ?? 0) | (1 << (key & 31));
  }
  return filter;
}

/** Open addressing, at most half full. */
export function slotsOf(keys: Int32Array): Int32Array {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let row = 0; row < keys.length; row++) {
    let slot = (Math.imul(keys[row] ?? 0, 0x9e3779b1) >>> 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
  }
  return slots;
}
