import type { Analysis, Clause, Entity } from '../domain/analysis.ts';
import type { Finder, Match } from '../domain/rule.ts';
import { staffTitles } from '../lexicon/people.ts';
import { hardForm, hardPattern } from '../text/fold.ts';
import { anyOf, clauseMatching, entity, isOccasion, isPersonal, phrase, relationOf } from './predicates.ts';

/** Moods in which a clause tells nothing about one person's past. */
const general = ['conditional', 'request', 'wish'] as const;

const possessed = hardPattern(
  '[您你妳](?:的|這|那|所|做|打|裝|植|補|拔|簽|吃|擦|用|接受|當|上|第|因|是|有|在)|令|夫人|寶寶',
);
const possessedEn =
  /\b(?:your|you (?:had|got|were|have|declined|refused|signed|chose|came|asked|requested|received|took|needed))\b/u;
/** Talk about what anyone should know: the same words as education. */
const educating = hardPattern(
  '歡迎|建議(?!您當)|提醒(?:大家|民眾)|一般|通常|可能會|每個人|因人|任何|適合|本來就|這類|此類|項目|科(?:門診|醫師)|專科|資訊|公告|海報|衛教(?:單張|影片)',
);
const educatingEn =
  /\b(?:generally|usually|typically|in general|most|any|everyone|we offer|we provide|our services)\b/u;

/**
 * An entity of the kinds that belongs to one person's story: the clause is about the reviewer, a relative or a
 * third person and is neither conditional nor advice nor a wish, and either tells of one past occasion or says
 * "your". With `dated` the clause must tell of an occasion or a visit.
 */
export function personalFact(kinds: readonly string[], options: { readonly dated?: boolean } = {}): Finder {
  return entity(kinds, {
    unless: general,
    when: (clause, draft, found) =>
      isPersonal(clause) && tells(clause, draft, options.dated === true) && !isClinicsOwn(clause, found),
  });
}

function tells(clause: Clause, _draft: Analysis, dated: boolean): boolean {
  const english = clause.lang === 'en';
  const text = english ? clause.soft : clause.hard;
  const general = (english ? educatingEn : educating).test(text) || clause.moods.has('policy');
  const own = (english ? possessedEn : possessed).test(text);
  if (general && !(own && clause.time === 'past')) return false;
  if (dated) return isOccasion(clause) && (own || clause.stated || hasVisit(clause));
  if (clause.moods.has('question') && !isOccasion(clause)) return false;
  return own || isOccasion(clause);
}

function hasVisit(clause: Clause): boolean {
  return clause.entities.some(({ kind }) => kind === 'visit' || kind === 'procedure' || kind === 'payment');
}

/** 一次, 一天 as plain counting words, and dates of the clinic's own doings. */
function isClinicsOwn(clause: Clause, found: Entity | undefined): boolean {
  if (found === undefined) return false;
  if (/^(?:1次|1天|1年|1堂|1支|once|1day|1month)$/u.test(found.value)) return true;
  return (
    clause.who === 'clinic' &&
    /營業|門診時間|公休|休診|停診|改善|調整|增加|更新|上線|會議|起/u.test(clause.hard)
  );
}

const visitVerb =
  '(?:看診|就診|就醫|回診|複診|初診|來診|求診|到診|掛號|預約|約診|報到|看病|來訪|到訪|造訪|蒞臨|光臨|光顧|惠顧|前來|到院|來院|來電|致電|來看|來做|來打|來過|諮詢|選擇(?:本院|我們)|住院|出院|進診間|療程|手術|病歷|紀錄|就診資料|取消|改約|爽約)';

const thanks = phrase({
  zh: '您 你 妳',
  after: `(?:的|來|到|前|當[天日]|那天|上次|這次|此次|再次|大老遠|特地|特別|遠道|一直|長期|今天|昨天|曾|有|已|是|在|於|本次|回|對).{0,10}${visitVerb}`,
  notAfter: '的?(?:寶貴|意見|建議|評論|回饋|指教|鼓勵|支持|肯定)',
  unless: ['conditional', 'request', 'wish'],
  when: (clause) => !clause.moods.has('policy'),
});
const welcomed = phrase({
  zh: '感謝 謝謝 多謝 感恩',
  after:
    '[^,。]{0,10}(?:來訪|到訪|造訪|蒞臨|光臨|光顧|惠顧|來診|前來|來看診|就診|看診|就醫|選擇本院|選擇我們|來電|大老遠|遠道)',
  notAfter: '[^,。]{0,10}(?:每位|大家|各位|民眾)',
});
const lookedUp = phrase({
  zh: '查了 查過 查閱 調閱 調出 翻了 翻閱 查詢了 查到 核對 比對 檢視 調了 看過 重看 看了 回看 調取 查無 查不到 找不到 並無 沒有 無 未有',
  after:
    '[^,。]{0,10}(?:病歷|就診紀錄|看診紀錄|掛號紀錄|預約紀錄|就診資料|通話紀錄|紀錄|掛號資料|監視器|監視畫面|錄影|就醫紀錄|消費紀錄|看診資料|來診紀錄|對話紀錄)',
  notBefore: '(?:無法|不能|不會|不得|任何人)[^,。]{0,8}',
  notAfter: '[^,。]{0,4}(?:每|任何|依規定)',
  unless: ['conditional', 'policy'],
  negatable: false,
});
const denied = clauseMatching(
  {
    zh: '[您你妳](?:從來?|並|根本|應該)?(?:沒有?|未曾|不曾)(?:來過|看過|掛過|在本院|就診|預約)|[您你妳](?:並)?不是(?:我們|本院)的?(?:病人|病患|客人|顧客)|(?:我們|知道)(?:是|認得|記得)[您你妳]|對[您你妳](?:有|還有|很有)?印象|[您你妳]的(?:療程|手術|病歷|檢查|看診|主治|就診|掛號|預約|病情|狀況我們)',
    en: "\\b(?:no record of (?:you|your|a patient|anyone)|(?:never|not) (?:been )?(?:a|our) patient|you(?:'ve| have)? never (?:been|came|visited|set foot)|(?:reviewed|checked|pulled|looked at|looked up|went through|pulled up) (?:your|the) (?:chart|file|record|records|account|notes|day sheet|schedule|footage)|your (?:visit|appointment|treatment|chart|file|procedure|surgery|exam|records|stay|consultation|last visit|time with us|time in our)|(?:when|after|before|while|since|the day) you (?:came|were|called|arrived|left|checked|visited|walked|sat)|(?:seeing|treating|having|meeting|serving|caring for) you\\b(?! (?:again|soon|can))|you (?:came|visited|walked|checked|called|booked|cancelled|canceled|missed|arrived|signed|were (?:seen|here|offered|told|given|scheduled|late))|(?:explained|told|offered|gave|showed|spoke|talked|called) (?:to |with )?you|thank you for (?:coming|visiting|choosing|trusting us with|your visit|stopping))",
  },
  { unless: ['conditional'], when: (clause) => clause.lang === 'en' || !clause.moods.has('request') },
);

/** Wording that states or presupposes that this reviewer was, or was not, here. */
export const visitConfirmed: Finder = anyOf(thanks, welcomed, lookedUp, denied);

const staff = hardPattern(`(?:${staffTitles.split(' ').join('|')})`);

/** Names beyond the display name, numbers that identify, ages with a "you". */
export const identityShown: Finder = {
  terms: [],
  *find(draft) {
    for (const found of draft.byKind.get('name') ?? [])
      if (!isKnown(draft, found) && isAddressed(draft, found)) yield matchOf(draft, found);
    for (const kind of ['national-id', 'chart-number', 'birth-date'] as const)
      for (const found of draft.byKind.get(kind) ?? []) {
        const clause = draft.clauses[found.clause];
        if (clause !== undefined && !clause.moods.has('conditional') && !clause.moods.has('request'))
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
  if (author.includes(surname) && found.at.text === 'hard' && found.value.length <= 4) return true;
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
  '陳chen 林lin 黃huang,hwang 張chang,zhang 李lee,li 王wang 吳wu 劉liu 蔡tsai,cai 楊yang 許hsu,xu 鄭cheng,zheng 謝hsieh,xie 洪hung,hong 郭kuo,guo 邱chiu,qiu 曾tseng,zeng 廖liao 賴lai 徐hsu,xu 周chou,zhou 葉yeh,ye 蘇su 莊chuang 呂lu 江chiang,jiang 何ho,he 蕭hsiao,xiao 羅lo,luo 高kao,gao 潘pan 簡chien 朱chu 鍾chung 游yu 彭peng 詹chan 胡hu 施shih 沈shen 余yu 盧lu 梁liang 趙chao,zhao 顏yen 柯ko,ke 翁weng 魏wei 孫sun 戴tai,dai 范fan 方fang 宋sung,song'
    .split(' ')
    .map((entry) => [hardForm(entry.charAt(0)), entry.slice(1).split(',')]),
);
