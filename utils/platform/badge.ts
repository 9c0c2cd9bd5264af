import { browser } from 'wxt/browser';

const colours = { none: '#0b6b62', calm: '#0b6b62', soon: '#8a5a00', overdue: '#b3261e' } as const;

/** Writes on the toolbar button; text of at most four characters. */
export async function setBadge(badge: {
  readonly text: string;
  readonly tone: keyof typeof colours;
}): Promise<void> {
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: colours[badge.tone] });
}
