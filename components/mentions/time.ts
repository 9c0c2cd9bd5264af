import type { UiLang } from '../../utils/locale/messages.ts';
import { shortTimeOf, timeOf } from '../../utils/locale/times.ts';

/** Day and minute, with the year only where it is not this one. */
export function shortTime(at: number, lang: UiLang): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
  return isThisYear ? shortTimeOf(at, lang) : timeOf(at, lang);
}
