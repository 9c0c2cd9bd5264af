import type { DeskText } from '../../utils/locale/desk.ts';
import { fill } from '../../utils/locale/messages.ts';

/** `48:12` below 100 minutes, then hours and days in words. */
export function duration(ms: number, text: DeskText): string {
  const seconds = Math.floor(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 100) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
  return spokenDuration(ms, text);
}

/** The same in words, for screen readers and for long times. */
export function spokenDuration(ms: number, text: DeskText): string {
  const minutes = Math.floor(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days >= 3) return fill(text.days, { n: days });
  if (hours >= 1) return `${fill(text.hours, { n: hours })} ${fill(text.minutes, { n: minutes % 60 })}`;
  return fill(text.minutes, { n: minutes });
}
