import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';
import { aboutScam } from '../scam.ts';

const stars = '(?:五星|5星|五顆|5顆|⭐|★|好評|評論|評價|心得|留言|分數|星星|星等|則|一篇|文章|上來)';
const doing = '(?:留|刷|洗|灌|補|衝|寫|按|發|買|貼|打|給|頂|拉|推|護航|代筆)';

const insiders = phrase({
  zh: '同仁 同事 員工 夥伴 各位姐妹 所有姐妹 家屬 家人 家裡人 親友 親戚 先生 婆婆 大姑 規家 老公 男友 小編 院長 店長 老闆 主管 工讀生 助理 行銷 實習生 員工家人 我媽 我媽的帳號 小帳號 小帳 分身 另一個帳號 別的帳號 帳號 全家 表妹 室友 群組 五個人 三位閨蜜 朋友們 沒來過的 代操 公關公司 評論公司 行銷公司 寫手 自己人 老員工',
  after: `[^。!?]{0,18}(?:幫忙|都|也|去|來|上|換|各|請|要|一起|幫)?[^。!?]{0,8}${doing}[^。!?]{0,10}${stars}|[^。!?]{0,12}(?:寫的|刷的|留的|衝的|洗的|灌的)|[^。!?]{0,4}(?:把|將)?(?:分數|評分|星等)拉`,
  notBefore:
    '感謝[^,。]{0,4}|謝謝[^,。]{0,4}|不會[^,。]{0,8}|不請[^,。]{0,4}|禁止[^,。]{0,8}|不得[^,。]{0,8}|從不[^,。]{0,6}|從未[^,。]{0,6}|[您你妳][^,。]{0,4}',
  notAfter:
    '[^。!?]{0,20}(?:玻璃心|身分證|手機|電話|看到|看了|讀到|不會|不得|禁止|收到|分享給|轉達|唸給|貼在|都會看|回覆[您每]|每一則|讓我們|寫下的|給(?:我們|予|大家))|[^。!?]{0,10}(?:您的|您寫|您給|你寫|妳寫)',
  negatable: false,
  unless: ['policy', 'negation'],
});
const boosting = phrase({
  zh: '買好評 買評論 買五星 刷好評 洗好評 灌好評 刷五星 灌五星 洗五星 刷評 洗評價 灌評論 刷分 請人寫 找人寫 花錢寫 花錢請 幫老闆寫 補五顆星 補五星 壓三則 洗上去 頂上去 衝星 衝評 自己寫的 自己留的 自己人寫 好評洗 則好評 帳號不限一個 換小帳 換帳號 不要提到有酬勞 不要說有酬勞 別說是員工 不要寫員工 不要複製貼上 不要都一樣 要寫媽媽的口氣 每人交 每人月底 動動手指 沒來過也可以幫忙 幫你代筆 幫妳代筆 幫您代筆 可以幫妳代筆 幫忙補一顆五星 幫忙各刷 老員工寫的 留好留滿 沒來過也可以寫 沒來過的也可以',
  negatable: false,
  notBefore:
    '不會|從未|從不|沒有|絕不|拒絕|禁止|並非|不是|不靠|不[^,。]{0,3}|收錢[^,。]{0,4}|您|你是|同行[^,。]{0,4}|對手[^,。]{0,4}|別家[^,。]{0,6}|一路|離職[^,。]{0,6}|網路上[^,。]{0,8}',
  unless: ['policy'],
});
const english = phrase({
  en: 'staff,team,employees,family,cousins,nieces,nephews,boyfriends,girlfriends,husband,wife,sister,mom,intern,interns,marketing,pr team,agency,receptionist,girls,friends,relatives,accounts,assistants,office manager,myself,we,second account,other account,different account,everybody here,everyone here,whole office',
  after:
    "(?:'s?)?[^.!?]{0,60}\\b(?:put up|post|posts|posted|posting|write|writes|wrote|written|leave|leaves|left|drop|dropped|add|added|keep|create|created|balance|boost|bury|drown|flood|seeded|penned|up top|pitch in|chime in|to counter|rolling)\\b[^.!?]{0,50}\\b(?:five-star|five star|5-star|5 star|fives|five stars|5 stars|stars rolling|reviews?|most of these|about it|cheering|ratings?|some stars|good ones|positive ones|one star is|more than one|testimonials)|[^.!?]{0,20}\\b(?:writes? most|wrote most|are the ones up top)",
  notBefore:
    "(?:never|not|don't|n't|no|without|forbid\\w*|prohibit\\w*|thank you (?:for|to)|you and your|your|when (?:you|people|patients))(?: [a-z']+){0,4} ",
  notAfter:
    "[^.!?]{0,60}\\b(?:read (?:every|each|all|your)|never|not ask|don't|won't|you (?:left|wrote|posted|put)|your (?:review|kind)|to (?:share|frame|print)|every review|for us to see)",
  negatable: false,
  unless: ['policy', 'conditional'],
});
const englishBuying = phrase({
  en: "bought reviews,buy reviews,bought a few reviews,buying reviews,paid for reviews,paid for those reviews,pay for reviews,fake reviews,reviews we wrote,reviews ourselves,our own reviews,write our own,wrote our own,wrote it ourselves,review swap,swap reviews,trade reviews,trading reviews,even out the score,page nine,drown out,drown you out,bury your,bury this,push this down,push it down,push yours down,use a different email,use another email,different account,another account,fake accounts,multiple accounts,second account,don't mention you work,don't say you work,never been here can,even if you've never,haven't been in yet can",
  negatable: false,
  notBefore:
    "(?:never|not|don't|n't|no|nor|without|report\\w*|flag\\w*|against|you|competitors?)(?: [a-z']+){0,3} ",
  unless: ['policy'],
  when: (clause, draft) => !aboutScam(clause, draft),
});

const rule: Rule = {
  id: 'conduct.fake-review',
  title: { zh: '自寫、買或員工評論', en: 'Fake or insider reviews' },
  message: {
    zh: '這裡可能透露或鼓勵由員工、親友或付費人士留評；平台視為虛假互動，也可能構成欺罔或不實廣告。',
    en: 'This may reveal or encourage reviews by staff, relatives or paid writers, which platforms treat as fake engagement and consumer rules may sanction.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: {
    tw: [basis.fairTrade, basis.fairTradeDeception, basis.googleEngagement],
    us: [basis.ftcReviews, basis.googleEngagement],
  },
  rewrites: {
    zh: [{ text: '', label: '刪除' }, { text: '歡迎真正來過的人留下感受' }],
    en: [{ text: '', label: 'remove' }, { text: 'we welcome honest words from anyone we have cared for' }],
  },
  finder: anyOf(insiders, boosting, english, englishBuying),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[同仁們今天下班前各留一則五星]]，把分數拉起來。',
    '請大家[[換小帳]]來補。',
    '上面那些是[[員工家人幫忙寫的]]啦。',
    '我們花了兩萬[[請人寫]]的。',
    '[[家屬也上來按五顆星]]吧！',
    'Our [[staff]] and their cousins put up five-star reviews last night.',
    'We [[bought reviews]] to even things out.',
    'My [[sister]] posted a few 5-star ratings for us.',
  ],
  good: [
    '我們從不請員工留評論。',
    '同仁看到您的留言都很開心。',
    '每一則評論都來自真正來過的人，我們不買評論。',
    '我們禁止同仁以個人帳號留下評論。',
    '院長讀到您的留言後，想親自謝謝您。',
    'We never ask staff to post reviews.',
    'Our team read every review you and others write.',
    'Fake accounts posing as our clinic have asked people for deposits.',
    'We do not ask staff, friends or agencies to post a review.',
  ],
};
