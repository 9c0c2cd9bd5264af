import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const review =
  '(?:五星|5星|五顆|5顆|⭐|★|評論|評價|好評|心得|打卡|留言|星星|截圖|推薦文|分享文|一篇|三星|四星|google|貼文|限動|標記|照片|自拍|按讚|負評)';
const gift =
  '(?:送|領|換(?!來)|折|抵|抽(?!血|空)|禮|贈|獎|點數|請你喝|請您喝|請妳喝|加碼|免費|升級|退[您你妳]|退還|退費|退款|招待|好康|回饋|紅包|券|優惠|現金|元|等[您你妳]|半價|補[您你妳]?[一兩幾]|小禮|面膜|飲料|珍奶|咖啡|百元)';

/** A review and a gift within one breath, in either order. */
const reviewThenGift = phrase({
  zh: '五星 5星 五顆 5顆 評論 評價 好評 心得 打卡 留言 截圖 留星 星星 改三星 改四星 推薦文 再寫一篇 寫一篇 發一篇 發篇 集滿 標記 評論達人 限動 負評 刷一則 刷五星',
  after: `[^。!?]{0,18}${gift}`,
  notBefore:
    '(?:不會|不得|不能|不可|不以|不用|不提供|不辦|不買|不購買|不拿|沒有|從未|從不|禁止|拒絕|不需要|無須|絕不|無關|取消|停止|違反|中止)[^。]{0,14}',
  notAfter:
    '[^。!?]{0,18}(?:不會|也不|以[^。]{0,6}換|換(?:取)?評論違|違反|無關|不得|不可|不提供|沒有(?:任何)?|禁止|退費(?:流程|規定|辦法)|折磨|折騰|抽空|抵達|升級(?:系統|設備)|元氣|元素|送到|送出|送給同|送醫|獎勵同|禮貌|等候|換藥|換[成個來]|退還(?:規定|辦法)|回饋(?:給|對|讓|我們|的)|領藥|免費停車|免費接種)|的?(?:鼓勵|肯定|回饋)',
  negatable: false,
});
const giftThenReview = phrase({
  zh: '送 領 換 折抵 折 抽獎 贈 獎 加碼 免費 退還 退款 退費 補兩次 優惠 禮券 紅包 請你喝 請您喝 請妳喝 招待',
  after: `[^。!?]{0,16}(?:留|寫|給|補|改|刷|打|發|按|點|換|分享|上傳|完成)[^。!?]{0,8}${review}|[^。!?]{0,12}(?:刪除|撤下|移除|下架)[^。!?]{0,4}(?:評論|貼文|留言|文)?`,
  notBefore: '(?:不會|不得|不能|不可|不以|不用|不提供|沒有|從未|禁止|若|依規定)[^。]{0,14}|交|抽|發|感動|播',
  notAfter: '藥|到|出|給同仁|醫|磨|騰',
  negatable: false,
  unless: ['policy', 'negation'],
});
const removalForGift = phrase({
  zh: '評論撤下 評論刪除 評論移除 評論拿掉 評論收回 刪評 刪文 撤文 改成五 改五星 改三星 改四星 刪除貼文 兩顆星改',
  after: `[^。]{0,22}${gift}`,
  before: '(?:退還|退您|退妳|賠|匯|入帳|補償|折|送|免費|免收)?.{0,20}',
  negatable: false,
  unless: ['policy'],
});
const paidForRemoval = phrase({
  zh: '退還 退費 退款 全額退 錢已入帳 款項 和解金 補償金 免費重',
  after: '[^。]{0,20}(?:刪除|撤下|移除|刪文|拿掉評論|把評論|改成五|改五星|五顆星|評論拿掉)',
  negatable: false,
  unless: ['policy'],
  notBefore: '不會[^。]{0,8}|要求[^。]{0,8}',
});

const posts =
  '(?:review|reviews|stars?|5-star|five-star|rating|google|yelp|facebook|healthgrades|realself|zocdoc|post this|posting this|posting|posts one|same words|a shout-?out|tag us|check in|check-in|testimonial|recommend us|edit)';
const english = phrase({
  en: 'gift,gift card,card,free,complimentary,on us,on the house,discount,off your next,off a,raffle,drawing,giveaway,credit,points,coupon,voucher,reward,prize,refund,waive,no charge,starbucks,amazon,extra,swag,treat',
  before: `\\b${posts}\\b[^.!?]{0,70}`,
  notBefore:
    "(?:never|not|n't|no|without|nor|whether|policy)\\b[^.!?]{0,70}|thank(?:s| you)[^.!?]{0,70}|feel |questions[^.!?]{0,60}",
  notAfter:
    '(?:ly|dom)|(?: of (?:charge|pain))? (?:parking|vaccin)|s? (?:questions)| to (?:reach|call|contact|ask)',
  negatable: false,
});
const englishGiftFirst = phrase({
  en: 'gift card,card,free,complimentary,discount,off,raffle,drawing,giveaway,credit,points,coupon,voucher,reward,prize,refund,waive,no charge,starbucks,amazon,extra,dissolve it',
  after: `[^.!?]{0,60}\\b(?:for|if|when|once|in exchange|after|in return)\\b[^.!?]{0,30}\\b(?:${posts.slice(3, -1)}|this comes down|removed|take (?:it|this) down|five|deleted)\\b`,
  notBefore: "(?:never|not|n't|no|without|nor|policy)\\b[^.!?]{0,70}",
  negatable: false,
});

const rule: Rule = {
  id: 'conduct.incentive',
  title: { zh: '以好處換評論', en: 'Incentive for a review' },
  message: {
    zh: '這裡可能被認為是以贈品、折扣或退費換取評論或改評，平台政策明文禁止，也可能涉及不正當招攬。',
    en: 'This may be read as giving something of value for a review or for changing one, which platform policy forbids and consumer rules may sanction.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: {
    tw: [basis.improperSolicitation, basis.promotionNotice, basis.googleEngagement, basis.fairTradeDeception],
    us: [basis.ftcReviews, basis.googleEngagement],
  },
  rewrites: {
    zh: [{ text: '您的真實意見對我們很重要，無論幾顆星' }, { text: '歡迎留下您真實的感受' }],
    en: [
      { text: 'honest feedback of any rating helps us' },
      { text: 'thank you for sharing your experience' },
    ],
  },
  finder: anyOf(reviewThenGift, giftThenReview, removalForGift, paidForRemoval, english, englishGiftFirst),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[五星評論送]]保濕面膜一片！',
    '[[打卡就能折]]抵掛號費。',
    '把這則[[截圖給櫃檯看，領]]小禮物一份。',
    '[[寫一篇心得，下次洗牙免費]]。',
    '[[評論撤下之後，我們退]]您一半費用。',
    'Leave us a five-star review and get a [[gift card]].',
    "We'll give you [[10% off]] for a Google review.",
    'Post a review and your next cleaning is [[on us]].',
  ],
  good: [
    '我們不提供任何優惠換取評論。',
    '歡迎留下真實意見，無論幾顆星。',
    '評論與退費無關，退費依公告流程辦理。',
    '謝謝您的五星鼓勵，我們會繼續努力。',
    '看到您的評論，同仁都很開心，也換來一整天的笑容。',
    'We never offer anything in exchange for a review.',
    'Thank you for the five stars; feel free to call us with questions.',
  ],
};
