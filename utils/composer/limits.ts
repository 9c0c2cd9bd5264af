import type { Lang } from '../domain/finding.ts';
import type { Length } from '../domain/suggestion.ts';

/** Longest reply in UTF-16 units. Google takes 4,096 bytes; people read far less. */
export const limits: Readonly<Record<Lang, Readonly<Record<Length, number>>>> = {
  'zh-TW': { short: 140, medium: 180, long: 300 },
  ja: { short: 170, medium: 230, long: 370 },
  en: { short: 330, medium: 540, long: 900 },
};
