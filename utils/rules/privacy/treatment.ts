import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { careImplied, careTold } from '../care.ts';
import { anyOf } from '../predicates.ts';
import { related } from '../relation.ts';

const rule: Rule = {
  id: 'privacy.treatment',
  title: { zh: '療程、檢查或用藥內容', en: 'Treatment, test or medicine of a person' },
  message: {
    zh: '這裡提到評論者（或其家人）做過的療程、檢查或用藥，可能洩漏就醫資訊。即使對方先說，醫療機構仍可能負有保密義務。',
    en: 'This mentions a treatment, test or medicine of the reviewer or a relative and may disclose health information, even where they told it first.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'advise' },
  basis: {
    tw: [basis.secrecy, basis.physicianSecrecy, basis.personalData],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [{ text: '每個人的情況不同，公開平台不適合討論個別療程' }, { text: '我們很願意當面或以電話說明' }],
    en: [
      { text: "everyone's situation is different and this isn't the place to discuss anyone's care" },
      { text: "we're glad to talk it through privately" },
    ],
  },
  finder: related(anyOf(careTold(['procedure', 'drug', 'device', 'exam']), careImplied)),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '您上次做的[[根管治療]]是由主任親自處理的。',
    '當天幫您打的是[[玻尿酸]]，劑量也跟您說明過了。',
    '您簽的[[手術同意書]]上面寫得很清楚。',
    '因為您沒有回來[[拆線]]，傷口才會發炎。',
    '令堂那天[[抽血]]的時候我們都在旁邊。',
    '那支[[類固醇]]打完，隔週妳就說好多了。',
    'We took your [[x-ray]] twice and explained it to you.',
    'You declined the [[root canal]] the doctor recommended.',
    'That second [[injection]] was done by Dr. Moore herself.',
  ],
  good: [
    '本院提供植牙、矯正等診療項目。',
    '一般而言，拔牙後可能出現腫脹，每個人的恢復時間不同。',
    '若您對雷射療程有疑問，歡迎來電詢問。',
    '任何手術都有風險，醫師會在術前說明。',
    '近視雷射適不適合，要由醫師檢查後才能評估。',
    'Root canals are usually done in one or two visits.',
    'If you have questions about implants, please call us.',
    '費用高，是因為療程長、材料也不同。',
    '領藥處加了第二次核對，發現不一致會當場更正。',
    'Nurses now work in two exam rooms instead of one.',
  ],
};
