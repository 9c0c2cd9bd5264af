import type { Lexicon } from './lexicon.ts';

export const hardSelling: Lexicon = {
  topic: 'hard-selling',
  hcat: 'respect',
  'zh-TW': {
    cue: /(?:一直|不停|每次都|拼命|老是)(?:叫|勸|要|逼|約|催)(?:我|人|人家|大家|病人|客人|你)?[^，。！？]{0,4}(?:買|做|打|照|拔|凍|驗|刷|加|簽|換|裝|補|檢查|植|抽|開刀|手術)|(?:狂|一直|猛)(?:狂)?(?:打電話|傳訊息|LINE|賴)|騷擾|(?:嚇唬|恐嚇|嚇)(?:人|我)?[^，。]{0,4}(?:買|做)|像(?:業務|推銷|賣保險|直銷)|推(?:產品|課程|療程|保養品|營養品|自費)|買一送|拉(?:客|人)|勸敗|不(?:讓|給)我?走|推銷|強迫(?:推|消費|買|購|加)|硬(?:推|要|塞|賣)(?:我|銷|買|課|產品)?|(?:一直|狂|瘋狂|不停|不斷|拼命|只想|只會|就是想|都在|猛)(?:推(?!薦給|拿)|叫(?:我|你|人)(?:買|加|照|做|打|自費|升級|刷|簽|驗|加購)|要我(?:買|加|做|打|簽)|賣|遊說|加價|凹|促銷|銷售|慫恿)|叫我(?:再)?(?:買|加購|加做|升級|刷卡|辦卡|分期|簽(?!名|這|同意|字|單子))|為了(?:推|賣)(?!廣)|還(?:要|叫)我(?:再)?(?:買|加|做|打|簽)|(?:逼|凹|盧|哄|拐)(?:我|人|你)?.{0,3}(?:買|簽|刷|加購|付訂|做|課|買單)|不買(?:就|還)|加購|話術|業績|(?:今天|當天|現場)(?:簽|買|刷|決定|付訂).{0,8}(?:優惠|折|才有|特價)|銷售(?:員|話術|感|味)|像(?:在)?(?:賣|直銷|推銷|業務|傳銷)|直銷|傳銷|綁(?:約|課|單)|買(?:課|療程|一堆|套票|套組)|套(?:裝|組)?療程|過度(?:醫療|治療|檢查|推銷)|不必要的(?:檢查|治療|療程|自費)|不需要的(?:檢查|治療|療程)|洗腦|誘導|飢餓行銷|商業(?:化|氣息)|太商業|只想賺錢|愛賺錢|貸款|分期.{0,6}(?:逼|騙|強)/gu,
    not: /不(?:會|用|太|硬|亂|強迫)?(?:硬|強迫|亂|一直|強力|狂|過度|被)*(?:推銷|推課|推產品|銷售|推療程|推|推東西)|沒(?:有)?(?:在|被|什麼|強迫|硬|過度|任何|一直|被人|亂)*(?:推銷|推課|銷售|壓力|推)|零推銷|無推銷|不會(?:硬)?推/gu,
  },
  en: {
    cue: /\bkept (?:calling|texting|offering|suggesting)\b|\bspam(?:med|ming)? (?:me|calls|texts)\b|\b(?:like|as) a? ?(?:salesm[ae]n|car lot|car dealer\w*)\b|\bonly (?:care|want|interested)[^.!?]{0,12}\bmoney\b|\bonly push\b|\b(?:push(?:y|ed|ing|es)?|up-?sell\w*|up-?sold|hard sell|sales ?(?:pitch\w*|tactics?|pressure|y|people|person|man|woman|floor|push)|high[- ]pressure|pressur(?:e|ed|ing) (?:me|us|to|into|sales|people)|pressured|talked me into|trying to sell|tried to sell|selling (?:me|you|us)?|sold me|sell you|aggressive(?:ly)? (?:sales|selling|push\w*|marketing)|unnecessary (?:treatments?|procedures?|tests?|x-?rays?|fillings?|work|services?)|don'?t need|didn'?t need|add[- ]ons?|membership|package|pre-?paid plan|timeshare|used car|commission|credit card application|financing)\b/giu,
    not: /\b(?:no|never|not|without(?: any)?|zero|isn'?t|wasn'?t|aren'?t|weren'?t|didn'?t|doesn'?t|don'?t|n't)\b[^.!?]{0,18}\b(?:push\w*|up-?sell\w*|upsold|pressur\w*|sales\w*|sell\w*|sold)\b|\bpushed (?:my|the|back|through)\b(?! package)|\bdidn'?t need (?:to|an appointment)/giu,
  },
  ja: {
    cue: /勧誘|しつこ(?:く|い).{0,8}(?:勧め|すすめ|営業|契約)?|(?:高い|高額な|別の|余計な|自費|必要のない|いらない|不要な).{0,8}(?:勧め|すすめ|薦め|買わ|契約|治療を)|(?:無理やり|強引に|強く).{0,6}(?:勧め|契約|買わ|すすめ)|押し売り|営業トーク|セールス|契約(?:を)?(?:迫|させ|急が|しないと)|断(?:って|れな|りにく)|買わされ|過剰(?:な)?(?:治療|診療|検査)|不要な(?:検査|治療|レーザー)|(?:勧め|すすめ)(?:られ|てく)(?:る|て|ば)/gu,
    not: /(?:勧誘|押し売り|無理な?勧め|しつこい(?:勧誘|営業)|営業)(?:が|も|は|など)?(?:一切|全く|まったく)?(?:な[いくし]|ありませ|され(?:な|ず|ませ|ること(?:も|は)?な))|無理に(?:勧め|すすめ)(?:られ(?:な|る(?:こと)?(?:も)?な|ませ)|ず|な)|電話を断/gu,
  },
};
