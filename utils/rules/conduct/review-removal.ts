import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const target = '(?:評論|評價|留言|貼文|文章|po文|發文|星等|星星|一星|負評|這則|此則|內容|此文|不實)';
const removing = phrase({
  zh: '刪除 刪掉 刪文 刪評 移除 撤下 撤除 撤掉 下架 收回 拿掉 撤文 修改 更改 更正 修正 編輯 更新 調整 改一下 刪',
  after: `.{0,8}${target}|(?=[,。！!~～]|$|吧|好嗎|喔|,)`,
  before: `(?:請|麻煩|懇請|煩請|拜託|希望|盼|可否|能否|是否|可以|願意|應|儘快|儘速|務必|自行|立即|即|勞煩|幫|把|將)[^,。]{0,14}`,
  notBefore:
    '隨時可以要求|個資法[^,。]{0,16}|以書面請求[^,。]{0,4}|洽[^,。]{0,4}|我們(?:已|會|將)[^,。]{0,8}|本院(?:已|會|將)[^,。]{0,8}|要求(?:任何人|大家|病人)[^,。]{0,4}',
  notAfter: '.{0,4}(?:流程|公告|官網|系統|作業|掛號|門診|說明|動線|收據|資料|病歷|個資|計畫|療程)',
});
const reviewFirst = phrase({
  zh: '評論 評價 留言 貼文 負評 一星 文章 發文 此則',
  after: '[^,。]{0,4}(?:刪除|刪掉|移除|撤下|撤除|下架|收回|拿掉|改掉|修改|改成|刪了|撤掉|更正)',
  notBefore: '我們(?:不會|從未|沒有|已)[^,。]{0,10}|任何',
});
const stars = phrase({
  zh: '星數 星星 星等 顆星 一星 兩顆星 兩星',
  after: '[^,。]{0,6}(?:改|補|調|移|挪|加|拿掉|收回)[^,。]{0,4}',
  notBefore: '(?:不會|從未|不必|不用)[^,。]{0,8}',
});
const raising = phrase({
  zh: '改成五星 改為五星 改五星 補五星 調高星等 調整星等 調高評分 改評 改三星 改四星 改回五星 改回來 補成五顆 改成五顆 補回五星 收起來 改個評價 改成5星 提高評分 重新評分 重新評價 給回五星',
  en: 'remove your review,remove this review,remove the review,delete your review,delete this review,delete the review,take down your review,take this down,take this review down,take the review down,take your review down,update your review,update the review,change your review,change the review,revise your review,edit your review,reconsider your review,reconsider your rating,change your rating,update your rating,raise your rating,amend your review,retract your,retract this,revising your review,updating your review,deleting this,bumping those,bump it up,bump up,update this to,updating this,removing your review,changing your rating,taking down',
  notBefore: 'never (?:ask|asked)[^.]{0,12}',
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
  finder: anyOf(removing, reviewFirst, stars, raising),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '方便的話，請您[[移除評論]]。',
    '麻煩您把這則[[評論刪除]]，謝謝。',
    '請[[撤下]]不實的貼文。',
    '希望您可以[[修改評論]]，給我們一個機會。',
    '退費之後請幫我們[[改成五星]]。',
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
  ],
};
