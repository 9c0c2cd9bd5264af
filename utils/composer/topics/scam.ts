import type { Lexicon } from './lexicon.ts';

export const scam: Lexicon = {
  topic: 'scam',
  'zh-TW': {
    cue: /自稱[^，。！？]{0,10}(?:診所|醫院|醫師|客服|人員|護理師)|(?:匯|轉|繳|付)(?:了|給)?保證金|別(?:再)?上當|小心(?:受騙|被騙)|冒(?:名|用|充)|假冒|詐騙(?:集團|電話|簡訊|訊息|帳號)?|真詐騙|假分期|匯(?:款|了|訂金|錢|三千)|解除分期|(?:用|以)(?:你們|貴診所|診所|你們診所)(?:的)?(?:名義|名字|照片)|假(?:LINE|line|粉專|帳號|官方|客服)|盜用(?:你們|診所)/giu,
    not: /(?:根本|簡直|就是|跟|像)(?:是)?(?:在)?詐騙(?!集團的LINE)/giu,
  },
  en: {
    cue: /\b(?:impersonat\w+|phishing|pretend(?:ing|ed)? to be (?:you|your|the|this)|scam (?:call|text|email|account|message)s?|fake (?:account|profile|line|page|website) (?:using|with|of|in)|wire(?:d)? (?:money|the deposit))\b/giu,
  },
  ja: {
    cue: /なりすまし|偽(?:アカウント|サイト|メール|の(?:LINE|アカウント))|(?:名前|名)を(?:かた|騙)|振り込(?:ん|ま).{0,8}(?:詐欺|だま|騙)|詐欺(?:メール|電話|サイト)|フィッシング/gu,
  },
};
