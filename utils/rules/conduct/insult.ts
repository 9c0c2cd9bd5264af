import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const names = phrase({
  zh: '白癡 白痴 白ㄔ 智障 腦殘 腦包 低能兒 廢物 垃圾人 人渣 敗類 神經病 瘋子 瘋婆 瘋女人 肖查某 酸民 奧客 澳洲來的客人 刁民 妖孽 死胖子 肥婆 肥豬 醜八怪 老番顛 番仔 番癲 賤人 賤貨 婊 王八 混蛋 小人 嘴砲 巨嬰 公主病 媽寶 窮酸 窮鬼 沒水準 沒水準的人 沒教養 沒家教 沒品 下流 無恥 不要臉 厚臉皮 無理取鬧的人 跳樑小丑 小丑 蠢 蠢貨 笨蛋 智缺 草包 井底之蛙 潑婦 恐龍家長 怪獸家長 畜生 爛人 瘋成這樣 起肖 肖仔 戲精 被害妄想 玻璃心 中二 小屁孩 屁孩',
  en: 'idiot,idiots,moron,stupid,dumb,dumbass,imbecile,pathetic,loser,crazy person,psycho,lunatic,nutcase,nutjob,whiner,crybaby,cheapskate,deadbeat,karen,troll,jerk,scumbag,trash,garbage person,nasty person,miserable little,miserable person,miserable human,ignorant,clown,entitled brat,liar and a,piece of work,sad little,bitter little,delusional,unhinged,low-life,lowlife',
  notAbout: ['clinic'],
  unless: ['conditional'],
  notBefore: '說|罵|稱|對|任何人|體內|被當|被當成|the word|called|calling|was|felt',
});
const ill = phrase({
  zh: '有病 腦袋有洞 腦子有洞 腦袋有問題 腦子有問題 頭腦有問題 精神有問題 精神異常 腦子不清楚 腦袋不清楚 腦袋跟 腦子進水 腦袋進水 去看精神科 去看身心科 該看精神科 看一下精神科 看腦科 沒吃藥 忘記吃藥 該吃藥了 吃錯藥 智商 腦容量 沒腦 沒帶腦 不用大腦 沒大腦 情緒失控的人',
  en: 'see a shrink,need a psychiatrist,need therapy,get your head checked,off your meds,off their meds,take your meds,not right in the head,mental problem,something wrong with you',
  negatable: false,
  notAfter: '痛|人|的(?:人|民眾|朋友)|看|測驗|史|歷|因|灶|[^,。]{0,6}(?:請|才|要)(?:及早|就醫|看)',
  notBefore: '身體|若|如果|小孩|家裡|沒|動物',
});
const mocking = phrase({
  notAbout: ['clinic', 'people'],
  zh: '不可理喻 鼠輩 鍵盤鼠輩 青番 可悲 可憐哪 可笑 笑死人 丟人現眼 裝可憐 見笑 不知羞恥 恬不知恥 照照鏡子 回家照鏡子 長成這樣 長這樣 見識短淺 沒見過世面 沒讀書 書讀太少 國文老師 讀過書 小學沒畢業 下輩子 狗眼 狗吠 狂吠 吠 嘴巴放乾淨 閉嘴',
  en: 'how sad for you,get a life,grow up,pity you,feel sorry for you,laughable,joke of a person,you must be bored,shut up,learn to read,reading comprehension',
  notBefore: '不覺得|不是|一點也不',
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
  finder: anyOf(names, ill, mocking),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '你是不是[[有病]]啊？',
    '看您的評論就知道[[智商]]堪慮。',
    '[[腦袋有洞]]才會這樣講。',
    '像你這種[[奧客]]我們見多了。',
    '真是[[可悲]]的人。',
    'You are a [[miserable]] little person.',
    'Only an [[idiot]] would write this.',
  ],
  good: [
    '感謝您直言，我們會改進。',
    '有病痛時最需要耐心的說明，這點我們沒有做好。',
    '智商測驗屬於心理衡鑑的一部分，需由心理師施測。',
    '若身體有病，請及早就醫。',
    '同仁不該對任何人口出惡言，我們很抱歉。',
    'We are sorry that the visit felt miserable.',
  ],
};
