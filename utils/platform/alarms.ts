import { browser } from 'wxt/browser';

/** Our alarms: the next clock, the next redrawing of the badge, and the next reading of feeds. */
export type AlarmName = (typeof names)[number];

const names = ['desk.clock', 'desk.badge', 'feeds.read'] as const;

/** Sets, moves or (without a time) removes an alarm. False where the browser has no alarms. */
export async function setAlarm(name: AlarmName, at: number | undefined): Promise<boolean> {
  if (!browser.alarms) return false;
  if (at === undefined) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
  return true;
}

/** Calls back when one of our alarms rings. Must be called while the background script starts. */
export function onAlarm(ring: (name: AlarmName) => void): void {
  browser.alarms?.onAlarm.addListener((alarm) => {
    const name = names.find((each) => each === alarm.name);
    if (name) ring(name);
  });
}

/** Calls back whenever alarms may have been lost: browser start, installation, update. */
export function onWake(wake: () => void): void {
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(wake);
}
