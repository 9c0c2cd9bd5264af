/** Longest time without any sign of life after which a composition counts as over, in ms. */
const stale = 10_000;

/**
 * Tells whether an input method is composing. `compositionend` may never come (the value was set meanwhile), so
 * blur, a plain `input`, a key that the input method leaves alone and silence end it too. Composition events are believed whether or not they are trusted:
 * some browsers send untrusted ends.
 */
export function watchComposition(window: Window, signal: AbortSignal): () => boolean {
  let since: number | undefined;
  const options = { capture: true, passive: true, signal } as const;
  const begin = (event: Event): void => {
    since = event.timeStamp;
  };
  const end = (): void => {
    since = undefined;
  };
  window.addEventListener('compositionstart', begin, options);
  window.addEventListener('compositionupdate', begin, options);
  window.addEventListener('compositionend', end, options);
  window.addEventListener('blur', end, options);
  window.addEventListener('focusout', end, options);
  window.addEventListener(
    'input',
    (event) => {
      if (!(event as InputEvent).isComposing) end();
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isImeKey(event)) end();
    },
    options,
  );
  return () => since !== undefined && window.performance.now() - since < stale;
}

/** A key that belongs to the input method, not to the page: never a submit, never touched. */
export function isImeKey(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229 || event.key === 'Process';
}
