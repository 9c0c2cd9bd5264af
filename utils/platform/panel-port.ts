import { browser } from 'wxt/browser';
import { type FromFrame, panelPort, type ToFrame } from '../domain/panel.ts';

/** A frame's line to the side panel. */
export interface PanelPort {
  readonly tell: (message: FromFrame) => void;
  /** Somebody is listening. */
  readonly open: () => boolean;
}

/**
 * Waits for the side panel to call this frame; nothing is told while none does. Only our own pages can call: pages of
 * the web and other extensions have other doors, and those stay shut.
 */
export function awaitPanel(
  opened: () => void,
  asked: (message: ToFrame) => void,
  signal: AbortSignal,
): PanelPort {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  const called = (port: ReturnType<typeof browser.runtime.connect>): void => {
    if (port.name !== panelPort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message) => asked(message as ToFrame));
    opened();
  };
  browser.runtime.onConnect.addListener(called);
  signal.addEventListener('abort', () => browser.runtime.onConnect?.removeListener(called), { once: true });
  return {
    tell: (message) => {
      for (const port of ports) port.postMessage(message);
    },
    open: () => ports.size > 0,
  };
}
