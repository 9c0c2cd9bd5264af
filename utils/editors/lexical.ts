import { ask, selectRange } from './ask.ts';
import type { Editor } from './editor.ts';
import { mapText, rangeOf } from './text-map.ts';

/**
 * A Lexical editor (Facebook). The one recipe that kept every word in both browsers: `insertReplacementText`
 * with `data` and `targetRanges`, `insertLineBreak` between lines. A paste or a DataTransfer loses the draft in
 * Firefox, `execCommand` loses line breaks in Chromium.
 */
export const lexical: Editor = {
  kind: 'lexical',
  accepts: (box) => box.isContentEditable && box.getAttribute('data-lexical-editor') === 'true',
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
    selectRange(box, range);
    if (text === '') {
      ask(box, 'deleteByCut', { range });
      return;
    }
    const [first = '', ...rest] = text.split('\n');
    if (first !== '') ask(box, 'insertReplacementText', { data: first, range });
    else if (!range.collapsed) ask(box, 'deleteByCut', { range });
    for (const line of rest) {
      ask(box, 'insertLineBreak', {});
      if (line !== '') ask(box, 'insertReplacementText', { data: line });
    }
  },
};
