import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, clauseMatching, phrase } from '../predicates.ts';

/** What a patient is blamed for leaving out, after 沒/不/未. */
const duties =
  '(?:照|依|按|遵|聽|吃藥|擦|塗|戴|穿|冰敷|熱敷|刷牙|用牙線|清潔|回診|複診|追蹤|忌口|控制|休息|防曬|按摩|運動|復健|運動|戒|減重|做到|配合|說|講|告知|勾|填|看|讀|寫|練)';

const yourself = phrase({
  zh: '自己 自行 自個兒 擅自 私自',
  after: `(?:就|又|還|都|也|本來|平常|平時|晚上|回去|回家|後來|偷偷)?(?:沒(?:有)?|不|未|忘)${duties}|(?:停藥|停了藥|亂|偷|摳|抓破|抓的|擠|刮|扯|拔掉|拆|撕|揉|搓|熬夜|抽菸|吃|喝酒|跑去|去(?:泡|游|爬|跑|拆|摳)|拖|沒聽|聽不|減藥|加藥|拆的|弄|丟掉|用錯|把|搞砸|活該|心裡|的?(?:體質|生活|習慣|問題|責任|選擇的|造成|作息|飲食))`,
  before:
    '(?:[您你妳他她]|是|都是|因為|誰叫|就是|令堂|令尊|媽媽|阿公|阿嬤|先生|小姐|病人|孩子|家屬|其實|明明|當初|被|個|,|。|^)[^,。]{0,6}',
  notBefore:
    '「[^」]{0,12}|(?:避免|防止|擔心|提醒)[^,。]{0,6}|由|我們|同仁|可以?|請|勿|若|如|不要|別|能|讓[您你妳大]|歡迎|每個?人|大家|民眾',
  notAfter: '(?:決定|選擇)(?:要不要|是否|就好|即可)|[^,。]{0,4}(?:可以|能)',
  unless: ['conditional', 'policy', 'wish', 'request'],
  negatable: false,
  marks: 'clause',
});
const neglect = phrase({
  zh: '沒照 沒有照 沒按 沒有按 未依 未按 未遵 沒有遵 沒遵 不遵 沒依 沒有依 不照 沒乖乖 不乖乖 沒好好 沒有好好 不好好 沒忌口 不忌口 不戒 沒戒 沒配合 不配合 沒有配合 不肯 懶得 捨不得 沒在做 沒冰敷 沒擦 不擦 沒防曬 沒戴 不戴 沒運動 沒吃藥 不吃藥 沒回診 都沒來 都不來 拖到 拖了 太晚來 拖太久 太晚才 沒聽進去 沒在聽 不聽 不改 不減 不追蹤 沒追蹤 沒有追蹤 不控制 沒控制 沒勾 沒有勾 不講 沒講 隱瞞 沒告知 沒有告知 未告知 沒先說 又不說 又不講',
  after:
    '[^。?!]{0,14}(?:醫囑|指示|衛教|時間|劑量|才會|才|當然|怎麼|所以|導致|造成|,[^,。]{0,8}(?:怪|難|怎|才|也|當然|自然|救|無效|沒用|會)|怪|啊|而已|在先|有關|害|$)|醫|指示|吩咐|說明|囑',
  before:
    '(?:[您你妳他她堂尊嬤公姐哥董媽爸]|自己|叫|,|。|^|平常|平時|回家|回去|飲食|作業|誰叫|明明|就是|因為|是|都)[^。]{0,10}',
  notBefore: '我們|同仁|醫師|護理師|櫃[檯台臺]|團隊|院方|本院|若|如果|大家|民眾|任何|一般|很多人|部分',
  unless: ['conditional', 'wish', 'request'],
  negatable: false,
  marks: 'clause',
});
/** 叫你不要爬山你偏要去. */
const toldYou = phrase({
  zh: '叫你 叫您 叫妳 叫他 叫她 請你 請您 跟你講 跟妳講 跟您講 跟你說 跟妳說 跟您說 提醒你 提醒妳 提醒您 交代你 交代您 交代妳 講過 說過 提醒過 交代過 千交代萬交代',
  after:
    '[^。!?]{0,18}(?:偏|你又|妳又|您又|你就是|妳就是|您就是|你還|妳還|您還|你隔天|妳隔天|您隔天|你三天|妳三天|您三天|都不聽|不聽|當耳邊|就停|沒在聽|沒做|你有做|您有做|妳有做|卻|還是去|照樣|照吃|照喝|捨不得)',
  notBefore: '我們沒[^,。]{0,4}',
  negatable: false,
  unless: ['conditional'],
});
const verdicts = phrase({
  zh: '怪得了誰 怪誰 該怪誰 怪我囉 怪不得 怪不了 怨不得 活該 自找的 自找 咎由自取 自作自受 心裡有數 心裡應該有數 不能怪 別怪 不要怪 哪能怪 不能賴 能賴 賴給 歸咎 責任在您 責任在你 責任在妳 您的責任 你的責任 妳的責任 與您自身 個人因素 您個人 您的生活習慣 您的體質 你的體質 妳的體質 您太早放棄 您配戴 您使用不當 使用不當 保養不當 照顧不當 照護不當 清潔不當 用法不對 偏不聽 硬要 聽不進去 講不聽 說不聽 勸不聽 不聽勸 後悔是 偷喝珍奶 偷吃滷味 神仙也 換誰都救 誰都救不了 拖垮 嘴巴不鎖 您未確實 您術後未確實 自行停藥 但您沒回來 自己生活習慣 您急著 有依囑咐 有照醫囑 三天就停 抽菸的人 菸照抽 酒照喝 照喝手搖 您本來就 本身就有問題 底子差 底子不好 底子太差 您的期待 您的期望',
  negatable: false,
  notBefore:
    '「[^」]{0,12}|不會|不應該?|不該|絕不|我們(?:也)?(?:不|沒|也)[^,。]{0,6}|不是|並非|沒有|任何人|我們[^,。]{0,4}|同仁[^,。]{0,6}|說|講|聽到|因|依|每個?人|無關|不因|不論|不(?:建議|宜|要|可)|切?勿|避免[^,。]{0,6}|請[^,。]{0,3}(?=別|不要)',
  notAfter: '您|我們醫|別人|[^,。]{0,4}(?:而異|不同|差異|評估)|,?(?:效果|反應|恢復)',
  unless: ['conditional', 'policy', 'request'],
});
const causal = clauseMatching(
  {
    zh: '(?:研判|應該|多半|可能|推測|明顯|顯然|八成)?(?:跟|和|與|係因?|是因為?|因為|因)[您你妳](?:的|自己|自行|本身|平常|平時|未|沒|不|太|當天|術後|回家|晚|常)[^,。]{0,16}(?:有關|造成|引起|導致|所致|關係|害|的|$)|(?:會|才)[^,。]{0,6}是[您你妳](?!的肯定|的支持|的鼓勵)|[您你妳](?:姿勢|體重|飲食|作息|習慣|期待|心態|要求|耐心|意志|毅力)[^,。]{0,4}(?:不|沒|太|差)|(?:自己|您|你|妳)(?:平常|平時)有沒有|一定是[您你妳](?:沒|不|自|太)|是[您你妳](?:自己)?(?:配戴|使用|太|沒|不(?!是))',
    en: "\\b(?:you (?:chose|failed|neglected|refused|ignored|skipped|stopped (?:taking|wearing|using|coming|the|your)|(?:didn't|did not|never|wouldn't) (?:\\w+ )?(?:follow|wear|take|use|do|come|floss|brush|finish|listen|rest|ice|elevate|keep|return|stick|complete|bother|read)|waited (?:too|until|\\w+ (?:weeks|months|years))|insisted|went against|disregarded|opted|quit|picked at|forgot)\\b(?! (?:hesitate|feel|deserve|get|receive|have to|leave|know|enjoy|see|felt|want))[^.,;]{0,70}|on you, not|that's on you|is on you|that one's on you|your own (?:fault|doing|choice|choices|actions|decision)|(?:had|if) (?:you|the|your)\\b[^.,]{0,50} (?:been (?:followed|worn|taken|kept|done|used)|followed|worn|listened|flossed|brushed|come back|returned|kept)\\b|you (?:were|had been) (?:told|warned|advised|instructed|asked|begged) (?:not to|to (?:wait|stay|rest|stop|keep|wear|avoid))\\b|(?:you're|you are) the one who|when (?:the|a|your) [a-z ]{2,20} (?:gets|is|are) (?:done|worn|followed)|doesn't (?:go up|happen) by itself|don't (?:break|fail|fall out|relapse|loosen) by themselves|two-way street|takes two|not following|non-?complian(?:t|ce)|against (?:medical )?advice|failure to|lack of (?:compliance|effort|care|hygiene|follow-?through)|poor (?:hygiene|home care|compliance|oral hygiene)|we can('t|not) (?:do|want) (?:it|this|your) for you|habits? (?:of yours|tell)|only (?:works?|as good) (?:if|as|when)|that's what caused it|not (?:by )?us$|nobody (?:forced|made) you|no one (?:forced|made) you)",
  },
  {
    unless: ['conditional', 'wish'],
    near: {
      zh: '有關 造成 引起 導致 所致 關係 害 是您 是你 是妳 期待 心態 耐心 意志 毅力 飲食 作息 習慣 姿勢 體重 有沒有 因為您 因為你 因為妳 跟您 跟你 跟妳 和您 與您 因您 與自',
      en: "chose,decided,failed,neglected,refused,declined,ignored,skipped,stopped,didn't,did not,never,wouldn't,waited,missed,insisted,kept,removed,went against,disregarded,opted,quit,picked at,forgot,on you,your own,followed,worn,taken,listened,flossed,brushed,come back,returned,told,warned,advised,instructed,asked,begged,the one who,gets,by itself,by themselves,two-way street,takes two,not following,non-compliant,noncompliant,noncompliance,non-compliance,against medical,against advice,failure to,lack of,poor,for you,habit,only,forced,made,done",
    },
    when: (clause) => clause.lang !== 'en' || !clause.moods.has('policy'),
  },
);
const english = phrase({
  en: "would not be having this conversation,wouldn't be having this conversation,would be nothing to write about,do that to,chewing ice,ice-chewing,smoking does that,sticky candy,that's what happens when,this is what happens when,what did you expect,dirty hands,without asking us,without telling us,by complaining online,how people go blind,living in a drawer,sitting in a drawer,in the drawer,in its box,following instructions,follow instructions,follow the instructions,followed the instructions,follow directions,aftercare sheet,aftercare instructions,post-op instructions,ignored,ignoring,neglect,neglected,self-inflicted,your own doing,brought this on,brought it on,lifestyle,your diet,your habits,your weight,your expectations,unrealistic expectations,unrealistic",
  before: "(?:you|your|had|if|when|only|the|because|due to|from|hadn't|instead of|by)\\b[^.]{0,70}",
  notBefore:
    '\\b(?:we|our|us|everyone|patients|people|generally|staff|please)\\b[^.]{0,40}|felt |feel |feeling |were ',
  negatable: false,
  unless: ['policy', 'request', 'wish'],
  marks: 'clause',
});

const rule: Rule = {
  id: 'conduct.blame-patient',
  title: { zh: '把結果歸咎於病人', en: 'Blames the patient' },
  message: {
    zh: '這裡可能被讀成把結果怪到評論者或家屬身上，也可能透露其就醫與生活情形。',
    en: 'This may be read as blaming the reviewer or their family for the outcome, and it may disclose their care.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.secrecy, basis.physicianSecrecy], us: [basis.hipaa] },
  rewrites: {
    zh: [
      { text: '術後照護若有疑問，歡迎來電由同仁說明' },
      { text: '恢復的情形不盡相同，歡迎由醫師當面評估' },
    ],
    en: [
      { text: 'for questions about aftercare please call us' },
      { text: 'we would be glad to go over this with you privately' },
    ],
  },
  finder: anyOf(yourself, neglect, toldYou, verdicts, causal, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '會留疤是[[您自己沒防曬]]。',
    '[[叫你不要沾水你偏]]要去游泳。',
    '腫起來是因為[[妳回家沒冰敷]]，當然消得慢。',
    '[[研判與您未依醫囑服藥有關]]。',
    '牙周病會惡化，[[怪得了誰]]。',
    '[[一定是你沒照劑量打]]。',
    'You [[chose to skip]] your follow-up visits.',
    'Had the retainer [[been worn]], your teeth would not have moved.',
    "You were told to rest; [[that's on you]].",
  ],
  good: [
    '術後照護衛教歡迎參考官網，若有疑問可來電。',
    '若沒有依時間服藥，請與藥師討論。',
    '我們沒有照約定時間回電，這是我們該改的。',
    '每個人體質不同，恢復時間也不一樣。',
    '您自己決定就好，不用急著回覆我們。',
    'We did not follow our own procedure, and we are sorry.',
    'If instructions are unclear, please call us any time.',
    '電話衛教會加上這一題，避免有人自己停藥。',
    '任何用藥都不建議自行停藥。',
  ],
};
