import type { BlockSpan, TextBlock } from '../domain/posted-answer.ts';

/** Elements whose words read on with those around them. */
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
/** Elements whose words nobody reads. */
const unread = 'script, style, noscript, template, textarea, input, select, svg, [aria-hidden="true"]';
/** More than this is not read, in UTF-16 units; the person is told. */
const most = 2_000_000;
/** Work in one go, in ms. */
const turn = 12;

/** A page's visible text, and the way back from it to the page. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** There was more text than is read. */
  readonly cut: boolean;
  /** Time spent, in ms, without the pauses. */
  readonly ms: number;
  /** Ranges of places in blocks; places whose text is gone by now are left out. */
  readonly rangesOf: (spans: readonly BlockSpan[]) => readonly Range[];
}

interface Piece {
  readonly node: Text;
  /** Offset in its block. */
  readonly start: number;
}

/** Reads what a person can see of a page, in small pieces so that the page stays usable. Changes nothing. */
export async function readText(window: Window & typeof globalThis): Promise<PageText> {
  const { document, performance } = window;
  const blocks: TextBlock[] = [];
  const pieces: Piece[][] = [];
  const seen = new Map<Element, boolean>();
  const isRead = (element: Element): boolean => {
    let known = seen.get(element);
    known ??= element.closest(unread) === null && element.checkVisibility({ visibilityProperty: true });
    seen.set(element, known);
    return known;
  };
  let total = 0;
  let ms = 0;
  let began = performance.now();
  let around: Element | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && total < most; node = walker.nextNode()) {
    if (performance.now() - began > turn) {
      ms += performance.now() - began;
      await new Promise((resolve) => window.setTimeout(resolve));
      began = performance.now();
    }
    const parent = node.parentElement;
    const data = node.nodeValue ?? '';
    if (!parent || data.trim() === '' || !isRead(parent)) continue;
    const block = blockAround(parent);
    // One to one, so that every offset in the block is an offset in the page.
    const text = data.replaceAll(/\s/gu, ' ');
    const last = blocks.at(-1);
    if (block === around && last) {
      pieces.at(-1)?.push({ node: node as Text, start: last.text.length });
      blocks[blocks.length - 1] = { id: last.id, text: last.text + text };
    } else {
      blocks.push({ id: blocks.length, text });
      pieces.push([{ node: node as Text, start: 0 }]);
    }
    around = block;
    total += text.length;
  }
  ms += performance.now() - began;
  const rangesOf = (spans: readonly BlockSpan[]): readonly Range[] =>
    spans.flatMap(({ block, span }) => rangeIn(document, pieces[block] ?? [], span) ?? []);
  return { blocks, cut: total >= most, ms, rangesOf };
}

function blockAround(element: Element): Element {
  let up = element;
  while (inline.has(up.tagName) && up.parentElement) up = up.parentElement;
  return up;
}

function rangeIn(
  document: Document,
  pieces: readonly Piece[],
  { start, end }: BlockSpan['span'],
): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const [from, to] = [start - first.start, end - last.start];
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = document.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
