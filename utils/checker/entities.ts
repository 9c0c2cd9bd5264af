import { isIdCardNumber } from 'taiwan-id-validator';
import type { Folded } from '../domain/folded.ts';
import { type Bits, sentenceGates } from '../text/gate.ts';
import { arabicNumerals } from '../text/numerals.ts';
import { type Pattern, pattern } from '../text/pattern.ts';

/** An entity before it has its place in the draft: offsets in the soft text it was found in. */
export interface Found {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const num = '[0-9〇零一二兩两三四五六七八九十百千]';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const count =
  '(?:once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\\d{1,3})';

/** What a sentence must hold for a shape to be worth a scan. */
type Needs = 'arabic' | 'number' | 'latin' | 'any';

/** What is recognised by shape in the soft text. Every repetition is bounded, so a scan is linear. */
const shapes: readonly (readonly [kind: string, needs: Needs, shape: Pattern | RegExp])[] = [
  [
    'date',
    'number',
    pattern(
      `(?:民國)?(?:(?:19|20)\\d\\d|1[01]\\d)[年/.-] ?\\d{1,2}[月/.-] ?\\d{1,2}[日號号]?|${num}{1,3}月(?:${num}{1,3}[日號号]|初|中旬|底|中|份)|(?<![\\d/.,-])(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])(?![\\d/%])|民國${num}{2,4}年|(?:上|這|本|下|前)?(?:個)?(?:周|週|星期|禮拜|礼拜|拜)(?:[一二三四五六日天]|[1-6](?!\\d))(?![^，。]{0,4}公休)|(?:19|20)\\d\\d年`,
      'gu',
    ),
  ],
  ['date', 'any', /(?:上|這|本|下)?(?:周|週|星期|禮拜|礼拜)[日天]/gu],
  [
    'date',
    'latin',
    pattern(
      `\\b(?:(?:${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b)|(?:(?:in|since|last|back in|early|late|this|of) ${month}\\b(?! (?:be|have|not|also|help|vary|take|need)))|(?:on |last |this |that |since )${weekday}\\b|(?:\\d{1,2}/\\d{1,2}/\\d{2,4})|(?:on the \\d{1,2}(?:st|nd|rd|th)))`,
      'gu',
    ),
  ],
  [
    'time',
    'number',
    pattern(
      `(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?[ap]\\.?m)?|(?:早上|上午|中午|下午|傍晚|晚上|半夜|凌晨|清晨)${num}{1,3}[點点時时](?:半|${num}{1,3}分)?|(?<![共這那有幾第])${num}{1,3}[點点](?:半|整|多|${num}{1,3}分|左右)`,
      'gu',
    ),
  ],
  ['time', 'latin', /\b(?:1[0-2]|[1-9])(?::[0-5]\d)? ?[ap]\.?m\b/gu],
  [
    'duration',
    'number',
    pattern(
      `(?:等了|等候|過了|術後|第|前後|共|整整|長達|已經)?${num}{1,4}(?:幾|多|個半|來)?(?:個)?(?:分鐘|分钟|小時|小时|鐘頭|天|日(?!診)|週|周(?!年)|禮拜|星期|月(?!費)|年(?!級|紀|輕))`,
      'gu',
    ),
  ],
  [
    'duration',
    'latin',
    pattern(`\\b${count} (?:and a half )?(?:minutes?|hours?|days?|weeks?|months?|years?)\\b`, 'gu'),
  ],
  [
    'count',
    'number',
    pattern(
      `第?${num}{1,4}(?:幾|多)?(?:次|回(?!覆)|趟|堂|發|針|劑|支|顆|床|cc|通(?:電話)?|則(?:訊息)?)|(?<!\\d)\\d{1,4}(?:\\.\\d{1,2})? ?(?:cc|mg|ml|條線|株)`,
      'gu',
    ),
  ],
  [
    'count',
    'latin',
    pattern(
      `\\b${count} (?:times|visits|sessions|appointments|calls|treatments|syringes|units|occasions|fillings)\\b|\\b(?:once|twice)\\b|\\b(?:first|second|third|fourth|fifth) (?:visit|appointment|session|time)\\b`,
      'gu',
    ),
  ],
  [
    'money',
    'number',
    pattern(
      `(?:nt\\$?|twd|us\\$|\\$|新台幣|新臺幣) ?\\d[\\d,]{0,12}(?:\\.\\d{1,2})?[萬千k]?(?: ?元)?|(?:\\d[\\d,]{0,12}(?:\\.\\d{1,2})?|${num}{1,6})[萬千百]?(?:${num}{1,4})?(?:元|塊錢|塊|圓|萬(?!一|分|眾|物))|\\b\\d[\\d,]{0,9} dollars\\b`,
      'gu',
    ),
  ],
  [
    'phone',
    'arabic',
    /(?<![\d-])(?:\+?886[ -]?|0)(?:\d[ -]?){7,9}\d(?: ?(?:#|分機|轉|ext\.?) ?\d{1,5})?(?![\d-])|(?<!\d)\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|\(0\d{1,2}\) ?\d{3,4}[ -]?\d{4}/gu,
  ],
  ['email', 'latin', /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9.-]{0,63}\.[a-z]{2,12}/gu],
  ['url', 'latin', /\b(?:https?:\/\/|www\.)[a-z0-9./?=&%_#-]{3,200}/gu],
  [
    'line-id',
    'latin',
    /(?:line ?(?:id|帳號|号|號)?|賴|加賴) ?[:是]? ?@?[a-z0-9][a-z0-9._-]{3,20}(?![a-z])/gu,
  ],
  [
    'chart-number',
    'arabic',
    /(?:病歷號?碼?|病历号?|健保卡號?|掛號序號|chart (?:no\.?|number|#)|mrn|member id|account (?:no\.?|number)) ?[:#是為]? ?[a-z]{0,3}-?\d[\d-]{2,14}/gu,
  ],
  ['national-id', 'arabic', /(?<![a-z0-9])[a-z][a-d1289]\d{8}(?!\d)/gu],
  [
    'birth-date',
    'any',
    pattern(
      `(?:生日|出生(?:日期|年月日)?|民國${num}{2,4}年(?:${num}{1,3}月)?(?:${num}{1,3}日)?(?:生|出生)|\\b(?:dob|date of birth|born (?:on|in)))`,
      'gu',
    ),
  ],
  ['age', 'number', pattern(`(?:年(?:約|近|滿))?(?:${num}{1,3})(?:多|幾|來)?歲`, 'gu')],
  [
    'age',
    'arabic',
    /\b(?:age|aged) \d{1,2}\b|\b\d{1,2}[ -]year[ -]old\b|\b\d{1,2} (?:weeks?|months?) pregnant\b/gu,
  ],
];

const gated = shapes.map(([kind, needs, shape]) => ({ kind, needs, shape: sentenceGates.gated(shape) }));

/** Dates, times, durations, counts, money, phones, mails, addresses, numbers that identify, ages. Linear. */
export function findShapes(soft: Folded, may: Bits): Found[] {
  const found: Found[] = [];
  const text = soft.text;
  // Most sentences hold no digit and no word for one: three quick looks spare a dozen scans.
  const arabic = /\d/u.test(text);
  const number = arabic || /[〇零一二兩两三四五六七八九十百千]/u.test(text);
  const latin = /[a-z]/u.test(text);
  const has: Readonly<Record<Needs, boolean>> = { arabic, number, latin, any: true };
  for (const { kind, needs, shape } of gated) {
    if (!has[needs]) continue;
    for (const match of shape.all(text, may)) {
      const value = match[0];
      found.push({ kind, value: comparable(value), start: match.index, end: match.index + value.length });
      if (kind === 'national-id' && isIdCardNumber(value.toUpperCase()))
        found.push({ kind: 'valid-national-id', value, start: match.index, end: match.index + value.length });
    }
  }
  return found;
}

/** What the review is compared by: Chinese digits made Arabic, spaces and separators gone. */
function comparable(text: string): string {
  return arabicNumerals(text.replace(/[\s,]/gu, ''));
}
