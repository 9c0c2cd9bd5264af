/**
 * A set of terms under one kind, as compact data: Chinese terms split on spaces, English terms on commas.
 * Chinese ones are searched in the hard text; English ones in the soft text at word bounds, a trailing
 * plural or possessive s allowed. A Latin abbreviation in `zh` (`PRP`) is searched at word bounds too.
 */
export interface Terms {
  readonly kind: string;
  readonly zh?: string;
  readonly en?: string;
}
