import type { Analysis, Clause, Entity } from '../domain/analysis.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { staffTitles, titles } from '../lexicon/people.ts';
import { hardForm, hardPattern } from '../text/fold.ts';
import {
  anyOf,
  clauseMatching,
  entity,
  isOccasion,
  isPerson,
  isPersonal,
  phrase,
  relationOf,
} from './predicates.ts';

/** Moods in which a clause tells nothing about one person's past. */
const notTelling = ['conditional', 'request', 'wish'] as const;

const yours = hardPattern(
  '[您你妳](?:的|這|那|所|做|打|裝|植|補|拔|簽|吃|擦|用|接受|當|上|第|因|是|有|在|術|手|本)|令[堂尊郎嬡]|夫人|弟弟|寶寶',
);
const yoursEn =
  /\b(?:your|you (?:had|got|were|have|declined|refused|signed|chose|came|asked|requested|received|took|needed|picked))\b/u;
/** One certain tooth, shot or week: what general advice has no word for. */
const definite = hardPattern(
  '[那這該](?:一)?[顆次針支劑條個台瓶張份]|第[一二三四五六七八九十0-9]{1,3}(?:次|週|周|天|劑|針|位)|[右左](?:側|邊|眼|膝|肩|手|腳)|新換|剩(?:下)?|前兩|前次|經查|接受|於[0-9]|完成|一切順利|恢復得|繼續(?:吃|擦|打|做)|記得(?:要)?(?:回|吃|擦|換|來)',
);
const definiteEn =
  /\b(?:those|that|this|the (?:second|third|next|first)|came back|came out|was normal|was done|were done|showed|the \w+ we (?:ran|did|took|gave|ordered))\b/u;
/** Talk about what anyone should know: the same words as education. */
const educating = hardPattern(
  '歡迎|建議(?!您當)|提醒(?:大家|民眾)|一般|通常|可能|每個人|因人|任何|適合|本來就|這類|此類|這種|這樣的|各種|項目|專科|科(?:門診|醫師)|資訊|公告|海報|衛教(?:單張|影片)|網站|官網|流程|動線|設備|新版|已(?:更換|加裝|增設|改|全面)|現(?:在|已)|即日起|改(?:成|為|用)|費用|價格|收費|儀器|醫學|研究|文獻|指引|法規|主管機關|衛生局|不代表|未必|不一定|常見|有些|多數|會因|取決|差異|與否',
);
const educatingEn =
  /\b(?:generally|usually|typically|in general|most|any|every|everyone|anyone|we offer|we provide|our services|may|might|can (?:be|take|cause|vary)|some|often|are|is (?:a|an|the|not|listed|included|covered|common)|differ|vary|varies|depends?|offices?|insurance (?:plans?|companies))\b/u;

/**
 * An entity of the kinds that belongs to one person's story. The clause is neither conditional nor advice nor a
 * wish, and it is about a person by its own words ("your", a past occasion, that one tooth), or it stands unmarked
 * in a draft that tells such a story. With `dated` it must tell of an occasion or an appointment.
 */
export function personalFact(kinds: readonly string[], options: { readonly dated?: boolean } = {}): Finder {
  return entity(kinds, {
    unless: notTelling,
    when: (clause, draft, found) =>
      options.dated === true ? isDated(clause, draft, found) : isTold(clause, draft) && !isShort(found),
  });
}

/** How much a clause speaks about one person, by its own words and by its place. */
function isTold(clause: Clause, draft: Analysis): boolean {
  const english = clause.lang === 'en';
  const text = english ? clause.soft : clause.hard;
  const own = (english ? yoursEn : yours).test(text);
  const general =
    (english ? educatingEn : educating).test(text) || clause.moods.has('policy') || clause.who === 'people';
  if (general) return own && clause.stated && isPerson(clause.who) && isOccasion(clause);
  if (clause.moods.has('question') && !own) return false;
  if (isPerson(clause.who) && clause.stated) return own || isOccasion(clause) || isCertain(clause);
  if (isPersonal(clause) && isOccasion(clause))
    return draft.narrates || clause.entities.some(({ kind }) => kind === 'occasion');
  return isCertain(clause)
    ? draft.narrates || isPerson(clause.topic)
    : draft.narrates && isPerson(clause.topic);
}

function isCertain(clause: Clause): boolean {
  return clause.lang === 'en' ? definiteEn.test(clause.soft) : definite.test(clause.hard);
}

const clinicWide = hardPattern(
  '營業|門診時間|看診時間|公休|休診|停診|改善|調整|增加|更新|上線|會議|開會|公告|起(?:，|,|$)|診所(?:開|搬)|成立|開業|從醫|執業|年資|經驗|每[天日周月年]|平均|免費停|停車|折抵|開放|服務時間|工作天|內(?:回覆|聯繫|處理)|小時內|分鐘內|等候|等待|候診|通常|一般|約(?:需|莫)|需(?:要)?|流程|課程',
);
const clinicWideEn =
  /\b(?:open|hours|closed|monday to friday|we are here|every|usually|average|within|minutes?|business days?|been (?:doing|here|practicing)|our (?:policy|team)|staff meeting|starting|as of|weekdays|each)\b/u;
const appointment = hardPattern('見(?:面)?[囉喔！!。~]?$|記得(?:回|來)|回診|拆線|複診|追蹤|預約|約好|回來');

function isDated(clause: Clause, _draft: Analysis, found: Entity | undefined): boolean {
  if (found === undefined || clause.who === 'people' || isShort(found)) return false;
  const english = clause.lang === 'en';
  if ((english ? clinicWideEn : clinicWide).test(english ? clause.soft : clause.hard)) return false;
  const own = (english ? yoursEn : yours).test(english ? clause.soft : clause.hard);
  const cared = clause.entities.some(
    ({ kind }) => kind === 'visit' || kind === 'procedure' || kind === 'exam' || kind === 'payment',
  );
  if (clause.moods.has('policy') && !own) return false;
  if (found.kind === 'count' || found.kind === 'duration')
    return clause.stated && isPerson(clause.who) && cared && (own || isOccasion(clause));
  if (found.kind === 'festival') return clause.stated && isPerson(clause.who) && cared && isOccasion(clause);
  if (clause.stated && isPerson(clause.who)) return isOccasion(clause) || cared;
  if (appointment.test(clause.hard) && isPerson(clause.topic) && clause.who !== 'clinic') return true;
  return isPersonal(clause) && clause.time === 'past' && cared;
}

/** 一次, 一天: more often a manner of speaking than a count. */
function isShort(found: Entity | undefined): boolean {
  return found !== undefined && /^(?:1次|1天|1年|1堂|1支|1下|once|oneday|onemonth)$/u.test(found.value);
}

/** Kinds that presuppose that the person was here, when said of this person's past. */
const presence = ['visit', 'record', 'occasion', 'session', 'payment'] as const;

const attended = entity([...presence], {
  unless: notTelling,
  marks: 'clause',
  when: (clause) =>
    clause.stated &&
    (clause.who === 'reviewer' || clause.who === 'relative') &&
    clause.time === 'past' &&
    !clause.moods.has('policy') &&
    !aboutReview.test(clause.lang === 'en' ? clause.soft : clause.hard),
});
/** The review itself, the reading of it and the answer to it are no visit. */
const aboutReview = hardPattern(
  '評論|評價|留言|帳號|頭像|文字|反映|回饋|意見|提醒|星|指教|提到|提及|寫(?:的|下|道|到)|分享|說(?:的|得|到)|鼓勵|肯定|建議|review|feedback|comment|profile|account was|rating|stars|post(?:ed)?\\b|wrote|shar(?:ed|ing)|mention|took the time|words',
);

const thanked = phrase({
  zh: '感謝 謝謝 多謝 感恩 承蒙 歡迎',
  after:
    '[^,。]{0,10}(?:來訪|到訪|造訪|蒞臨|光臨|光顧|惠顧|來診|前來|來看診|就診|看診|就醫|選擇(?:本院|我們|本所)|大老遠|遠道|捧場|相挺|回來(?=[,。!~]|$)|您來|妳來|你來)',
  notAfter: '[^,。]{0,10}(?:每位|大家|各位|民眾|隨時|來電)',
  unless: ['conditional'],
});
const lookedUp = phrase({
  zh: '查了 查過 經查 查閱 調閱 調出 翻了 翻閱 查詢了 查到 核對 比對 檢視 調了 看過 重看 回看 調取 查無 查不到 找不到 並無 沒有 無 未有 看完 查證 check過 握有 留有 還在',
  after:
    '[^,。]{0,12}(?:病歷|就診紀錄|看診紀錄|掛號紀錄|預約紀錄|就診資料|通話紀錄|掛號資料|監視器|監視畫面|錄影|就醫紀錄|消費紀錄|看診資料|來診紀錄|對話紀錄|此人|台端|record|影像|(?:您|你|妳)的(?:紀錄|資料))',
  notBefore: '(?:無法|不能|不會|不得|任何人|依法|除非)[^,。]{0,8}',
  notAfter: '[^,。]{0,4}(?:每|任何|依規定)',
  unless: ['conditional'],
  when: (clause) => clause.who !== 'people',
  negatable: false,
});
const stated = clauseMatching(
  {
    zh: '[您你妳](?:從來?|並|根本|應該)?(?:沒有?|未曾|不曾)(?:來過|看過|掛過|在本院|就診|預約)|[您你妳](?:並)?(?:不)?是(?:我們|本院)的?(?:病人|病患|客人|顧客)|(?:我們|知道)(?:是|認得|記得)[您你妳]|對[您你妳](?:有|還有|很有)?印象|[您你妳]的?(?:療程|手術|主治|就診|掛號|預約|病歷|疤|傷口)|[您你妳](?:這|那)(?:次|天|趟|顆|邊)|(?:幫|替|跟|給|陪|請|照顧|見到|看|叫|等|為|把)(?:[您你妳])(?!的(?:意見|評論|留言))[^,。]{0,12}(?:[了過]|上|那天|當天|上次)|[您你妳]在(?:診間|櫃|現場|候診|那邊|這邊|本院|我們)|[您你妳](?:登記|留存|填|簽|刷卡|預約|掛號|來的|來時|帶著|躺|進診|就診)|(?:歡迎|等|期待)(?:[您你妳])(?:再次?)?(?:回來|回診|回娘家)|(?:下次|下回|下周|下個月|到時候?)[^,。]{0,10}(?:見|回來|回診|再來|帶)|剛來的時候|老(?:客人|朋友|病人|顧客)',
    en: "\\b(?:no record of (?:you|your|a patient|anyone)|(?:never|not) (?:been )?(?:a|our) patient|you(?:'ve| have)? never (?:been|came|visited|set foot)|nobody by th(?:is|at) name|(?:reviewed|checked|pulled|looked at|looked up|went through|pulled up|searched) (?:your|the|our) (?:chart|file|record|records|account|notes|day sheet|schedule|footage|system)|your (?:last |first |next |recent )?(?:visit|appointment|treatment|chart|file|procedure|surgery|exam|records|stay|consultation|time with us|time in our)|(?:when|after|before|while|since|the day) you (?:came|were|called|arrived|left|checked in|visited|walked|sat)|(?:seeing|treating|having|meeting|serving|caring for|see|saw|treat|serve) you\\b(?! (?:soon|can))|you (?:came|visited|walked|checked in|called|booked|cancelled|canceled|missed|arrived|signed|drove|were (?:seen|here|offered|told|given|scheduled|late))|(?:explained|told|offered|gave|showed|spoke|talked|called|left) (?:to |with )?you\\b|thank(?:s| you) for (?:coming|visiting|choosing|trusting|your visit|stopping|dropping|being (?:a|our|such)))",
  },
  {
    unless: ['conditional'],
    when: (clause) => clause.lang === 'en' || (!clause.moods.has('request') && !clause.moods.has('policy')),
  },
);

/** Wording that states or presupposes that this reviewer was, or was not, here. */
export const visitConfirmed: Finder = anyOf(attended, thanked, lookedUp, stated);

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
