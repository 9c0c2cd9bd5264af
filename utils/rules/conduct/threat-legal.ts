import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const suing = phrase({
  zh: '提告 提起告訴 提出告訴 告你 告您 告妳 告到底 提起訴訟 提出訴訟 訴諸法律 法律追訴權 法律追訴 追訴權 追訴之權利 法律責任 法律途徑 法律程序 法律行動 法律手段 刑事責任 民事賠償 加重誹謗 妨害名譽 妨礙名譽 誹謗罪 毀謗罪 法院見 法庭見 法院裡見 法院裡面見 地檢署見 主張相應權利 對簿公堂 存證信函 求償 違約金 依法究辦 依法追究 依法提告 追究到底 訴追',
  en: 'legal action,lawsuit,sue,sue you,suing,see you in court,defamation,defamatory,libel,libelous,slander,press charges,cease and desist,pursue damages,all legal remedies,legal remedies,demand letter,legal rights,reserve the right to take,reserve all rights,legally liable,held liable,hold you liable',
  notBefore:
    '您(?:也|可|可以|仍)?(?:循|透過|採取|依)|尊重您.{0,6}|權利.{0,4}|若您.{0,8}|被|歡迎.{0,6}|任何人|your',
  notAfter: '[^,。]{0,4}(?:課程|講座|諮詢專線)',
});
const lawyers = phrase({
  zh: '律師 律師函 法務 法律顧問 委任律師 報警 報案 警方 警察局 警察',
  en: 'attorney,attorneys,lawyer,lawyers,legal team,legal counsel,legal department,the police,law enforcement',
  notAfter: '並提供|.{0,4}(?:為同仁|逐一|核對|審|講授|上課|課程|審閱|機關協助|公會|建議我們|擬定)',
  notBefore:
    '(?:邀請|聘請|請教|依規定|通報|若|如果|可以找|您的|諮詢|your|若有|外部|由|冒用|詐騙)[^,。]{0,10}',
});
const ultimatum = phrase({
  zh: '三日內 三天內 二十四小時內 24小時內 48小時內 七日內 七天內 一周內 限期 期限內 今日內 即刻 立即',
  en: 'within 24 hours,within 48 hours,within 7 days,within three days,by friday,immediately or',
  after: '.{0,12}(?:刪|移除|下架|撤|更正|道歉|remove|take (?:it|this) down|delete|retract)[^,。]{0,3}',
  severity: 'block',
});

const rule: Rule = {
  id: 'conduct.threat-legal',
  title: { zh: '法律威脅', en: 'Legal threat' },
  message: {
    zh: '這裡可能被讀成以提告、報警或律師函要脅評論者，公開後可能擴大爭議；附上期限要求刪文時，風險可能更高。',
    en: 'This may be read as threatening the reviewer with a lawsuit, lawyers or the police. It may escalate the dispute, more so with a deadline to delete the review.',
  },
  severity: { tw: 'warn', us: 'block' },
  context: { statement: 'advise' },
  basis: { tw: [basis.intimidation], us: [basis.ftcReviews, basis.reviewFairness] },
  rewrites: {
    zh: [
      { text: '若您認為服務有誤，也可以向衛生局或平台申訴，我們會配合程序說明' },
      { text: '我們希望直接與您聯繫，了解您的感受' },
    ],
    en: [
      {
        text: "you may also use the health authority's or the platform's complaint process, and we will cooperate",
      },
      { text: "we'd like to hear from you directly" },
    ],
  },
  finder: anyOf(suing, lawyers, ultimatum),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '本院[[保留法律追訴權]]。',
    '如再散布不實內容，我們將[[提告]]。',
    '已委任[[律師]]處理，請自重。',
    '[[三日內未刪除]]，我們就法院見。',
    '我們會[[報警]]處理您的行為。',
    'Our [[attorney]] will be in touch about this review.',
    'Remove this or we will [[sue]].',
  ],
  good: [
    '依法令規定，我們無法說明任何個案。',
    '若您認為權益受損，可向衛生局申訴或尋求調解。',
    '本院定期邀請律師為同仁講授病人隱私課程。',
    '現場若有暴力情形，依規定會通報警察機關協助。',
    '我們不會因為評論對任何人提告。',
    'We would never sue anyone over an honest review.',
  ],
};
