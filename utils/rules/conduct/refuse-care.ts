import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const refusing = phrase({
  zh: '黑名單 拒絕往來 拒訪戶 婉拒服務 恕不接待 恕不看診 恕不受理 恕不再 恕不服務 恕無法再 無福服務 不再為您 不再為你 不再為妳 不再服務 不想再服務 不會再服務 不再接受您 不再接受你 不接受您的預約 不接受你的預約 不再受理 不會再受理 不再看診 不再接診 不會再幫 不再提供 不再踏進 不會再讓妳踏 不會再讓您踏 不會再讓你踏 不看診名單 不再接診名單 無法再為您服務 不再服務貴 不會讓你掛 不會讓您掛 不讓你掛 不讓您掛 另請高明 另尋高明 另覓 另就他 另擇 別掛我 別掛我的 別再掛 不要再掛 別再來 不要再來 不必再來 不用再來 請勿再來 不歡迎 服務不起 終止醫病關係 終止看診 取消您後續 取消您的預約 取消您所有 換一家 換別家 找別家 找別間 另找 去別家 去別間 到別家 請去別 請到別 請找別 已封鎖 列入封鎖 封鎖了 已註記 系統已經註記 恕不奉陪 婉轉說明已無名額 門口在那 大門請 以後別 以後不看 以後不用 以後請',
  negatable: false,
  notBefore:
    '「[^」]{0,12}|不會[^,。]{0,8}|沒有[^,。]{0,4}|從未[^,。]{0,6}|從不[^,。]{0,6}|絕不[^,。]{0,6}|不是|並非|若[^,。]{0,12}|如果[^,。]{0,12}|如需[^,。]{0,8}|如欲[^,。]{0,8}|協助您?[^,。]{0,6}|[您你妳](?:可以?|也|若|當然)[^,。]{0,6}|想|決定|要|說|才|害怕|擔心|打算',
  notAfter:
    '您(?:提供|說明|處理)|[^,。]{0,4}(?:休診|停診|這項|此項|該項|紙本|現金|現場|夜診|假日|擔心|害怕|等這麼久|跑一趟|發生|讓|出現|有|跟我們客氣|舟車)|每|大家|使用|我們的錯|會|我們|的?(?:時段|評論|留言|垃圾)',
  unless: ['conditional', 'wish', 'question'],
});
const ownWay = phrase({
  zh: '請您 請你 請妳 麻煩您 麻煩你 麻煩妳 勞駕 您還是 你還是 妳還是 那就請 就請',
  after: '[^,。]{0,4}(?:換一家|換別|找別|另找|另尋|另覓|另請|去別|到別|別再|不要再來|移駕|離開)',
  notBefore: '沒(?:有|能)?[^,。]{0,6}|若[^,。]{0,12}|如果[^,。]{0,12}',
  negatable: false,
  unless: ['conditional'],
});
const english = phrase({
  en: "not welcome,no longer welcome,aren't welcome,nor would you be welcome,never welcome,banned,blacklist,blacklisted,blocked you,blocked your,do-not-schedule,do not schedule,no-book,won't be scheduling,will not be scheduling,won't be seeing,will not be seeing,will not see you,won't see you,no longer see,no longer be seen,no longer treat,no longer be able to see,no longer schedule,no longer accept,no longer a patient,no longer serve,not schedule you,discharged from,discharged you,dismissed from,dismissed you,terminated from,termination letter,terminate our relationship,end the relationship,ended the relationship,ending the relationship,end our relationship,ended our relationship,parting ways,part ways,relationship is over,relationship is final,done with you,done at this office,done here,find another,find a new,find yourself another,find yourself a new,find someone else,find somebody else,look elsewhere,go elsewhere,take your business,try elsewhere,seek care elsewhere,please don't return,don't come back,do not come back,do not return,don't return,please do not come,won't be treating,will not be treating,will not be treated,refuse service,refuse to see,refuse to treat,refusing you,removed from our,taken off our,off our list,is flagged at,been flagged,shut to you,closed your family,closed your file,register elsewhere,strike you off,deregistered,remove you from,flagged your,flagged so,closed to you,doors are closed,never book,not rebook,not be rebooked,cannot rebook,be booked again,book you again,see you again as",
  negatable: false,
  notBefore:
    "(?:never|won't|would not|wouldn't|not be|if you|should you|free to|welcome to|chose to|choose to|decide to|decided to|help you|nobody is|no one is|we don't|we do not|we have never|we've never|anyone who|sorry you)\\b[^.!?]{0,30}|felt |feel ",
  notAfter: ' (?:way|time|wait|phone|line|solution|appointment time|slot|error)',
  unless: ['conditional', 'wish'],
});

const rule: Rule = {
  id: 'conduct.refuse-care',
  title: { zh: '揚言拒診或列黑名單', en: 'Refuses care or blacklists' },
  message: {
    zh: '這裡可能被讀成因為評論而拒絕看診；遇危急時依法仍應救治，公開宣告也可能引發申訴。',
    en: 'This may be read as refusing care because of a review; emergencies must still be treated, and saying so in public may bring a complaint.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.emergencyDuty, basis.ethics], us: [basis.reviewFairness] },
  rewrites: {
    zh: [
      { text: '若您想聽聽其他院所的意見，我們可以協助提供病歷資料' },
      { text: '您需要時，我們仍樂意協助' },
    ],
    en: [
      { text: 'should you prefer a second opinion, we can help with your records' },
      { text: 'we remain glad to help whenever you need us' },
    ],
  },
  finder: anyOf(refusing, ownWay, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '您已列入本院[[黑名單]]。',
    '往後[[恕不接待]]。',
    '[[不歡迎]]這樣的客人，請[[另請高明]]。',
    '以後[[請您找別]]家看吧。',
    '系統[[已註記]]，往後無法掛號。',
    'You are [[no longer welcome]] at our office.',
    'Please [[find another]] dentist.',
    "We [[won't be scheduling]] you again.",
  ],
  good: [
    '若您想尋求第二意見，我們可以提供病歷複本。',
    '我們不會把任何人列入黑名單。',
    '夜診自下個月起不再提供現場掛號。',
    '您可以選擇到別家看診，我們尊重您的決定。',
    '讓您不想再來，我們真的很難過。',
    'You are always welcome to find another provider, and we will send your records.',
    'We never turn anyone away because of a review.',
    '話沒說清楚就請人離開，換誰都會生氣。',
  ],
};
