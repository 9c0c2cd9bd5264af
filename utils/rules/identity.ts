import type { Analysis, Entity } from '../domain/analysis.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { staffTitles, titles } from '../lexicon/people.ts';
import { hardForm, hardPattern } from '../text/fold.ts';
import { isPerson, isPersonal, relationOf } from './predicates.ts';

const staff = hardPattern(`(?:${staffTitles.split(' ').join('|')})`);

/** A surname and a title, without a given name. */
const onlyTitle = hardPattern(`^.{1,2}(?:${titles.split(' ').join('|')})+$`);

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
  const latin = found.value.replace(/^(?:mr|mrs|ms|miss)\.? /u, '');
  if (author.includes(surname) && found.at.text === 'hard' && onlyTitle.test(found.value)) return true;
  if (found.at.text === 'soft') return latin.split(' ').every((part) => author.includes(part));
  return (romanised[surname] ?? []).some((form) => author.includes(form));
}

/** A name that addresses the reader or stands beside "you"; others' names belong to another rule. */
function isAddressed(draft: Analysis, found: Entity): boolean {
  const clause = draft.clauses[found.clause];
  if (clause === undefined || staff.test(found.value)) return false;
  const opens = found.span.start - clause.span.start <= 6;
  return opens || clause.who === 'reviewer';
}

/** Common spellings of surnames in display names, so that Tsai → 蔡先生 counts as shown. */
const romanised: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  '陳chen 林lin 黃huang,hwang 張chang,zhang 李lee,li 王wang 吳wu 劉liu 蔡tsai,cai 楊yang 許hsu,xu 鄭cheng,zheng 謝hsieh,xie 洪hung,hong 郭kuo,guo 邱chiu,qiu 曾tseng,zeng 廖liao 賴lai 徐hsu,xu 周chou,zhou 葉yeh,ye 蘇su 莊chuang 呂lu 江chiang,jiang 何ho,he 蕭hsiao,xiao 羅lo,luo 高kao,gao 潘pan 簡chien 朱chu 鍾chung 游yu 彭peng 詹chan 胡hu 施shih 沈shen 余yu 盧lu 梁liang 趙chao,zhao 顏yen 柯ko,ke 翁weng 魏wei 孫sun 戴tai,dai 范fan 方fang 宋sung,song 唐tang 馮feng 姚yao 石shih,shi 董tung,dong 程cheng 湯tang 丁ting,ding 卓cho 杜tu,du 傅fu 侯hou 曹tsao,cao 薛hsueh,xue 阮juan 藍lan 連lien 古ku 紀chi 田tien,tian 白pai,bai 溫wen 何ho 夏hsia 倪ni 史shih,shi,steve,steph'
    .split(' ')
    .map((entry) => [hardForm(entry.charAt(0)), entry.slice(1).split(',')]),
);
