import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const posts =
  '(?:評論|評價|評分|留言|貼文|文章|內容|此文|發文|po文|星等|星星|星數|一星|負評|這則|此則|本則|上開|言論|不實|這篇|這段)';
const gone =
  '刪除 刪掉 刪了 刪一下 移除 撤下 撤除 撤掉 撤了 撤回 撤文 下架 收回 收起來 拿掉 拿下來 刪文 刪評';
const changed = '修改 更改 更正 修正 編輯 更新 調整 改一下 改掉 改回 重新檢視 重新評價 重新考慮';
const verbs = `(?:${`${gone} ${changed} 往上調 調高 調升 往上 改成 改為 改到 改回來 改溫柔 改 刪`.split(' ').join('|')})`;
const asked =
  '(?:請|麻煩|懇|煩|拜託|勞煩|希望|盼|求|可否|能否|能不能|可不可以|是否|願意|建議|限|應|儘快|儘速|盡速|盡快|速|自行|立即|即刻|務必|幫忙|再麻煩|惠予|將|把|你|妳|您|先|要不要|內)';
/** The clinic's own papers, pages and promises, and the platform's doings. */
const ours =
  '我們(?:已|會|將|也|不|從)[^。]{0,14}|本院(?:已|會|將|不)[^,。]{0,10}|平台[^,。]{0,8}|無權[^,。]{0,6}|不會[^。]{0,14}|不得[^,。]{0,8}|從未[^,。]{0,8}|從不[^,。]{0,8}|絕不[^,。]{0,8}|任何人[^,。]{0,6}|不會[^,。]{0,6}|已[^,。]{0,8}|請平台[^,。]{0,4}|(?:收據|招牌|廣告|優惠|傳單|海報|病歷|資料|個資|照片|影像|公告|官網|地圖|櫃[檯台臺]|檔案|書面|持|系統|同意書)[^。]{0,12}';

const verbFirst = phrase({
  zh: `${gone} ${changed}`,
  before: `${asked}[^,。]{0,14}`,
  after: `[^,。]{0,8}${posts}`,
  notBefore: ours,
  notAfter: '[^,。]{0,4}(?:流程|公告|官網|系統|作業|掛號|門診|說明|動線)',
  negatable: false,
});
const postFirst = phrase({
  zh: '評論 評價 評分 留言 貼文 負評 一星 文章 發文 此則 這則 本則 星數 星等 星星 這篇 這段 標題 兩顆星 顆星 幾顆星 兩星 三星 記者那邊',
  after: `[^。]{0,10}${verbs}`,
  before: `(?:${asked}|,|。|^)[^。]{0,14}`,
  notBefore: `${ours}|任何`,
  notAfter:
    '[^,。]{0,6}(?:不會|不曾|從不|從未|絕不|無權|不能|不得|也不)|[^。]{0,10}(?:已(?:請|由)平台|我們已|已(?:經)?(?:更新|修改|調整|修正)|同仁|流程|公告|改善|改變|改進|調整(?:了|為|門診|掛號)|全面)|(?:的|提到|說|中|裡|讓|上)[^。]{0,10}(?:我們|改|調整|更新)',
  negatable: false,
});
const demanded = phrase({
  zh: gone,
  before:
    '(?:請|麻煩|懇|煩|拜託|盼|求|限|建議|儘速|盡速|速|自行|立即|即刻|只求|那就|趕快|務必|先|[你妳您]|內)[^,。]{0,8}',
  after: '[,。!~～]|$|吧|好嗎|好不好|喔|並|及|與|以|再|或|否則|一下|,?我們再',
  notBefore: `${ours}|一律[^,。]{0,4}`,
  notClause: {
    zh: '收據|一律|病歷|資料|個資|照片|影像|公告|櫃[檯台臺]|檔案|書面|優惠|廣告|我們|本院|平台|權利|要求刪除|可以要求|影片|紀錄',
  },
  negatable: false,
});
const demandedFix = phrase({
  zh: '撤回 改溫柔 補成五顆 補成五星 改成五星 改為五星 改五星 補五星 調高星等 調高評分 提高評分 給回五星 改成5星 改三星 改四星 改回五星 改成三星 改成五顆 往上調 往右挪 不予追究 要不要留 想清楚再決定要不要留 還是改一下',
  before: '(?:請|內|限|盼|麻煩|拜託|可以|能不能|把|願意|,|。|^|心情好|若|星)[^。]{0,14}',
  notBefore: `${ours}|向[您你妳]|深深|公開|再次|誠摯|我們|致歉`,
  notAfter: '資料|[^,。]{0,4}(?:申請|流程)|任|(?:的)?誤會|之?處',
  notClause: { zh: '我們(?:會|將|已)?(?:道歉|澄清|更正)|收據|病歷|資料|向[您你妳大]|我們很' },
  negatable: false,
});
const thing =
  "(?: [a-z']+){0,3} (?:review|reviews|post|rating|ratings|stars?|comment|comments|one star|score|your words?|what you wrote|this to)\\b";
const english = phrase({
  en: 'edit,editing,revise,revising,update,updating,amend,amending,change,changing,reconsider,reconsidering,rethink,adjust,adjusting,bump,bumping,raise,raising,bring up,upgrade,upgrading',
  after: thing,
  notBefore:
    "(?:we|we'll|we've|we have|will|never|not|n't|cannot|can't|to have google|platform|google|no one|nobody|doctor|our team)(?: [a-z']+){0,3} ",
  notAfter:
    "(?: [a-z']+){0,3} (?:policy|policies|process|practice|system|schedule|website|page|listing|insurance|address|phone|appointment|record|chart)|(?: [a-z']+){0,2} (?:tooth|teeth|stitches|dressing|thing|way|how|experience|for you)",
  negatable: false,
  unless: ['policy'],
  when: (clause) =>
    !/\b(?:update it|change it|adjust it|pull it)\b/u.test(clause.soft) || /review|star/u.test(clause.soft),
});
const englishGone = phrase({
  en: 'remove,removing,delete,deleting,erase,erasing,withdraw,withdrawing,retract,retracting,pull,take down,taking down',
  after:
    "(?: [a-z']+){0,3} (?:review|reviews|post|rating|ratings|stars?|comment|comments|this|it|that|them|yours|hers|statement|statements|what you wrote)\\b",
  before:
    '(?:^|please|kindly|could you|would you|you|to|and|or|mind|then|consider|immediately|ask that|ask you|wise|[.,;!\'"])[^.!?]{0,30}',
  notBefore:
    "(?:we|we'll|we've|will|never|not|n't|can't|platform|google|no one|nobody|doctor|team|anyone|patients|people)(?: [a-z']+){0,5} ",
  notAfter:
    "(?: [a-z']+){0,4} (?:policy|process|website|page|listing|address|phone|appointment|record|chart|tooth|teeth|stitches|dressing|wax|stain|poster|sign)",
  negatable: false,
});
const englishDown = phrase({
  en: 'take,taking,pull',
  after: "(?: [a-z']+){0,4} (?:down|offline|off (?:google|the internet|yelp))\\b",
  before:
    '(?:^|please|kindly|could you|would you|to|and|or|you|then|both|be|immediately|ask that|[.,;!"\'-])[^.!?]{0,30}',
  notBefore:
    "(?:we|never|not|n't|no one|nobody|anyone|blood pressure|swelling|x-ray|have|has|had|been|poster|posters|sign)(?: [a-z']+){0,6} ",
  notAfter: "(?: [a-z']+){0,2} (?:notes|seriously|care)",
  negatable: false,
});
const englishOther = phrase({
  en: 'comes down,come down,stands online,five-star edit,update to five,make it five,make it a five,turn it into a five,up a notch,an extra star,another star,couple more stars,more stars,before friday,by friday,think about whether this should stay,worth keeping up,leave it up',
  after: '',
  before:
    "(?:this|it|that|once|if|when|post|page|review|nothing|a|until|withdraw|hers|stars?|would|say|you)(?: [a-z']+){0,8} ?",
  notBefore: "(?:swelling|fever|pressure|wait times?)(?: [a-z']+){0,4} ",
  negatable: false,
});

const rule: Rule = {
  id: 'conduct.review-removal',
  title: { zh: '要求刪除或修改評論', en: 'Asks to remove or change the review' },
  message: {
    zh: '這裡可能被讀成要求對方刪除、修改或調高評論；若與退費、贈品等好處相連，可能違反平台政策。',
    en: 'This may be read as asking to remove, change or raise the review; tied to anything of value, it may break platform policy.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: {
    tw: [basis.googleEngagement, basis.fairTradeDeception],
    us: [basis.googleEngagement, basis.ftcReviews],
  },
  rewrites: {
    zh: [{ text: '評論由您自行決定，我們希望把服務做好' }, { text: '謝謝您的意見' }],
    en: [
      { text: 'what you post is your choice; we simply want to do better' },
      { text: 'thank you for your feedback' },
    ],
  },
  finder: anyOf(verbFirst, postFirst, demanded, demandedFix, english, englishGone, englishDown, englishOther),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '方便的話，請您[[移除評論]]。',
    '麻煩您把這則[[評論刪除]]，謝謝。',
    '請[[撤下]]不實的貼文。',
    '希望您可以[[修改評論]]，給我們一個機會。',
    '請幫我們把評分[[改成五星]]。',
    'Please [[remove your review]] once this is resolved.',
    'We would appreciate it if you could [[update your review]].',
  ],
  good: [
    '我們不會要求任何人刪除評論。',
    '您的評論由您決定，我們只想把事情做好。',
    '已刪除官網上過期的公告。',
    '我們從未請人修改評論，未來也不會。',
    '每一則評論我們都會在週會上討論。',
    'We have never asked anyone to take a review down.',
    'A price should never change without a word of notice.',
    '看到負評也不會要求刪改。',
    '誰在我們的網頁上認出自己，一律先撤下再釐清。',
    'Nobody will be asked to take a review down.',
  ],
};
