import type { Clause } from '../../domain/analysis.ts';
import type { Finder, Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { anyOf, clauseMatching, phrase } from '../predicates.ts';

/** People, conditions and rules of the house: the same words as education. */
const general = hardPattern(
  '哪[些種個一]|由[^,。]{0,10}決定|領藥|大家|民眾|每個人|各位|一般|通常|若|如果|假如|的話|術後(?:都|會|一律|請)|我們(?:都|會|一律|已|請同仁)|同仁|官網|衛教(?:單|影片|海報|講座)|建議(?:由|與|向|請|先?讓|再?找)?(?:醫師|專科)|就醫|急診|119|1925|撥打|評估|討論|諮詢|詢問|來電|門診時|保持聯|孕婦|室友|朋友|孩子們|全國|宜|來路不明|自己買|疹子|反覆|未滿|歲以下|費|玩具|冷氣|補一次|擦一次|光當然|當然不夠|家長|病友|接種|指引|仿單|研究|文獻|醫師(?:會|都)|可以?(?:請|找|向)|公告',
);

const isPersonalAdvice = (clause: Clause): boolean =>
  !general.test(clause.hard) &&
  !clause.moods.has('conditional') &&
  !clause.moods.has('quotation') &&
  !(clause.who === 'people' && clause.stated);

/** A dose or a rhythm said to somebody: 早晚各一顆, 先吃兩顆, 一天三次. */
const dosing = clauseMatching(
  {
    zh: '(?:先|再|就|繼續|改|改成|記得|要|睡前|飯後|飯前|空腹|早晚|晚上|早上|明早|今晚|每(?:天|日|[0-9一二三四六八]+小時)|一天|[一二兩三四]小時)[^,。、]{0,10}(?:吃|擦|點|塗|補|喝|敷|泡|漱|含|噴|抹|按摩|做|加|減|爬|滾|走)[^,。、]{0,8}(?:[一二兩三四五六半幾0-9]+(?:顆|粒|片|次|包|匙|滴|回|趟|分鐘|單位|天|個月|週|周|杯|ml|cc)|減半|加倍)|(?:一天|每天|每日|早晚)(?:各)?[一二兩三四0-9]+(?:次|顆|回|滴)|[一二兩三四五六0-9]+個?(?:小時|分鐘|天|週|周|月|禮拜|星期)(?:內|之內)(?:不要|別|勿|先別|先不要|不可|不能)|[一二兩三]天(?:擦|吃|打|喝)一次|(?:冰敷|熱敷)[^,。]{0,4}(?:改|就會)|(?:要|先|全部)(?:吃完|擦完|喝完)|按時吃|只能半顆|不能說停就停[^,。]{1,10}|(?:冰敷|熱敷|溫敷|濕敷)[^,。]{0,4}[一二三四五十0-9]+(?:分鐘|天)|(?:擦|吃|穿|戴|貼|敷|喝)(?:滿|到|足|個|上)?(?:[一二兩三四五六半幾0-9]+(?:天|週|周|個月|禮拜|星期|年))(?:看看|試試|再|就|喔|唷|哦|吧|$|[,。!])|減半|[一二兩三]顆(?:半)?(?:試試|看看)|(?:改吃|改擦|改喝|改點|改敷|改服)[^,。]{1,10}|(?:換成|改成|改用|恢復)[^,。]{0,6}(?:飯[前後]|睡前|空腹|兩天一|[一二兩三四]天|[一二兩三半]顆|沙坦|冰敷|熱敷|溫敷|凝膠|藥膏|凡士林)',
  },
  {
    unless: ['policy', 'question'],
    notClause: {
      zh: '自己加|叫[你妳您他她]|連吃|已經|都(?:會|先|有)|之前|總共|療程|記得(?:第一|那|是|上|再來)|還記得|我們|處方|一週換|再來兩次|保你|素顏',
    },
    near: {
      zh: '顆 粒 片 次 包 匙 滴 回 趟 分鐘 單位 天 週 周 月 禮拜 小時 年 杯 減半 加倍 改吃 改擦 改喝 改點 改敷 改服 換成 改成 改用 恢復 冰敷 熱敷 吃完 擦完 喝完 按時吃 半顆 說停就停',
    },
    when: (clause) => isPersonalAdvice(clause) && clause.time !== 'past',
  },
);

/** Being told to go on with or to stop something that heals. */
const thingWords =
  '貼布 膏 塞劑 滴劑 乳液 凝膠 噴劑 吸入劑 類固醇 抗生素 止痛 安眠 血壓 血糖 阿斯匹靈 普拿疼 益生菌 維他命 b群 保健食品 益生 魚油 銀杏 抗組織胺 人工淚液 胰島素 a酸 水楊酸 杜鵑花酸 傳明酸 柔沛 生髮 凡士林 維持器 牙套 護腰 護踝 護膝 護具 塑身衣 束腹 內衣 美容膠 眼罩 睡眠面罩 面罩 耳塞 矯正器 復健 按摩 冰敷 熱敷 溫水坐浴 防曬 牙線 纖維粉 水量 水 鹹 甜 酒 菸 咖啡 手搖 奶茶 宵夜 辣 牛奶 蝦 海鮮 澱粉 西瓜 檸檬水 運動 重訓 跑步 游泳 爬山 側睡 趴睡 揉 抓 摳 擠 上場 投籃 隱形眼鏡';
const things = `(?:藥(?![師局袋劑廠單事檢])|${thingWords.split(' ').join('|')})`;
const regimen = phrase({
  zh: '記得 繼續 先停 停掉 先用 先擦 先吃 先捏 改用 改吃 改擦 先不要 先別 先把 先從 不要再 別再 千萬別 千萬不要 別自己 不要自己 別把 乖乖 要乖 忌口 戒掉 少喝 少吃 少碰 少配 多喝 多按摩 多休息 多擦 多做 別碰 不要碰 莫閣 毋通 莫食 毋免閣 天天吃 天天擦 每天擦 每天喝 每天照 晚上戴 整天都要 不能說停 不要停 別停 慢慢減 恢復一顆 暫停 別偷懶 趕快去 右側臥 左側臥 先跳過 再擦 再吃 再做 再戴 再穿',
  after: `[^。!?]{0,12}${things}|[^。!?]{0,4}(?:[一二兩三四半0-9]+(?:顆|次|天|週|個月|粒|包))|(?:就好|一下|喔|唷|哦|啦|囉|,|$)(?!請)`,
  negatable: false,
  notAfter:
    '(?:第一|那|是|上|再來|當)|[^,。]{0,6}(?:戴口罩|帶健保|帶證件|回來看我們|告訴我們|分享|跟我們|說|提醒|加油|努力|進步|改善|精進|守護|陪伴|服務|支持|保持|為|堅持|檢討|發生|猶豫|客氣|擔心|焦慮|難過|自責|等|讓)',
  notBefore:
    '我們(?:會|也|將|都|一定)?[^,。]{0,6}|同仁[^,。]{0,6}|團隊[^,。]{0,6}|小編[^,。]{0,4}|會|將|衛教[^,。]{0,8}',
  unless: ['policy', 'question', 'conditional'],
  when: (clause) => isPersonalAdvice(clause) && !/歡迎|感謝您?的?(?:鼓|支)/u.test(clause.hard),
  marks: 'clause',
});
/** The thing first: 維持器晚上乖乖戴, 血糖藥別自己停, 止痛藥先吃兩顆. */
const thingFirst = clauseMatching(
  {
    zh: `${things}[^,。、!?]{0,8}(?:先|再|要|記得|乖乖|繼續|別|不要|千萬|還是|至少|多|少|照|每天|天天|早晚|晚上|睡前|真的要|今晚)[^,。、!?]{0,8}(?:吃|擦|塗|戴|穿|停|減|換|喝|敷|貼|做|(?<![一有快早])點|按|用|補|打|忌|戒|放|練|拆|偷|揉|忍|配)`,
  },
  {
    unless: ['policy', 'question', 'conditional'],
    near: { zh: `藥 ${thingWords}` },
    when: (clause) => isPersonalAdvice(clause) && clause.time !== 'past',
  },
);
const soothing = phrase({
  zh: '不用回診 不必回診 不用看醫生 不用再來 毋免閣食 過幾天就好 過幾天就會 時間到自己會 自己會好 自己會消 自己會退 不用吃藥 不用擔心這 真的不用怕 先排一次 建議先排 建議先做 建議找身心科 請伴侶一起 藥可以停 可以停藥 可以不用吃 可以不用擦 別一次兩顆 想到就補',
  negatable: false,
  notBefore: '一般|通常|多數|大部分|若|如果|不是|不會說|不該說|不能說|說|並非|所謂[^,。]{0,4}',
  unless: ['conditional', 'policy'],
  when: isPersonalAdvice,
  marks: 'clause',
});

const verbs =
  "(?:take|keep taking|start|restart|stop|apply|put|use|keep using|ice|elevate|alternate|massage|rinse|swish|increase|double|halve|cut|skip|drop|switch|swap|wean|taper|stay on|stick with|get back on|go back (?:on|to)|come off|stay off|avoid|keep|don't (?:stop|rub|pick|touch|skip|take|chew|scratch|pop|use|drink|eat|lift|miss)|do not (?:stop|rub|pick|touch|skip|take)|wear|push|drink|try|sleep|finish|continue|hold|give|get|ask for|cut out|lay off|eat|soak|gargle|stretch|wrap|change|up|lower|reduce|begin|add|leave|wait|squeeze|warm|do)";
const remedyWords =
  'ibuprofen,tylenol,advil,motrin,aleve,acetaminophen,aspirin,antibiotic,amoxicillin,steroid,cortisone,hydrocortisone,prednisone,metformin,insulin,statin,lisinopril,melatonin,benadryl,zyrtec,claritin,antihistamine,probiotic,vitamin,b-complex,iron,magnesium,fluids,water,electrolytes,salt water,saltwater,saline,mouthwash,peroxide,neosporin,vaseline,aquaphor,ointment,cream,gel,lotion,drops,spray,inhaler,tablet,pill,dose,doses,mg,milligram,med,medication,retainer,aligner,brace,splint,boot,sling,mask,compression,binder,garment,patch,sunscreen,retinol,retinoid,ice,heat,heating pad,compress,warm compress,cold pack,gentle rinses,stretches,exercise,chin,jaw,caffeine,alcohol,smoking,sugar,soda,energy drinks,carbs,chest x-ray,er,emergency room,bandage,dressing,shampoo,supplement,supplements,zinc,eyelid scrub';
const remedies = `(?:${remedyWords.split(',').join('|')})s?`;
const english = clauseMatching(
  {
    en: `(?:^|[,;:.!] ?|\\b(?:please|just|and|then|so|to|you should|you need to|you'll want to|you can|i'd|we'd|try to|remember to|be sure to|make sure (?:to|you)|important to) )${verbs}\\b[^.!?]{0,45}\\b${remedies}\\b|\\b(?:twice|once|three times|four times) (?:a day|daily)|\\bevery (?:\\w+ )?(?:four|six|eight|4|6|8|12) hours|\\b(?:one|two|half a|1|2) (?:tablets?|pills?|capsules?|teaspoons?|at bedtime|with (?:dinner|food|breakfast))|\\b(?:you|your \\w+) (?:can|could|should) (?:stop|skip|halve|double)\\b|\\b(?:don't|do not) (?:rub|pick|scratch|squeeze|pop) (?:it|at it|them|the)\\b|\\bno need (?:to|for) (?:worry|an? (?:antibiotic|follow-?up|x-ray|scan|appointment))|\\b(?:perfectly|completely|totally) normal (?:and|so|,)|\\bgentle rinses\\b|\\b(?:start|take|stop|skip) the (?:drops|pills|tablets?|antibiotics?|meds|medication|metformin|steroid)`,
  },
  {
    near: {
      en: `${remedyWords},twice,once,times,every,tablet,capsule,teaspoon,bedtime,with dinner,with food,stop,skip,halve,double,rub,pick,scratch,squeeze,pop,no need,normal,gentle rinses`,
    },
    unless: ['conditional', 'policy', 'question'],
    notClause: {
      en: '\\b(?:we|our|patients|everyone|anyone|people|generally|usually|call|phone|email|reach|contact|schedule|book|appointment|front desk|copy|parking|seat|feedback|time to|care of|seriously|doctor (?:can|will)|ask (?:us|your)|in touch|911|988)\\b',
    },
    when: (clause) =>
      clause.time !== 'past' ||
      /(?:^|and |then |please |just )(?:put|cut|let|get|spread)\b/u.test(clause.soft),
  },
);

const finder: Finder = anyOf(dosing, regimen, thingFirst, soothing, english);

const rule: Rule = {
  id: 'conduct.medical-advice',
  title: { zh: '公開給個人醫療建議', en: 'Individual medical advice in public' },
  message: {
    zh: '這裡可能被讀成未經診察就告訴對方怎麼用藥或處置；公開給建議可能有風險，也可能透露其病情。',
    en: 'This may be read as telling this person what to take or do without an examination; it may be unsafe and may disclose their condition.',
  },
  severity: { tw: 'warn', us: 'warn' },
  context: { private: 'advise', post: 'off' },
  basis: { tw: [basis.treatmentInPerson], us: [basis.hipaa] },
  rewrites: {
    zh: [{ text: '請由醫師當面評估，如有不適請儘速就醫' }, { text: '用藥與照護的問題，歡迎來電由專人說明' }],
    en: [
      { text: 'please have a doctor examine this, and seek urgent care should it worsen' },
      { text: 'please call us so that a clinician can advise you' },
    ],
  },
  finder,
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[止痛藥先吃兩顆]]，週末過後再說。',
    '那顆降血壓的[[先停掉]]就好。',
    '[[冰敷十五分鐘]]，早晚各一次。',
    '[[維持器晚上要乖乖戴]]喔！',
    '[[血糖藥別自己停]]，要聽話。',
    '這種藥[[繼續]]擦，不用回診。',
    '[[Take two ibuprofen]] tonight and rest.',
    'Please [[stop the antibiotic]] and use the cream.',
    "[[Don't rub it]] and wear the patch.",
  ],
  good: [
    '是否需要調整用藥，建議由醫師評估。',
    '如果出現胸痛，請立即就醫或撥打119。',
    '拔牙後請大家依衛教單冰敷。',
    '藥物副作用的資訊，可以向藥師諮詢。',
    '若有傷害自己的念頭，請撥1925安心專線。',
    'Please call us so that a nurse can go over this with you.',
    'If you are in pain, please go to the emergency room or call 911.',
    '我們會繼續努力，謝謝您的鼓勵。',
    '謝謝稱讚，藥師說她會繼續把字寫大一點。',
    '哪些藥要停、停幾天，由開藥的醫師決定。',
    '只聽到「多喝水」三個字就走出診間，當然會覺得被打發。',
    '尖峰時段可以先用電話預約領藥。',
  ],
};
