import type { Analysis, Entity } from '../domain/analysis.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { staffTitles, titles } from '../lexicon/people.ts';
import { hardForm, hardPattern } from '../text/fold.ts';
import { construction } from './constructions.ts';
import { isPerson, isPersonal, relationOf } from './predicates.ts';

const staff = hardPattern(`(?:${staffTitles.split(' ').join('|')})`);

/** A surname and a title, without a given name. */
const onlyTitle = hardPattern(`^.{1,2}(?:${titles.split(' ').join('|')})+$`);

/** Work, employer, school or age of this person: enough for neighbours and colleagues. */
export const circumstances: Finder = construction({
  in: 'strong',
  zh: '[您你妳](?:是|在|教|做|開|當)(?!說|因|自己|不是|要|否|我們|這|那|本院)[^，。]{1,12}(?:上班|工作|任職|任教|教書|當(?:老師|業務|人資|諮詢|會計|工程師|護理|主管)|(?:老師|主任|店長|司機|經理|工程師|警察|業務)(?:[,，。吧嗎]|$)|(?:車|架|珈|書|麵|攤)的)|[您你妳](?:任職|服務)的|貴公司|[您你妳](?:跟|和)[^，。]{0,4}(?:分居|離婚)|[您你妳](?:今年|都|才|已經)[^，。]{0,2}[0-9一二三四五六七八九十]{2,3}(?:歲|[,，。]|$)',
  en: '\\byour (?:employer|crew|company|boss|workplace|school|unit|squad|precinct|department|hr department|shift at)\\b|\\bat (?:[2-8]\\d|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-[a-z]+)?)\\b(?! ?(?:am|pm|%|per|a\\.|p\\.|percent|minutes|years of))',
});

/** Names beyond the display name, numbers that identify, ages with a "you". */
export const identityShown: Finder = {
  terms: [],
  *find(draft) {
    for (const found of draft.byKind.get('name') ?? [])
      if (!isKnown(draft, found) && isAddressed(draft, found)) yield matchOf(draft, found);
    for (const kind of ['national-id', 'chart-number'] as const)
      for (const found of draft.byKind.get(kind) ?? []) {
        const clause = draft.clauses[found.clause];
        if (clause !== undefined && !clause.moods.has('conditional')) yield matchOf(draft, found);
      }
    for (const found of draft.byKind.get('birth-date') ?? []) {
      const clause = draft.clauses[found.clause];
      const dated = clause?.entities.some(
        ({ kind }) => kind === 'date' || kind === 'count' || kind === 'duration',
      );
      if (clause !== undefined && isPerson(clause.who) && dated && !clause.moods.has('request'))
        yield matchOf(draft, found);
    }
    for (const found of draft.byKind.get('age') ?? []) {
      const clause = draft.clauses[found.clause];
      if (clause !== undefined && clause.who === 'reviewer' && clause.stated && isPersonal(clause))
        yield matchOf(draft, found);
    }
  },
};

function matchOf(draft: Analysis, found: Entity): Match {
  const relation = relationOf(draft, found);
  return { span: found.span, ...(relation && { relation }) };
}

/** The display name already shows it, or it is one of the clinic's own people. */
function isKnown(draft: Analysis, found: Entity): boolean {
  const own = [...(draft.clinic?.doctors ?? []), ...(draft.clinic?.branches ?? [])].map(hardForm);
  const author = hardForm((draft.review?.author ?? '').toLowerCase().replace(/[\s._-]/gu, ''));
  const surname = found.value.charAt(0);
  if (own.some((name) => name.startsWith(surname))) return true;
  if (author === '') return false;
  if (author.includes(found.value)) return true;
  const latin = found.value.replace(/^(?:mr|mrs|ms|miss)\.? /u, '');
  if (author.includes(surname) && found.at.text === 'hard' && onlyTitle.test(found.value)) return true;
  if (found.at.text === 'soft') return latin.split(' ').every((part) => author.includes(part));
  return (romanised[surname] ?? []).some((form) => author.includes(form));
}

/** "Mrs. Parker at the desk", "Mr. Lee is our manager": one of the clinic's own people. */
const staffAfter =
  /^(?:'s)? (?:at|from|in|on)\b|^ (?:will|can)\b|^ (?:is|was|has) (?:our|the|a|available|happy|here|back|been|shared)\b|^, (?:our|the|who)\b/u;

/** A name that addresses the reader or stands beside "you"; others' names belong to another rule. */
function isAddressed(draft: Analysis, found: Entity): boolean {
  const clause = draft.clauses[found.clause];
  if (clause === undefined || staff.test(found.value)) return false;
  const opens = found.span.start - clause.span.start <= 6;
  if (found.at.text === 'hard') return opens || clause.who === 'reviewer';
  const after = draft.soft.text.slice(found.at.end, found.at.end + 20);
  if (staffAfter.test(after)) return false;
  return clause.sentence === 0 && found.span.start - (draft.sentences[0]?.span.start ?? 0) <= 12;
}

/** Common spellings of surnames in display names, so that Tsai → 蔡先生 counts as shown. */
const romanised: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  '陳chen 林lin 黃huang,hwang 張chang,zhang 李lee,li 王wang 吳wu 劉liu 蔡tsai,cai 楊yang 許hsu,xu 鄭cheng,zheng 謝hsieh,xie 洪hung,hong 郭kuo,guo 邱chiu,qiu 曾tseng,zeng 廖liao 賴lai 徐hsu,xu 周chou,zhou 葉yeh,ye 蘇su 莊chuang 呂lu 江chiang,jiang 何ho,he 蕭hsiao,xiao 羅lo,luo 高kao,gao 潘pan 簡chien 朱chu 鍾chung 游yu 彭peng 詹chan 胡hu 施shih 沈shen 余yu 盧lu 梁liang 趙chao,zhao 顏yen 柯ko,ke 翁weng 魏wei 孫sun 戴tai,dai 范fan 方fang 宋sung,song 唐tang 馮feng 姚yao 石shih,shi 董tung,dong 程cheng 湯tang 丁ting,ding 卓cho 杜tu,du 傅fu 侯hou 曹tsao,cao 薛hsueh,xue 阮juan 藍lan 連lien 古ku 紀chi 田tien,tian 白pai,bai 溫wen 何ho 夏hsia 倪ni 史shih,shi,steve,steph'
    .split(' ')
    .map((entry) => [hardForm(entry.charAt(0)), entry.slice(1).split(',')]),
);
