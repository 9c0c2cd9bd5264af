/** How long a permit stays good, in ms. */
const lifetime = 15_000;

interface Permit {
  readonly editor: HTMLElement;
  readonly text: string;
  readonly expires: number;
}

/**
 * One pass for one text in one box, kept only in this closure. The text itself is compared, not a hash of it.
 * A press is one gesture: the keydown, click and submit that belong to it go through together, once.
 */
export interface Permits {
  /** The person pressed a key or the pointer anew: what was let through before is over. */
  readonly newGesture: () => void;
  readonly arm: (editor: HTMLElement, text: string, now: number) => void;
  /** True when this event may pass; uses the permit up. Untrusted events never pass on one. */
  readonly pass: (editor: HTMLElement, text: string, event: Event, now: number) => boolean;
}

export function createPermits(): Permits {
  let permit: Permit | undefined;
  let passing: { readonly editor: HTMLElement; readonly text: string } | undefined;
  return {
    newGesture: () => {
      passing = undefined;
    },
    arm: (editor, text, now) => {
      permit = { editor, text, expires: now + lifetime };
    },
    pass: (editor, text, event, now) => {
      if (!event.isTrusted) return false;
      if (passing?.editor === editor && passing.text === text) return true;
      const good = permit?.editor === editor && permit.text === text && now < permit.expires;
      if (!good) return false;
      permit = undefined;
      passing = { editor, text };
      return true;
    },
  };
}
