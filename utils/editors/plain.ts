import type { Editor } from './editor.ts';
import { mapText, rangeOf } from './text-map.ts';

/** A contenteditable the browser itself edits: its own commands keep undo, line by line so that breaks survive. */
export const plain: Editor = {
  kind: 'plain',
  accepts: (box) => box.isContentEditable,
  read: (box) => mapText(box).text,
  ranges: (box, spans) => {
    const map = mapText(box);
    return spans.flatMap((span) => rangeOf(box, map, span) ?? []);
  },
  select: (box, span) => {
    const range = rangeOf(box, mapText(box), span);
    const selection = box.ownerDocument.getSelection();
    if (!range || !selection) return;
    box.focus();
    selection.removeAllRanges();
    selection.addRange(range);
  },
  replace: (box, span, text) => {
    plain.select(box, span);
    const document = box.ownerDocument;
    if (text === '') {
      if (span.start < span.end) document.execCommand('delete');
      return;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) document.execCommand('insertLineBreak');
      if (line !== '') document.execCommand('insertText', false, line);
    }
  },
};
