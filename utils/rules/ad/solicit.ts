import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { claim, sentenceTest } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const places = '(?:名額|席次|席位|席|位子|位置|座位|空檔|檔期|時段|床位|額度|組|格|個位|現貨|庫存|號)';

/** Why there are so few, said to somebody who could not get one. */
const explaining = hardPattern(
  '由於|因此|所以|是為了|為了(?:讓|確保|維持|不)|導致|以致|造成|難以|無法|抱歉|不好意思|候補|依(?:登記|衛生局|疾管)',
);
const explains = sentenceTest((sentence) => explaining.test(sentence));

const scarce = claim({
  zh: '只剩 僅剩 剩下 剩不到 剩沒幾 剩個位 剩最後 最後 倒數 限量 搶 卡 佔 占 先搶 只開放 限定',
  after: `[^,。]{0,9}${places}`,
  notAfter:
    '[^,。]{0,6}(?:掛號|一號|看診號|燈號|位置在)|[^,。]{0,9}(?:時段(?:是|為|在)|名額(?:已滿|減))|的?病|在|到|痰|住',
  notBefore: '當時|那[天時]|目前|現場|公費|今天',
  negatable: false,
});
const running = claim({
  zh: '名額 席次 席位 檔期 空檔 數量 現貨 位子 床位',
  after:
    '[^,。]{0,6}(?:有限|倒數|快滿|快要滿|所剩|剩沒|剩個|剩下|剩[0-9一二三四五六七八九十]|不多|秒殺|要搶|稀少|搶手)',
  notBefore: '現場|每[診節日]|當節|公費|號碼|剩餘|疫苗[^,。]{0,6}',
  when: (clause, draft) => !explains(clause, draft),
});
const hurry = claim({
  zh: '手刀 卡位 搶位 喬位 佔位 占位 秒卡 先搶先贏 要搶要快 要搶 手腳要快 欲購從速 機會難得 錯過再等 錯過要等 錯過就要 錯過等 晚了就 慢了沒有 慢了就沒 晚了別哭 晚一天就 額滿為止 額滿關 額滿就 滿了就鎖 售完為止 開搶 趕快預約 趕緊預約 趕快報名 趕快揪 趕快來預約 快來預約 快來約 快預約 快約 立刻預約 馬上預約 現在預約就 火速預約 速約 速預約 約起來 快私訊 速私訊 快來排隊 快來搶 快來報名 快來體驗 快加 請排隊 下一位換誰 下一個換誰 輪到誰 還在等什麼 還等什麼 在等什麼 心動不如 別猶豫 不要再猶豫 把握機會 把握最後 把握這 搶先 搶便宜 趁這波 私訊排隊 私訊卡 慢了就等 慢了就要等 慢了要等 晚來就 要等下一季 等下一季 跟上 想跟上的 快跟上 趕快來約 還不快 還不快來 快揪 呷緊來 緊來 緊預約 緊來掛 趕緊來 趕快帶 最後一批 最後一波 最後機會 關團 留言+1 留位 保留位子 卡個',
  en: 'ring now,ring today,book before,before month end,before the month ends,add our line,don t let another cycle,get in before,first ten,first come first,come quick,come get yours,run don t walk,hurry in,hurry before,so hurry,act now,act today,act fast,call now,book now,book today,book yours,sign up now,sign up today,text now,before they are gone,before they re gone,before it sells out,before it s too late,before you miss,while supplies last,while they last,limited spots,limited slots,limited availability,spots are limited,space is limited,filling up fast,filling fast,fill up fast,going fast,selling fast,almost gone,nearly gone,almost full,almost booked,still on the fence,what are you waiting for,don t wait,don t miss,don t miss out,don t let another,squeeze you in,last chance,snag your,grab yours,claim your,dm us to book,secure your,lock in your',
  notBefore: '當時|已經|排隊|門診|不必|不用|不要|避免|please ',
  notAfter:
    '掛號|看急診|就醫|到醫院|急診|[^,。]{0,5}(?:警|119)| (?:to (?:go|seek|call) )?(?:the )?(?:er|911)',
  negatable: false,
});
const lining = claim({
  zh: '加line 加賴 賴 加官方line 加官賴 加薇信 加微信 私訊 密我 私我 敲我 私一個 掃碼 填表單 點連結 點主頁 首頁連結 line',
  after:
    '[^。]{0,12}(?:搶|卡位|卡著|喬位|領|報名|秒卡|問檔期|問價|名單|暗號|通關|優惠|佔位|占位|占位子|留位|排(?:今年|這|最後)|拿)',
  notAfter: '[^。]{0,12}(?:領藥|報名號|拿藥|領號|領取報告|領回)',
});
const bringing = claim({
  zh: '揪 相揪 帶 招 拉',
  after:
    '[^,。]{0,4}(?:團|閨蜜|姊妹|姐妹|朋友|爸媽|厝邊|同事|家人|老公|伴|親友|同學|人)[^,。]{0,8}(?:快|卡位|報名|搶|同行|體驗|一起(?:打|做|變|瘦|美|逆齡|卡)|來(?:打|做|搶|卡|報))',
});
const slots = claim({
  en: 'spot,slot,opening,seat,chair,vial',
  before:
    '\\b(?:the last|only|final|remaining|few|grab|snag|hold|secure|reserve|claim|save|limited)(?: (?!to\\b|our\\b)[\\w-]+){0,3} ',
  notBefore: '\\b(?:please|to|we) (?:hold|save|reserve)[^.]{0,26}',
  negatable: false,
});
const slotsGone = claim({
  en: 'spot,slot,opening,seat,place,diary,calendar,books',
  after:
    '[^.!?]{0,22}\\b(?:left|remain|remaining|almost gone|nearly gone|vanishing|disappearing|filling|going fast|limited|won.t last|nearly full|almost full|does not wait|waits)\\b',
  notAfter:
    '[^.!?]{0,20}\\b(?:was|were|had|you)\\b|[^.!?]{0,22}\\b(?:left|remain\\w*) (?:to|up to|with|for|at|on|in|it|the|open|as|behind)\\b',
});
const chairsLeft = claim({
  en: 'chair',
  before: '\\b(?:one|two|three|four|five|few|only|\\d{1,2})(?: more)? ',
  after: 's?(?: still)? (?:left|open|remaining)\\b',
});
const textWord = claim({
  en: 'text,whatsapp,dm,message',
  after: ' (?:us )?(?:(?:the word )?[\'"]?[a-z]{4,12}[\'"]? (?:now|to|today)|before|now|tonight|today)\\b',
  notAfter: ' (?:us )?(?:if|when|messages?|you|your|through|line|number)',
  before: '(?:^|[.!?,;:—-] ?|\\b(?:and|or|just|so|left|slots?) )',
});

const comeNow = claim({
  zh: '趁現在 趁早預約 下週就滿 月底就滿 就滿了 只到月底 只開到月底 快來找我們 快來找 快帶 快找 趕快帶 趕快找 手慢無 手慢就 手腳慢 動作快 動作要快 限時報名 報名中 開放報名 開放預約中 點我連結 點連結 點這裡 點擊連結 主頁連結 等你來 等妳來 等您來變 歡迎來變美 歡迎來體驗 快來變 快跟上 一起來變 速來',
  after: '[^。!?]{0,10}',
  notBefore: '若|如|講座[^,。]{0,4}|活動[^,。]{0,4}|衛教[^,。]{0,8}',
  notAfter: '[^。!?]{0,10}(?:急診|就醫|看診|查詢|查看|下載|填寫意見|門診|詢問)',
  marks: 'term',
});
const comeNowEnglish = claim({
  en: 'link in our bio,link in bio,click the link,tap the link,book your appointment now,schedule your appointment now,schedule now,schedule today,reserve now,reserve today,come see us today,come see us soon and,come try,try it today,get started today,start today,message us to book,dm to book,we have openings this week,couple of openings,few openings,spaces left,you re next,are you next,be next,who s next,your turn,join the waitlist now',
  notBefore: '\\b(?:not able to|couldn.t|can.t|please|if you|to see)(?: [a-z]+){0,2} ',
  notAfter: ' (?:to (?:read|file|share)|for (?:our|the) (?:full )?(?:policy|statement))',
});

const rule: Rule = {
  id: 'ad.solicit',
  title: { zh: '藉回覆招攬', en: 'Solicitation' },
  message: {
    zh: '這裡催促讀者預約、搶名額或加好友，可能讓公開回覆被視為招攬病人的醫療廣告。',
    en: 'This urges readers to book or grab a place; it may turn a public reply into an advertisement that solicits patients.',
  },
  severity: { tw: 'warn', us: 'warn' },
  context: { private: 'advise' },
  basis: { tw: [basis.improperSolicitation, basis.improperAdvertising], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '如需協助，歡迎於門診時間來電' }, { text: '' }],
    en: [{ text: 'if you need help, please call us during opening hours' }, { text: '' }],
  },
  finder: anyOf(
    scarce,
    running,
    hurry,
    lining,
    bringing,
    slots,
    slotsGone,
    chairsLeft,
    textWord,
    comeNow,
    comeNowEnglish,
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '本週[[只剩三個名額]]，要做的朋友請快。',
    '想變美的朋友[[手刀]]預約，錯過再等一年。',
    '[[加LINE輸入關鍵字領]]體驗名單。',
    '[[揪閨蜜一起來卡位]]，療程更有趣。',
    '暑假檔期[[名額有限]]，不要再考慮了。',
    'Only a few [[spots]] left this month!',
    '[[Book now]], our fall calendar is nearly gone.',
  ],
  good: [
    '如需預約，歡迎於門診時間來電。',
    '當節名額已滿時，系統會顯示下一個可預約的時段。',
    '若您方便，請私訊我們或來電，由專人了解。',
    '最後掛號時間為晚上八點半。',
    '我們會把候診的位置重新安排。',
    'Please call our office if you would like to make an appointment.',
    'We have added more appointment times on Saturdays.',
    '新的指標讓民眾更快找到診間。',
    '由於每診人數固定，預約名額有限，是為了讓醫師有時間說明。',
    'Options are explained once, with a fee list, and the choice is left to each person.',
  ],
};
