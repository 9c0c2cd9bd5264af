import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const success =
  '(?:瘦|掉了?[0-9一二三四五六七八九十]|甩掉|停了|停藥|藥都|丟掉|不用(?:再)?(?:吃藥|開刀|戴|拿)|好了|治好|根治|痊癒|成功|懷上|懷孕|懷了|中了|抱到|抱走|抱著|喜訊|生了|雙胞|養出|脫單|升主管|重獲|變(?:巴掌|女神|美|年輕|模特)|年輕|穿回|塞進|回到|開回|騎回|走回|跑步|跑去|爬|登|打球|打槌|站起來|又能|直了|好孕|順產|睡過夜|退燒|腰就|不痛了|看得見|聽得見|不再|掰掰|早知道|後悔太晚|後悔沒|怎麼沒早|相見恨晚|後悔沒早|回來謝|來道謝|送花|送匾|裱框|緊緻|一次就通|一次就好|睡得|恢復|血糖|血壓|穩了|曬|上台大|飛遍|賣掉了|濃密|長出|重返|終結|不用呼吸器|去[0-9一二三四五六七八九十]+斤|不必再|就不必|免開刀|歸零|正常了|能跑|能走|見證|有感|有效|改善)';

const someone = claim({
  zh: '太太打完 太太做完 先生做完 先生打完 小姐做完 媽媽做完 太多 有位 有個 有一位 有一個 有幾位 還有位 還有一位 一位 好幾位 好幾個 好幾對 好多 很多 許多 不少 無數 上千位 上百位 幾百位 每個 每一位 之前的 上一梯 上個月 上週 上禮拜 昨天 前陣子 去年 那一整批 來找我 客人 學員 老客人 老病人 病友們 姐妹們 姊妹們 爺奶 鄉親 同學 員工',
  after: `[^。!?]{0,22}?${success}`,
  notAfter:
    '見|[^。!?]{0,22}?(?:反映|反應|抱怨|等候|停車|候診|排隊|意見|建議|疑問|擔心|誤會|因為|不適|辛苦|改善(?:的地方|空間|流程|措施))|[^。!?]{0,10}(?:評論|留言|貼文|留下)|門診|公告|因素|原因|成本|情況|時候|狀況|可能',
  notBefore: '[您你妳](?:是|這|那)[^,。]{0,4}|讓|給|對|跟|請|還|每|第',
  when: (clause, draft) => boasts(clause.index, draft),
});
const feedback = claim({
  zh: '親身見證 成功案例 真實案例 口碑見證 客人回饋 病友回饋 回饋都說 都回饋說 都說早知道 都說有效 都說值得 都說相見恨晚 大家都說好 用過都說 用過都知道 做過的都說 做過的人都 做完的姊妹 做完的姐妹 來過的都說 吃過的都說 活招牌 像您這樣的成功 跟妳一樣的 跟您一樣的 跟你一樣 都見證 親口見證 活見證 活生生的例子 分享您的見證 分享給更多 自己人都在用 員工跟家人 自家人都 道親都在吃 都在吃 全高雄的',
  notAfter:
    '[^。]{0,12}(?:反映|抱怨|困擾|心情|擔心|焦急|著急|家長感到|遇到|等候|問題|疑問|感受|情況|經驗可以改善)',
  notBefore: '不(?:會|得|能)[^,。]{0,8}|公證|簽署',
});
const story = claim({
  zh: '消防員 警察 軍人 老闆娘 雙胞胎媽 媽咪 里民 村 廚師 業務 護士 教練 選手 婦人 大叔 小姐姐 朋友 空姐 空服員 工程師 機師 司機 老師 大姊 大哥 姐姐 姊姊 阿姨 阿伯 阿嬤 阿公 新娘 新娘子 主任 大學生 上班族 媽媽們 產後媽咪 產後媽媽 準新娘 高中生 國中生 建中 癌末 糖友 病人 個案 案例 小姐 鄰居 隔壁',
  before: '(?:有位|有個|有一位|一位|那位|好多|很多|不少|還有|幾位|某位|上[個週次][^,。]{0,6}|的)[^,。]{0,14}',
  after: `[^。!?]{0,24}?${success}`,
  notAfter: '[^。!?]{0,14}(?:反映|抱怨|等候|停車|意見|急救|急診)',
  notBefore: '[您你妳]的|令|[到在給對向替為把被由讓]',
  when: (clause, draft) => clause.who !== 'reviewer' && boasts(clause.index, draft),
});
const english = claim({
  en: 'our patients tell us,patients tell us,our clients tell us,our patients say,our patients swear,ask any patient,testimonial,testimonials,success story,success stories,our patients rave,patients rave,patients swear,patients tell us they,clients swear,clients rave,our patients love,they all say,everyone says the same,ask any of our patients,ask our patients,just ask our,hundreds of patients just like you,hundreds just like you,thousands of happy,thousands of satisfied,many just like you,patients just like you',
  notBefore: '\\b(?:not|never|no)(?: [a-z]+){0,3} ',
});
const oneOfOurs = claim({
  en: 'one of our,another of our,another patient,a patient,a lady,a woman,a man,a gentleman,a guy,a fella,a gal,a couple,a mom,a mum,a dad,a bride,a teacher,a pilot,a nurse,a runner,a tradie,a teacher,a fellow,the couple,a grandma,a grandfather,a retiree,patient of ours,a client,one mom,one dad,one patient,one lady,one man,one woman,one guy,one couple,a teen,a kid,kids all over,patients who,people who,our patients have,many patients have,many of our patients,so many of our,most of our patients,countless patients,hundreds of patients,thousands of patients,a marathoner,a trucker,a firefighter,year old',
  after:
    "[^.!?]{0,80}\\b(?:lost|dropped|shed|thrilled|changed (?:her|his) life|got off|came off|stopped (?:taking|needing|snoring)|back (?:on|to|at|in)|walked out|walking|running|ran|pregnant|expecting|twins|delivered|cured|healed|ditched|threw (?:away|out)|binned|tossed|no cane|no longer|pain[- ]free|never needed|left (?:us|here) with|proposed|cried|can't stop|swears|looks? (?:ten|twenty|years)|is up|hiked|climbed|golf|conceived|baby|doubled|flew|off insulin|off (?:his|her) meds|lost even|danced?|dancing|younger|said it changed|told us|sleeps through|said (?:her|his|she|he))\\b",
  notAfter:
    '[^.!?]{0,60}\\b(?:your|complain\\w*|wait(?:ed|ing)?|emergency|privacy|confidential|never (?:discuss|share)|law|walked out (?:of|without)|no longer (?:a patient|with us|see)|back to (?:you|them)|back at|running (?:late|behind))\\b',
  notBefore: '\\b(?:whether|if|as|not|you are|were|when|like|for|to|that|about|any)(?: (?:an?|the))? ',
  when: (clause) => !clause.moods.has('conditional') && !clause.moods.has('policy'),
});

const rule: Rule = {
  id: 'ad.testimonial',
  title: { zh: '引用病人見證', en: 'Testimonial' },
  message: {
    zh: '這裡借用其他病人的成功經驗作宣傳，可能被認為是不當的醫療廣告，也可能透露他人的病情。',
    en: "This borrows another patient's success; it may be read as improper advertising and may reveal someone else's care.",
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: {
    tw: [basis.improperAdvertising, basis.advertisingInterpretation, basis.borrowedName],
    us: [basis.ftcReviews, basis.hipaa],
  },
  rewrites: {
    zh: [{ text: '謝謝您願意分享感受' }, { text: '' }],
    en: [{ text: 'thank you for sharing how it felt' }, { text: '' }],
  },
  finder: anyOf(someone, feedback, story, english, oneOfOurs),
};

export default rule;

/** Complaints and general education name many people too: a boast has neither trouble nor advice around it. */
function boasts(index: number, draft: { readonly clauses: readonly { readonly hard: string }[] }): boolean {
  const text = draft.clauses
    .slice(Math.max(0, index - 1), index + 2)
    .map(({ hard }) => hard)
    .join('');
  return !/等候|停車|抱歉|道歉|不便|檢討|反映|投訴|爽約|未到|公費|疾管|衛福部|一般來說|一般而言|醫學上|研究|文獻|可能|建議(?:先|由)|感染|併發|副作用|名額|現場號|保密|隱私|個資/u.test(
    text,
  );
}

export const examples: RuleExamples = {
  bad: [
    '[[好多學員三個月就瘦]]下來，回來都說早知道。',
    '上個月[[有位大姊]]做完，隔天就回去爬山了。',
    '[[像您這樣的成功]]案例，我們很想跟大家分享。',
    '[[做過的人都]]說後悔沒早點來。',
    '有興趣的朋友可以看看我們的[[真實案例]]。',
    'We had [[a lady]] with bad knees who is back on the golf course now.',
    'Our [[success stories]] speak for themselves.',
  ],
  good: [
    '謝謝您願意分享感受。',
    '很多民眾反映候診時間太久，我們正在調整。',
    '許多家長都擔心孩子怕痛，我們會放慢步調。',
    '有幾位同仁這週請假，門診時段會減少。',
    '不少人以為洗牙會傷牙齒，其實應由醫師評估。',
    'We never discuss a patient in public.',
    'Thank you for sharing your experience.',
    '診間的時鐘改掛到病人背後的牆上，醫師就不必低頭看錶。',
  ],
};
