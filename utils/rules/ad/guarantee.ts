import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { number, outcome } from '../claim-words.ts';
import { anyOf } from '../predicates.ts';

const service =
  '(?:等候|流程|服務|態度|隱私|品質|安全性|個資|保密|回覆|溝通|改進|檢討|時間|價|收費|停車|原廠|正品|資料|權益)';

const promised = claim({
  zh: '保證 掛保證 打包票 擔保 承諾 ㄅㄠˇ證 包證 拍胸脯 保你 保妳 保您 包你 包妳 包您 包管 硬掛',
  after: `[^。!?]{0,16}(?:${outcome}|不倒|不[掉痛腫裂黃留反復疼鬆歪]|雄風|1.0|清楚|除|讓|滿分|會|再來|一樣|年)`,
  notAfter: `金|書|人|卡|履約|[^。]{0,12}${service}`,
  notBefore: '信託|履約|財力|人壽|服務|品質|個資',
});
const inclusive = claim({
  zh: '包好 包瘦 包有效 包治 包中 包懷 包生 包消 包白 包不痛 包滿意 穩瘦 穩中 穩贏 穩穩瘦 穩穩再',
  notBefore: '麵|錢|書|藥|紅|面|打|打包',
});
const surely = claim({
  zh: '一定 絕對 百分百 百分之百 100% 包准 必定 肯定 鐵定 穩穩 沒有不 都會自己 自己會 只會更',
  after: `[^,。!?]{0,4}(?:有效|見效|有用|會好|好起來|治得好|治好|會瘦|瘦|消|成功|會中|會懷|懷|回得來|恢復|會白|變白|不痛|斷根|根治|年輕|讓[您你妳]|長回|長出|正回來|濃密|幫[^,。]{0,4}(?:好|瘦|懷)|回到|無憂|好轉|見分曉|生效|掉|重見|甩|長高|康復|有[^,。]{0,3}效)`,
  notAfter: '[^,。]{0,6}(?:流程|服務|態度|改善|說明|回覆|成功案|要)',
  notBefore: '[不沒]|並非',
});
const surelyEnglish = claim({
  en: 'guarantee,guaranteed,guaranteeing,money back,every dollar back,every penny back,100% effective,100 effective,100% success,always works,works every time,work every time,works every single time,count on it,i give my word,my word on it,give you my word,i swear it,does not come back,doesn t come back,won t come back,will not come back,stays gone,stay gone,will be there i give,never had a patient go back,never seen it return,bank on it,bet on it,sure thing,you will be pain free,you ll be pain free,permanent results,permanent cure,cure you,cures you,we cure,will cure,cured for good,gone for good,gone forever,never come back,never comes back,never return,never returns,never fails,never failed,never once failed,last for life,lasts for life,last a lifetime,lasts a lifetime,last forever,lasts forever,your word on it,our word on it,you have our word,as good as settled,without fail,promise you results,we promise results,or less,or it s free,or you don t pay,or your money,fixed for life,for the rest of your life,once and for all',
  notAfter:
    " (?:grateful|appreciat|thank|you (?:won't|will not) (?:wait)|that (?:we|our|you) |time|privacy|confidential|safety|a (?:response|callback|reply|call)|your (?:privacy|safety|comfort)|on (?:parts|the device|frames)|than|patient|visit|staff|to (?:be|listen|respond|improve))",
  notBefore:
    '\\b(?:minutes|days|hours|business) |\\bwarranty |\\bit feels? |\\btook |\\bgone on |\\bwait(?:ed|ing)? ',
});
const promiseEnglish = claim({
  en: 'promise,you will never,you ll never,we ll have,we ll get you,everyone who,everyone,every patient,nobody,no one,none of our,not one,always',
  after:
    '(?:[^.!?]{0,40}\\b(?:gone|(?<!; )results?|pain[- ]free|20/20|lose|loses|lost at least|leaves? (?:with|here)|walks? out|pregnant|regrow\\w*|younger|cured|in \\w+ (?:visits|sessions|weeks|days)|comes? back|need (?:glasses|surgery|insulin)|without the result|see(?:ing)? 20|again)\\b)',
  notAfter:
    '[^.!?]{0,50}\\b(?:wait|hear|hesitate|listen|feel (?:rushed|unheard)|heard|respect|care|same|attention|answers?|call|leave feeling|leaves feeling|leaves happy|gets (?:sick|nervous|busy)|be back|come back to us)\\b',
  when: (clause) => !clause.moods.has('conditional'),
  negatable: false,
});
const lasting = claim({
  zh: '根治 根除 斷根 除根 不復發 永不復發 不再復發 不會復發 一勞永逸 永久有效 永久除 永久見效 永久美白 終身有效 一輩子不用 一輩子免 一輩子都不 終身不 終身無 終生不 終身免 終身保 永久不 永不 不再長 不再犯 不再掉 不會再長 不再發作 不再發 不會再掉 永遠不用 必長 必瘦 必好 必癒 必白 必見效 必消 三代免 一次根絕 根絕 徹底斷 永絕 這輩子不 這輩子就不 跟妳一輩子 跟你一輩子 陪你一輩子 永遠不會再 永遠不再 從此不再 從此跟 從此不用 再也不會 再也不用 再也不必 再也不 不復胖 不復ㄆㄤˋ 不復ㄆㄤ 藥到病除 手到病除 一次見效 次次見效 一次根除 零失敗 不會失敗 不可能失敗 沒有失敗 失手過 完全痊癒 完全康復 徹底解決 一次解決 一次搞定 徹底治好 治好為止 做到好 照到白 補到好 瘦到滿意',
  negatable: true,
  notAfter:
    '[^,。]{0,6}(?:等|跑|排隊|擔心|發生|讓[您你妳]|來|犯|出現這|遲到|失望|的錯|了解|懷疑|沒有人|跑一趟|換|碰|走|看|去)|治療',
  notBefore: '[^,。]{0,4}(?:希望|盼|願|祝|避免|確保|能否|無法|難以|問題|流程|我們[^,。]{0,3})',
});
const refunds = claim({
  zh: '無效 沒效 沒瘦 不滿意 做不到 沒做到 不白 不瘦 不好 不準 不V 沒掉 復發免費 復發就 沒中就 沒懷孕 漏針',
  after:
    '[^。]{0,14}(?:退|免費|原價奉還|不收|再幫[您你妳]|找我|頭給|拆|陪[您你妳]|全額|免錢|負責|包到|奉還|免費補)',
  negatable: false,
});
const forfeits = claim({
  zh: '拆招牌 頭剁 原價奉還 隨你處置 提頭來見 招牌給你拆 倒貼',
});
const within = claim({
  zh: '次 堂 帖 針 天 週 個月 個療程 劑 貼 小時 片 年 周',
  before: `[0-9一二三四五六七八九十兩半]{1,3}`,
  after: `[^,。]{0,4}(?:保證|包[好你妳您治]|斷根|根治|一定|就好|就會好|見效|治好|搞定(?!了)|完全(?:消|好|康)|消失|清空|歸零|除乾淨|長回|穩掉|硬回|還[您你妳]|讓[您你妳](?:瘦|白|好|年輕)|沒問題|熨平|跳[一二三四五六七八九十0-9]+個?色|走直|瘦回|免(?:開刀|換))`,
  notBefore: '上|這|那|第[0-9一二三四五六七八九十]{1,3}|過去',
  when: (clause) => clause.time !== 'past' || !clause.stated || clause.who !== 'reviewer',
});
const neverFails = claim({
  zh: '沒有人 沒有一個 沒有一位 沒有誰 沒有哪個 沒有哪位 從沒有人 還沒有人 沒有睡 沒有瘦 沒有治 沒有看 沒有醫 還沒有一 沒有會不會 個個 人人都 每個都 每位都 每一位都',
  after: `[^,。]{0,8}(?:不[瘦好中懷白消]|不見效|失敗|失手|治不好|睡不著|不了|瘦不|不掉|恢復到|變(?:瘦|白|美|年輕)|成功|瘦下|懷上|抱)`,
  negatable: false,
});
const spans = claim({
  zh: '保住 撐滿 維持',
  after: `[^,。]{0,4}(?:${number}年|一輩子|終身|永久|半年|不變)`,
  when: (clause) => !clause.moods.has('request'),
});

/** From here on, for ever: a span of a lifetime tied to an end of the trouble. */
const everAfter = claim({
  zh: '這輩子 一輩子 終身 終生 永遠 永久 從此 此生 下半輩子 到老 以後 往後 打了就 做了就 吃了就 喝了就 貼了就 擦了就 做完 打完 做過',
  after:
    '[^。!?]{0,6}(?:都)?(?:不用|不必|免|不再|不會再|再也不|不|免於|無需|毋免|袂)(?:再)?(?:擔心|煩惱|復發|發作|痛|長|掉|戴|吃藥|開刀|打|胖|禿|漏|打呼|過敏|近視|怕|求醫|困擾|換|做|犯)',
  notAfter:
    '[^。!?]{0,14}(?:等候|久等|跑一趟|排隊|發生|如此|漏接|疏忽|猜|遲|電話|白跑|回診|忘|問|傷口|碰水|揉|換藥|打擾|打電話|做記)|[^。]{0,12}(?:請|建議|通知|若|如)',
  notBefore: '[您你妳](?:的|那|上次)?[^,。]{0,4}|希望[^,。]{0,8}|確保[^,。]{0,8}|避免[^,。]{0,8}',
  when: (clause) => clause.who !== 'clinic' && !clause.moods.has('request') && !clause.moods.has('wish'),
  negatable: false,
});
const wager = claim({
  zh: '退到 退錢 全數退 全額退 退費 退您 十個來十個 百分之兩百 百分之百放心 百分百放心 回不去以前 個個見效 用到老 撐到老 用一輩子',
  after: '(?:[^。!?]{0,4}(?:滿意|還|好|放心|為止|安心|$|[。!]))',
  before:
    '(?:沒改善|沒有改善|沒有見效|沒見效|沒效|無效|不滿意|沒瘦|沒好|不好|做不到|拍胸脯|好了|體重|我們|牙|這顆|交給我們|十個|.{0,2})[^。]{0,12}',
  when: (clause, draft, found) =>
    !/退/u.test(found?.value ?? '') ||
    /沒改善|沒有改善|見效|沒效|無效|滿意|沒瘦|沒好|做不到/u.test(
      draft.clauses
        .slice(Math.max(0, clause.index - 1), clause.index + 1)
        .map(({ hard }) => hard)
        .join(''),
    ),
});
const wagerEnglish = claim({
  en: 'that is a promise,that s a promise,that s our promise,outlive you,outlast you,outlive us all,full refund,money refunded,your money refunded,track record,count on for life,no ifs or buts,no ifs ands or buts,we will fix,we ll fix,results for life,lifelong results,never see it again,never see that,never feel it again,never bother you again,zero failures,not a single failure,has yet to fail,hasn t failed,never missed,batting a thousand,works for everybody,works on everyone,works for everyone,perfect record,mark my words,take it to the bank,you ll be dancing,good as new',
  before:
    "(?:\\b(?:doesn't work|does not work|not (?:happy|satisfied|thinner)|don't (?:lose|see|like)|100%|perfect|unbroken|pain|results?|implants?|veneers?|fillings?|crowns?|teeth|you|your|knee|back|skin|it|they|we|he|she|that|this|and|or|is|a|our|the|will|,|-|\\.)[^.!?]{0,40})",
  notAfter:
    '[^.!?]{0,30}\\b(?:process|scheduling|billing|phones?|problem with|this (?:issue|for you)|it for you|policy|deposit|issued|within)\\b',
  when: (clause) =>
    !/\brefund/u.test(clause.soft) || /work|satisf|happy|results?|lose|see/u.test(clause.soft),
});

const backed = claim({
  zh: '打包票 掛保證 負責到底 負責到好 包到好 說再見一輩子 從不失手 從未失手 沒失手 來幾個好幾個 來一個好一個 治一個好一個 幫您矯到好 矯到好 治到好 做到瘦 瘦到好',
  before:
    '(?:效果|療效|成果|瘦|白|不回來|失手|沒效|病|來|一定[^,。]{0,6}|氣喘|過敏|植|打|做完|吃完|喝|牙)[^,。]{0,8}',
  after: '(?=[,。!~]|$|的)',
  notBefore: '服務|品質|流程|隱私|安全|態度|改善|檢討|等候|原廠|資金|信託',
});
const history = claim({
  en: 'is history,are history,ends here,ends today,ends now,is a thing of the past,are a thing of the past,not a cent,don t pay a cent,don t pay a dime,pay nothing,never fall out,never falls out,never break,never chip,never fade,never fades,never wears off,never wear off,never miss,never come loose,never need another,never need glasses again,never wear glasses again,never have to,say goodbye to,kiss goodbye,good riddance to,for keeps,stays off for good,off for good,up for good,clears it for good,for good',
  before:
    "\\b(?:pain|back|knee|sciatica|migraines?|acne|snoring|cavities|crowns?|fillings?|veneers?|implants?|aligners?|results?|weight|wrinkles?|hair|glasses|allergies|we|you'll|you will|your|our|skin|eczema|straight|visits?)\\b[^.!?]{0,40}",
  notAfter:
    '[^.!?]{0,30}\\b(?:wait|call|hold|worry about (?:privacy|parking)|repeat|explain|guess|feel|chase|ask)\\b',
  negatable: false,
});
const everyoneGets = claim({
  en: 'every woman,every man,every couple,every patient,every person,every child,every single patient,each and every',
  after:
    '(?:s)?[^.!?]{0,40}\\b(?:gets? (?:her|his|their|pregnant|results)|loses|conceives|walks out (?:pain|with)|leaves (?:pain|with a)|sees results|succeeds|recovers|is cured|takes home)\\b',
  notAfter: '[^.!?]{0,60}\\b(?:questions?|answers?|instructions|heard|receipt|summary|plan)\\b',
});

const rule: Rule = {
  id: 'ad.guarantee',
  title: { zh: '保證療效', en: 'Guaranteed result' },
  message: {
    zh: '這裡可能被認為是保證療效。主管機關函釋點名「根治」「永不復發」一類用語，而實際效果因人而異。',
    en: 'This may be read as guaranteeing a result, which the authority names among improper advertising; outcomes differ from person to person.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: { tw: [basis.improperAdvertising, basis.advertisingInterpretation], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '效果因個人狀況而異' }, { text: '會由醫師評估後說明可能的效果與限制' }],
    en: [
      { text: 'results differ from person to person' },
      { text: 'the doctor explains what to expect after an examination' },
    ],
  },
  finder: anyOf(
    promised,
    inclusive,
    surely,
    surelyEnglish,
    promiseEnglish,
    lasting,
    refunds,
    forfeits,
    within,
    neverFails,
    spans,
    everAfter,
    wager,
    wagerEnglish,
    backed,
    history,
    everyoneGets,
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '我們的療程[[保證有效]]，請放心。',
    '這個方法可以完全[[根治]]，不會再發作。',
    '做一次就[[永不復發]]，大家都很滿意。',
    '[[包你瘦]]，三個月看得到成果。',
    '[[一勞永逸]]解決牙齒問題。',
    '[[無效退費]]，歡迎來試。',
    '照我們的方法[[一定會瘦]]。',
    'We offer [[guaranteed]] results for every smile.',
    'One session and the spots [[never come back]].',
  ],
  good: [
    '醫療無法保證效果，每個人的狀況不同。',
    '預約需先繳交保證金，取消會全額退還。',
    '沒有任何療程可以根治，醫師會說明可能的限制。',
    '我們保證會改善等候的流程。',
    '我們會確保您的隱私。',
    'No clinic can guarantee results, and we never do.',
    'Everyone here wants you to feel heard.',
  ],
};
