import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';
import { aboutScam } from '../scam.ts';

const crimes = phrase({
  zh: '詐賠 詐保 詐欺 詐騙集團 詐財 挪用公款 A了 侵占 侵佔 吸金 被起訴 起訴過 地下錢莊 前科 坐過牢 關過 通緝 吸毒 酒駕 偷過 偷竊 偷東西 偷拿 順手牽羊 竊取 竊盜 偷走 賴帳 賴掉 跑單 欠錢不還 欠一屁股 積欠 倒債 恐嚇取財 恐嚇過 勒索過 性騷擾 騷擾護理 家暴 外遇 小三 酗酒 賭博 偷油 捲走 捲款 敲竹槓 訛詐集團 破產 被開除 被解僱 被解雇 公款被請走 被炒 被資遣 慣犯 慣性 累犯 前案 專挑 專門騙 專門到 靠這個吃飯 靠告 靠客訴 靠投訴 到處告 到處鬧 到處騙 到處投訴 到處客訴 到處要 四處鬧 四處告 四處騙 出了名的 惡名 惡名昭彰 黑名單常客 同業都知道 同行都知道 同業群組 街坊都知道 鄰居都知道 大家都知道他 誰接誰 是密醫 的密醫 請密醫 被吊照 吊照 勒令停業 被勒令 上法院 私下和解 洗錢 逃漏稅 逃稅 假學歷 假證書 冒牌 造謠毀謗 毀謗 誹謗 嚴重損害本院名譽 損害本院 這種不實的抹黑 把人打到 把輪椅推',
  negatable: false,
  notBefore:
    '若[^,。]{0,10}|如果[^,。]{0,8}|防止[^,。]{0,4}|防範[^,。]{0,4}|避免[^,。]{0,4}|保護[^,。]{0,6}|任何[^,。]{0,6}|我們(?:從未|沒有|不會|不曾|也)?[^,。]{0,4}|本院(?:從未|沒有)[^,。]{0,6}|不會[^,。]{0,8}|反[^,。]{0,2}|刑法[^,。]{0,8}|涉及?[^,。]{0,2}|加重|民眾[^,。]{0,6}|依法[^,。]{0,6}|免於|受[^,。]{0,6}之?|同仁[^,。]{0,6}|提告',
  notAfter: '罪|防治|專線|者請|の|的?(?:紗布|棉|藥)|[^,。]{0,6}(?:通報|申訴|防治|諮詢|相談|窓口|窗口)',
  when: (clause, draft) => !aboutScam(clause, draft),
  unless: ['conditional', 'policy', 'wish'],
  marks: 'clause',
});
const english = phrase({
  en: 'con man,con artist,con woman,grifter,fraudster,convicted,criminal record,felon,felony,arrested,in jail,in prison,embezzle,embezzled,embezzling,stole,stealing,stolen,theft,thief,shoplifting,insurance fraud,committed fraud,commits fraud,fraud by,bankrupt,bankruptcy,bounced checks,bounced check,skips out on,skipped out,stiffed,known for,knows him as,knows her as,knows them as,known around,word around town,word on the street,reputation for,history of,serial complainer,serial complainers,serial reviewer,serial litigant,professional complainer,professional victim,professional plaintiff,files complaints against,sues everyone,sued three,sued every,suing every,shakedown,shakedowns,same stunt,same trick,same scam,pulled this,pulls this,tried this with,tried the same,does this to,done this to,doctor shopping,doctor-shopping,drug seeker,drug-seeking,drug seeking,junkie,alcoholic,drunk driver,drunk driving,dui,affair,cheating on,restraining order,evicted,unlicensed,practicing without,lost his license,lost her license,license was suspended,license suspended,license was revoked,disciplined by,disgraced,fired for,fired from,terminated for,got fired,lawsuits against,settled a malpractice,malpractice suits,shut down by,reported to the board',
  negatable: false,
  notBefore:
    "(?:\\b(?:we|our|us|anyone|any|if|not|never|no|family|your|a|allegations? of|accus\\w+ of|against|medical|without|personal|prevent) )(?:[a-z']+ ){0,2}",
  notAfter:
    ' (?:of (?:our|this|the) (?:practice|clinic)|line|prevention|hotline|care|kindness|gentle|sensitiv|anxiety|medical|migraines?|questions|allerg)',
  unless: ['conditional', 'policy', 'wish'],
  when: (clause, draft) =>
    !aboutScam(clause, draft) &&
    (clause.who !== 'clinic' || /\b(?:this|he|she|they|who|person|individual|reviewer)\b/u.test(clause.soft)),
});

const rule: Rule = {
  id: 'conduct.defamation',
  title: { zh: '可能損害名譽的具體指摘', en: 'Statement that may harm a reputation' },
  message: {
    zh: '這裡對評論者、離職同仁或其他院所作出具體而不名譽的指摘，若無法證明，可能引起誹謗或名譽權的爭議。',
    en: 'This states dishonouring facts about a person or another clinic; without proof it may lead to a defamation dispute.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.defamation, basis.personality], us: [basis.googleHarassment] },
  rewrites: {
    zh: [{ text: '', label: '刪除對人的描述' }, { text: '我們不評論任何個人' }],
    en: [{ text: '', label: 'remove' }, { text: 'we do not comment on individuals' }],
  },
  finder: anyOf(crimes, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '這位先生有[[詐保]]的紀錄，大家小心。',
    '他是[[被開除]]的員工。',
    '她在業界[[出了名的]]愛鬧。',
    '這家人[[偷過]]診間的耳溫槍。',
    '樓下那間的老闆是[[密醫]]。',
    'This person was [[convicted]] of theft.',
    'Everyone in town [[knows him as]] a cheat.',
    'She [[tried the same]] with two other dentists.',
  ],
  good: [
    '我們不評論任何個人，也不猜測評論者是誰。',
    '詐騙訊息很多，請認明官方帳號，避免詐騙集團假冒。',
    '若遇性騷擾，請立即告訴我們或撥打113。',
    '我們從未被罰過，稽核報告可向衛生局查詢。',
    '同仁若被投訴，會依程序處理。',
    'We do not comment on individuals.',
    'Our practice is known for gentle care.',
    '165 は詐欺の相談窓口です。',
    '冒用本院名義的詐欺簡訊很多，已匯款的民眾請撥打165。',
  ],
};
