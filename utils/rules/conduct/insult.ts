import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

/** What staff or the review said, in quotation marks, is not said of the reader. */
const quoting = '「[^」]{0,12}';

const names = phrase({
  zh: '白癡 白痴 白ㄔ 白目 智障 腦殘 腦包 低能 廢物 廢人 垃圾人 人渣 敗類 神經病 瘋子 瘋婆 瘋女人 瘋狗 肖查某 奧客 刁民 暴民 妖孽 死胖子 肥婆 肥豬 醜八怪 老番顛 番仔 番癲 青番 賤人 賤貨 婊 王八 混蛋 混帳 敗家 嘴砲 巨嬰 公主病 王子病 媽寶 窮酸 窮鬼 沒水準 沒格調 沒素質 低級 沒教養 沒家教 沒品 沒人品 下流 無恥 不要臉 厚臉皮 無理取鬧的人 跳樑小丑 跳梁小丑 小丑 蠢貨 愚蠢 蠢 笨蛋 傻瓜 智缺 草包 井底之蛙 目不識丁 不學無術 潑婦 恐龍家長 怪獸家長 畜生 禽獸 爛人 爛咖 瘋成這樣 起肖 肖仔 戲精 被害妄想 小屁孩 屁孩 可憐蟲 可悲 可憐哪 可笑至極 丟人現眼 丟臉 見笑 不知羞恥 恬不知恥 鼠輩 魯蛇 寄生蟲 米蟲 拿錢辦事的狗 走狗 跟豬 豬頭 殺豬一樣 裝可憐 下輩子 狗眼 狗吠 狂吠 亂吠 狗嘴 嘴巴放乾淨 嘴那麼臭 嘴巴那麼臭 嘴巴很臭 嘴真臭 閉嘴 管不住嘴 邁不開腿 見不得別人好 沒見過世面 見識短淺 沒讀書 書讀太少 小學沒畢業 國文老師 沒錢就別 長成這樣 長這樣還 長得像豬 長得跟豬 玻璃心喔 自己臭 底子擺在那 邊緣性人格 反社會 人格違常 不可理喻的 腦子不好 腦袋不好 沒工作',
  notBefore: `${quoting}|(?:說|罵|稱|叫|當成|對待|被當作?|當作)[^,。]{0,4}|聽[到了見][^,。]{0,4}|任何人|體內|不該[^,。]{0,6}|我們(?:自己)?(?:很|真|太|真的)?|同仁[^,。]{0,4}|小編[^,。]{0,4}|收斂|覺得(?:很|自己)?(?:被|很)?|不要?(?:覺得)?|沒什麼好?|不必|不用|一點也不|怕|孩子|寶寶|疹子|每個人|恐龍|院長|疙瘩`,
  notAfter: '量|周|頻|溫|電|濃度|分子|劑|的?(?:玩偶|造型|圖案)|率|病灶|療法|了?(?:好幾|很久)',
  negatable: false,
});
const mind = phrase({
  zh: '腦袋 腦子 頭腦 大腦 腦容量 智商',
  after:
    '[^,。]{0,8}(?:有洞|進水|注水|裝水|裝屎|有問題|不(?:太|很)?清楚|不清醒|不靈光|不好|不通|壞|打結|整修|燒壞|空空|堪慮|欠費|低|不足|呢[?]|在哪|是不是)',
  negatable: false,
  notAfter: '斷層|[^,。]{0,4}(?:評估|檢查|受傷)',
});
const ill = phrase({
  zh: '有病 精神有問題 精神異常 去看精神科 去看身心科 該看精神科 該去看精神 看一下精神科 看腦科 沒吃藥 忘記吃藥 該吃藥了 吃錯藥 乖乖吃藥 藥效裡 沒腦 沒帶腦 不帶腦 不用大腦 沒大腦 還是失智 老番',
  negatable: false,
  before: '(?:[您你妳]|這種人|這位|先|,|。|!|[?]|^|就|還是|根本|顯然|應該|腦殘)[^,。]{0,6}',
  notAfter:
    '痛|人|的(?:人|民眾|朋友)|看|測驗|史|歷|因|灶|照護|門診|據點|篩檢|症|長者|[^,。]{0,6}(?:請|才|要)(?:及早|就醫|看)|,?(?:請|建議)',
  notBefore: `${quoting}|身體|若|如果|小孩|家裡|沒|看到|動物|提醒[^,。]{0,6}`,
  unless: ['conditional', 'policy'],
});
const kind = phrase({
  zh: '像你這種 像您這種 像妳這種 你這種人 您這種人 妳這種人 這種人 像你這樣的人 像您這樣的人 你這款 您這款 您這樣的人',
  after: '[^。!?]{0,14}',
  negatable: false,
  notBefore: quoting,
  notAfter: '[^。]{0,8}(?:貼心|善良|支持|溫暖|優質|好)',
});
const english = phrase({
  en: "idiot,idiots,idiotic,moron,moronic,stupid,dumb,dumbass,imbecile,pathetic,loser,crazy person,crazy woman,crazy man,crazy lady,psycho,psychotic,lunatic,nutcase,nutjob,nut job,whiner,crybaby,cry baby,cheapskate,deadbeat,peasant,jerk,scumbag,garbage person,nasty person,miserable little,miserable person,miserable human,ignoramus,ignorant,clown,brat,piece of work,sad little,bitter little,petty little,little man,little woman,little person,little mind,small-minded,simple-minded,narrow-minded,delusional,unhinged,deranged,unstable,low-life,lowlife,bottom feeder,waste of space,waste of oxygen,human being like you,people like you,person like you,someone like you,types like you,patients like you,moms like you,mums like you,men like you,women like you,women of your,see a shrink,need a psychiatrist,need therapy,get therapy,get your head,off your meds,off their meds,off her meds,off his meds,take your meds,not right in the head,in the head,mental problem,mental case,mental health issues,something wrong with you,something is wrong with you,textbook borderline,a borderline,narcissist,narcissistic,bipolar moment,hypochondriac,a special kind of,get a life,pity you,feel sorry for you,joke of a person,you must be bored,shut up,learn to read,learn to spell,spelling your own,string a sentence,reading comprehension,can't read,cannot read,brain cell,brain cells,half a brain,a brain,iq,illiterate,uneducated,too shallow,too dumb,too dense,dense,goldfish,village bore,busybody,grown adults,adult diapers,so fat,too fat,so ugly,pig,cow,whale,junkie,drunk,coward,cowards,bully,childish,infantile,bless your heart,blocked drain,trailer,white trash",
  notBefore:
    "(?:was|were|felt|feel|feels|we're|we are|we|our|us|not|never|no|nobody|isn't|a|cry|don't|can't|no one(?: is| here is)?|called|calling|word|low|reduced|the|excess|body|belly|trans|saturated|sun|peanut) ",
  notAfter:
    ' (?:grafting|transfer|cells?|freezing|dissol|reduction|loss|diabetes|hypertension|results?|readings?|values?|diagnosis|tissue|surviv|bags?|milk|scan|question)|ly|ness',
  negatable: false,
  unless: ['conditional', 'policy'],
});
const englishArticle = phrase({
  en: 'idiot,moron,loser,psycho,lunatic,clown,brat,liar and,coward,bully,crybaby,cheapskate,narcissist,miserable,pathetic,stupid,special kind of stupid,petty,bitter,sad',
  before:
    "\\b(?:you are|you're|such|what|only|textbook|like|is|just|quite)(?: such| just| clearly| truly| really| quite)? an? (?:\\w+ ){0,2}",
  after:
    '(?: (?:little|man|woman|person|human|individual|people|creature|soul|excuse)\\b|[.,!]|$| who\\b| would\\b| with\\b)',
  notAfter: ' (?:day|week|time|visit|story|situation|state|moment|thing)',
  negatable: false,
});

const rule: Rule = {
  id: 'conduct.insult',
  title: { zh: '侮辱或嘲諷', en: 'Insult or ridicule' },
  message: {
    zh: '這裡的用語可能被認為是侮辱或嘲笑評論者，公開後可能引發更大的爭議，也可能涉及公然侮辱的爭執。',
    en: 'This may be read as insulting or ridiculing the reviewer; published, it may escalate the dispute and may raise a claim.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: { tw: [basis.insult, basis.personality, basis.ethics], us: [basis.googleHarassment] },
  rewrites: {
    zh: [{ text: '謝謝您讓我們知道您的感受' }, { text: '', label: '刪除情緒用語' }],
    en: [{ text: 'Thank you for telling us how it felt' }, { text: '', label: 'remove' }],
  },
  finder: anyOf(names, mind, ill, kind, english, englishArticle),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '你是不是[[有病]]啊？',
    '看您的評論就知道[[智商堪慮]]。',
    '[[腦袋有洞]]才會這樣講。',
    '像你這種[[奧客]]我們見多了。',
    '真是[[可悲]]的人。',
    'You are a [[miserable little]] person.',
    'Only an [[idiot]] would write this.',
    'It takes [[a special kind of]] nerve to write that.',
  ],
  good: [
    '感謝您直言，我們會改進。',
    '有病痛時最需要耐心的說明，這點我們沒有做好。',
    '智商測驗屬於心理衡鑑的一部分，需由心理師施測。',
    '若身體有病，請及早就醫。',
    '同仁不該對任何人口出惡言，我們很抱歉。',
    'We are sorry that the visit felt miserable.',
    '若有人覺得被當奧客，那是我們的不是。',
  ],
};
