import type { Lexicon } from './lexicon.ts';

export const mediaThreat: Lexicon = {
  topic: 'media-threat',
  'zh-TW': {
    cue: /(?:寄|傳|提供|透露|投訴|整理)[^，。！？]{0,6}給(?:了|各家|各大|所有)?(?:媒體|記者|電視台|週刊|新聞)|等著?(?:看|上)新聞|爆料|(?:找|打給|投書|告訴|聯絡|向|跟|上|通知).{0,3}(?:媒體|記者|電視台|新聞|蘋果|水果|八卦|週刊|民代|議員|立委)|(?:媒體|記者).{0,4}(?:見|會知道)|開記者會|(?:PO|po|貼|發|放)(?:上|到)?(?:網|PTT|ptt|Dcard|dcard|爆料|臉書|FB|threads|Threads|IG|社團)|上新聞|讓大家(?:都)?知道你們|公諸於世|踢爆/giu,
    not: /電視(?:上)?看到|(?<!等著?)看(?:到)?(?:新聞|媒體)/giu,
  },
  en: {
    cue: /\b(?:channel \d+|the (?:evening|local|nightly) news|reporters?|journalists?|newspapers?)\b[^.!?]{0,25}\b(?:love|hear|interested|know|story|want)\b|\b(?:call(?:ing|ed)?|contact(?:ing|ed)?|going to|go to|tell(?:ing)?|email(?:ing|ed)?|tip(?:ping)? off)[^.!?]{0,12}(?:the )?(?:news|media|press|reporters?|journalists?|tv station|channel \d+|newspaper)\b|\b(?:go(?:ing)? viral|on tiktok|posting (?:this )?everywhere|expose (?:you|them)|news station|going public)\b/giu,
  },
  ja: {
    cue: /(?:マスコミ|新聞社?|テレビ局?|週刊誌|記者|メディア).{0,8}(?:に|へ).{0,6}(?:言|連絡|通報|話|流|知らせ|リーク)|(?:SNS|ツイッター|Twitter|X|YouTube)(?:で|に)(?:拡散|晒|公開|投稿)|拡散し/gu,
  },
};
