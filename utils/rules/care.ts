import type { Clause, Entity } from '../domain/analysis.ts';
import type { Finder } from '../domain/rule.ts';
import { hardPattern } from '../text/fold.ts';
import { construction } from './constructions.ts';
import { anyOf } from './predicates.ts';
import { told } from './told.ts';

/** What the clinic tells the reader to do, offers or advertises: another rule's matter unless it says "your". */
const instructsZh = hardPattern(
  '先|別|不要|不用|繼續|記得|再(?!也|次見)|停掉|改成|乖乖|[吃喝擦塗貼點服]|請|要(?!不是)|保證|送|折|優惠|半價|價|元起|私訊|搶|預約|團隊|全台|唯一|第一|專訪|教父|院長(?:是|人稱|首創)|治療[師所]|麻醉科|復健[部師]|透析室|手術室|我們(?:家|的)|敝院|本院|機(?:器|台)',
);
/** Something has happened or has been found: completed, in one person. */
const settledZh = hardPattern('了|過|完|已|有做|都正常|正常|沒有|未|才|還|就|只|本來|原本|確實|其實');

const place = hardPattern('^(?:處(?![理置方])|區|窗口|[檯台臺]|動線)');

/** Entities of care or health told of one person; in a clause that only carries the story on, something must have happened. */
export function careTold(kinds: readonly string[]): Finder {
  return told(kinds, {
    when: (clause, found, telling) =>
      !namesPlace(clause, found) && (telling === 'strong' || isSettled(clause)),
  });
}

/** 領藥處, 檢查區: the word only names a part of the clinic, wherever the clause has it. */
function namesPlace(clause: Clause, { value }: Entity): boolean {
  const rest = clause.hard.split(value).slice(1);
  return rest.length > 0 && rest.every((after) => place.test(after));
}

function isSettled(clause: Clause): boolean {
  if (clause.moods.has('question') || clause.moods.has('quotation')) return false;
  if (clause.lang === 'en') return false;
  return !instructsZh.test(clause.hard) && (settledZh.test(clause.hard) || clause.time === 'past');
}

const number = '[0-9一二三四五六七八九十百千兩]{1,5}';

/**
 * Care named without its name: that one tooth or shot, what was put in or taken out, units and doses, "your report".
 * Classifiers like 顆, 帖, 劑 hardly stand for anything else in a clinic's reply.
 */
export const careImplied: Finder = anyOf(
  construction({
    in: 'any',
    zh: `(?<![內間桌台處邊口面室])那(?:一|兩|二|三|四|幾)?(?:帖|顆|劑|針|粒|包藥|罐藥|副(?=牙|眼|耳|隱|鏡)|張片)(?!星|心)|(?:抽|動|開|拔|種|植|補|埋|縫|打|做)完(?:刀|牙|臉|針|線|手術|療程|那)?[^，。]{0,8}(?:妳|您|你|就|才|那|跑去|隔天|當晚)`,
    when: (clause) =>
      !clause.moods.has('policy') && !/一般|通常|可能|每個人|建議|任何|民眾|[「」]/u.test(clause.hard),
  }),
  construction({
    in: 'strong',
    zh: `[您你妳][^，。]{0,8}(?:的藥|藥袋|那針|片子|檢查報告|報告(?!說)|療程|牙套|假牙|手術|刀|病歷號|檢體|抽血|影像|藥單|處方|植體|同意書)|(?:幫|替|給|為|叫)[您你妳][^，。]{0,8}(?:打|拔|補|洗|照|拍|量|開|換|縫|裝|驗|抽|做|敷|推|按|拆|植|種|磨|矯|調|擦|吃|冰敷|停)(?!電話|擾|折|招|卡)|${number}(?:個)?(?:單位|cc|發|條線|株|mg|毫克|毫升|付牙套|針|劑|顆藥)|試戴|拆套|戴上|換上|種下去|打下去|拔掉|補的那|貼片|全口|上排|下排`,
    en: '\\b(?:\\d+|[a-z]+teen|twenty|thirty|forty|fifty) (?:units|mg|milligrams|cc|mls?|grafts|syringes|sutures|stitches)\\b|\\byour (?:meds|medications?|prescriptions?|script|regimen|chart|results|films|scan|labs|bloods?|implant|crown|filling|aligners|brace|procedure|surgery|operation|treatment|therapy|injection|injections|drops|dose|dosage|referral|biopsy|exam|imaging|x-rays?|retainer|dentures?|glasses|lenses|hearing aids?)\\b',
  }),
);
