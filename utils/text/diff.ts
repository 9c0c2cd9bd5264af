/** A stretch of the new text, or of the old one that is not in it any more. */
export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Comparisons at most; a longer pair is told as replaced whole. */
const most = 1_500_000;

/** Less in common than this share of the shorter text, and marking words would be confetti. */
const akin = 0.5;

/** A shorter stretch in common between two changes is chance, in UTF-16 units. */
const chance = 4;

/**
 * What changes from one text to another, in the order of reading. Words of Latin script stay whole, Chinese and
 * Japanese go by character. Two texts with little in common come back as one gone and one new.
 */
export function diff(before: string, after: string): readonly DiffPart[] {
  const old = tokens(before);
  const fresh = tokens(after);
  if (old.length * fresh.length > most) return whole(before, after);
  const parts = calmed(walked(old, fresh));
  const same = parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0);
  if (before !== '' && same < akin * Math.min(before.length, after.length)) return whole(before, after);
  return parts;
}

function whole(before: string, after: string): readonly DiffPart[] {
  return [
    { kind: 'gone' as const, text: before },
    { kind: 'new' as const, text: after },
  ].filter(({ text }) => text !== '');
}

function tokens(text: string): readonly string[] {
  return text.match(/[\p{sc=Latin}\p{N}'’-]+|\s+|[\s\S]/gu) ?? [];
}

/** Takes words that agree by chance into the changes around them, and joins what then stands side by side. */
function calmed(parts: readonly DiffPart[]): readonly DiffPart[] {
  const done: DiffPart[] = [];
  let gone = '';
  let fresh = '';
  const flush = (): void => {
    if (gone !== '') done.push({ kind: 'gone', text: gone });
    if (fresh !== '') done.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  parts.forEach(({ kind, text }, at) => {
    const between = at > 0 && at < parts.length - 1;
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (between && text.length < chance && gone !== '' && fresh !== '') {
      gone += text;
      fresh += text;
    } else {
      flush();
      done.push({ kind, text });
    }
  });
  flush();
  return done;
}

/** Longest common subsequence, read off its table from the start. */
function walked(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  const width = fresh.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        old[i] === fresh[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      add('same', old[i] ?? '');
      i += 1;
      j += 1;
    } else if (
      j >= fresh.length ||
      (i < old.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      add('gone', old[i] ?? '');
      i += 1;
    } else {
      add('new', fresh[j] ?? '');
      j += 1;
    }
  }
  return parts;
}
