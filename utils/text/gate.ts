import { allMatches, type Pattern } from './pattern.ts';
import { required } from './required.ts';

/** A pattern or a plain regular expression; one that ignores case has no gate. */
type Source = Pattern | RegExp;

/** One bit a pattern: set where the pattern may match. */
export type Bits = Int32Array;

/** A pattern behind its gate; `may` is what `Gates.read` said of the same text. */
export interface Gated {
  /** Its bit among those of its gates. */
  readonly number: number;
  /** False: certain not to match. */
  readonly opens: (may: Bits) => boolean;
  readonly test: (text: string, may: Bits) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly regExp: () => RegExp;
  /** For patterns with the flag g. */
  readonly all: (text: string, may: Bits) => readonly RegExpExecArray[];
}

/**
 * Many patterns that are asked of the same texts. One pass over a text tells which of them can match at all, by the
 * pieces that each requires; for most texts that is none of them, and no regular expression runs.
 */
export class Gates {
  readonly #patterns: Source[] = [];
  #index: Index | undefined;

  /** The pattern behind a gate of its own. */
  gated(pattern: Source): Gated {
    const number = this.#patterns.push(pattern) - 1;
    const [word, bit] = [number >> 5, 1 << (number & 31)];
    this.#index = undefined;
    const regExp = (): RegExp => ('regExp' in pattern ? pattern.regExp() : pattern);
    const opens = (may: Bits): boolean => ((may[word] ?? 0) & bit) !== 0;
    return {
      number,
      opens,
      test: (text, may) => opens(may) && pattern.test(text),
      exec: (text) => pattern.exec(text),
      regExp,
      all: (text, may) => (opens(may) ? allMatches(regExp(), text) : []),
    };
  }

  /** Which patterns may match in the text. Linear; the first call reads all patterns. */
  read(text: string): Bits {
    this.#index ??= indexOf(this.#patterns);
    const { always, rows, words } = this.#index;
    const bits = always.slice();
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      merge(bits, rows, words, rowOf(this.#index, first));
      if (at + 1 < text.length) merge(bits, rows, words, rowOf(this.#index, pair(first, second)));
      if (first < 128 && at + 3 < text.length)
        merge(
          bits,
          rows,
          words,
          rowOf(this.#index, four(first, second, text.charCodeAt(at + 2), text.charCodeAt(at + 3))),
        );
    }
    return bits;
  }
}

/** For patterns asked of Chinese clauses, on their hard text. */
export const hardGates = new Gates();
/** For patterns asked of English clauses, on their soft text. */
export const softGates = new Gates();

/** For shapes and endings sought in whole sentences, Chinese or English, on their soft text. */
export const sentenceGates = new Gates();
/** For names with titles, sought in the hard text of Chinese sentences. */
export const nameGates = new Gates();

/** Open addressing from a piece's key to a row of bits; row 0 is empty. */
interface Index {
  readonly keys: Int32Array;
  readonly slots: Uint16Array;
  readonly rows: Int32Array;
  readonly words: number;
  readonly always: Bits;
}

function indexOf(patterns: readonly Source[]): Index {
  const words = (patterns.length + 31) >> 5;
  const always = new Int32Array(words);
  const byKey = new Map<number, number[]>();
  patterns.forEach((pattern, number) => {
    const { source, ignoreCase }: { source: string; ignoreCase?: boolean } = pattern;
    const pieces = ignoreCase === true ? undefined : required(source);
    if (pieces === undefined) always[number >> 5] = (always[number >> 5] ?? 0) | (1 << (number & 31));
    for (const piece of pieces ?? []) {
      const key = keyOf(piece);
      const numbers = byKey.get(key);
      if (numbers === undefined) byKey.set(key, [number]);
      else numbers.push(number);
    }
  });
  let size = 1024;
  while (size < byKey.size * 4) size *= 2;
  const index: Index = {
    keys: new Int32Array(size),
    slots: new Uint16Array(size),
    rows: new Int32Array((byKey.size + 1) * words),
    words,
    always,
  };
  let row = 0;
  for (const [key, numbers] of byKey) {
    row++;
    const slot = slotOf(index, key);
    index.keys[slot] = key;
    index.slots[slot] = row;
    for (const number of numbers) {
      const at = row * words + (number >> 5);
      index.rows[at] = (index.rows[at] ?? 0) | (1 << (number & 31));
    }
  }
  return index;
}

function merge(bits: Bits, rows: Int32Array, words: number, row: number): void {
  if (row === 0) return;
  for (let word = 0; word < words; word++) bits[word] = (bits[word] ?? 0) | (rows[row * words + word] ?? 0);
}

function rowOf(index: Index, key: number): number {
  return index.slots[slotOf(index, key)] ?? 0;
}

function slotOf({ keys, slots }: Index, key: number): number {
  const mask = keys.length - 1;
  const mixed = Math.imul(key, 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (slots[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Keys of one and two units are exact; four units are mixed, and a chance hit only opens a gate for nothing. */
function keyOf(piece: string): number {
  const first = piece.charCodeAt(0);
  if (piece.length === 1) return first;
  const two = pair(first, piece.charCodeAt(1));
  return piece.length === 2
    ? two
    : four(first, piece.charCodeAt(1), piece.charCodeAt(2), piece.charCodeAt(3));
}

function pair(first: number, second: number): number {
  return (first << 16) | second;
}

function four(a: number, b: number, c: number, d: number): number {
  return Math.imul(pair(a, b), 0x85ebca6b) ^ Math.imul(pair(c, d), 0xc2b2ae35) ^ 0x5bd1e995;
}
