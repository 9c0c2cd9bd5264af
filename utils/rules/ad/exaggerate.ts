import type { Finder, Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { claim, sentenceTest } from '../claim.ts';
import { number, trouble } from '../claim-words.ts';
import { anyOf, type PhraseSpec } from '../predicates.ts';

/** What a graver or nearer rule names: drugs, unproven therapies, innuendo, a patient's story, a product. */
const elsewhere = hardPattern('枕邊|求饒|新婚|蜜月|那一整批|神醫」|教父');
const elsewhereEn = /\b(?:husbands?|wife|wall of)\b/u;
const isElsewhere = sentenceTest((sentence, { lang }) =>
  (lang === 'en' ? elsewhereEn : elsewhere).test(sentence),
);
const boast = (spec: PhraseSpec): Finder =>
  claim({
    ...spec,
    when: (clause, draft, found) =>
      !isElsewhere(clause, draft) && (spec.when === undefined || spec.when(clause, draft, found)),
  });

const wonder = boast({
  zh: '一次見效 次次見效 一次有感 一次就有感 零死角 煥然新生 神效 奇效 特效 速效 有如神助 打呼從此 從此說再見 從此掰掰 逆天 炸裂 超神 神級效果 無痕回春 神奇 奇蹟 奇跡 魔法 回春 逆齡 凍齡 凍顏 抗老神器 返老還童 時光倒流 時光機 逆轉歲月 逆轉時光 逆生長 倒著長 脫胎換骨 改頭換面 判若兩人 大變身 革命性 劃時代 顛覆 黑科技 立即見效 馬上見效 立刻見效 立竿見影 秒見效 秒瘦 秒白 秒變 躺著瘦 躺瘦 躺著也能 狂瘦 爆瘦 輕鬆瘦 輕鬆減 輕鬆甩 快速瘦 瞬間 神醫 華佗 送子神 送子觀音 妙手回春 起死回生 化腐朽 出神入化 名不虛傳 點石成金 像p過 像修過圖 像開美顏 自帶美顏 自帶濾鏡 女神級 男神級 仙女下凡 完美無瑕 零毛孔 陶瓷肌 嬰兒肌 牛奶肌 蛋殼肌 凍卵神 神救援 一掃而空 掃光 煙消雲散 沒有奇蹟 不是夢 夢幻 開外掛 重獲新生 重生 換了一張臉 換了一顆頭 換了一個腦袋 換一顆頭 換張臉 重開機 超有感 效果驚人 驚人效果 效果翻倍 翻倍 地心引力 歲月不留痕',
  notAfter:
    '不敢|[^,。]{0,4}(?:沒有|並不|不存在|的緣分|地聽|就忘|遇到您)|之恩|[^,。]{0,5}(?:流程|候診|制度|服務)',
  notBefore: '祝[^,。]{0,8}|生命的?|不求|期待|寶寶|孩子[^,。]{0,4}|相信[^,。]{0,4}',
});
const younger = boast({
  zh: '年輕 少 倒退 退回 回到 減齡 小 變回 像回到 硬回 倒帶 回春 小了',
  after: `(?:了|整整|到)?${number}歲|到?(?:十八|18|二十|少女|學生時|高中|新婚|蜜月|國中)`,
  notAfter: `[^,。]{0,8}(?:以下|以上|兒童|孩子|未滿|開始)`,
  notBefore: '多|至|減|缺|很|最|大|不',
});
const shed = boast({
  zh: '瘦 減 甩 掉 甩掉 少 消 降 燒掉 瘦了 瘦下 減掉 甩肉',
  after: `(?:了|掉|下|個|至少|少說|最多|大約|約){0,3}[0-9一二三四五六七八九十~到至半-]{1,5}(?:公斤|斤|kg|個尺碼|吋|腰|件)`,
  notBefore: '建議|目標|最[^,。]{0,2}|若|如|每週不超過',
});
const farewell = boast({
  zh: '告別 揮別 擺脫 跟 和 與 甩開 終結 遠離 斷交',
  after: `[^,。]{0,6}${trouble}[^,。]{0,4}(?:說?掰掰|說再見|分手|斷交|絕交|退租|道別|永別|從此)?`,
  notBefore: '無法|不能|幫助[您你妳]?|祝|希望|願|盼[^,。]{0,6}|早日|慢慢|一起|參|給|諮商[^,。]{0,6}',
  when: (clause) =>
    /告別|揮別|擺脫|甩開|終結|遠離|掰|再見|分手|斷交|絕交|退租|道別/u.test(clause.hard) &&
    !/祝|希望|早日/u.test(clause.hard),
});
const rates = boast({
  zh: '有感率 減重率 停藥率 見效率 改善率 成功率 滿意度 滿意率 回頭率 有效率 活產率 懷孕率 受孕率 植活率 存活率 治癒率 著床率 命中率 好評率 準確率',
  after:
    '[^,。]{0,10}(?:[七八九7-9][成十0-9]|9[0-9]|%|百分|翻倍|輾壓|破|高達|無人|居冠|第一|極高|超高|直接|高出|比)',
  notAfter: '[^,。]{0,14}(?:低於|約[^,。]{0,4}(?:[1-5一二三四五][0-9成]))|隨年齡|受',
  notBefore: '文獻|全國平均|統計[^,。]{0,6}|衛福部|國際|一般',
});
const equals = boast({
  zh: '等於 抵 勝過 贏過 頂 相當於 勝',
  after: `(?:了|別人|人家|別台|敷了|外面)?${number}(?:次|年|發|堂|顆|罐|片|針|台|張|種)`,
  before: `${number}(?:次|發|針|堂|顆|片|劑|瓶|支|杯)[^,。]{0,6}`,
  notAfter: '[^,。]{0,3}(?:費用|元|掛號)',
});
const never = boast({
  zh: '沒有人 沒有一個 沒有一位 無人 人人 個個',
  after: '[^,。]{0,6}(?:不滿意|不驚呼|不瘦|不讚|不愛|不誇|不喊|稱讚|說讚|年輕|都美|變美|不說|不推)',
  negatable: false,
});
const instant = boast({
  zh: '做完 打完 中午 午休 睡一覺 一覺醒來 醒來 隔天 當天 半小時 一小時 三分鐘 十分鐘 30分鐘 一次 一針 一發 一堂 一劑',
  after:
    '[^。]{0,10}(?:就(?:小|瘦|白|年輕|變|亮|緊|美|長好|能約會|像)|立刻(?:瘦|白|年輕|變|見|有感|亮|緊)|馬上(?:瘦|白|年輕|變|見|有感|亮|上班|約會|緊)|瞬間|就有感|就見效|即小|即見|即瘦|直接(?:變|瘦|小|白|亮|約會|投降|跳)|變(?:女神|男神|巴掌|小臉|猛虎|瓜子)|小一號|長好了|照樣(?:開會|上班|約會)|直接升級|煥然|發光|逆|到位|延壽)',
  notAfter: '[^。]{0,10}(?:就變嚴重|就小心|變黑|變成)',
});
const easy = boast({
  zh: '不用節食 不節食 不必節食 不用運動 不運動 不必運動 不用跑步 該吃吃 照吃照喝 想吃就吃 輕輕鬆鬆 不費吹灰 愛吃什麼就吃什麼 三高藥都停 藥都停 自動拉 自動消',
  negatable: false,
  notAfter: '[^。]{0,12}(?:反而|對身體|不好|會傷|不行|的說法)',
});
const english = boast({
  en: 'ninety percent of,ninety five percent,ninety seven percent,ninety nine percent,nine out of ten,feel reborn,are reborn,reborn,empty handed,miracle,miraculous,magic wand,works like magic,magical results,witchcraft,turn back the clock,turn back time,turn back the calendar,turns back the clock,reverse aging,reverses aging,reverse ageing,anti aging breakthrough,fountain of youth,ten years younger,10 years younger,years younger,20 years off,ten years off,10 years off,decade off,years off your face,erases a decade,erase a decade,erases 10 years,adds a decade,instant results,results overnight,melts fat,melts away,melt away,melts the fat,melt the fat,while you sleep,during a lunch break,on your lunch break,revolutionary,groundbreaking,breakthrough treatment,life changing results,jaw dropping,mind blowing,too good to be true,perfect results,flawless results,flawless skin,perfect smile in,new body in,brand new you,defies gravity,defy gravity,red carpet ready,cheat father time,age in reverse,like photoshop,real life filter,superhuman,works wonders,work wonders,the impossible,everyone else has given up,others have given up',
  notAfter: ' (?:to (?:hear|see|know)|of life|that your|worker)',
  notBefore: '\\b(?:no|not a|isn.t|not|there.s no|little|baby|new|wish|wishing)(?: [a-z]+){0,2} ',
});
const englishRates = boast({
  en: 'success rate,satisfaction rate,pregnancy rate,cure rate,positive test,success rates,folks walk out,patients walk out',
  after: '[^.!?]{0,30}(?:\\b\\d{2,3} ?(?:%|percent)|\\bunmatched|\\bhighest|\\bdouble|\\bnine(?:ty)?)',
});
const englishRatesBefore = boast({
  en: 'success rate,satisfaction rate,pregnancy rate,positive test,satisfaction',
  before:
    '(?:\\d{2,3} ?(?:%|percent)|(?:ninety|eighty|seven|eight|nine)[a-z -]{0,8}(?:of|out of|in) (?:ten|a hundred)|eight of ten|nine (?:of|out of|in) ten|9 (?:of|out of) 10)[^.!?]{0,18}',
});
const englishPounds = boast({
  en: 'lose,loses,lost,drop,drops,dropped,shed,sheds,melts,melt,erases,erase,takes,knock,knocks,shave,shaves,wipes',
  after:
    ' (?:[a-z]+ ){0,3}(?:\\d{1,3}|ten|fifteen|twenty|thirty|forty|fifty|a|two|three|five)[ -]?(?:\\+ ?)?(?:lbs?|pounds|kilos?|kg|inches|dress sizes|sizes|stone|years|decades?|palm)',
  when: (clause) => clause.who !== 'reviewer' || clause.time !== 'past',
});

const beyondWords = boast({
  zh: '換了個人 換了一個人 像換了個 變了個人 小了一圈 小一圈 小了一號 不可思議 令人驚艷 驚為天人 效果好到 好到爆 效果爆表 效果超乎 驚人 嘖嘖稱奇 判若 逆風翻盤 前所未見 前所未有 大躍進 脫胎 如獲新生 宛如新生 像新的一樣',
  before: '(?:臉|腰|腿|整個|就像|好像|效果|肌膚|皮膚|做完|打完|讓人|.{0,6})',
  notAfter: '[^,。]{0,6}(?:的疏失|的錯|的等候|的留言|的文筆)',
  notBefore: '[您你妳](?:的(?:孩子|寶寶|文筆))[^,。]{0,6}|進步[^,。]{0,2}',
  when: (clause) => !/疫情|等候|人潮|流程|排隊|孩子|寶寶/u.test(clause.hard),
});
const beyondWordsEnglish = boast({
  en: 'nothing short of,dramatic results,stunning results,amazing results,incredible results,unbelievable results,spectacular results,visible results,instant,instantly,overnight success,of our patients are thrilled,of our patients are,patients are thrilled,like a new person,a brand new person,look like a different person,unrecognizable,head turning,drop dead,years melt,wrinkles vanish,vanish,vanishes,disappears overnight,gone overnight,overnight,in minutes',
  after: '[^.!?]{0,30}',
  before:
    "(?:\\b(?:see|get|results?|is|are|our|skin|wrinkles?|fat|pain|spots?|\\d{2,3} ?%|percent|it|treatment|laser|look|looks|you'll|years?|lines?|gone|vanish|disappear)[^.!?]{0,24})",
  notBefore: '\\b(?:not|isn.t|cannot|can.t|never|no)[^.!?]{0,24}',
  notAfter: '[^.!?]{0,24}\\b(?:message|reply|call|text|changes?|fix|answers?|booking)\\b',
  marks: 'term',
  when: (clause) =>
    /skin|wrinkle|fat|pounds|results?|treat|laser|botox|smile|face|patients|younger|slim|pain|spots?|scars?|procedure|hair/u.test(
      clause.soft,
    ) && clause.time !== 'past',
});

const grown = boast({
  zh: '提升 提高 上提 拉高 縮小 緊實 變大 長高 增加 縮',
  after: `(?:了|整整|至少|直接){0,2}[0-9一二三四五六七八九十兩]{1,3}(?:公分|cm|個色階|個罩杯|罩杯|號|成|倍)`,
  notBefore: '血壓|血糖|費用|掛號|比例|效率|人力|診次|[^,。]{0,4}空間',
});
const like = boast({
  zh: '堪比 媲美 不輸 宛如 彷彿 好像 一夜之間 一覺醒來 一轉眼 眨眼間',
  en: 'pure magic,sheer magic,look twenty,look thirty,look eighteen,look 20,look 25,look 30,twenty again,eighteen again,thirty again,twenty one again',
  after:
    '[^。!?]{0,8}(?:整形|開刀|手術|換臉|全消|消失|變臉|變美|變白|平了|不見|剝殼|少女|明星|名模|小十|十八|二十|回到)|(?=[ .!?,]|$)',
  notAfter: '[^。]{0,8}(?:風險|恐懼)',
});

const rule: Rule = {
  id: 'ad.exaggerate',
  title: { zh: '誇大的形容', en: 'Exaggerated wording' },
  message: {
    zh: '這裡的形容可能讓人以為療效神奇或立即；主管機關函釋點名「回春」一類用語，效果也因人而異。',
    en: 'This may make the effect sound miraculous or instant; the authority names such wording, and outcomes differ from person to person.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.improperAdvertising, basis.advertisingInterpretation], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '謝謝您的鼓勵，我們會持續把細節做好' }, { text: '' }],
    en: [{ text: "thank you, we'll keep taking care of the details" }, { text: '' }],
  },
  finder: anyOf(
    wonder,
    younger,
    shed,
    farewell,
    rates,
    equals,
    never,
    instant,
    easy,
    english,
    englishRates,
    englishRatesBefore,
    englishPounds,
    beyondWords,
    beyondWordsEnglish,
    grown,
    like,
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '做完就像[[年輕十歲]]，朋友都認不出來。',
    '[[逆齡]]就從今天開始。',
    '[[輕鬆瘦]]，不必挨餓。',
    '從此[[告別痘痘]]，素顏出門。',
    '我們的試管[[成功率高達九成]]。',
    'This laser is a real [[miracle]] for wrinkles.',
    'One visit takes [[ten years off]] your face.',
  ],
  good: [
    '祝您早日擺脫疼痛，身體健康。',
    '成功率會隨年齡而不同，醫師會個別說明。',
    '治療效果因人而異，需要時間觀察。',
    '我們會持續把環境打理得更好。',
    '謝謝您把心情寫下來，這對我們很重要。',
    'There is no miracle cure, and results vary.',
    'We are glad our team could make the wait easier.',
  ],
};
