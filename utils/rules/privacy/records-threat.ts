import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { sentenceConstruction } from '../constructions.ts';
import { related } from '../relation.ts';

const kept =
  '(?:病歷|就診紀錄|紀錄|記錄|監視器|監控|錄影|影片|影像|畫面|錄音|對話|截圖|照片|口內照|X光片|片子|同意書|報告|簽名|(?<!金錢|資金|業務|生意|禮尚)往來|檔案|說明書|原始照|單子|鏡頭)';
const room = '(?:留言|版面|平台|場合|回覆|網路|討論|回應|說明|透明)';
const publish = `(?:(?<!不)公開(?!${room})|貼出|貼上|貼到|放上|放到|放出|PO(?:上|出|到)|上傳|公布|公諸|攤開|攤在|亮出|拿出來|(?:給|請|讓)[^，。]{0,3}(?:大家|網友|大眾|全網|各位|所有人)|輸出|(?:到|進|在)[^，。]{0,4}群組|流出|奉陪|公評|公論|評理|評評)`;
const act = `(?:公開(?!${room})|貼出|放上|上傳|公布|攤開|亮出|PO出)`;
const keptEn =
  '(?:footage|clips?|videos?|recordings?|records?|charts?|notes|files?|photos?|texts?|text thread|messages|emails?|consent|breakdown|scans?|images?|calls|screenshots?|whole story)';
const actEn =
  '(?:post|publish|share|release|put|upload|air|sharing|posting|publishing|releasing|airing|show)';

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
  finder: related(
    sentenceConstruction(
      {
        zh: `${kept}[^。！？]{0,30}?${publish}[^。！？]{0,6}|${act}[^。！？]{0,10}${kept}|(?:全文|全部|全數|通通|統統|一次|隨時(?:可以)?|不介意|不排斥|並非不能|考慮全數|就|也只能)(?:把[^，。]{0,12})?(?:公開(?!${room})|貼出來?|放上來|公布|攤開)|要不要(?:我|我們)?(?:也)?(?:把|放|貼|公開|幫)[^。！？「」]{0,14}(?:放(?![大心寬慢鬆假])|貼|公開|上來|出來|給)|(?:再|多)(?:打|寫|鬧|留)[^，。]{0,6}(?:就|我)[^，。]{0,4}(?:上傳|公開|貼|放)`,
        en: `\\b${actEn}\\b[^.;]{0,60}\\b${keptEn}\\b[^.;]{0,40}\\b(?:here|online|public(?:ly)?|up|for (?:all|everyone|the world|your)|everyone|to see|to read|if|until|unless)\\b|\\b${keptEn}\\b[^.;]{0,60}\\b(?:post|posting|publish|publishing|share|sharing|release|releasing|go public|make public|listening for|for (?:all|everyone|your neighbors)|play (?:it|them))\\b`,
      },
      {
        unless: {
          zh: '無法|拜託|別把|(?<!並非)不能(?!不)|不會|不得|未經|禁止|從不|請勿|請不要|不要在|依法|授權|書面|週|抽查|稽核|官網|歡迎(?:索取|下載|參考)|不提供|網站|教學|衛教',
          en: "\\b(?:cannot|can't|won't|never|no one|nobody|consent to|permission|only with|authorization|request|anyone|any patient|portal|do not post|don't post|hipaa)\\b",
        },
      },
    ),
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
    '本院與廠商的金錢往來要攤開來講，這是我們的態度。',
    '「要不要幫您填」會由同仁主動問，表單字體一併放大。',
    'Please keep the messages; we will publish our official channels.',
  ],
};
