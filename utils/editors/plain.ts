import { ask, paste, selectRange } from './ask.ts';
import type { Editor } from './editor.ts';
import { mapText, rangeOf } from './text-map.ts';

/**
 * Any other contenteditable. Editors with a model of their own are asked: first as Lexical is (Slate, CKEditor, Quill
 * take that), then with a paste (ProseMirror, Draft.js). Where nobody takes either, the browser itself edits, and its
 * command keeps undo. Never two of them: a request that nobody takes changes nothing.
 */
export const plain: Editor = {
  kind: 'plain',
  settles: true,
  accepts: (box) => box.isContentEditable,
  read: (box) => mapText(box).text,
  ranges: (box, spans) => {
    const map = mapText(box);
    return spans.flatMap((span) => rangeOf(box, map, span) ?? []);
  },
  select: (box, span) => {
    const range = rangeOf(box, mapText(box), span);
    if (range) selectRange(box, range);
  },
  replace: (box, span, text) => {
    const range = rangeOf(box, mapText(box), span);
    if (!range) return;
    const document = box.ownerDocument;
    const [first = '', ...rest] = text.split('\n');
    if (text === '') {
      if (!ask(box, 'deleteByCut', { range })) document.execCommand('delete');
    } else if (ask(box, 'insertReplacementText', { data: first, range })) {
      for (const line of rest) {
        if (!ask(box, 'insertLineBreak', {})) document.execCommand('insertParagraph');
        if (line !== '' && !ask(box, 'insertReplacementText', { data: line }))
          document.execCommand('insertText', false, line);
      }
    } else if (!paste(box, text)) document.execCommand('insertText', false, text);
  },
};
