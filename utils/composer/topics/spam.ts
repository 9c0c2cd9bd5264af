import type { Lexicon } from './lexicon.ts';

export const spam: Lexicon = {
  topic: 'spam',
  'zh-TW': {
    cue: /(?:加|點|看)(?:我|主頁|個人檔案|頭像|連結|賴|LINE)[^。！？]{0,12}(?:賺|投資|兼職|約|送|領|飆股|貸款|虛擬|博弈|娛樂城)|娛樂城|百家樂|飆股|兼職(?:日領|日薪)|日賺|月入\d|虛擬貨幣|比特幣|代辦貸款|借錢找|外送茶|約妹|代刷|增加粉絲|買粉|https?:\/\/|www\./giu,
    not: /https?:\/\/(?:www\.)?(?:google|facebook|mohw)/giu,
  },
  en: {
    cue: /\b(?:crypto|bitcoin|forex|earn (?:money|\$)|work from home|click (?:my|the|this) (?:profile|link|bio)|casino|betting|loan offer|whats ?app me|telegram|onlyfans|seo services|followers for sale|promo code|dm me for|hire a hacker|spell caster)\b|https?:\/\/|www\./giu,
  },
  ja: {
    cue: /副業|稼げ(?:る|ます)|仮想通貨|投資.{0,6}(?:登録|儲|紹介)|プロフィール(?:の|を)?(?:リンク|見て|クリック)|カジノ|出会い系|https?:\/\/|www\./gu,
  },
};
