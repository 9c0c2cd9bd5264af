import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type FromFrame, panelPort, type ToFrame } from '../domain/panel.ts';

z.config({ jitless: true });

type Port = ReturnType<typeof browser.tabs.connect>;

/** What happens in the frames of the tab beside the panel. */
export interface PanelEvents {
  /** Another tab, or another page in it: what was told before counts no more. */
  readonly fresh: () => void;
  readonly told: (frame: number, message: FromFrame) => void;
  readonly gone: (frame: number) => void;
  /** No frame is left that could be reached: we are not on this page. */
  readonly alone: () => void;
}

/** The panel's line to the frames of one tab. */
export interface PanelLink {
  readonly ask: (frame: number, message: ToFrame) => boolean;
}

/**
 * Keeps a line to every frame of the tab in front (or of `pinned`) that has our scripts in it. Frames that come later
 * are noticed by the messages they send to the background, which reach this page as well.
 */
export function linkToTab(events: PanelEvents, signal: AbortSignal, pinned?: number): PanelLink {
  const ports = new Map<number, Port>();
  let tab = pinned;

  const hangUp = (): void => {
    for (const port of ports.values()) port.disconnect();
    ports.clear();
  };
  const call = (frame: number): void => {
    if (tab === undefined || ports.has(frame)) return;
    const port = browser.tabs.connect(tab, { frameId: frame, name: panelPort });
    ports.set(frame, port);
    port.onMessage.addListener((message) => {
      const parsed = z.safeParse(shape, message);
      if (parsed.success) events.told(frame, parsed.data as FromFrame);
    });
    port.onDisconnect.addListener(() => {
      // Reading the error is what keeps the browser from reporting it: a frame without our script just hangs up.
      void browser.runtime.lastError;
      if (ports.get(frame) !== port) return;
      ports.delete(frame);
      events.gone(frame);
      if (ports.size === 0) events.alone();
    });
  };
  const callAll = async (): Promise<void> => {
    hangUp();
    events.fresh();
    const of = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (of === undefined || signal.aborted) return events.alone();
    tab = of;
    const frames = await framesOf(of);
    if (tab !== of || signal.aborted) return;
    for (const frame of frames) call(frame);
    if (frames.length === 0) events.alone();
  };

  const activated = ({ tabId }: { tabId: number }): void => {
    if (pinned !== undefined || tabId === tab) return;
    tab = undefined;
    void callAll();
  };
  const updated = (tabId: number, { status }: { status?: string | undefined }): void => {
    if (tabId === tab && status === 'complete') void callAll();
  };
  const overheard = (
    _: unknown,
    sender: { tab?: { id?: number | undefined }; frameId?: number | undefined },
  ) => {
    if (sender.tab?.id === tab && sender.frameId !== undefined && tab !== undefined) call(sender.frameId);
    return undefined;
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(overheard);
  signal.addEventListener(
    'abort',
    () => {
      hangUp();
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(overheard);
    },
    { once: true },
  );
  void callAll();
  return {
    ask: (frame, message) => {
      const port = ports.get(frame);
      port?.postMessage(message);
      return port !== undefined;
    },
  };
}

/** The frames we may touch; empty where we have no business. */
async function framesOf(tab: number): Promise<readonly number[]> {
  try {
    const found = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => true,
    });
    return found.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

const words = z.string().check(z.maxLength(60_000));
const label = z.string().check(z.maxLength(400));
const review = z.object({
  id: label,
  author: z.optional(label),
  rating: z.optional(z.number()),
  text: words,
  partial: z.boolean(),
  translated: z.optional(z.boolean()),
  lang: z.optional(label),
  dateText: z.optional(label),
  ownerReply: z.optional(z.object({ text: words, dateText: z.optional(label) })),
});
const shape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    page: z.object({
      site: label,
      url: z.string().check(z.maxLength(4_000)),
      reviews: z.array(review).check(z.maxLength(2_000)),
      health: z.record(z.string(), z.enum(['found', 'absent', 'dead'])),
    }),
  }),
  z.object({
    kind: z.literal('box'),
    box: z.optional(z.object({ text: words, review: z.optional(review), byteLimit: z.optional(z.number()) })),
  }),
  z.object({
    kind: z.literal('put'),
    id: z.number(),
    outcome: z.enum(['written', 'written-without-undo', 'copied', 'failed', 'stale']),
  }),
]);
