import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { datesTold } from '../dates.ts';
import { related } from '../relation.ts';

const rule: Rule = {
  id: 'privacy.date',
  title: { zh: '看診日期、時間或次數', en: 'Date, time or number of visits' },
  message: {
    zh: '這裡寫出評論者就診的日期、時間或次數，可能讓人認出是誰，也可能證實對方曾就醫。',
    en: 'This gives the date, time or number of the reviewer’s visits; it may identify the person and may confirm that they were a patient.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'advise' },
  basis: {
    tw: [basis.secrecy, basis.physicianSecrecy, basis.personalData],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [{ text: '', label: '刪除日期' }, { text: '您提到的情形，我們會向同仁了解' }],
    en: [{ text: '', label: 'remove the date' }, { text: 'we will look into what you describe' }],
  },
  finder: related(datesTold),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '您[[3月12日]]來的時候，櫃檯已經說明過了。',
    '[[上週二]]您約的是[[下午兩點]]，不是三點。',
    '您[[113/5/2]]掛號時健保卡就顯示異常。',
    '您這[[第三次]]回診，我們都有幫您安排優先看診。',
    'You came in on [[March 3]] without an appointment.',
    'You were seen on [[last Tuesday]] at [[2:30 pm]].',
  ],
  good: [
    '本院7月27日全日停診，造成不便請見諒。',
    '門診時間為週一至週五 09:00-21:00。',
    '我們已自11月1日起增加櫃檯人力。',
    '若您方便，歡迎於週三下午來電。',
    '一般術後兩週會安排回診。',
    'We are open Monday to Friday, 9:00 am to 6:00 pm.',
    '領藥處加了第二次核對，發現不一致會當場更正。',
    '10/10 right back at you!',
  ],
};
