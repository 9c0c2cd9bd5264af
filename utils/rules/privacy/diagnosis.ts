import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { careTold } from '../care.ts';
import { healthTold } from '../health.ts';
import { anyOf } from '../predicates.ts';
import { related } from '../relation.ts';

const rule: Rule = {
  id: 'privacy.diagnosis',
  title: { zh: '病名、症狀或身心狀況', en: 'Diagnosis, symptom or state of health' },
  message: {
    zh: '這裡說出評論者或其家人的病名、症狀、檢驗數值或身心狀況，屬於特種個人資料，公開後可能違反保密義務，也難以收回。',
    en: 'This tells a disease, symptom, finding or state of health of the reviewer or a relative. It may breach the duty of secrecy and cannot be taken back once public.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'advise' },
  basis: {
    tw: [basis.secrecy, basis.physicianSecrecy, basis.personalData],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [
      { text: '', label: '刪除病情描述' },
      { text: '每個人的身體狀況不同，公開平台不適合談個別情形' },
      { text: '謝謝您的回饋，請與我們聯絡，讓我們私下了解' },
    ],
    en: [
      { text: '', label: 'remove the health detail' },
      { text: "we can't discuss anyone's health on a public page" },
      { text: 'thank you for your feedback; please contact us so that we can listen' },
    ],
  },
  finder: related(anyOf(careTold(['condition', 'symptom']), healthTold)),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '您的[[蛀牙]]已經很深了，才會建議您處理。',
    '考量您當天的[[精神狀況]]，醫師沒有多做說明。',
    '因為您[[懷孕]]了，所以那天沒有幫您照X光。',
    '令尊本身就有[[糖尿病]]，傷口才會慢。',
    '妳的[[血壓]]那次量到180，護理師才請妳先休息。',
    'Your [[gum disease]] was advanced long before you came to us.',
    'You told us about the [[anxiety]] and we noted it.',
    "Your mother's [[diabetes]] made the healing slower.",
  ],
  good: [
    '牙周病是常見疾病，每半年檢查一次有助於及早發現。',
    '祝您身體健康、平安順心。',
    '若您有頭暈或發燒等症狀，請直接就醫。',
    '一般來說，術後腫脹約一到兩週會消退。',
    '本院家醫科提供高血壓、糖尿病等慢性病門診。',
    'Soreness for a day or two is common after many procedures.',
    'If you have a fever, please call the nurse line.',
    'We wish you good health.',
  ],
};
