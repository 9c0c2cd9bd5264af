import type { Editor } from './editor.ts';

/** A textarea or text field, also one that React controls. Only `execCommand` keeps the person's undo. */
export const textarea: Editor = {
  kind: 'textarea',
  accepts: (box) => isField(box),
  read: (box) => (isField(box) ? box.value : ''),
  ranges: () => [],
  select: (box, span) => {
    if (!isField(box)) return;
    box.focus();
    box.setSelectionRange(span.start, span.end);
  },
  replace: (box, span, text) => {
    if (!isField(box) || box.readOnly || box.disabled) return;
    box.focus();
    box.setSelectionRange(span.start, span.end);
    if (text !== '') box.ownerDocument.execCommand('insertText', false, text);
    else if (span.start < span.end) box.ownerDocument.execCommand('delete');
  },
  overwrite: (box, text) => {
    if (!isField(box) || box.readOnly || box.disabled) return;
    const view = box.ownerDocument.defaultView;
    if (!view) return;
    // The setter of the prototype: a framework's own setter on the element would swallow the change.
    const prototype = box.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
  },
};

/** By name and not by class: the box may belong to another realm (an iframe). */
function isField(box: HTMLElement): box is HTMLTextAreaElement | HTMLInputElement {
  return box.localName === 'textarea' || (box.localName === 'input' && 'selectionStart' in box);
}
