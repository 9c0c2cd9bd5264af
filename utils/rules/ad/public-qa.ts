import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const invites = claim({
  zh: '留言詢問 留言發問 留言提問 線上問診 線上諮詢療程 留言諮詢 底下留言問 有問題都可以留言 任何症狀都可以留言 任何疑難雜症 免費線上 在這裡幫您解答 在此為您解答 院長線上回答 醫師線上回答 公開回答 有問必答 歡迎提問 歡迎發問',
  notAfter: '[^,。]{0,6}(?:講座|家長會|衛教課)',
  notBefore: '請勿|不要|無法|不便|(?:謝謝|感謝|多謝|謝)[^,。]{0,4}|(?:曾|若有|有人)[^,。]{0,6}',
});
const english = claim({
  en: 'ask us anything,ask the doctor anything,ask your medical questions here,post your symptoms,post your questions below,comment your symptoms,drop your questions below,drop your symptoms,describe your symptoms here,free online diagnosis,diagnose you here',
  notBefore: '\\b(?:do not|don.t|please don.t|never)(?: [a-z]+){0,2} ',
});

const rule: Rule = {
  id: 'ad.public-qa',
  title: { zh: '公開答問招徠', en: 'Public medical Q&A as advertising' },
  message: {
    zh: '以公開答問作宣傳可能不符醫療廣告的規定；個人的醫療問題建議請對方來院由醫師評估。',
    en: 'Answering medical questions in public as promotion may not fit the rules for medical advertising; an examination is the place for them.',
  },
  severity: { tw: 'advise', us: 'advise' },
  basis: { tw: [basis.secretRecipeOrPublicQa, basis.treatmentInPerson], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '這個問題需要醫師當面評估，請來電由我們協助安排' }, { text: '' }],
    en: [{ text: "a doctor would need to examine this; please call and we'll help" }, { text: '' }],
  },
  finder: anyOf(invites, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '皮膚有任何狀況，歡迎在底下[[留言詢問]]療程。',
    '小編幫您請院長[[有問必答]]。',
    '想瘦的朋友可以直接[[留言諮詢]]。',
    '每週三院長[[線上回答]]大家的問題。',
    '有[[任何疑難雜症]]，放上來就對了。',
    'Got a rash? [[Post your symptoms]] here and the doctor will reply.',
    '[[Ask the doctor anything]] in the comments!',
  ],
  good: [
    '建議您回診由醫師評估。',
    '緊急症狀請撥119或就近就醫。',
    '個人的醫療問題請勿公開留言詢問，以保護隱私。',
    '歡迎來電詢問門診時間。',
    '收費問題可於現場詢問櫃檯。',
    'Please do not post your symptoms in public.',
    'If you have any questions, please call our office.',
    '謝謝留言詢問，用藥的問題需要醫師當面評估。',
  ],
};
