import type { Clause, Entity } from '../domain/analysis.ts';
import type { Finder } from '../domain/rule.ts';
import { medicalKinds } from '../lexicon/index.ts';
import { hardPattern } from '../text/fold.ts';
import { construction } from './constructions.ts';
import { anyOf } from './predicates.ts';
import { hasKind, type Telling } from './story.ts';
import { told } from './told.ts';

/** Hours, improvements, waiting and how long things take in general are the clinic's own. */
const clinicWideZh = hardPattern(
  '營業|看診時間|公休|休診|停診|檢討|改善|調整|增加|更新|上線|會議|開會|公告|開業|從醫|執業|年資|經驗|免費停|折抵|開放|服務時間|工作天|內(?:回覆|聯繫|處理|通知|完成)|小時內|分鐘內|平均|已自|起實施|新制|同仁|評論|留言|回覆|監視器|看到這則|折|優惠|活動|名額|限時|只到|截止|第[0-9一二三四五六](?:次|道)(?:的?(?:核對|確認|檢查|提醒|通知|覆核|把關))',
);
const clinicWideEn =
  /\b(?:open|hours|closed|within|business days?|staff|team meeting|starting|as of|each|reviews?|posted|profile|specials?|off|promo|offer|months? of training|years? of (?:practice|experience)|been practicing|(?:next|this) week we|average|response)\b/u;
/** Times seen from the reply that name a day, unlike 那天 or 當時. */
const namesDay =
  /^(?:昨|前天|大前天|前幾天|前陣|前些|日前|今早|今天|上週|上周|上星期|上禮拜|上個|去年|前年|年初|年前|年後|月初|月底|yesterday|last (?:night|week|month|year|mon|tue|wed|thu|fri|sat|sun|spring|summer|fall|winter)|earlier today|this morning|back in)/u;
/** Counted things and minutes are no visits: four teeth, two shots, fifty minutes late. */
const objects =
  /(?:發|針|劑|支|顆|床|cc|則訊息|則|通|通電話|分鐘|分钟|小時|mg|ml|株|calls|syringes|units|fillings|minutes?|hours?)$/u;
const careful = ['visit', 'payment', 'body', 'record', ...medicalKinds] as const;

/** A day, time, length or number of this person's visits or of their story. */
export const datesTold: Finder = anyOf(
  told(['date', 'time', 'festival'], {
    when: (clause, found, telling) =>
      !isClinicsOwn(clause) && !isShort(found) && !isMark(clause, found) && fits(clause, telling),
  }),
  told(['occasion'], {
    when: (clause, found, telling) =>
      telling === 'strong' &&
      namesDay.test(found.value) &&
      clause.stated &&
      clause.who === 'reviewer' &&
      !isClinicsOwn(clause) &&
      hasKind(clause, careful),
  }),
  told(['count', 'duration'], {
    when: (clause, found, telling) =>
      telling === 'strong' &&
      !objects.test(found.value) &&
      !isClinicsOwn(clause) &&
      !isShort(found) &&
      hasKind(clause, careful),
  }),
  construction({
    in: 'told',
    zh: '(?:下(?:個?(?:週|周|禮拜|星期|月)[一二三四五六日天]?|次)|明(?:天|日|早|晚)|後天|(?:這|本)(?:週|周|禮拜)[一二三四五六日天]|[0-9一二三四五六七八九十]{1,3}月(?:[0-9一二三四五六七八九十]{1,3}[日號]|底|初|中)?|(?:禮拜|星期|週|周)[一二三四五六日天]|年底|月底|[0-9一二三四五六七八九十兩半]{1,3}(?:個?月|週|周|禮拜|天)後)[^，。！]{0,8}(?:見(?:[囉喔唷面！!。,]|$)|回診|記得(?:回|來)|回來|再來|要來|來(?:拆|換|抽|拿|打|補|照|做|量)|拆線|複診|追蹤|報到)|(?:前一(?:天|晚|日)|隔[天日]|這(?:一|兩|三|四|五|半)?(?:年|個月|週)(?:多|來|才|就)|上上?(?:個?(?:週|周|禮拜|星期))[一二三四五六日天]|(?:兩|三|四|五|六|[0-9])(?:天|週|周|個月|年)前|每個?(?:禮拜|星期|週)[一二三四五六日天]{1,3}|(?:五|六|七|八|九|十|[0-9]{1,2})月以後)[^，。]{0,12}',
    en: "\\b(?:see you|back|come in|appointment|fitting|follow-up|recheck|visit|check)\\b.{0,24}\\b(?:on the \\d{1,2}(?:st|nd|rd|th)?|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:\\w+ )?(?:weeks|months)|next week)\\b|\\b(?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)? (?:visit|appointment|check|transfer|call|session|surgery|cleaning|slot|procedure|screen)\\b",
    when: (clause) =>
      !isClinicsOwn(clause) &&
      !clause.moods.has('policy') &&
      (clause.time !== 'none' || hasKind(clause, careful)),
  }),
  construction({
    in: 'strong',
    zh: '(?:今年|本年度|去年|前後|總共|已經|一共|連續|這|第)[^，。]{0,5}[0-9一二三四五六七八九十兩多幾]{1,4}(?:次|趟|回|堂|年多?|個多?月|週|個?禮拜)|每[週個](?:禮拜|星期)?[一二三四五六日天]{1,3}',
    when: (clause) => !isClinicsOwn(clause) && hasKind(clause, careful),
  }),
);

function fits(clause: Clause, telling: Telling): boolean {
  if (telling === 'strong') return hasKind(clause, careful) || clause.time === 'past';
  return clause.time === 'past' && hasKind(clause, careful);
}

function isClinicsOwn(clause: Clause): boolean {
  return clause.lang === 'en' ? clinicWideEn.test(clause.soft) : clinicWideZh.test(clause.hard);
}

/** "10/10 would come again": full marks in English; 10/10 is a holiday in Taiwan. */
function isMark({ lang }: Clause, { value }: Entity): boolean {
  return lang === 'en' && /^(?:10\/10|5\/5)$/u.test(value);
}

/** 一次, 一天: more often a manner of speaking than a count. */
function isShort({ value }: Entity): boolean {
  return /^(?:1次|1天|1年|1堂|1支|1下|第1|once|oneday|onemonth)$/u.test(value);
}
