/**
 * What a text must hold for a pattern to match in it: every match contains at least one of these pieces. Read off the
 * pattern's source, after RE2's prefilter. Undefined when nothing can be said.
 */
export function required(source: string): readonly string[] | undefined {
  const reader: Reader = { source, at: 0 };
  const info = alternation(reader);
  return reader.at < source.length ? undefined : piecesOf(info);
}

/** Lengths of pieces: 4 from a Latin letter on, 2 for Han, 1 where there is no more. */
export const pieceLengths = [1, 2, 4] as const;

interface Reader {
  readonly source: string;
  at: number;
}

/** `exact`: all strings that the part can match. `pieces`: what every match of it holds. Neither: anything may match. */
interface Info {
  readonly exact?: readonly string[];
  readonly pieces?: readonly string[];
}

const mostExact = 128;
const mostPieces = 400;
const empty: Info = { exact: [''] };
const anything: Info = {};
const digit: Info = { exact: [...'0123456789'] };
const common = new Set(
  '的我我們您你妳是不了在有會沒人一這那個也都就為到來說要可以大過時上下好很請還多自己他她家後用得做去看出能與和給把被讓天年月日,。!?0123456789',
);

function alternation(reader: Reader): Info {
  const branches = [sequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    branches.push(sequence(reader));
  }
  return branches.length === 1 ? (branches[0] ?? anything) : eitherOf(branches);
}

function eitherOf(branches: readonly Info[]): Info {
  const exact: string[] = [];
  for (const branch of branches) {
    if (branch.exact === undefined) break;
    exact.push(...branch.exact);
  }
  if (branches.every((branch) => branch.exact !== undefined) && exact.length <= mostExact) return { exact };
  const pieces = new Set<string>();
  for (const branch of branches) {
    const own = piecesOf(branch);
    if (own === undefined) return anything;
    for (const piece of own) pieces.add(piece);
  }
  return pieces.size > mostPieces ? anything : { pieces: [...pieces] };
}

/** Strings of neighbours grow together as long as they are few; then the best of what each stretch requires counts. */
function sequence(reader: Reader): Info {
  let run: readonly string[] = [''];
  let best: readonly string[] | undefined;
  let whole = true;
  const close = (): void => {
    best = better(best, piecesOf({ exact: run }));
    run = [''];
    whole = false;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const item = repeated(reader, term(reader));
    if (item.exact !== undefined && run.length * item.exact.length <= mostExact) {
      run =
        item.exact === empty.exact
          ? run
          : run.flatMap((head) => (item.exact ?? []).map((tail) => head + tail));
      best = better(best, item.pieces);
      continue;
    }
    close();
    if (item.exact !== undefined && item.exact.length <= mostExact) run = item.exact;
    else best = better(best, piecesOf(item));
  }
  if (whole && best === undefined) return { exact: run };
  close();
  return best === undefined ? anything : { pieces: best };
}

function term(reader: Reader): Info {
  const { source } = reader;
  const char = source.charAt(reader.at++);
  if (char === '(') return group(reader);
  if (char === '[') return classOf(reader);
  if (char === '.') return anything;
  if (char === '^' || char === '$') return empty;
  if (char === '\\') return escaped(reader);
  const point = source.codePointAt(reader.at - 1) ?? 0;
  if (point > 0xffff) reader.at++;
  return { exact: [String.fromCodePoint(point)] };
}

/** What is looked for ahead or behind stands in the same text; what is refused there requires nothing. */
function group(reader: Reader): Info {
  const { source } = reader;
  const opening = /^\?(?:<?[=!]|:|<\w+>)/u.exec(source.slice(reader.at, reader.at + 24))?.[0] ?? '';
  reader.at += opening.length;
  const inner = alternation(reader);
  reader.at++;
  if (opening.endsWith('!')) return empty;
  if (!opening.endsWith('=')) return inner;
  const pieces = piecesOf(inner);
  return pieces === undefined ? empty : { exact: [''], pieces };
}

function classOf(reader: Reader): Info {
  const { source } = reader;
  const start = reader.at;
  let end = start;
  while (source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  reader.at = end + 1;
  const inner = source.slice(start, end);
  if (inner.startsWith('^') || inner.includes('\\')) return anything;
  const chars: string[] = [];
  for (const [, from = '', to = from] of inner.matchAll(/(.)(?:-(.))?/gsu)) {
    const last = to.codePointAt(0) ?? 0;
    for (let code = from.codePointAt(0) ?? 0; code <= last; code++) {
      if (chars.length === mostExact) return anything;
      chars.push(String.fromCodePoint(code));
    }
  }
  return { exact: chars };
}

function escaped(reader: Reader): Info {
  const char = reader.source.charAt(reader.at++);
  if (char === 'b' || char === 'B') return empty;
  if (char === 'd') return digit;
  if (/[\p{P}\p{S}]/u.test(char)) return { exact: [char] };
  if (char === 'p' || char === 'P') reader.at = reader.source.indexOf('}', reader.at) + 1;
  else if (char === 'u')
    reader.at =
      reader.source.charAt(reader.at) === '{' ? reader.source.indexOf('}', reader.at) + 1 : reader.at + 4;
  return anything;
}

function repeated(reader: Reader, info: Info): Info {
  const found = /^(?:([*+?])|\{(\d+)(,\d*)?\})\??/u.exec(reader.source.slice(reader.at, reader.at + 12));
  if (found === null) return info;
  reader.at += found[0].length;
  const [, sign, least, more] = found;
  if (sign === '?' || (least === '0' && more === ',1'))
    return info.exact === undefined ? anything : { exact: [...info.exact, ''] };
  if (sign === '*' || least === '0') return anything;
  if (least === '1' && more === undefined) return info;
  const pieces = piecesOf(info);
  return pieces === undefined ? anything : { pieces };
}

function piecesOf({ exact, pieces }: Info): readonly string[] | undefined {
  if (pieces !== undefined || exact === undefined) return pieces;
  if (exact.includes('')) return undefined;
  return [...new Set(exact.map(rarest))];
}

/** The part of a string that is looked for: the one that a text is least likely to hold. */
function rarest(text: string): string {
  let best = text.charAt(0);
  for (const length of pieceLengths)
    for (let at = 0; at + length <= text.length; at++) {
      const piece = text.slice(at, at + length);
      if (length === 4 && piece.charCodeAt(0) > 127) continue;
      if (cost(piece) < cost(best)) best = piece;
    }
  return best;
}

function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const sum = (pieces: readonly string[]) => pieces.reduce((total, piece) => total + cost(piece), 0);
  return sum(other) < sum(one) ? other : one;
}

/** How often a text holds the piece, roughly. */
function cost(piece: string): number {
  if (/[a-z ]/u.test(piece)) return [400, 400, 90, 90, 4][piece.length] ?? 4;
  if (piece.length === 1) return common.has(piece) ? 120 : 20;
  if (piece.length > 2) return 2;
  return [...piece].some((char) => common.has(char)) ? 3 : 1.5;
}
