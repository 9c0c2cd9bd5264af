import { browser } from 'wxt/browser';

/** Our two alarms: the next clock, and the next redrawing of the badge. */
export type AlarmName = 'desk.clock' | 'desk.badge';

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
    if (alarm.name === 'desk.clock' || alarm.name === 'desk.badge') ring(alarm.name);
  });
}

/** Calls back whenever alarms may have been lost: browser start, installation, update. */
export function onWake(wake: () => void): void {
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(wake);
}
