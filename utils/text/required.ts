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
const pieceLengths = [1, 2, 4] as const;

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
const nothingYet: readonly string[] = [''];
const empty: Info = { exact: nothingYet };
const anything: Info = {};
const digit: Info = { exact: [...'0123456789'] };
const common = marked(
  '的我我們您你妳是不了在有會沒人一這那個也都就為到來說要可以大過時上下好很請還多自己他她家後用得做去看出能與和給把被讓天年月日,。!?0123456789',
);

/** Characters that stand for themselves; where one is repeated, the run before it ends earlier. */
const literals = /[^\\[\](){}|.*+?^$]+(?![*+?{])/uy;
/** Nothing but words up to the end of a group: read in one go, for most of every source is such lists. */
const list = /[^\\[\](){}.*+?^$]+(?=\))/uy;

function alternation(reader: Reader): Info {
  const words = sticky(list, reader);
  if (words !== '' && !words.includes('||') && !words.endsWith('|') && !words.startsWith('|')) {
    reader.at += words.length;
    const exact = words.split('|');
    return exact.length <= mostExact ? { exact } : fewEnough(new Set(exact.map(rarest)));
  }
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
  return fewEnough(pieces);
}

function fewEnough(pieces: ReadonlySet<string>): Info {
  return pieces.size > mostPieces ? anything : { pieces: [...pieces] };
}

function sticky(expression: RegExp, { source, at }: Reader): string {
  expression.lastIndex = at;
  return expression.exec(source)?.[0] ?? '';
}

/** Strings of neighbours grow together as long as they are few; then the best of what each stretch requires counts. */
function sequence(reader: Reader): Info {
  let run = nothingYet;
  let best: readonly string[] | undefined;
  let whole = true;
  const close = (): void => {
    if (run !== nothingYet) best = better(best, piecesOf({ exact: run }));
    run = nothingYet;
    whole = false;
  };
  while (!endsSequence(reader)) {
    const item = repeated(reader, term(reader));
    if (item.exact !== undefined && run.length * item.exact.length <= mostExact) {
      run = joined(run, item.exact);
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

/** Every head with every tail. */
function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  if (tails === nothingYet) return heads;
  if (heads === nothingYet) return tails;
  const both: string[] = [];
  for (const head of heads) for (const tail of tails) both.push(head + tail);
  return both;
}

function endsSequence({ source, at }: Reader): boolean {
  const char = source.charAt(at);
  return char === '' || char === '|' || char === ')';
}

function term(reader: Reader): Info {
  const { source } = reader;
  const run = sticky(literals, reader);
  if (run !== '') {
    reader.at += run.length;
    return { exact: [run] };
  }
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
  const opening = source.charAt(reader.at) === '?' ? openingAt(source, reader.at) : '';
  reader.at += opening.length;
  const inner = alternation(reader);
  reader.at++;
  if (opening.endsWith('!')) return empty;
  if (!opening.endsWith('=')) return inner;
  const pieces = piecesOf(inner);
  return pieces === undefined ? empty : { exact: [''], pieces };
}

function openingAt(source: string, at: number): string {
  return /^\?(?:<?[=!]|:|<\w+>)/u.exec(source.slice(at, at + 24))?.[0] ?? '';
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
  const next = reader.source.charAt(reader.at);
  if (next !== '?' && next !== '{' && next !== '*' && next !== '+') return info;
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
  return exact.length === 1 ? [rarest(exact[0] ?? '')] : [...new Set(exact.map(rarest))];
}

/** The part of a string that is looked for: the one that a text is least likely to hold. */
function rarest(text: string): string {
  if (text.length === 1) return text;
  let [from, to, least] = [0, 1, cost(text, 0, 1)];
  for (const length of pieceLengths)
    for (let at = 0; at + length <= text.length; at++) {
      if (length === 4 && text.charCodeAt(at) > 127) continue;
      const here = cost(text, at, at + length);
      if (here < least) [from, to, least] = [at, at + length, here];
    }
  return text.slice(from, to);
}

function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return total(other) < total(one) ? other : one;
}

function total(pieces: readonly string[]): number {
  let sum = 0;
  for (const piece of pieces) sum += cost(piece, 0, piece.length);
  return sum;
}

/** How often a text holds a part of a string, roughly. */
function cost(text: string, from: number, to: number): number {
  let everyday = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 97 && code <= 122)) return to - from === 4 ? 4 : to - from === 2 ? 90 : 400;
    everyday ||= common[code] === 1;
  }
  if (to - from === 1) return everyday ? 120 : 20;
  if (to - from > 2) return 2;
  return everyday ? 3 : 1.5;
}

function marked(chars: string): Uint8Array {
  const table = new Uint8Array(0x1_00_00);
  for (let at = 0; at < chars.length; at++) table[chars.charCodeAt(at)] = 1;
  return table;
}
