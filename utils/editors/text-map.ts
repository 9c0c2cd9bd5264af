import type { Span } from '../domain/span.ts';

/** The text of a contenteditable and, for every piece of it, the node it stands in. */
export interface TextMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly node: Text;
  /** Where the node's first code unit of its own stands in the text. */
  readonly start: number;
  /** What an editor put before it only to have a place for the caret. */
  readonly filler: number;
}

/** CKEditor's seven word joiners, and the mark Slate keeps an empty line open with. */
const fillers = /^(?:\u2060{7}|\uFEFF)/u;

const blocks = new Set([
  'address',
  'blockquote',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'pre',
  'ul',
]);

/**
 * Reads a contenteditable without layout: text nodes as they are, `<br>` and the boundary of a block as one
 * `\n`. A `<br>` that ends its block only holds the line open and is no character.
 */
export function mapText(root: HTMLElement): TextMap {
  const pieces: Piece[] = [];
  let text = '';
  /** A block was closed: what comes next begins a line. */
  let pending = false;
  const flush = (): void => {
    if (pending) text += '\n';
    pending = false;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const filler = fillers.exec(data)?.[0].length ?? 0;
      if (data.length === filler) return;
      flush();
      pieces.push({ node: node as Text, start: text.length, filler });
      text += data.slice(filler);
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).localName;
    if (name === 'br') {
      if (node.nextSibling) {
        flush();
        text += '\n';
      }
      return;
    }
    const block = blocks.has(name);
    if (block) openBlock();
    for (const child of node.childNodes) walk(child);
    if (block) pending = true;
  };
  const openBlock = (): void => {
    if (pending) flush();
    else if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  for (const child of root.childNodes) walk(child);
  return { text, pieces };
}

/** The DOM range of a span; undefined when the span does not lie in the text or would be empty. */
export function rangeOf(root: HTMLElement, map: TextMap, span: Span): Range | undefined {
  if (span.start < 0 || span.end > map.text.length || span.start > span.end) return undefined;
  const first = pieceAt(map.pieces, span.start, false);
  const last = pieceAt(map.pieces, span.end, true);
  const range = root.ownerDocument.createRange();
  if (!first || !last) {
    range.selectNodeContents(root);
    return span.start === span.end || map.text === '' ? range : undefined;
  }
  range.setStart(first.node, Math.min(span.start - first.start + first.filler, first.node.length));
  range.setEnd(last.node, Math.min(span.end - last.start + last.filler, last.node.length));
  return range;
}

/** The piece an offset stands in; at a boundary the one before it for an end, the one after it for a start. */
function pieceAt(pieces: readonly Piece[], offset: number, end: boolean): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  let found = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = pieces[middle]?.start ?? 0;
    if (end ? start < offset : start <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return pieces[found];
}
