/** Selects a range in a box and gives it the focus; changes no text. */
export function selectRange(box: HTMLElement, range: Range): void {
  box.focus();
  const selection = box.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Asks an editor for a change as the browser would announce it. An event of ours has no effect by itself: true when
 * the editor took it and made the change, false when nobody did.
 */
export function ask(
  box: HTMLElement,
  inputType: string,
  { data, range }: { readonly data?: string; readonly range?: Range },
): boolean {
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  const targetRanges = range
    ? [
        new view.StaticRange({
          startContainer: range.startContainer,
          startOffset: range.startOffset,
          endContainer: range.endContainer,
          endOffset: range.endOffset,
        }),
      ]
    : [];
  const event = new view.InputEvent('beforeinput', {
    inputType,
    ...(data === undefined ? {} : { data }),
    targetRanges,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !box.dispatchEvent(event);
}

/**
 * Offers words as a paste; true when the editor took them. Firefox empties a DataTransfer of ours on its way to the
 * page and knows an older way instead, which Chromium ignores.
 */
export function paste(box: HTMLElement, text: string): boolean {
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true };
  const old: ClipboardEventInit = Object.assign({ dataType: 'text/plain', data: text }, init);
  const probe = new view.ClipboardEvent('paste', old);
  const event = probe.clipboardData?.getData('text/plain') === text ? probe : undefined;
  return !box.dispatchEvent(event ?? new view.ClipboardEvent('paste', { ...init, clipboardData }));
}
