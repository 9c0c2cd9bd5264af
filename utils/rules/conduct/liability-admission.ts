import type { Analysis, Clause } from '../../domain/analysis.ts';
import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { medicalKinds } from '../../lexicon/index.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { adjusted, anyOf, clauseAt, clauseMatching, phrase, sentenceOf } from '../predicates.ts';

/** Faults of service: an apology for them is safe. */
const service = hardPattern(
  '等候|等待|久候|叫號|候診|態度|口氣|語氣|用詞|禮貌|環境|清潔|廁所|冷氣|停車|動線|電話|來電|接聽|回覆|回訊|訊息|網站|官網|公告|資訊|標示|掛號|預約|批價|收費|費用說明|說明|解釋|溝通|告知|服務|流程|櫃[檯台臺]|座位|燈|音樂|價目|價格|笑|招呼|安排|隱私簾|通知|時間|宣導|窗口|簡訊|平台|系統|發送|寄送|發票|收據|登錄|報價',
);
const serviceEn =
  /\b(?:wait|waiting|phone|call|calls|voicemail|hold|parking|tone|attitude|rude|manners|communicat\w*|website|signage|schedul\w*|front desk|restroom|bathroom|clean\w*|temperature|email|message|messages|portal|hours|greet\w*|lobby|explain\w*|billing|invoice|estimate|listing|map)\b/u;

function isService(clause: Clause, draft: Analysis): boolean {
  const near = sentenceOf(draft, clause).filter(({ index }) => Math.abs(index - clause.index) <= 2);
  return clause.lang === 'en'
    ? near.some(({ soft }) => serviceEn.test(soft))
    : near.some(({ hard }) => service.test(hard));
}

const innocent =
  '(?:不是|並非|並無|沒有|非|無|若|如果|倘若|任何|避免|減少|防止|預防|降低|會不會|有無|是否|可能|即使|常犯|誰)[^,。]{0,10}|[您你妳]|您的|「[^」]{0,10}';
const actor =
  '(?:我們|本院|本所|本診所|院方|診所|敝院|醫師|醫生|護理師|護士|助理|同仁|藥師|治療師|院長|技術|我|這次|此次|確實|確為|確認|承認|係|是|台|那天|老朽|當初|,|^)[^。?!]{0,16}';

/** Slips that only happen in care. */
const careFault = phrase({
  zh: '醫療疏失 醫療過失 照護疏失 操作失誤 操作錯誤 判斷錯誤 判斷失誤 判讀錯誤 誤判 誤診 看走眼 看漏 漏看 打錯 打太多 打太深 打太淺 打歪 拔錯 配錯 給錯 開錯 裝錯 抽錯 種錯 發錯藥 拿錯針 拿錯藥 磨錯 選錯 畫錯 劃錯 縫錯 燒過頭 設定錯誤 參數錯誤 能量過高 能量開太高 能量調太高 力道過大 力道太大 手法過當 進針過深 劑量算錯 開太高 調太高 開歪 沒抓好 沒印好 沒核對 沒有核對 未核對 沒消毒 漏打 燙傷了 弄傷 割到 照護不周 照顧不周 照護不當 處置不當 處理不當 太晚量 沒想到要 難辭其咎 療程沒做對 責任在院方 責任在診所 責任歸屬本 責任百分之百 責任全在 排太滿造成 造成的傷害 術後追蹤沒有',
  before: actor,
  notBefore: innocent,
  notAfter: '率|通報|與否|[^,。]{0,4}(?:的可能|的風險)',
  negatable: false,
  unless: ['conditional', 'policy', 'question'],
});
/** Words that also fit a slip of service: they count only beside care. */
const fault = phrase({
  zh: '疏失 過失 疏忽 失誤 的錯 的責任 出錯 搞錯 弄錯 沒做好 沒處理好 錯誤',
  before: actor,
  notBefore: innocent,
  notAfter: '率|通報|與否|[^,。]{0,4}(?:的可能|的風險)',
  negatable: false,
  unless: ['conditional', 'policy', 'question'],
  when: (clause, draft) =>
    isCare(draft, clause) || /護理師的|醫師的|治療師的|醫師沒|藥師的/u.test(clause.hard),
});

const careWords = hardPattern(
  '打[^電卡招]|針|藥|刀|術|傷|療|診斷|判讀|片子|x光|超音波|植|牙|拔|縫|麻醉|劑量|能量|石膏|抽血|血壓|雷射|燙|紅腫|感染|照護|餵|跌|壞死|留疤|反黑|骨|尿布|處置|操作|儀器|機台|壓瘡|毛囊',
);

function isCare(draft: Analysis, clause: Clause): boolean {
  return sentenceOf(draft, clause).some(
    ({ hard, entities }) =>
      careWords.test(hard) || entities.some(({ kind }) => (medicalKinds as readonly string[]).includes(kind)),
  );
}

const paying = clauseMatching(
  {
    zh: '(?:(?:我們|本院|本所|院方|診所|中心|敝院|醫師|我)(?!提供|依)[^,。]{0,10}|後續|全額|全部|全數|一定)[^,。]{0,12}(?:賠償|賠您|賠給|賠妳|賠你|理賠|補償(?!休)|吸收|負擔|買單|支付|承擔|全責|負起(?:全|完全|責)|負全|概括承受)|(?:賠償|賠|補償)[您你妳]|該賠的|(?:醫藥費|醫療費|費用|車資|慰問金|慰撫金|送洗費|損失)(?![^,。]{0,4}(?:政府|健保|國健署|衛生局|縣市|公所|民眾|病人|家屬|本人|個人|雙方))[^,。]{0,12}(?:本院|本所|院方|我們|診所|中心|匯給|由我|賠|吸收|負擔|補償)|慰(?:問|撫)金|全額退費重做|全包$|負責(?:全部|所有)|自當賠償|協商賠償|願負|責任我們扛|這條責任|除疤費用|免費補植|負(?:起|擔)?(?:全部|完全|一切|全)(?:的)?責任|(?:責任|責)[^,。]{0,4}(?:我們|我|本院|院方)(?:來)?(?:扛|負|擔|全)|(?:我|我們|院方)(?:都)?(?:認|承認)(?:了|錯|這)?$',
    en: "\\b(?:(?:we|we'll|i|i'll|the practice|our practice|our insurance|our insurer|the clinic|our office)(?: will| would| are going to| shall| can)?(?: gladly| happily| fully| also| absolutely| of course)? (?:cover|pay for|pay|reimburse|compensate|make good|foot|refund every)\\b[^.]{0,60}|compensation|(?<!\\b(?:not|never|hardly|isn't|wasn't) )(?:our|my|the (?:doctor|dentist|nurse|assistant|technician|hygienist|practice|clinic)'?s?) (?:own )?(?:entirely |completely |wholly )?(?:fault|mistake|error|negligence|blunder|failure|oversight|misdiagnosis)|entirely our|wholly our|completely our|(?:we|i) (?:were|was) (?:negligent|at fault|wrong|responsible|to blame|careless)|negligen(?:t|ce) on our|(?:fault|failure|failing|mistake|error|breach|negligence|oversight|lapse) on our (?:part|side|end)|on our part, plain|(?:mistake|error|fault|this|that|it)(?: is| was)? (?:we|i) own\\b|(?:we|i) (?:accept|take|admit|acknowledge|own)(?: full| complete| total| all| sole| entire)? (?:responsibility|liability|fault|blame|the blame|the fault)|(?:we|i|she|he|our \\w+|the \\w+|dr\\.? \\w+) (?:nicked|burned|burnt|misdiagnosed|missed (?:the|a|your)|misread|injected the wrong|used the wrong|gave (?:you )?the wrong|pulled the wrong|extracted the wrong|drilled the wrong|cut too|went in at the wrong|hit (?:the|a|your) (?:nerve|artery|vein)|botched|dispensed the wrong|mixed up|left (?:a|the) \\w+ in|should have (?:caught|spotted|seen|diagnosed|referred|checked)|got (?:it|this|the (?:dose|shade|tooth|side)) wrong)\\b|wrong (?:tooth|dose|medication|drug|setting|side|site|patient|lens|prescription|eye)\\b)",
  },
  {
    unless: ['conditional', 'question'],
    near: {
      zh: '賠 補償 吸收 負擔 買單 支付 承擔 責任 全責 負責到底 負起 概括 慰問金 慰撫金 慰問 承認 我認',
      en: 'cover,pay,reimburse,compensate,compensation,make good,foot,refund,fault,mistake,error,negligence,negligent,blunder,failure,failing,oversight,misdiagnosis,entirely our,wholly our,completely our,wrong,responsible,to blame,careless,breach,lapse,own,responsibility,liability,blame,nicked,burned,burnt,misdiagnosed,missed,misread,cut too,hit,botched,mixed up,left,should have,damages',
    },
  },
);

const rule: Rule = {
  id: 'conduct.liability-admission',
  title: { zh: '公開承認疏失或承諾賠償', en: 'Admits fault or promises compensation' },
  message: {
    zh: '在公開回覆中承認醫療疏失或承諾賠償，可能影響後續調解、保險與責任認定，建議改在私下或調解程序中說明。',
    en: 'Admitting a medical fault or promising compensation in public may affect mediation, insurance and liability; the private or mediation route may be better.',
  },
  severity: { tw: 'warn', us: 'warn' },
  context: { private: 'advise' },
  basis: { tw: [basis.disputeAct], us: [basis.hipaa] },
  rewrites: {
    zh: [
      { text: '讓您有不好的感受，我們很抱歉，醫療的細節希望私下向您說明' },
      { text: '我們已開始了解經過，會主動與您聯繫' },
    ],
    en: [
      { text: "we're sorry this was upsetting; please contact us about the care itself" },
      { text: 'we are looking into this and would like to speak with you privately' },
    ],
  },
  finder: anyOf(
    adjusted(fault, (match, draft) => (concernsService(match.span.start, draft) ? undefined : match)),
    careFault,
    adjusted(paying, (match, draft) => (concernsService(match.span.start, draft) ? undefined : match)),
  ),
};

function concernsService(at: number, draft: Analysis): boolean {
  const clause = clauseAt(draft, at);
  return clause !== undefined && isService(clause, draft);
}

export default rule;

export const examples: RuleExamples = {
  bad: [
    '這件事確實是我們醫師的[[疏失]]。',
    '經確認是護理師[[打錯]]藥，我們非常抱歉。',
    '[[後續的醫藥費本院會全額負擔]]。',
    '我們[[會賠償您的損失]]。',
    '[[診所願意負起全部責任]]。',
    'This was [[our fault]], and we are sorry.',
    '[[We will cover]] every cent of the repair.',
    'Our assistant [[used the wrong setting]].',
  ],
  good: [
    '等候過久是我們的疏失，我們已調整預約間隔。',
    '讓您有這樣的感受，我們很抱歉。',
    '櫃檯的態度是我們該負責的，已請主管輔導。',
    '若對處置有疑慮，可依醫療爭議程序申請調解。',
    '電話沒接到是我們的錯，之後會加一線。',
    'The long wait was our fault, and we have added a second nurse.',
    'We are sorry that the visit left you upset.',
    'A closed road is not our fault, yet we should have warned you.',
    '之後由單一窗口負責到底，當天回覆。',
    '簡訊平台發送錯誤，已請廠商修正。',
    '調解的費用由政府負擔，民眾可以多加利用。',
  ],
};
