import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const offers = phrase({
  zh: '優惠 特價 特惠 折扣 體驗價 團購 團購價 買一送一 買二送一 買三送一 買五送一 買大送小 第二件 第二發半價 半價 周年慶 早鳥 限時 限量優惠 零利率 免息分期 分期零 抽獎 好禮 加碼送 紅包券 折價券 抵用券 療程券 消費券 儲值 預付方案 揪團 兩人同行 免費體驗 免費諮詢送 免費療程 免費施打 會員價 贈點 福袋 滿額 滿千 優惠碼 打卡送 見面禮 超值組合 方案價 破盤 跳樓 大放送',
  en: 'discount,discounts,discounted,promo,promotion,special offer,special price,coupon,voucher,gift card,giveaway,free consultation,free whitening,free treatment,buy one get one,bogo,half price,half off,sale,limited time,limited-time,referral bonus,promo code,intro price,package deal,new patient special,complimentary treatment,$ off,summer special,holiday special,raffle',
  notAfter: '券商|關懷|身分|資格|條件|對象|待遇',
  notBefore: '身心障礙|敬老|法定|政府|健保|停車|換取|要求|詢問|索取|假借|所謂|所稱|類似|for sale|on',
});
const cuts = phrase({
  zh: '折 打折',
  en: 'off',
  before: '(?:[1-9一二三四五六七八九][0-9一二三四五六七八九]?|\\d{1,2}% ?|\\$\\d{1,4} ?|打|現|再|下次|另)',
  notAfter: '磨|騰|衷|返|斷|疊',
  notBefore: '骨|曲|轉|周|夭|百|挫',
});
const gifts = phrase({
  zh: '送 贈 贈送 加贈 再送 宋 加送',
  en: 'free,complimentary',
  after:
    '[^,。！？]{0,6}(?:保養品|面膜|療程|堂|次|組|盒|瓶|支|發|劑|課程|精油|禮|點滴|美白|洗牙|除毛|淨膚|導入|護膚|購物金|掛號費|牙膏|牙刷組|一(?!程|到|醫|急))| ?(?:whitening|facial|treatment|syringe|consult|gift|add-on|exam with|cleaning with)',
  notBefore: '護|轉|後|急|目|接|運|派|遞|寄|發|傳|配|餽|捐|外|救護車',
});

const rule: Rule = {
  id: 'ad.promo',
  title: { zh: '優惠、折扣或贈品', en: 'Discount, gift or promotion' },
  message: {
    zh: '這裡可能被認為以優惠、折扣或贈品招攬病人；過去有只因一句優惠文字而受罰的例子。',
    en: 'This may be read as soliciting patients with a discount or gift; clinics in Taiwan have been fined for a single such sentence.',
  },
  severity: { tw: 'block', us: 'advise' },
  context: { private: 'warn' },
  basis: {
    tw: [basis.improperSolicitation, basis.promotionNotice, basis.advertisingInterpretation],
    us: [basis.ftcAct],
  },
  rewrites: {
    zh: [{ text: '各項收費依公告標準' }, { text: '收費歡迎來電或現場詢問' }],
    en: [{ text: 'our fees follow the published list' }, { text: 'please ask at the desk about fees' }],
  },
  finder: anyOf(offers, cuts, gifts),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '現在有很多[[優惠方案]]，歡迎來電。',
    '[[周年慶85折]]，只到月底喔！',
    '回診就[[送保養品]]一組。',
    '本月[[買三送一]]，把握機會。',
    '初診[[體驗價]]999元。',
    'Mention this post for [[20% off]] all facials!',
  ],
  good: [
    '門診提供免費停車兩小時。',
    '公費疫苗施打依疾管署公告辦理。',
    '本院不提供任何折扣或優惠，收費依公告標準。',
    '骨折的處理方式會由醫師說明。',
    '救護車送醫的流程我們會再檢討。',
    'We do not offer discounts in exchange for reviews.',
  ],
};
