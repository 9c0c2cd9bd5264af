import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelBox, WriteOutcome } from '../domain/panel.ts';
import type { Review } from '../domain/review.ts';
import type { PanelEvents, PanelLink } from '../platform/panel-link.ts';

/** What the side panel knows of the page beside it. */
export interface PanelView {
  /** `none`: our scripts are not on this page, so the panel is a workspace only. */
  readonly page: 'looking' | 'none' | 'here';
  readonly reviews: readonly Review[];
  /** Fields the page should have shown and does not: reading is off. */
  readonly dead: readonly string[];
  /** The reply box in use, and the frame it is in. */
  readonly box?: PanelBox & { readonly frame: number };
}

export interface PanelDesk {
  readonly state: StoreApi<PanelView>;
  /** Puts words into the box in use, only ever from a press. `failed` where the box cannot be reached. */
  readonly put: (text: string, mode: 'replace' | 'append') => Promise<WriteOutcome>;
}

interface Frame {
  readonly reviews: readonly Review[];
  readonly dead: readonly string[];
  readonly box?: PanelBox;
}

/** How long a frame may take to say what came of a write, ms. */
const patience = 5_000;

/** Joins what the frames of the page tell into one view. */
export function createPanelDesk(link: (events: PanelEvents) => PanelLink): PanelDesk {
  const state = createStore<PanelView>(() => ({ page: 'looking', reviews: [], dead: [] }));
  const frames = new Map<number, Frame>();
  const waiting = new Map<number, (outcome: WriteOutcome) => void>();
  let serial = 0;
  let inUse: number | undefined;

  const change = (frame: number, part: Partial<Frame>): void => {
    frames.set(frame, { reviews: [], dead: [], ...frames.get(frame), ...part });
    show();
  };
  const show = (page: PanelView['page'] = 'here'): void => {
    const all = [...frames.values()];
    const box = inUse === undefined ? undefined : frames.get(inUse)?.box;
    state.setState(
      {
        page,
        reviews: distinct(all.flatMap(({ reviews }) => reviews)),
        dead: [...new Set(all.flatMap(({ dead }) => dead))],
        ...(box && inUse !== undefined ? { box: { ...box, frame: inUse } } : {}),
      },
      true,
    );
  };

  const line = link({
    fresh: () => {
      frames.clear();
      inUse = undefined;
      show('looking');
    },
    alone: () => show('none'),
    gone: (frame) => {
      frames.delete(frame);
      if (inUse === frame) inUse = undefined;
      show(state.getState().page);
    },
    told: (frame, message) => {
      if (message.kind === 'put') return waiting.get(message.id)?.(message.outcome);
      if (message.kind === 'box') {
        if (message.box) inUse = frame;
        else if (inUse === frame) inUse = undefined;
        const { box: _, ...rest } = frames.get(frame) ?? { reviews: [], dead: [] };
        frames.set(frame, rest);
        return change(frame, message.box ? { box: message.box } : {});
      }
      const { reviews, health } = message.page;
      change(frame, { reviews, dead: Object.keys(health).filter((field) => health[field] === 'dead') });
      // The page changed: perhaps its box went with it.
      line.ask(frame, { kind: 'box' });
    },
  });

  return {
    state,
    put: (text, mode) => {
      const { box } = state.getState();
      if (!box) return Promise.resolve('failed');
      serial += 1;
      const id = serial;
      return new Promise((resolve) => {
        const settle = (outcome: WriteOutcome): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(outcome);
        };
        const timer = setTimeout(() => settle('failed'), patience);
        waiting.set(id, settle);
        if (!line.ask(box.frame, { kind: 'put', id, text, mode, expected: box.text })) settle('failed');
      });
    },
  };
}

function distinct(reviews: readonly Review[]): readonly Review[] {
  const seen = new Set<string>();
  return reviews.filter(({ id }) => !seen.has(id) && seen.add(id));
}
