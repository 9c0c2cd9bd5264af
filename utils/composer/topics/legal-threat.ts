import type { Lexicon } from './lexicon.ts';

export const legalThreat: Lexicon = {
  topic: 'legal-threat',
  'zh-TW': {
    cue: /(?:去|要|會|準備|已|已經|直接|打算|向|跟|找|打|到)?(?:衛生局|衛福部|消保官|消保會|消基會|健保署|健保局|勞工局|法院|警察局|檢舉|提告|告死|律師|法律途徑|法律責任|申訴|1999|1922|調解|投訴)(?!室)|(?:要|會|準備|等著|可以|小心被?我?|我)告(?:你|妳|他|死|上|醫|院|診所|到底)|(?:說|還|揚言|威脅|恐嚇)?.{0,3}要告(?:我|你|他|人|病人)|就算被.{0,4}告|法院見|法庭見|等著(?:收傳票|被告|吃官司|看(?!新聞|報紙|電視))|存證信函|打官司|求償|賠償|怎麼賠|賠我|負責到底|要求負責|負起(?:責任|法律)|蒐證|報警|個資法|醫療法|消保法|違法|犯法|犯罪|吊照|吊銷|業務過失|醫療糾紛|醫糾|依法/giu,
    not: /(?:衛生局|衛福部|健保署)(?:的)?(?:規定|核定|認證|核准|查核|合格|評鑑)|律師(?:朋友|樓)|不違法|合法|告(?:訴我|知|一段落|別)/giu,
  },
  en: {
    cue: /\b(?:lawyers?|attorney|lawsuit|legal action|su(?:e|ing) (?:you|them|this|the|him|her)|will sue|gonna sue|going to sue|see you in court|court|small claims|malpractice|(?:medical|dental|state|licensing|nursing) board|report(?:ed|ing)? (?:you|them|this|him|her|it)|file[ds]? (?:a |an )?(?:complaint|report|grievance|claim)|filing (?:a |an )?(?:complaint|report|grievance|claim)|attorney general|bbb|better business bureau|cease and desist|police|illegal|liable|hhs|ocr complaint|hipaa violation|health department|consumer protection)\b/giu,
    not: /\bfood court\b|\bcourt (?:street|st)\b|\blawyer friend recommend/giu,
  },
  ja: {
    cue: /弁護士|訴え(?:ます|る|たい|て)|訴訟|裁判|慰謝料|損害賠償|賠償|消費者センター|国民生活センター|保健所(?:に|へ).{0,6}(?:通報|連絡|言|相談|報告)|厚生局|厚労省|警察|通報|違法|法的|医療ミスで|告訴|被害届/gu,
  },
};
