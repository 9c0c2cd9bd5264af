import { browser } from 'wxt/browser';

/**
 * Shows a notification; the same id replaces the older one. False when the browser or the person does not allow it:
 * badge and popup still tell. Never holds words of a review: a lock screen is public.
 */
export async function notify(id: string, title: string, message: string): Promise<boolean> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
    return true;
  } catch {
    return false;
  }
}

/** Calls back when a notification of ours is clicked. */
export function onNotificationClick(open: (id: string) => void): void {
  browser.notifications?.onClicked.addListener(open);
}
