import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const pictures = '(?:照|圖|相簿|影片|影像|對比|對照|案例|紀錄照|實拍|合成|集錦|牆|拼圖|ig|限動|reels|粉專)';

const compared = claim({
  zh: '組術前術後 組前後 前後變化 前後差別 前後落差 術前術後都在 前後對照 前後對比 前後比較圖 前後照 前後的照片 前後照片 前後圖 前後差 對比照 對照照 對比圖 對照圖 術前術後照 術前術後的照 術前術後對 術前術後圖 術前vs術後 術前VS 治療前VS 治療前vs 改造照 改造前後 變身照 變臉過程 變身過程 蛻變照 蛻變影片 蛻變過程 大改造 案例對比 案例圖 案例影片 成果照 成果圖 效果照 效果圖 左右並列 並列圖 醜小鴨變天鵝 before&after before/after beforeafter',
  notAfter:
    '(?:處理|須知|衛教|護)|[^,。]{0,8}(?:存檔|存於|放在病歷|病歷內|列入病歷|需經同意|紀錄於|下架|不會公開|不公開|也請)|[^。]{0,3}$',
  notBefore:
    '[您你妳](?:的|要求|說|拿|手上)|讓[您你妳]|窗口[^,。]{0,4}|不(?:會|得|能)[^,。]{0,9}|病歷[^,。]{0,4}|下架[^,。]{0,8}',
});
const beforeThenPictures = claim({
  zh: '術前術後 治療前後 做前做後 施打前後 植髮前後 埋線前後 矯正前後 手術前後 療程前後 前後 術前 第一天 報到日 #術前 #day0',
  after: `[^。]{0,16}(?:${pictures}|#術後|#day|三十天後|差很多|差超多|差異|變化有多|的差別|差別)`,
  notAfter:
    '[^。]{0,16}(?:x光|攝影室|檢查|衛教|注意|須知|病歷|存檔|比色|說明|照顧|照護|護理|不同|對話|不一|照片(?:僅|只|不)|照會)',
  notBefore: '比色[^。]{0,10}|大門|診所|門口|停車|過年|連假|春節|颱風',
  when: ({ hard }) => !/[您你妳]可|照護|照顧|拍照存/u.test(hard),
});
const shown = claim({
  zh: '滑 看看 去看 來看 欣賞 秀出 曬 po出 貼 放在 翻 參考 放限動 置頂 擺一起 拼成',
  after:
    '[^。]{0,12}(?:前後|對比|對照|蛻變|改造|變身|案例照|成果照|效果照|照片牆|醜小鴨|大變身|那張(?:地中海|素顏)|實拍|一組)',
  notAfter: '[^。]{0,12}(?:說明|處理|公告|流程)',
});
const english = claim({
  en: 'before and after shots,before and after pics,before and after,before & after,before vs after,before afters,befores and afters,your side by side,our side by side,side by side photo,side by side photograph,then & now,then and now,compare photos,comparison photos,comparison pictures,before on the,transformation,transformations,transformation gallery,smile gallery,results gallery,result photos,whitening gallery,photo gallery of,after photo,after photos,after picture,after pictures,progress photos',
  notAfter:
    ' (?:(?:your|the|a|an|any|each|every|school|work|hours|surgery|treatment|procedure|my|his|her|their|meals?|care|lunch|of (?:the|our) (?:office|website)|with (?:you|your))\\b)',
  notBefore:
    '\\b(?:day|hours?|week|both|care|instructions?|reviewed|post|share|publish|seated|sat|work|working|chairs?)[ ,]+|\\b(?:don.t|do not|never|won.t) [a-z ,]{0,24}before ?/ ?',
});
const beforeColon = claim({
  en: 'before',
  after: ': ?[^.!?]{1,24}[.!?;,] ?after:',
});
const swipe = claim({
  en: 'swipe,scroll,peep,peek at,check out,have a look at,look at,come see',
  after:
    '[^.!?]{0,50}\\b(?:side-by-side|side by side|before|transformation|results|where they (?:sit|are) now|used to|silhouettes|in (?:january|march|may)|difference|gallery|highlights)\\b',
  notAfter: '[^.!?]{0,50}\\b(?:before (?:you|your|we|the)|test results|lab results|your results)\\b',
});
const pinned = claim({
  en: 'photo,photograph,picture,photographs',
  after:
    '[^.!?]{0,20}\\b(?:let us (?:hang|post|share|use)|in our window|on (?:our|the) (?:lobby |waiting.room )?wall)\\b',
});

const rule: Rule = {
  id: 'ad.before-after',
  title: { zh: '術前術後對比', en: 'Before/after comparison' },
  message: {
    zh: '這裡以治療前後的對比吸引讀者，可能被認為是不當的醫療廣告；照片也可能讓人認出病人。',
    en: 'This attracts readers with a before/after comparison; it may be read as improper advertising, and pictures may identify a patient.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.improperAdvertising, basis.advertisingInterpretation], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '治療成效因人而異，建議由醫師評估說明' }, { text: '' }],
    en: [{ text: 'outcomes vary, and the doctor can explain in person' }, { text: '' }],
  },
  finder: anyOf(compared, beforeThenPictures, shown, english, beforeColon, swipe, pinned),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '歡迎看我們粉專置頂的[[前後對照]]。',
    '[[術前術後的照片]]都放在IG精選，自己滑。',
    '[[治療前後差很多]]，大家可以點進相簿看。',
    '門口那面[[蛻變照]]牆，每一張都是真人。',
    '這組[[對比圖]]說明了一切。',
    'Swipe for the [[before and after]], the difference is unreal!',
    'Our [[transformation]] photos speak for themselves.',
  ],
  good: [
    '術前術後的照護須知都印在衛教單上。',
    '治療前後都會由護理師確認您的狀況。',
    '照片僅作為病歷存檔，未經同意不會公開。',
    '請於用藥前後觀察是否有不適。',
    '診所前後門都可以進出。',
    'Please follow the instructions before and after your procedure.',
    'We are open before and after school hours.',
    '官網上的對比照片已全部取下。',
    'We have taken the comparison pictures off our site.',
    "We don't post before/after pictures.",
  ],
};
