import type { Lexicon } from './lexicon.ts';

export const notExplained: Lexicon = {
  topic: 'not-explained',
  hcat: 'communication',
  'zh-TW': {
    cue: /(?:沒(?:有)?|未|不|也沒|都沒|完全沒|根本沒|懶得|不願意?|不肯|不想|沒人|都不)(?:事先|事前|先|跟我|再|講|好好|仔細|特別|主動|人)?.{0,3}(?:解釋|說明|講解|告知|提醒|警告|衛教|告訴|通知|交代|講清楚|說清楚|講明|說明白|說要|說會|說可以|講會|跟我(?:說|講))|(?:都|也|完全|根本|事前|之前|當初|當下)沒(?:有)?(?:人)?(?:說|講|提)|(?:說明|解釋|講|說|交代|寫|標示|衛教)(?:得|的)?.{0,3}(?:不清(?:楚|不楚)|含糊|模糊|很少|太少|不夠|不足|不完整|不明|籠統|敷衍|太快|很快|不詳細|不懂)|(?:講話|說話|講).{0,3}(?:太快|很快|超快)|不清不楚|聽不懂|(?<!一樣)看不懂|聽嘸|一頭霧水|霧煞煞|沒給(?:衛教)?(?:單|說明)|(?:衛教|說明)(?:單)?.{0,3}沒(?:有)?|問.{0,6}(?:都不(?:說|講|回|解釋)|答不出|不知道|說不能講|不肯說|都不講)|說不能講|不知道(?:為什麼|自己|在(?:做|打|幹)|打了什麼|做了什麼|要)|莫名其妙(?:就)?(?:被|做|抽|照|開)|沒(?:有)?(?:經過)?(?:我)?同意就|什麼都沒(?:說|講)|只(?:會)?(?:叫|說|講)(?:我)?(?:少吃|觀察|多喝水|回家|休息|看看)|前後(?:說法)?不一|說法(?:不一|反覆)|各說各話|沒說完|叫我再照/gu,
    aspect: /說明|解釋|衛教|溝通/gu,
    not: /(?:說明|解釋|講解|講|衛教)(?:得|的)?.{0,3}(?:很|超|非常)?(?:清楚|詳細|仔細|明白|完整)|願意.{0,4}(?:解釋|說明|講清楚)|(?:術前|事前)?諮詢很完整|不會.{0,4}沒說/gu,
  },
  en: {
    cue: /\bnobody (?:said|mentioned|told|warned)\b|\bdidn'?t agree to\b|\bwithout (?:asking|telling|my consent|consent|explaining)\b|\bnever (?:said|told|asked)\b|\bhad no (?:idea|clue)\b|\bno warning\b|\bnot (?:clear|informed|told)\b|\b(?:did(?:n't| not)|never|no ?(?:one|body)|nobody|without|wouldn'?t|not|zero|no|barely|refus\w+ to|hardly|don'?t|doesn'?t|failed to)\b[^.!?]{0,20}\b(?:explain\w*|explanation|told|tell|inform\w*|warn\w*|mention\w*|answer(?:ed|ing)? (?:my|our|any|the|questions)|communicat\w*|instructions?|after-?care|discuss\w*|went over|go over|heads[- ]up|consent)\b|\b(?:poor|bad|terrible|zero|no|lack of|awful|horrible) communication\b|\b(?:confus(?:ed|ing)|unclear|vague|conflicting|contradict\w+)\b|\bno idea (?:what|why|how)\b|\bleft (?:me |us )?(?:with (?:more )?questions|in the dark|guessing)\b|\bsurpris(?:e|ed) (?:me|by)\b|\bjargon\b|\bhad to (?:google|ask)\b|\bkept in the dark\b/giu,
    not: /\bexplained everything\b|\bnever (?:been )?confused\b|\bno (?:one|body) (?:answer\w*|pick)/giu,
  },
  ja: {
    cue: /教えて(?:もらえ|くれ)(?:な|ま)|(?:飲み方|使い方|内容|理由).{0,8}(?:教えて|言って|説明).{0,6}な|何をされ|何の(?:検査|薬|処置)か|説明.{0,8}(?:な[いしくか]|不足|足り|不十分|雑|ありませ|され(?:な|ず)|せず|しな|わかりにく|分かりにく|適当|もらえ)|(?:何の|なんの|ろくな)説明も|(?<!話を)聞いて(?:いな|いませ|なかった)|(?:知らされて|教えて|言って|伝え(?:て|られて)).{0,4}(?:いな|いませ|くれな|もらえな|くれませ|なかった)|意味が(?:わか|分か)ら|専門用語|質問(?:して|に|も|が)?.{0,8}(?:答えて(?:くれ|もらえ)な|できな|はぐらか|無視)|(?:勝手に|同意なく|無断で).{0,6}(?:検査|処置|注射|投薬)|話が違|言うことが(?:違|変わ)/gu,
    not: /説明.{0,4}(?:丁寧|わかりやす|分かりやす|詳し|しっかり)|質問(?:に|にも).{0,4}丁寧|勝手に家族/gu,
  },
};
