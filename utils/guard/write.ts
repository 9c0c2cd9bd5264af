import type { WriteOutcome } from '../domain/panel.ts';
import type { Span } from '../domain/span.ts';
import type { Editor } from '../editors/editor.ts';

export interface WriteRequest {
  readonly box: HTMLElement;
  readonly editor: Editor;
  /** The text the replacement was made for; anything else in the box makes the request stale. */
  readonly expected: string;
  readonly span: Span;
  readonly text: string;
  readonly composing: () => boolean;
}

/** How long a frame may take to be drawn before the page counts as unseen, ms. */
const unseen = 200;

/**
 * Writes once, waits two frames, reads back and compares. Never tries a second editing command blindly: that is
 * how a reply gets doubled. When the words did not arrive the old draft is brought back and the new words go to
 * the clipboard.
 */
export async function write(request: WriteRequest): Promise<WriteOutcome> {
  const { box, editor, expected, span, text, composing } = request;
  if (composing() || !box.isConnected) return 'failed';
  if (editor.read(box) !== expected) return 'stale';
  const wanted = expected.slice(0, span.start) + text + expected.slice(span.end);
  if (!isOpen(box) || tooLong(box, wanted)) return copy(box, text);
  if (editor.settles) {
    await selectAndTell(box, () => editor.select(box, span));
    if (composing() || editor.read(box) !== expected) return 'stale';
  }
  editor.replace(box, span, text);
  const arrived = editor.read(box) === wanted;
  await frames(box, 2);
  const now = editor.read(box);
  if (now === wanted) return 'written';
  // What arrived and is gone again was taken back by the page or by a quick Ctrl+Z: not ours to force.
  if (!arrived && now === expected && editor.overwrite) {
    editor.overwrite(box, wanted);
    await frames(box, 2);
    if (editor.read(box) === wanted) return 'written-without-undo';
    editor.overwrite(box, expected);
  } else if (!arrived && now !== expected) {
    box.ownerDocument.execCommand('undo');
    await frames(box, 2);
  }
  return copy(box, text);
}

/** A page may lock the field while a reply is being sent. */
function isOpen(box: HTMLElement): boolean {
  return box.isContentEditable || ('value' in box && !box.matches(':disabled, [readonly]'));
}

/** Longest wait for the browser to tell of a selection, in ms; it tells nothing when the selection was there already. */
const telling = 150;

/** Sets a selection and waits until the box has heard of it. */
async function selectAndTell(box: HTMLElement, select: () => void): Promise<void> {
  const { ownerDocument: document } = box;
  await new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    document.defaultView?.setTimeout(resolve, telling);
    select();
  });
  await frames(box, 2);
}

/** A page may cap the field; cutting a reply silently is worse than not writing it. */
function tooLong(box: HTMLElement, text: string): boolean {
  const limit = 'maxLength' in box && typeof box.maxLength === 'number' ? box.maxLength : -1;
  return limit >= 0 && text.length > limit;
}

async function copy(box: HTMLElement, text: string): Promise<WriteOutcome> {
  try {
    await box.ownerDocument.defaultView?.navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

function frames(box: HTMLElement, count: number): Promise<void> {
  const view = box.ownerDocument.defaultView;
  if (!view || count === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const next = (): void => {
      view.clearTimeout(timer);
      resolve(frames(box, count - 1));
    };
    view.requestAnimationFrame(next);
    // A page that is not in front draws no frames, and the side panel may write into it all the same.
    const timer = view.setTimeout(next, unseen);
  });
}
