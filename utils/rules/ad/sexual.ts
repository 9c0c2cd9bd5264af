import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const vigour = claim({
  zh: '壯陽 重振雄風 雄風 金槍不倒 一夜七次 龍精虎猛 變猛虎 勃起更 更持久 持久不 早洩 不早洩 時間加倍 延時 金槍 持久度 性福 夜夜七次 晚上也勇 勇起來 勇一整晚 性.福 增大增粗 增粗 加粗加長 加長加粗 陰莖增大 陰ㄐㄧㄥ 硬起來 硬度 床上自信 床上再 床上更 枕邊人 閨房 求饒 喊救命 洞房 蜜月那一晚 蜜月夜 新婚夜 初夜 馬拉松選手 三分鐘變 變一整夜 整晚龍 暗時強 較節制 男人的自信 男性雄風 大展雄風 一柱擎天 如狼似虎 欲仙欲死 高潮 情趣 魚水 幸福到下半身 兩個人的世界更 一夜',
  notAfter:
    '[^,。]{0,6}(?:失眠|咳|痛|發燒|哭|照顧|守|癢|睡|急診|值班|陪|沒睡|擔心|病房|夜班|功能障礙(?:的|門診|可能)|問題|門診|困擾|治療|墊|護欄|休息)',
  notBefore: '病|躺在|手術|尊重|隱私|在|骨[^,。]{0,3}',
});
const intimate = claim({
  zh: '夫妻 夫妻感情 老公 另一半 男友 太太 老婆 嫂子 伴侶 枕邊人 男人 女友',
  after:
    '[^。!?]{0,12}(?:晚上|更黏|黏|ㄅㄨˋ想出門|不想出門|不想加班|偷偷感謝|感謝我們|以為換|像回到|倒抽|笑呵呵|合不攏嘴|笑得|天天笑|笑咪咪|求饒|節制|再來一次|跪求|抱緊|最有感|回家的時間|離不開|目不轉睛|流鼻血|喊|對你笑|又對你|安眠耳塞|吃醋|欲罷|半夜|害羞|臉紅|更愛|更甜蜜|甜蜜|更黏)',
  notAfter: '[^。!?]{0,12}(?:照顧|陪|咳|發燒|急診|痛)',
  notBefore: '讓|曾|林|王|陳|張|李|黃|吳|劉|蔡|楊|許|鄭',
});
const tight = claim({
  zh: '緊實 緊緻 ㄐㄧㄣˇ緻度 緊緻度 罩杯曲線 36D 粉嫩 縮陰 私密緊 陰道緊 罩杯 豐胸 上圍 事業線 電眼 床頭 少女般 私密處',
  after:
    '[^。!?]{0,14}(?:老公|換老婆|新婚|蜜月|初戀|少女|十八|18|另一半|回到|處女|關燈|像回到|更有自信|夜|感$|感[,。!]|晚|性|一個罩杯|回家)',
  before: '(?:重回|回到|像|多一個|變|恢復|讓[您你妳]|緊|私密|陰道|回春|.)',
  notBefore: '皮膚|臉部|輪廓|肌膚',
});
const wink = claim({
  zh: '懂的就懂 你懂的 妳懂的 晚上更 晚上有底氣 夜晚更 今晚 今晚當 床上再見 強得像少年 像少年家 升溫的秘密武器 約會成功',
  after:
    '[^。!?]{0,14}(?:底氣|加粗|雄風|持久|硬|床|馬拉松|再見安打|更有|自信|老婆|老公|猛|關燈|閨房|秘密|性)',
  before: '(?:晚上[^,。]{0,6}|加粗[^。]{0,20}|雄風[^。]{0,20}|[^。]{0,10})',
});
const english = claim({
  en: 'in the bedroom,the bedroom is,bedroom is back,between the sheets,in the sheets,wife can thank,thank us later,missus,the wife is smiling,husbands send us,hubby won t,hubby can t,husband won t know,your wife will,wife will thank,your husband will,partner will thank,your partner will thank,rounds a night,all night long,till sunrise,last longer in bed,longer in bed,performance in bed,rock hard,hard as,harder and longer,bigger and harder,stallion,libido boost,boosts libido,libido like,sex drive like,bedroom stamina,longest nights,husband thanks us,wife thanks us,nights will never,your nights,mojo back,get your mojo,happy tonight,very happy tonight,better sex,sex life back,spice up,honeymoon,honeymooners,like newlyweds,virgin tight,tighter than,tighter down there,feel like a virgin,girth,inches longer,bust lines,bust line,cup size up,two cup sizes,bedroom confidence,night off,keep up with you in bed,lingerie,sexier,frisky,randy,in the mood again,put the spark back,spark back,curves and confidence',
  notAfter: ' (?:to (?:reach|get|hear|find)|for you to|than (?:it|we|you) (?:should|need|expect)|workers?)',
  notBefore:
    '\\b(?:try|trying|work|working|be|made it|makes it|made this|even|much|it s|been|look|think|listen)(?: [a-z]+){0,2} (?=$)',
});

const rule: Rule = {
  id: 'ad.sexual',
  title: { zh: '性功能宣傳', en: 'Sexual function claim' },
  message: {
    zh: '這裡以性功能或性暗示作宣傳；主管機關函釋點名此類內容，可能被認為是不當的醫療廣告。',
    en: 'This advertises with sexual function or innuendo, which the authority names; it may be read as improper advertising.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: { tw: [basis.improperAdvertising, basis.advertisingInterpretation], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '相關問題請於門診與醫師討論' }, { text: '' }],
    en: [{ text: 'please discuss this with the doctor in person' }, { text: '' }],
  },
  finder: anyOf(vigour, intimate, tight, wink, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '低能量療程幫您[[重振雄風]]。',
    '做完之後[[性福]]指數直線上升。',
    '[[老公晚上]]都不想加班了。',
    '緊緻度[[回到新婚夜]]，姊妹們都懂。',
    '喝完這帖，整晚[[龍精虎猛]]。',
    'Your wife can [[thank us later]].',
    'Back to three [[rounds a night]] after one course.',
  ],
  good: [
    '泌尿科門診時間為每週二、四下午。',
    '相關問題請於門診與醫師討論，我們會保護您的隱私。',
    '孩子整晚發燒，家長一定很擔心。',
    '病房床上的護欄已經更換。',
    '先生您好，謝謝您的意見。',
    'We will try harder to answer the phone sooner.',
    'Urology clinic hours are listed on our website.',
  ],
};
