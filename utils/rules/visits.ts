import type { Finder } from '../domain/rule.ts';
import { hardPattern } from '../text/fold.ts';
import { construction } from './constructions.ts';
import { anyOf, phrase } from './predicates.ts';
import { hasKind } from './story.ts';

/** The review itself, the reading of it and the answer to it are no visit. */
const aboutReview = hardPattern(
  '評論|評價|留言|帳號|頭像|文字|反映|回饋|意見|提醒|星|指教|提到|提及|寫(?:的|下|道|到)|分享|說(?:的|得|到)|鼓勵|肯定|稱讚|建議|review|feedback|comment|profile|account was|rating|stars|post(?:ed)?\\b|wrote|shar(?:ed|ing)|mention|took the time|words',
);

const untold = ['conditional', 'request', 'wish', 'policy'] as const;

/** Being here, said of this person's past. */
const attended = construction({
  in: 'strong',
  marks: 'clause',
  zh: '.',
  en: '.',
  when: (clause) =>
    clause.stated &&
    (clause.who === 'reviewer' || clause.who === 'relative') &&
    clause.time === 'past' &&
    !untold.some((mood) => clause.moods.has(mood)) &&
    hasKind(clause, ['visit', 'occasion', 'session', 'record']) &&
    !aboutReview.test(clause.lang === 'en' ? clause.soft : clause.hard),
});

const thanked = phrase({
  zh: '感謝 謝謝 多謝 感恩 承蒙 歡迎',
  after:
    '[^,。]{0,10}(?:來訪|到訪|造訪|蒞臨|光臨|光顧|惠顧|來診|前來|來看診|就診|看診|就醫|選擇(?:了)?(?:本院|我們|本所|全)|大老遠|遠道|捧場|相挺|來一趟|(?:[您妳你]|小.)來(?=[,。!~]|一趟|$)|回來(?=[,。!~]|$))',
  notAfter: '[^,。]{0,10}(?:每位|大家|各位|民眾|隨時|來電|意見|留言)',
  unless: ['conditional'],
});

const act =
  '(?:看診|就診|就醫|回診|複診|初診|掛號|預約|約診|報到|諮詢|住院|手術|進診間|治療|療程|洗頭|刷卡|施打)';

/** Sentences that only make sense if the reader was here: files looked up, calls made, what was done "for you". */
const presupposed = anyOf(
  construction({
    in: 'any',
    marks: 'clause',
    zh: `(?:調|翻|查|看)(?:了|過|出|完)[^，。]{0,8}(?:叫號紀錄|(?<!其)紀錄|record|監視|病歷|雲端)|(?:病歷|紀錄|系統|雲端)(?:裡|上|中)?(?:有記|顯示|查得到|記載著)|經查(?:台端|您|本院系統)|(?:調閱|查閱|翻閱)[^，。]{0,4}(?:您|妳|你|當日|當天)|(?:查無|並無)[^，。]{0,10}(?:此人|就診|資料|相符|掛號|您說)|[您你妳](?:從來?|並|根本|應該)?(?:沒有?|未曾|不曾)(?:來過|看過|掛過|在本院|就診)|[您你妳](?:並)?(?:不)?是(?:我們|本院)的?(?:病人|病患|客人|顧客)|(?:我們|都|還|知道)(?:是|認得|記得)[您你妳]|對[您你妳](?:有|還有|很有)?印象`,
    when: (clause) =>
      !clause.moods.has('policy') &&
      !/無法|不能|任何人|每|民眾|依規定|依法|申請|公開平台|整修|同仁名冊|去電紀錄/u.test(clause.hard),
  }),
  construction({
    in: 'strong',
    marks: 'clause',
    zh: `[您你妳](?:當天|那天|當日|當時|當初|上次|這次|此次|每次|第[一二三四五]次|去年|今年|每週)?[^，。]{0,6}${act}(?:的|時|後|前|當|那|過|了|卡|費|本|完|紀)|(?:幫|替|跟|給|陪|請|照顧|見到|看|叫|等|打給|致電|撥打?|聯絡|通知|寄給|傳給|提醒|陪著|看著)(?:了)?[您你妳](?:們)?[^，。]{0,12}(?:了|過|囉|上|那天|當天|上次|走過|從|那位|回去|的(?:號碼|電話|手機))|[您你妳](?:在|到|於)(?:診間|櫃|現場|候診|那邊|這邊|本院|我們(?:診所|這)|門市|恢復室)|[您你妳](?:預約時|登記時?)?留(?:的|存|在|下的)|[您你妳](?:打|傳)(?:來|給)|[您你妳](?:帶著|躺|進診|進來|一進|坐下|回來那|出院|離開時|剛來)|(?:歡迎|等|期待)[您你妳](?:再次?)?(?:回來|回診|回娘家)`,
    when: (clause) => !aboutReview.test(clause.hard.replace(/第[一二三四五]次/gu, '')),
  }),
  construction({
    in: 'any',
    marks: 'clause',
    zh: '(?:醫師|護理師|櫃[檯台]|助理|院長|藥師|諮詢師|治療師)[^，。]{0,3}(?:那天|當天|當下|當時)[^，。]{0,10}(?:口氣|有|已|說|解釋|講|是|提醒|畫|教|交代)|(?:那天|當天|當時|當下|上回|上次|彼日)[^，。]{0,4}(?:醫師|護理師|櫃[檯台]|助理|院長|藥師|廠商|我們)[^，。]{0,12}(?:了|過|有|已|才)|我是(?:當天|那天)?[^，。]{0,4}(?:接待|主刀|負責)|(?:好久不見|老朋友了?|老客人|又回來|剛來的時候|下次再帶|(?:下次|下回|日後|到時候|下禮拜|下週|下個月|改天|秋天|年底|之後)(?:記得)?(?:回診|洗牙|再來|回來|見|帶)|回診卡|每次看[您你妳]來)',
    when: (clause) => !clause.moods.has('policy') && !/每位|民眾|大家|若|不論|不管/u.test(clause.hard),
  }),
  construction({
    in: 'any',
    marks: 'clause',
    en: "\\b(?:no record of (?:you|your|a patient|anyone)|(?:never|not) (?:been )?(?:a|our) patient\\b(?!'| (?:portal|advocate|problem|issue))|you(?:'ve| have)? never (?:been|came|come|visited|set foot)|(?:nobody|no one) by th(?:is|at) name|couldn't find you|(?:no|any) (?:appointment|cancellation|visit) (?:from|for|under) you)",
  }),
  construction({
    in: 'any',
    marks: 'clause',
    en: "\\b(?:reviewed|checked|pulled|looked at|looked up|went (?:back )?through|pulled up|searched|opened) (?:your|the|our|sunday's|that day's) (?:\\w+ )?(?:charts?|files?|records?|account|notes|day sheet|sign-in sheets?|schedule|footage|system|log)|\\b(?:as )?(?:her|his|your|the) chart (?:suggests|shows|says|notes|was transferred)|\\bour (?:log|system|records|notes|timestamps) (?:shows?|has|have|say|indicates?)\\b|\\b(?:dialed|rang|called|left you|tried|texted) (?:you |the |your )?(?:\\w+ )?(?:number (?:on file|given)|voicemails?)|\\byour file\\b",
    when: (clause) =>
      !clause.moods.has('policy') && !/\b(?:may|can request|any|anyone|if)\b/u.test(clause.soft),
  }),
  construction({
    in: 'strong',
    marks: 'clause',
    en: '\\byour (?:last |first |next |recent |march |follow-up )?(?:visits?|appointments?|stay|consultation|time with us|time in our|slot)\\b|\\b(?:when|after|before|while|the day) you (?:came|were here|called|arrived|left|checked in|visited|walked in)|\\byou (?:came|visited|walked in|checked in|called|booked|arrived|drove|were (?:seen|here|scheduled|late))\\b|\\b(?:seeing|treating|serve|caring for) you\\b|\\b(?:explained|gave|showed|went over)\\b.{0,16}\\byou\\b',
  }),
  construction({
    in: 'any',
    en: '\\bthank(?:s| you) (?:\\w+ )?for (?:coming|visiting|choosing|trusting|your visit|stopping|dropping|being (?:a|our|such)|letting us (?:care|treat|serve))|\\b(?:see you (?:again|next time|next week|soon)|seeing you again|always enjoy your visits?|pleasure (?:having|seeing|treating|to see) you|(?:nice|lovely|great|good|wonderful|glad) (?:(?:to (?:have had|have|see)|having|seeing) you(?: with us| here| again)?|you (?:stopped|came|dropped) (?:by|in))|(?:treat|joy|pleasure) (?:when|whenever|to see) you|when you come in|miss (?:seeing )?you|come back (?:and use|to see))',
    when: (clause) => !/\b(?:anyone|everyone|patients|if)\b/u.test(clause.soft),
  }),
);

/** Wording that states or presupposes that this reviewer was, or was not, here. */
export const visitConfirmed: Finder = anyOf(attended, thanked, presupposed);
