/** A review as it may leave the browser: what identifies a person is replaced by a mark. */
export interface Masked {
  readonly text: string;
  /** What was hidden, for the consent screen; never sent. */
  readonly hidden: readonly string[];
}

/** Longest part of a review that is sent, in UTF-16 units. */
const most = 2000;

const surnames =
  '王李張劉陳楊黃吳趙周徐孫馬朱胡林郭何高羅鄭梁謝宋唐許鄧馮韓曹曾彭蕭蔡潘田董袁于余葉蔣杜蘇魏程呂丁沈任姚盧傅鍾姜崔譚廖范汪陸金石戴賈韋夏邱方侯鄒熊孟秦白江閻薛尹段雷黎史龍陶賀顧毛郝龔邵萬錢嚴賴洪莊童翁施游柯';
const titles = '先生|小姐|女士|太太|醫師|醫生|護理師|院長|主任|老師|諮詢師|同學|媽媽|爸爸|阿姨|經理|店長';

/** In order: what is longer and surer comes first. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+|www\.\S+/giu, '〈網址〉'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '〈信箱〉'],
  [/(?<![A-Za-z])[A-Z][1289A-D]\d{8}(?!\d)/giu, '〈證號〉'],
  [/(?:\+?\d{1,3}[\s-]?)?\(?0?\d{1,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/gu, '〈電話〉'],
  [
    /\d{2,4}\s?[/.年-]\s?\d{1,2}\s?[/.月-]\s?\d{1,2}\s?日?|\d{1,2}\s?[/月]\s?\d{1,2}\s?日?|[一二三四五六七八九十]+月[一二三四五六七八九十]+[日號]/gu,
    '〈日期〉',
  ],
  [
    /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?/gu,
    '〈日期〉',
  ],
  [new RegExp(`[${surnames}]\\p{sc=Han}{0,2}(?:${titles})`, 'gu'), '〈姓名〉'],
  [/\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?/gu, '〈姓名〉'],
  [/[\p{sc=Han}]{1,4}(?:さん|様|先生)(?![\p{sc=Han}])/gu, '〈姓名〉'],
  [/[一二兩三四五六七八九十百千萬]+(?=[元塊萬千百]|歲|點半?|次)/gu, '〈數字〉'],
  [/\d[\d,.]*/gu, '〈數字〉'],
];

/** Hides names, numbers, dates, contacts, and the display name wherever it stands. */
export function masked(text: string, author?: string): Masked {
  const hidden: string[] = [];
  const hide = (mark: string) => (hit: string) => {
    hidden.push(hit);
    return mark;
  };
  let result = text
    .slice(0, most)
    .toWellFormed()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cc}]/gu, ' ')
    .normalize('NFKC');
  const own = (author ?? '')
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((part) => part.length > 1);
  for (const part of [author?.normalize('NFKC').trim() ?? '', ...own].filter((name) => name.length > 1))
    result = result.replaceAll(part, hide('〈姓名〉'));
  for (const [pattern, mark] of patterns) result = result.replace(pattern, hide(mark));
  return { text: result, hidden };
}
