import type { Finder, Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim, nearbyTest } from '../claim.ts';
import { number, treat } from '../claim-words.ts';
import { anyOf, type PhraseSpec } from '../predicates.ts';

/** A benefit for a review is `conduct.incentive`. */
const forReview =
  /[五5]星|[五5]顆星|★|好評|則評論|寫一篇|留言按|刷[一1]則|改成[五5]|截圖這則評|tag us|(?:write|leave|post)[a-z ]{0,12}review|star review/u;
const isForReview = nearbyTest(2, (text) => forReview.test(text));
const offer = (spec: PhraseSpec): Finder =>
  claim({
    ...spec,
    when: (clause, draft) => !isForReview(clause, draft),
  });

const publicScheme =
  '[^,。]{0,10}(?:專線|熱線|電話|停車|接駁|入場|索取|無線|wifi|篩檢|重[做補修配]|補[植做修打]|更換|口罩|飲水|下載|使用|報名講座|閱讀)';

const offers = offer({
  zh: '優惠 特價 特惠 折扣 體驗價 團購 團購價 早鳥 限時 零利率 0利率 免息 分期付款 可分期 分期零 分期0 拆成十二期 抽獎活動 好禮 小禮 小禮物 禮物一份 伴手禮 精美贈品 加碼送 加碼優惠 再加碼 折價券 抵用券 療程券 消費券 購物金 會員價 會員禮 vip專屬 升vip 累點 集點 贈點 福袋 滿額 滿千 打卡送 見面禮 超值組 組合價 方案價 套票 包套 破盤 跳樓價 大放送 週年慶 周年慶 節檔期 慶檔期 壽星 生日禮 小驚喜 通關密語 通關語 暗號 老客價 老朋友價 友情價 閨蜜價 學生價 俗俗賣 算便宜 便宜算 便宜賣 打個折 喬個價 殺價 少收您 去零頭 折現 折抵 以舊換新 買大送小 加價購 預付方案 儲值 專屬禮遇 佛心價 下殺 出清 免費體驗 免費評估 免費試 免費做 免費打 免費施打 免費療程 免費加 免費升級 免費諮詢 免費檢測 免費補到 諮詢不用錢 評估不用錢 檢測不用錢 不用錢喔 第一次不用錢 不收費喔 便宜兩千 便宜一千 比原價 特別價 特約價 免ㄑㄧㄢˊ 免ㄑㄧㄢ 免費喔 我請客 我們請客 我們請。 瓶我們請 招待 算我們的 半價 免掛號費 掛號費全免 首次免費 第一次免費 首次檢測免費 算兩次的錢 算一次的錢 算一人的錢 只收一次 只算一次 現折 五折 半買半送 回饋價 感恩價 開幕價 嘗鮮價 平日價優 加一元 第二人免費 一人免費 首十名 前十名 前五十名 前百名',
  notAfter: `券商|關懷|身[分份]|資格|對象|費用的|動態|客[人戶]|[^,。]{0,3}小時|診療室|門診|訊息公告|卡身|存|信託|${publicScheme}`,
  notBefore:
    '品牌與|[^,。]{0,4}時間有|在有|已|尚欠|身心障礙|敬老|法定|政府|公費|國健署|衛福部|衛生局|社區|健保|停車|換取|要求|詢問|索取|假借|所謂|所稱|類似|交通|慈善|疾管|補助|沒有|收到|看到[^,。]{0,6}|抱歉[^,。]{0,10}',
});
const cuts = offer({
  zh: '折 ㄓㄜˊ ㄓㄜ',
  before: `(?:打|現|再|各|享|名|鄉親|全館|通通|享|算|下次|直接|第[二2][^,。]{1,4}|通通|一律)[^,。]{0,2}${number}?|[1-9一二三四五六七八九][0-9一二三四五六七八九]?`,
  notAfter: '磨|騰|衷|返|斷|疊|損|傷|射|光|線|[^,。]{0,4}(?:骨|彎)|處',
  notBefore: '骨|曲|轉|周|夭|百|挫|第[1-9]',
});
const cutsByAmount = offer({
  zh: '折 再折 現折 各折 折抵 折價 少收 便宜 退您 減 少',
  after: `${number}(?:元|塊|千|百|k)`,
  notBefore: '骨|曲|百|周|瘦|體重|[體血]|公斤',
});
const gifts = offer({
  zh: '送 贈 贈送 加贈 再送 多送 加送 宋',
  after: `(?:[您你妳]|一|兩|二|三|[0-9]|、|價值|精美|限量|電動|全套|專屬|下次|整){0,3}[^,。!]{0,5}(?:${treat})`,
  notBefore:
    '護|轉|後|急|目|接|運|派|遞|寄|發|傳|配|餽|捐|外|歡|救護車|檢|[^,。]{0,4}(?:收受|收到|您|你|妳|病人|家屬)|被|回|播|抽[^,。]{0,4}',
  notAfter: '外|[^,。]{0,6}(?:醫院|急診|檢驗|病理|外部|化驗|送修|原廠|到家|回家|技工)|餐',
});
const bundles = offer({
  zh: '買 滿 做 打 種 植 第 十帖 五帖 十顆 十堂 五堂 一次',
  after: `${number}(?:元|堂|次|顆|發|支|盒|瓶|部位|件|位|張臉|張|組|個|人|帖|包|罐|針|劑|片|對)?[^,。]{0,3}(?:[送宋贈請免]|半價|折|八折|打折|我們請|不用錢|免費|算半價|${number}折)`,
  notAfter: '[^,。]{0,10}(?:送醫|免費重|請[您你妳]|請勿|請洽|免費停)',
});
const together = offer({
  zh: '同行 人同行 一起來 結伴 揪團 介紹 推薦朋友 帶朋友 母女檔 閨蜜',
  after: `(?!沒有)[^。沒]{0,14}(?:折|免費|免|送|半價|優惠|各省|打[1-9一二三四五六七八九]|現金|回饋|算[我小]|請客)`,
});
const priced = offer({
  zh: '只要 只收 只需 特別只收 均一價 均一 每單位 單顆 一堂只 一針只 一口價 破盤價',
  after: `(?:nt|\\$)?[0-9]{2,6}|${number}(?:元|塊|千|百|有找)|[一二三四五六七八九兩0-9]{1,3}[千百][一二三四五六七八九]?(?!掛號)`,
  notBefore: '掛號費|診察費|部分負擔|停車|[^,。]{0,4}分鐘',
  notAfter: '[0-9]{1,4}(?:分|歲|年|天|人|秒|步|公尺|度)',
});
const english = offer({
  en: 'this month only,this week only,today only,weekend only,waive your,waive the exam,waive the fee,we ll waive,special on,two for one special,running a special,on special,deal on,deals on,complimentary,cashback,two for the price,second one free,first one free,first one s free,first visit free,first visit s free,month free,buy two,buy three,pay for two,knock off,dollars off,percent off,lower for,students get,foreign friends,teachers get,first ten callers,first twenty,gift bag,goodie bag,swag bag,no charge for friends,refer someone,friends and family rate,discount,discounted,promo,special offer,special price,specials,coupon,gift card,giveaway,free consultation,free consult,free whitening,free treatment,free exam,free session,free facial,free syringe,free add on,buy one get one,buy one,bogo,half price,half off,half the price,two for one,three for two,2 for 1,3 for 2,limited time,referral bonus,promo code,intro price,introductory price,package deal,package price,summer bundle,bundle deal,bundle price,new patient special,complimentary treatment,complimentary facial,complimentary session,summer special,holiday special,on the house,session is on us,visit is on us,exam is on us,first one is on us,next one s on us,first one s on us,cleaning is on us,treatment is on us,facial is on us,first month on us,next one on us,with our compliments,mention this post,mention this review,mention this thread,mention this page,mention this ad,show this post,show this page,show this review,refer a friend,refer a mate,bring a friend,bring a bestie,bring a mate,price match,money off,glow membership,our both save,save up to,save 10,save 15,save 20,save 25,save 30,save 50,membership,loyalty points,punch card,early bird,black friday,cyber monday,flash sale,free of charge today,at half price,take home a free,0 financing',
  notBefore:
    '\\b(?:no|any|not|without|offer|military|senior|sliding|insurance|parking|lunch|depends|count|rely|tough|hard|working|reflects?|focus)(?: [a-z]+){0,2} ',
  notAfter:
    's? (?:are not|is not|for a driver|for (?:our )?(?:military|veterans|seniors|medicare)|in exchange|programs? for|number|card number|of trustees|director|has been corrected|(?:was|were) )',
});
const percent = offer({
  en: 'off,lighter,savings,cheaper,less',
  before: '(?:\\d{1,2} ?(?:%|percent) ?|[$£€]\\d{1,4} ?|\\bminus \\w+ )',
});
const saves = offer({
  en: 'save,minus,only,just,takes,for,now,month only',
  after:
    ' (?:you )?(?:(?:nt)?[$£€]\\d{1,4}(?:,\\d{3})?|up to \\d{1,2}%|\\d{1,2} ?%|two thousand|a thousand)(?: off| (?:a|per) (?:unit|syringe|session|month|vial|pop)| this (?:week|month)|!)',
  negatable: false,
});
const freeThing = offer({
  en: 'free,complimentary,gratis',
  after:
    ' (?:\\w+ ){0,2}(?:whitening|facial|treatment|syringe|session|consult|consultation|gift|add-on|dermaplane|massage|adjustment|vial|box|bottle|jar|brush|toothbrush|peel|scan|screening for you|assessment|tote|serum|month|area|units?|strip|cleaning|botox|filler)',
  notBefore: '\\b(?:feel|for|drug|pain|risk|gluten|symptom|sugar|stress)[ -]?',
});
const gettingOne = offer({
  en: 'get,keep,receive,score,enjoy,gets,take,second,next,first,every',
  after:
    ' [^.!?]{0,36}\\b(?:free|at half|half off|half-price|on us|on the house|our treat|compliments|(?:\\$\\d{1,4}|\\d{1,2} ?%) off)\\b',
  notAfter:
    ' [^.!?]{0,30}(?:feel free|free (?:to|parking|wi-?fi|from|of (?:pain|judg))|pain[- ]free|risk[- ]free)',
});

const rule: Rule = {
  id: 'ad.promo',
  title: { zh: '優惠、折扣或贈品', en: 'Discount, gift or promotion' },
  message: {
    zh: '這裡可能被認為以優惠、折扣或贈品招攬病人；過去有診所只因一句優惠文字就受罰。',
    en: 'This may be read as soliciting patients with a discount or gift; clinics in Taiwan have been fined for a single such sentence.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'warn' },
  basis: {
    tw: [basis.improperSolicitation, basis.promotionNotice, basis.advertisingInterpretation],
    us: [basis.ftcAct],
  },
  rewrites: {
    zh: [{ text: '各項收費依公告標準' }, { text: '收費歡迎來電或現場詢問' }],
    en: [{ text: 'our fees follow the published list' }, { text: 'please ask at the desk about fees' }],
  },
  finder: anyOf(
    offers,
    cuts,
    cutsByAmount,
    gifts,
    bundles,
    together,
    priced,
    english,
    percent,
    saves,
    freeThing,
    gettingOne,
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '現在有很多[[優惠]]方案，歡迎來電。',
    '[[周年慶]]全館85折，只到月底喔！',
    '回診就[[送保養品]]一組。',
    '本月[[買三送一]]，千萬別錯過。',
    '初診[[體驗價]]999元。',
    '兩人[[同行一人免費]]，快來。',
    'Mention this post for 20% [[off]] all facials!',
    'Your second session is [[on the house]].',
  ],
  good: [
    '門診提供免費停車兩小時。',
    '公費疫苗施打依疾管署公告辦理。',
    '本院不提供任何折扣或優惠，收費依公告標準。',
    '骨折的處理方式會由醫師說明。',
    '救護車送醫的流程我們會再檢討。',
    'We do not offer discounts in exchange for reviews.',
    'Please feel free to call our office; parking is free.',
    '我們會列出清單，讓每一項費用都看得到。',
    '本院沒有在網路上刊登任何折扣，流傳的團購圖片不是我們做的。',
    '探視不限時段，請先向護理站登記。',
    'Nobody should have to sit through a sales talk to see a doctor.',
  ],
};
