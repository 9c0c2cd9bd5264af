import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { construction } from '../constructions.ts';
import { anyOf } from '../predicates.ts';

const kept =
  '(?:病歷|紀錄|記錄|監視器|監控|錄影|影片|影像|畫面|錄音|對話|截圖|照片|口內照|X光片|片子|同意書|報告|檢查|簽名|訊息|往來|檔案|資料|說明書|原始照|單子|鏡頭)';
const publish =
  '(?:公開|貼出|貼上|貼到|放上|放到|放出|PO|上傳|公布|公諸|攤開|攤在|亮出|拿出來|給(?:大家|網友|大眾|全網|各位|所有人)|輸出|群組|流出|奉陪|公評|評理|評評)';

const rule: Rule = {
  id: 'privacy.records-threat',
  title: { zh: '揚言公開病歷、影像或對話', en: 'Threat to publish records or footage' },
  message: {
    zh: '這裡表示要公開病歷、監視器畫面或對話紀錄，可能構成洩密，也可能被認為是恐嚇。',
    en: 'This offers or threatens to publish records, footage or messages. It may breach secrecy and may be taken as intimidation.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: {
    tw: [basis.secrecy, basis.personalData, basis.intimidation],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [
      { text: '若您願意，歡迎透過本院客服或衛生局申訴管道，我們會依程序配合說明' },
      { text: '', label: '刪除這一句' },
    ],
    en: [
      { text: "you're welcome to use our complaint channel; we will answer through the proper process" },
      { text: '', label: 'remove this sentence' },
    ],
  },
  finder: anyOf(
    construction({
      in: 'any',
      zh: `${kept}[^，。]{0,22}${publish}|(?:公開|貼出|放上|上傳|公布|攤開|亮出|PO出)[^，。]{0,10}${kept}|(?:全(?:部|文|數|都)?|一次|通通|統統|隨時(?:可以)?|不介意|不排斥|並非不能|考慮)(?:就|來|可以)?(?:公開|貼出來?|放上來|公布|攤開)|要不要(?:我|我們)?(?:也)?(?:把|放|貼|公開|幫)[^，。]{0,12}(?:放|貼|公開|上來|出來|給)|(?:再|多)(?:打|寫|鬧|留)[^，。]{0,6}(?:就|我)[^，。]{0,4}(?:上傳|公開|貼|放)`,
      en: '\\b(?:post|publish|share|release|put|upload|sharing|posting|publishing|air|show)(?:ing)?\\b[^.]{0,50}\\b(?:footage|clip|video|recording|records?|chart|notes?|file|photos?|texts?|text thread|messages?|emails?|consent|breakdown|scans?|images?|it all)\\b[^.]{0,30}\\b(?:here|online|public(?:ly)?|right (?:up|here)|for (?:all|everyone|the world|your)|everyone|to see|to read|if (?:this|you|the))\\b|\\b(?:footage|clip|video|recording|records?|chart|notes?|texts?|messages?|calls?)\\b[^.]{0,50}\\b(?:post|publish|share|sharing|release|go public|play|listening for|for (?:all|everyone|your neighbors))\\b',
      when: (clause) =>
        !/(?:無法|不會|不能|不得|不會|未經|禁止|也不|從不|當然也不)|\b(?:cannot|can't|won't|never|not|consent|permission|only|authorization|request|anyone)\b/u.test(
          clause.lang === 'en' ? clause.soft : clause.hard.replace(/不能不|並非不能|不介意|不排斥/gu, ''),
        ),
    }),
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[病歷我們隨時可以公開]]，看誰說謊。',
    '要不要[[我們把監視器放上來]]給大家看？',
    '您再寫下去，[[LINE對話就全部貼出來]]。',
    '術前術後的[[照片我一次放上來給網友]]評理。',
    '那就[[全文公開]]，讓社會評斷。',
    "We'd be happy to [[post the footage right here]] so everyone can see.",
    'The [[recording is something we can share]] with your neighbors.',
  ],
  good: [
    '病歷複製本可由本人或受託人申請，我們會配合提供。',
    '監視器影像保存三十天，除依法調閱外不會公開。',
    '照片須有書面授權才會使用，未經同意不會公開。',
    '主管機關若來函，我們會提供紀錄供查核。',
    '請不要在公開留言貼出病歷或照片。',
    'Photographs are only ever posted with written permission.',
    'Anyone may request a copy of their records under HIPAA.',
  ],
};
