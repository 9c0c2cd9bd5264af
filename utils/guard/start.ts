import { isImeKey, watchComposition } from '../editors/composition.ts';
import { editorOf } from '../editors/editor-of.ts';
import { guardMessages } from '../locale/guard.ts';
import { postedBy, type ReplyBox, submittedWith, typedInto } from './boxes.ts';
import { hostMark } from './card-port.ts';
import { loader } from './loader.ts';
import { createNotice } from './notice.ts';
import type { GuardOff, GuardParts, GuardRemote } from './parts.ts';
import { createPermits } from './permit.ts';
import { type Session, type SessionParts, startSession } from './session.ts';
import { longDraft } from './underline.ts';

/** A long draft is checked once nothing was typed for so long, in ms; Post still waits for the check itself. */
const stillness = 250;

/**
 * Holds Post while a blocking finding is open and lets it through in every other case, above all when anything
 * of ours is broken. Listens on `window` in the capture phase with plain listeners: call it at `document_start`,
 * before the page has listeners of its own.
 */
export function startGuard(parts: GuardParts): GuardRemote {
  const { window, signal } = parts;
  const document = window.document;
  // Firefox starts the guard of an updated extension in open pages, where the old one's card still stands.
  for (const left of document.querySelectorAll(`[${hostMark}]`)) left.remove();
  const notice = createNotice(document);
  const composing = watchComposition(window, signal);
  const permits = createPermits();
  const sessions = new WeakMap<HTMLElement, Session>();
  const loading = loader(parts, () => later());
  let active: Session | undefined;
  let off: GuardOff | undefined;

  const sessionParts: SessionParts = {
    guard: parts,
    permits,
    composing,
    checker: loading.checker,
    card: loading.card,
    off: (box) => (box.submit || box.enterPosts ? undefined : guardMessages[parts.settings().lang].noSubmit),
  };

  const sessionOf = (box: ReplyBox): Session | undefined => {
    const known = sessions.get(box.editor);
    // A re-render may give the same box another Post control.
    if (known && known.box.submit === box.submit) return known;
    known?.end();
    const editor = editorOf(box.editor);
    if (!editor) return undefined;
    const session = startSession(box, editor, sessionParts);
    sessions.set(box.editor, session);
    return session;
  };

  const declareOff = (why: GuardOff, words: string): void => {
    notice.show(words, true);
    if (off !== why) parts.onEvent?.({ kind: 'off', why });
    off = why;
  };

  /** True when the event was stopped. Synchronous to the end: after an `await` nothing can be stopped any more. */
  const decide = (event: Event, box: ReplyBox): boolean => {
    const words = guardMessages[parts.settings().lang];
    if (!parts.alive()) {
      declareOff('orphaned', words.orphaned);
      return false;
    }
    const session = sessionOf(box);
    if (!session) return false;
    const result = session.result();
    if (!result) {
      if (loading.failed()) {
        declareOff('no-checker', words.noChecker);
        return false;
      }
      stop(event);
      notice.show(words.checking, false);
      void afterLoading(session);
      return true;
    }
    // The checker is here but could not read this draft: silence must not pass for clean.
    if (result.faults.includes('analysis')) {
      declareOff('no-checker', words.noChecker);
      return false;
    }
    if (off === 'no-checker') off = undefined;
    if (
      result.verdict !== 'block' ||
      permits.pass(box.editor, session.text(), event, window.performance.now())
    ) {
      session.passed();
      return false;
    }
    stop(event);
    session.hold();
    return true;
  };

  const afterLoading = async (session: Session): Promise<void> => {
    await loading.ready();
    const result = session.result();
    if (result?.verdict === 'block') {
      notice.hide();
      session.hold();
    } else if (result) notice.show(guardMessages[parts.settings().lang].pressAgain, false);
    else declareOff('no-checker', guardMessages[parts.settings().lang].noChecker);
  };

  /** Whatever goes wrong in here must never keep a person from posting. */
  const guarded = <E extends Event>(handle: (event: E, target: Element) => void) => {
    return (event: Event): void => {
      const target = event.composedPath()[0];
      if (!isElement(target)) return;
      try {
        handle(event as E, target);
      } catch {
        declareOff('no-checker', guardMessages[parts.settings().lang].noChecker);
      }
    };
  };

  const listen = <E extends Event>(type: string, handle: (event: E, target: Element) => void): void => {
    window.addEventListener(type, guarded(handle), { capture: true, signal });
  };

  listen('pointerdown', (event) => {
    if (event.isTrusted) permits.newGesture();
  });

  listen<KeyboardEvent>('keydown', (event, target) => {
    if (event.isTrusted) permits.newGesture();
    if (isImeKey(event) || composing()) return;
    if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'F6') return;
    const site = parts.site();
    const box = typedInto(site, target);
    if (event.key === 'F6') {
      if (box && sessionOf(box)?.enter()) stop(event);
      return;
    }
    if (box) {
      if (box.enterPosts && event.key === 'Enter' && !event.shiftKey) decide(event, box);
      return;
    }
    const posted = postedBy(site, target);
    if (posted) decide(event, posted);
  });

  listen('click', (event, target) => {
    const box = postedBy(parts.site(), target);
    if (box) decide(event, box);
    else later();
  });

  listen<SubmitEvent>('submit', (event, target) => {
    const site = parts.site();
    const box = event.submitter ? postedBy(site, event.submitter) : submittedWith(site, target);
    if (box) decide(event, box);
  });

  listen('focusin', (_event, target) => {
    const box = typedInto(parts.site(), target);
    if (!box || !parts.alive()) return;
    active = sessionOf(box);
    parts.onBox?.();
    void loading.ready().then(later);
  });

  listen('input', (_event, target) => {
    const box = typedInto(parts.site(), target);
    if (!box || !parts.alive()) return;
    active = sessionOf(box);
    later();
  });

  // An editor that draws every change itself (Slate; others for undo and Enter) lets no `input` happen: the caret tells.
  const moved = (): void => {
    if (active?.box.editor.matches(':focus-within')) later();
  };
  window.addEventListener('selectionchange', moved, { capture: true, passive: true, signal });

  let waiting = false;
  let pausing: number | undefined;
  /** Once a frame at most, and never while an input method is at work: half a 注音 is no text. */
  const later = (): void => {
    if (waiting || !active) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      if (!active || active.text().length <= longDraft) return look();
      window.clearTimeout(pausing);
      pausing = window.setTimeout(() => window.requestIdleCallback(lookInTwo, { timeout: 1_000 }), stillness);
    });
  };
  const look = (): void => {
    if (!mayLook()) return;
    active?.refresh();
    parts.onBox?.();
  };
  /** The check is one task and showing it another, so that the page has its turn in between. */
  const lookInTwo = (): void => {
    if (!mayLook()) return;
    active?.result();
    window.setTimeout(look);
  };
  const mayLook = (): boolean =>
    !signal.aborted && !composing() && active?.box.editor.isConnected === true && parts.alive();
  listen('compositionend', later);

  const back = (event: Event): void => {
    if (event.target !== window && event.target !== document) return;
    if (!active || document.visibilityState === 'hidden' || !parts.alive()) return;
    void parts.renew?.().then((changed) => changed && later());
  };
  window.addEventListener('focus', back, { signal });
  window.addEventListener('visibilitychange', back, { capture: true, signal });

  const current = (): Session | undefined => (active?.box.editor.isConnected ? active : undefined);
  return {
    box: () => {
      const session = current();
      if (!session) return undefined;
      const { byteLimit } = session.box;
      const review = session.box.review();
      return {
        text: session.text(),
        ...(review ? { review } : {}),
        ...(byteLimit === undefined ? {} : { byteLimit }),
      };
    },
    insert: async (words, mode, expected) =>
      (await current()
        ?.insert(words, mode, expected)
        .finally(() => parts.onBox?.())) ?? 'failed',
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'closest' in target;
}
