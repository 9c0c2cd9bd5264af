import type { UiLang } from '../../utils/locale/messages.ts';

/** Day and minute, with the year only where it is not this one. */
export function shortTime(at: number, lang: UiLang): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return date.toLocaleString(lang, {
    ...(isThisYear ? {} : { year: 'numeric' }),
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
