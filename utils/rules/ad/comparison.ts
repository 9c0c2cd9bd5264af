import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { others } from '../claim-words.ts';
import { anyOf } from '../predicates.ts';

const than = claim({
  zh: '比 比起 勝過 贏過 遠勝 優於 好過 強過 快過 高於 高過 超過 超越 輾壓 屌打 完勝 完爆 甩開 不像 不輸 直逼 抵 狠甩 大勝 高出 跟 和 哪像 不同於 有別於',
  after: `(?:那些|那種|那|附近|這區|周邊|一般|全國平均|平均|同級)?(?:${others}|全國平均|他們|同齡|那些|類固醇|植牙|安眠藥|皮秒)[^。]{0,12}`,
  notAfter:
    '[^。]{0,14}(?:討論|溝通|說明|確認|合作|聯繫|配合|求證|查證|轉診|無關|解釋|道歉|一樣重要|一起|共同|交流|請教|評論|先有)',
  notBefore: '無法|不便|不會|不宜|不應|不好',
  when: (clause, draft, found) => {
    const word = found?.value ?? '';
    const text = draft.clauses
      .slice(clause.index, clause.index + 2)
      .map(({ hard }) => hard)
      .join('');
    return (
      !['跟', '和', '與'].includes(word) || /不(?:一樣|同(?:量級|一|等級)|能比|在同)|哪能|沒得比/u.test(text)
    );
  },
});
const theyFail = claim({
  zh: '別的地方 其他地方 別家 別人 別處 別間 外面 外頭 外院 他院 坊間 同業 同行 人家 其他診所 其他醫院 其他醫師 一般診所 一般醫院 一般院所 大醫院 醫學中心 教學醫院 隔壁 附近 市面上 別的診所 他們 國外的 連鎖',
  after:
    '[^。]{0,12}(?:做不(?:到|來|好)|看不(?:好|到|懂|出)|治不(?:好|了)|搞不(?:定|好)|修不(?:好|了)|不滿意|不會(?:跟|花|這樣|幫)|放棄|失敗|都輸|輸我們|沒我們|沒有我們|哪有我們|有我們|不如|比不上|亂|只會|只想|隨便|草草|趕|收尾|回不去|要等|要排|要做[0-9一二三四五六七八九十]|要打[0-9一二三四五六七八九十]|要花|要跑|不到我們|都要來|來找我們|找我們修|學不|少見|撞牆|才三分鐘|三分鐘|罐頭|套裝|複製|模仿|少我們|不敢|做壞|根本沒有|沒有專科|比不上|只有兩分鐘|兩分鐘|五分鐘|推銷|坑|看五分鐘|還要開)',
  notAfter: '[^。]{0,12}(?:不會(?:有|因)|不滿意(?:的話|時))',
  notBefore:
    '(?:若|如果|到|去|找|換|建議|轉|因為|不評論|評論|誤會|被|讓|當|害)[^,。]{0,4}|[您你妳](?:說|在|去|曾)[^,。]{0,6}|造成|打擾|提醒|避免|通知|尊重|影響',
});
const lastly = claim({
  zh: '不是那種三分鐘 不是那種只會 不是那種 最後都是找我們 最後都找我們 最後還是回 最後都回 最後還是找 都回來找我們 最後會回頭 最後還是會回頭 還是回來找 都是來這裡 都是找我們修 都轉到我 回不去別家 放不到一起比 不能放在一起比 不在同一個量級 不同等級 不同檔次 不是同一個等級 高下立判 高下立見 貴有貴的道理 一分錢一分貨 沒得比 無法相提並論 豈能相比 不能比 比都不用比 沒我們 都輸我們 差我們一截 哪有我們 哪能像我們 哪裡有我們 看不到我們的車尾燈 來偷學 來看我們 來偷看 贏得過我們 贏過我們 比得上我們 比得過我們 追得上我們 及得上我們 遠勝 狠甩 狠甩其他 完勝其他 讓別家看看 醫學中心等級 醫學中心級 堪比醫學中心 媲美醫學中心 獨為 比別人 比別家 還要專業 還專業 還要厲害 還漂亮 還細 經驗自然比 設備比 技術比 價格比 便宜比 就數我們 只有我們還 我們才是 湊不齊 調得比 做得比 沒幾家',
  notBefore: '不敢說|[您你妳]',
  notAfter: '[^,。]{0,6}(?:該|要檢討|的錯|要道歉|沒做好|疏忽|沒說|沒有把)',
});
const english = claim({
  en: 'than anywhere else,here than anywhere,anywhere else in town,than the hospital,than the competition,than the big,other dentists in town,other clinics in town,other doctors in town,other clinics in the area,other places in town,just want your money,only want your money,most dentists would have,most doctors would have,most surgeons would have,at the big chains,at the chains,at a chain,outlast theirs,outlasts theirs,than theirs,can t match it,can t match ours,no other clinic,no other office,no other practice,no other dentist,no other spa,other doctors would have,other dentists would have,other surgeons would have,comes near us,come near us,unlike,better than,compared to other,than any other,than most clinics,than most offices,than most practices,than your average,can t come close,cannot come close,don t come close,can t compare,doesn t compare,no comparison,beats any,beats every,beat any,beat every,outperform,outperforms,outclass,the competition,our competitors,where others fail,others have failed,others gave up,everyone else s,what others,other clinics inject,other clinics just,other clinics only,other clinics don t,other clinics won t,other offices don t,other dentists don t,cookie cutter,run of the mill,assembly line clinics,mill clinics,why settle,could ve learned,could learn a thing,learned a thing or two,faster than any,lighter than any,stronger than any,safer than any,gentler than any,ahead of the rest,put us above,above the rest,stand out from the rest,head and shoulders,leaves the rest,everyone else in town,everyone else around,went elsewhere first,botched elsewhere,fix what other,fixing what other,clean up after other,failed elsewhere,failed cycles elsewhere',
  notBefore:
    '\\b(?:not|never|isn.t|aren.t|nothing is|feel|feeling|hope|deserved?|you deserve|should be)(?: [a-z]+){0,2} ',
  notAfter:
    ' (?:decent|most of us|most|you|yours|your|that (?:day|visit)|this|what (?:you|we)|expected|before|we did|it was|people|patients|waiting)',
});
/** "than others" alone may compare weeks or days: providers must be named, or the clinic must be what is compared. */
const thanOthers = claim({
  en: 'than other,than the other',
  when: ({ soft }) =>
    /\bthan (?:the )?others? (?:[\w-]+ )?(?:clinic|office|practice|place|doctor|dentist|surgeon|provider|hospital|spa|center|centre|team|injector|therapist|chain|one)s?\b/u.test(
      soft,
    ) ||
    (/\bthan (?:the )?others?\b(?! [a-z])/u.test(soft) &&
      /\b(?:we|we're|us|our (?:clinic|doctors?|team|prices?|results?|work|technique|equipment)|ours)\b/u.test(
        soft,
      )),
});
const chains = claim({
  en: 'chain,chains,other clinic,other office,other practice,other center,other centre,other provider,other dentist,other doctor,other surgeon,other hospital,university hospital,big hospital,hospital physio,the others,everyone else,down the street,down the road,across the street,on the corner,around town,the rest,the big boys,corporate clinic,discount clinic,the guys,the chaps',
  after:
    "[^.!?]{0,40}\\b(?:can't|cannot|don't|won't|never|only|just|need|gives? you|charge|rush|can only|could|still|guess\\w*|get wrong|actually|churn|push|skip|cut corners|count|inject|herd|wish|send|quote|fall short|couldn't)\\b",
  notBefore:
    '\\b(?:with|to|from|if|at|your|contact|call|refer(?:red)? (?:you )?to|see|visit|another|and|for|or)(?: (?:an?|the|any|some|our))? ',
  notAfter: '[^.!?]{0,40}\\b(?:your|you (?:saw|went|were)|waiting|in line)\\b',
});
const find = claim({
  en: 'you won t find,won t find,nowhere near,not like ours,like ours,hard pressed to find',
  after: '[^.!?]{0,40}\\b(?:at (?:the|any|other)|elsewhere|anywhere else|hospital|clinics?|ours)\\b',
  negatable: false,
});

const rule: Rule = {
  id: 'ad.comparison',
  title: { zh: '與其他院所比較', en: 'Comparison with other clinics' },
  message: {
    zh: '這裡與其他院所比較高下，可能被認為是不當的醫療廣告，也可能被同業認為貶損。',
    en: 'This sets the clinic above other providers; it may be read as improper advertising and as disparaging them.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: {
    tw: [basis.improperAdvertising, basis.fairTrade, basis.fairTradeCompetitor],
    us: [basis.ftcAct],
  },
  rewrites: {
    zh: [{ text: '我們會持續進步，謝謝您的建議' }, { text: '' }],
    en: [{ text: 'we keep improving, thank you for the suggestion' }, { text: '' }],
  },
  finder: anyOf(than, theyFail, lastly, english, thanOthers, chains, find),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '我們的技術[[比大醫院]]還要好。',
    '[[別家做不到]]的，我們都做得到。',
    '很多人在[[外面失敗]]，最後都是找我們修。',
    '醫師看診[[不像同業]]那樣只花三分鐘。',
    '價格高一點，但[[一分錢一分貨]]。',
    '[[Unlike]] the chains in this area, we take our time.',
    'Our implants are simply [[better than]] what the big clinics use.',
  ],
  good: [
    '不同院所的判讀標準可能有差，我們不便評論其他醫師的建議。',
    '若您想徵詢其他醫院的意見，我們可以協助準備資料。',
    '我們與各醫療院所共同守護健康。',
    '有需要時，我們會協助轉診到醫學中心。',
    '候診時間比公告的久，是我們要改善的地方。',
    'We are happy to send your records to another clinic if you ask us in writing.',
    'You deserved better than a rushed phone call.',
    'Some weeks are easier than others at the front desk.',
    'A few mornings run later than the others, and we post the delay online.',
  ],
};
