import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const praise =
  '專業|先進|新(?:型|一代|的?(?:儀器|設備|機|技術))|頂|好的(?:醫|設備|技術|診所|團隊|選擇|儀器|療程|服務)|優|強|權威|厲害|有經驗|安全|高(?:階|端|規格|級|品質|等級)|大的(?:牙|診|醫|植)|多(?:案例|的案例|病|醫師)|完整的(?:設備|團隊|服務)|齊全|精準|細心的醫|資深|知名|棒的(?:醫|團隊|診)|便宜|有效|快的療|自然的(?:效|雙)|受歡迎|夯';
const most = phrase({
  zh: '最',
  after: `(?:[^,。]{0,2})(?:${praise})(?:的?(?:設備|儀器|技術|團隊|醫師|診所|機器|療程|服務|材料))?`,
  notAfter:
    '佳(?:選擇)?是由|近|後|大的?(?:鼓勵|動力|肯定|努力|誠意|收穫|支持|幫助|用心)|大努力|好(?:還是|先|能|是|由|在)|適合|重要|不',
  notBefore: '盡|不是|哪.{0,3}|什麼',
});
const first = phrase({
  zh: '第一 唯一 排名第一 no1 首屈一指 獨步',
  before:
    '(?:全[國台臺球亞](?:洲|灣)?|業界|亞洲|全市|全縣|國內|台灣|本地|地區|北部|中部|南部|世界|排名?|銷售|數量|市占|好評|評價|口碑|案例|技術)[^,。]{0,4}',
  notAfter: '時間|線|次|句|天|步|名字|位|個|時',
});
const named = phrase({
  zh: '首創 首例 首家 首間 全台首 獨家 獨家技術 頂級 頂尖 世界級 國際級 殿堂級 權威 第一品牌 業界第一 全國第一 全台第一 全台唯一 全國唯一 國內唯一 業界唯一 唯一擁有 唯一引進 唯一通過 無人能敵 無人能及 天花板 龍頭 霸主 冠軍 金獎級 首選 第一把交椅 第一把刀 數一數二 領先業界 領導品牌 排名第一 最佳診所 最佳醫師 最優 最強 最頂 最高等級 翹楚 之王 王者 教父',
  en: 'best dentist in,best clinic in,best doctor in,best in town,best in the city,best in the state,best in the country,best in the business,number one,no. 1,#1,top-rated,top rated,the only clinic,only clinic in,the only office,leading clinic,leading provider,most advanced,most experienced,world-class,world class,second to none,unmatched,finest,premier,state-of-the-art,unrivaled,the best surgeon,the best doctor,the best dentist,best surgeons,best doctors',
  notAfter: '療法|治療',
  notBefore: '任何|主管|公信',
});

const rule: Rule = {
  id: 'ad.superlative',
  title: { zh: '最高級、第一或唯一', en: 'Superlative, ranking or “only”' },
  message: {
    zh: '這裡以「最」「第一」「唯一」「首創」一類用語形容診所、醫師、設備或效果，可能被認為是不當的醫療廣告。',
    en: 'This describes the clinic, doctor, equipment or result as the best, first or only; it may be read as improper medical advertising.',
  },
  severity: { tw: 'block', us: 'advise' },
  context: { private: 'warn' },
  basis: {
    tw: [basis.improperAdvertising, basis.advertisingInterpretation, basis.fairTrade],
    us: [basis.ftcAct],
  },
  rewrites: {
    zh: [{ text: '我們的團隊會盡力' }, { text: '用心的' }],
    en: [{ text: 'our team does its best' }, { text: 'dedicated' }],
  },
  finder: anyOf(most, first, named),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '我們是[[全台最專業]]的團隊。',
    '本院採用[[最先進的設備]]。',
    '我們是業界[[唯一]]擁有這台機器的診所。',
    '院長是這個術式的[[首創]]者。',
    '植牙數量[[全國第一]]。',
    'We are the [[best dentist in town]].',
    '我们有全亚洲[[最顶级]]的仪器。',
  ],
  good: [
    '您的肯定是我們最大的鼓勵。',
    '最近門診人數較多，最後掛號時間是晚上八點。',
    '我們會在第一時間回覆，也會把第一線同仁的說明流程重新整理。',
    '雷射不是唯一的選擇，適不適合要由醫師評估。',
    '我們會盡最大的努力改善。',
    '最好還是由醫師當面檢查。',
    'We will do our best to improve.',
  ],
};
