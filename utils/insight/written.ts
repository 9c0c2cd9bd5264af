/** When something was written, as far as it is known: after `from` and not after `to`, both ms since 1970. */
export interface Bounds {
  /** `-Infinity` where nothing bounds it. */
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Shortest and longest length of one of each, ms: months and years are not all the same. */
const units = {
  second: [1_000, 1_000],
  minute: [minute, minute],
  hour: [hour, hour],
  day: [day, day],
  week: [7 * day, 7 * day],
  month: [28 * day, 31 * day],
  year: [365 * day, 366 * day],
} as const;

type Unit = keyof typeof units;

/**
 * Reads a date as pages show it (`3 天前`, `2 weeks ago`, `2026年11月21日`) as bounds, never as a moment. The pages round
 * down: three days ago is at least three and less than four. Of an edited review only the edit is dated. What cannot
 * be read leaves only that it stood there when it was seen, `seenAt`.
 */
export function writtenBetween(dateText: string | undefined, seenAt: number): Bounds {
  const text = (dateText ?? '').normalize('NFKC').trim();
  const edited = editedMark.test(text);
  const rest = text.replace(editedMark, '').trim();
  const read = relative(rest, seenAt) ?? absolute(rest, seenAt);
  if (!read || read.from > seenAt) return { from: Number.NEGATIVE_INFINITY, to: seenAt };
  return { from: edited ? Number.NEGATIVE_INFINITY : read.from, to: Math.min(read.to, seenAt) };
}

const editedMark = /^(?:上次編輯|已編輯|Edited|最終編集)\s*[::]?\s*/iu;

const justNow = /^(?:剛剛|剛才|現在|just now|now|たった今)$/iu;
const yesterday = /^(?:昨天|昨日|yesterday)/iu;

const amount = /^([\d一兩二三四五六七八九十]+|an?)\s*(.+?)(?:\s*(?:前|ago))?$/iu;

/** Words of a unit; `N 年` alone would be a date, so Facebook's short forms need no 前 and years do. */
const unitWords: readonly (readonly [Unit, RegExp])[] = [
  ['second', /^(?:秒|秒鐘|s|secs?|seconds?)$/iu],
  ['minute', /^(?:分鐘|分|m|mins?|minutes?)$/iu],
  ['hour', /^(?:小時|時間|h|hrs?|hours?)$/iu],
  ['day', /^(?:天|日|d|days?)$/iu],
  ['week', /^(?:週|周|星期|週間|w|wks?|weeks?)$/iu],
  ['month', /^(?:個月|か月|ヶ月|カ月|months?)$/iu],
  ['year', /^(?:年|y|years?)$/iu],
];

function relative(text: string, seenAt: number): Bounds | undefined {
  if (justNow.test(text)) return { from: seenAt - hour, to: seenAt };
  if (yesterday.test(text)) {
    const midnight = new Date(seenAt).setHours(0, 0, 0, 0);
    return { from: midnight - day, to: midnight };
  }
  const parts = amount.exec(text);
  const unit = parts && unitWords.find(([, words]) => words.test(parts[2] ?? ''))?.[0];
  if (!parts || !unit) return undefined;
  const count = countOf(parts[1] ?? '');
  if (count === undefined) return undefined;
  const [shortest, longest] = units[unit];
  return { from: seenAt - (count + 1) * longest, to: seenAt - count * shortest };
}

const numerals = '〇一二三四五六七八九';

function countOf(word: string): number | undefined {
  if (/^an?$/iu.test(word)) return 1;
  if (/^\d+$/u.test(word)) return Number(word);
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const digit = (one: string | undefined) => numerals.indexOf((one ?? '').replace('兩', '二'));
  if (word.includes('十')) return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
  return word.length === 1 ? digit(ones) : undefined;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const numeric = /^(?:(\d{4})\s*[年/.-]\s*)?(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?/u;
const english = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?/iu;

/** A calendar day in the zone of this machine; one without a year is the last such day. */
function absolute(text: string, seenAt: number): Bounds | undefined {
  const number = numeric.exec(text);
  const word = english.exec(text);
  const month = number ? Number(number[2]) : months.indexOf((word?.[1] ?? '').toLowerCase()) + 1;
  const date = Number(number ? number[3] : word?.[2]);
  const said = number ? number[1] : word?.[3];
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return undefined;
  const start = (year: number) => new Date(year, month - 1, date).getTime();
  const thisYear = new Date(seenAt).getFullYear();
  const from = said ? start(Number(said)) : start(thisYear) > seenAt ? start(thisYear - 1) : start(thisYear);
  return { from, to: from + day };
}
