import type { ClauseFeatures } from '../../../utils/checker/scorer/features.ts';
import { alphabet, digitBase } from '../../../utils/checker/scorer/model.ts';

/** A number of a packed model written by hand. */
export const sign = (value: number): string => alphabet.charAt(value);

/** One digit of a key: the last of a number is marked by its height. */
export const last = (value: number): string => sign(value + digitBase);

export function features(...pairs: readonly (readonly [hash: number, value: number])[]): ClauseFeatures {
  return {
    length: pairs.length,
    hash: Int32Array.from(pairs, ([hash]) => hash),
    value: Float64Array.from(pairs, ([, value]) => value),
    from: [],
    to: [],
  };
}
