import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';
import { aboutScam } from '../scam.ts';

const innocent =
  '若您[^。]{0,10}|您(?:也|可|可以|仍)?(?:循|透過|採取|依)|尊重您[^,。]{0,8}|權利[^,。]{0,4}|任何人|不會[^。]{0,10}|從未[^。]{0,8}|沒有[^。]{0,10}|不打算[^。]{0,8}|歡迎[^。]{0,8}|邀請[^,。]{0,4}|外部|聘請|請教[^,。]{0,4}|通報[^,。]{0,8}|民眾[^,。]{0,8}|洽[^,。]{0,4}|由法|本院已報|提供[^,。]{0,6}|沒有對[^。]{0,12}|要不要|我們不|防詐[^。]{0,14}';

/** A condition in which the clinic itself is the one to act. */
const asClinic = hardPattern(
  '^(?:否則)?[^,。]{0,4}(?:本院|本所|本診所|我們|敝院|院方|將)(?!建議|會協助|會配合|會說明)',
);

const suing = phrase({
  zh: '提告 提起告訴 提出告訴 告你 告您 告妳 告到底 提起訴訟 提出訴訟 訴諸法律 法律追訴 追訴權 追訴之權利 保留追訴 法律責任 法律途徑 法律程序處理 法律行動 法律手段 法律制裁 刑事責任 刑責 民事責任 民刑事 民、刑事 民事賠償 加重誹謗 妨害名譽 妨礙名譽 妨害信用 公然侮辱 誹謗罪 毀謗罪 誹謗 刑法第 民法第 法院見 法院裡面見 法庭見 法庭上見 地檢署 地檢見 地檢 對簿公堂 存證信函 傳票 律師函 發函 求償 違約金 請求賠償 依法究辦 依法追究 依法提告 依法處理 依法辦理 追究到底 予以追究 不予追究 究責 訴追 送辦 移送 偵辦 絕不寬貸 勿謂言之不預 後果自負 要告請便 要告就 相應權利 採取進一步 截圖存證 截圖並 截圖都公證 公證 蒐證 保存ip ip位址 調閱ip 和解金 逾期即提 逾期即交 逾期即依 逾期將 逾時依法',
  notBefore: innocent,
  notAfter:
    '[^,。]{0,4}(?:課程|講座|諮詢專線|流程|辦理(?:退費|申報))|[^。]{0,12}(?:衛生局|主管機關)(?:調|申)|(?:通報|申報|保存|調閱|規定)',
  negatable: false,
  when: (clause, draft) =>
    (!clause.moods.has('conditional') || asClinic.test(clause.hard)) && !aboutScam(clause, draft),
});
const suingIf = phrase({
  zh: '提告 提出告訴 法律途徑 法律追訴 法律責任 法律行動 依法追究 追究 律師 法務 求償 依法提告',
  before: '(?:若|如|倘|惟若|逾|再|不)[^。]{0,22}',
  notBefore:
    '不(?:會|曾|打算)[^。]{0,14}|您(?:認為|覺得)[^。]{0,20}|權益[^。]{0,10}|您對[^。]{0,16}|疑義[^。]{0,12}|疑慮[^。]{0,12}|需要[^。]{0,10}|如需[^。]{0,12}',
  moods: ['conditional'],
  negatable: false,
});
const lawyers = phrase({
  zh: '律師 律師函 法務 法律顧問 報警 報案 警方 警局 警察局',
  notAfter:
    '.{0,4}(?:為同仁|講授|上課|課程|審閱|機關協助|公會|建議我們|擬定|審核|逐一|核對|解說|說明|檢視|一起看|陪同)|(?:處理)?(?:以保障|以確保)',
  notBefore: `(?:邀請|聘請|請教|依規定|通報|若|如果|可以找|您的|諮詢|若有|外部|請立即|立即|請先|請|詐騙)[^,。]{0,10}|${innocent}`,
  negatable: false,
  unless: ['conditional', 'policy'],
  when: (clause, draft) => !aboutScam(clause, draft),
});
const ultimatum = phrase({
  zh: '3日內 三日內 三天內 二十四小時內 24小時內 48小時 七日內 七天內 一周內 一週內 限期 期限內 今日內 今日下班前 文到 即刻 立即 再散播 再散布 再不更正 再不刪',
  after: '[^。]{0,14}(?:刪|移除|下架|撤|更正|道歉|澄清|傳票|法院|地檢|律師|提告|追究)[^,。]{0,3}',
  notBefore: '我們[^,。]{0,8}|本院(?:已|將|會)[^,。]{0,8}',
  negatable: false,
});
const english = phrase({
  en: 'legal action,legal proceedings,lawsuit,lawsuits,sue you,sue for,will sue,suing,see you in court,in court,court date,defamation,defamatory,defame,libel,libelous,libellous,slander,slanderous,press charges,pressing charges,cease and desist,cease-and-desist,pursue damages,legal remedies,legal rights,legal options,legal route,legal matter,legal consequences,legal department,legal team,legal counsel,our legal,reserve the right to take,reserve all rights,reserves all rights,legally liable,held liable,hold you liable,hold you accountable,held accountable,actionable,attorney,attorneys,lawyer,lawyers,solicitor,solicitors,barrister,counsel,retained counsel,prosecutor,the police,law enforcement,police report,demand letter,letter from our,a letter is on its way,the writ,subpoena,subpoenaed,ip address,ip addresses,screenshotted,screen-captured,screenshots have been,preserved as evidence,documented as evidence,archived,crime of,criminal offense,article 310,has a cost in this state,see where this goes,think carefully before,choose your next words,tread carefully,consequences',
  notBefore:
    "(?:never|not|n't|no|your own|nor|without|if you|your|ask (?:a|your)|health|patient|of|any)(?: [a-z']+){0,4} |credit |privacy ",
  notAfter:
    ' (?:privacy|reasons?|obligations?|requirements?|guardian|name|the patient|support)|ing|l?ing (?:service|session|center)|s? (?:teach|train|review our|walk)',
  negatable: false,
  unless: ['policy'],
  when: (clause, draft) => !aboutScam(clause, draft),
});

const rule: Rule = {
  id: 'conduct.threat-legal',
  title: { zh: '法律威脅', en: 'Legal threat' },
  message: {
    zh: '這裡可能被讀成以提告、報警或律師函要脅評論者，公開後可能擴大爭議；附上期限要求刪文時，風險可能更高。',
    en: 'This may be read as threatening the reviewer with a lawsuit, lawyers or the police. It may escalate the dispute, more so with a deadline to delete the review.',
  },
  severity: { tw: 'warn', us: 'warn' },
  context: { statement: 'advise' },
  basis: { tw: [basis.intimidation], us: [basis.ftcReviews, basis.reviewFairness] },
  rewrites: {
    zh: [
      { text: '若您認為服務有誤，也可以向衛生局或平台申訴，我們會配合程序說明' },
      { text: '我們希望直接與您聯繫，了解您的感受' },
    ],
    en: [
      {
        text: 'you can also raise this with the health authority or the platform, and we will answer their questions',
      },
      { text: "we'd like to hear from you directly" },
    ],
  },
  finder: anyOf(suing, suingIf, lawyers, ultimatum, english),
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
    '已匯款的民眾請立即撥 165 並報案，保留轉帳紀錄。',
    '不論內容是真是假，我們都不會對留言者提告。',
    '有爭執時應該先請主管來聽，而不是用報警讓人害怕。',
  ],
};
