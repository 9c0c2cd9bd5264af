import type { MouseEvent, SyntheticEvent } from 'react';

/** Runs the action only for events a person made: a page script could click our buttons to release a hold. */
export function trusted(action: () => void): (event: SyntheticEvent) => void {
  return (event) => {
    if (event.nativeEvent.isTrusted) action();
  };
}

/** Keeps the caret, and a half-typed 注音, in the reply box while the mouse works in the card. */
export function keepFocus(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  if (!target.closest('textarea, input, .scroll p, .basis')) event.preventDefault();
}
