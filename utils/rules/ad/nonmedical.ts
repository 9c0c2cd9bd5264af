import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const places = claim({
  zh: '美容工作室 美容坊 美容院 美甲 美睫 養生館 按摩館 整復所 推拿館 個人工作室 沙龍 美體 美學館 spa館',
  after:
    '[^。!?]{0,20}(?:雷射|除疤|除斑|除痣|點痣|治療|醫療|注射|微整|玻尿酸|肉毒|除疣|除皺|抗發炎|換膚|埋線|針劑|療效|治|整骨|正骨)',
});
const english = claim({
  en: 'beauty salon,nail salon,beauty studio,massage studio,spa studio,wellness studio',
  after: '[^.!?]{0,40}\\b(?:laser|botox|filler|injections?|medical|treats?|cures?|heals?|mole removal)\\b',
});

const rule: Rule = {
  id: 'ad.nonmedical',
  title: { zh: '非醫療機構的醫療用語', en: 'Medical wording by a non-medical business' },
  message: {
    zh: '非醫療機構使用醫療用語作宣傳可能不符醫療法；診所帳號可忽略這項提醒。',
    en: 'A business that is not a licensed institution may not advertise medical care; a clinic can ignore this note.',
  },
  severity: { tw: 'advise', us: 'advise' },
  context: { reply: 'off', statement: 'off', private: 'off' },
  basis: { tw: [basis.nonMedical], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '我們提供一般清潔與保養' }, { text: '' }],
    en: [{ text: 'we offer general cleansing and care' }, { text: '' }],
  },
  finder: anyOf(places, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    { text: '我們[[美容工作室]]也有除疤雷射。', context: 'post' },
    { text: '本[[養生館]]提供整骨治療。', context: 'post' },
    { text: '[[美甲]]店新增微整注射服務。', context: 'post' },
    { text: '[[整復所]]可以治坐骨神經痛。', context: 'post' },
    { text: 'Our [[nail salon]] now offers Botox injections.', context: 'post' },
  ],
  good: [
    '診所二樓是皮膚科，雷射由醫師操作。',
    '隔壁的美容工作室與本院無關。',
    { text: '美容院的營業時間是早上十點。', context: 'post' },
    { text: '養生館暫停營業一天。', context: 'post' },
    'The nail salon next door is not part of our clinic.',
  ],
};
