import type { Lexicon } from './lexicon.ts';

export const price: Lexicon = {
  topic: 'price',
  hcat: 'institutional',
  'zh-TW': {
    hint: /自費|費用|收費|多少錢|付錢|繳錢/gu,
    cue: /(?:[\d一二三四五六七八九十兩幾]+[百千萬]塊?|錢)(?:就|都|直接)?(?:丟(?:到|進)?水[裡溝]|打水漂|飛了)|消費滿|(?:收費|價格|價目表?|費用)[^，。！？]{0,4}沒(?:有)?(?:貼|公開|寫清|標示)|(?:刷卡|付款|信用卡|轉帳|分期)[^，。！？]{0,6}手續費|(?:才|最後|後來)發現.{0,6}(?:自費|要錢|要收|收費)|(?:價格|價錢|費用|收費|報價|金額).{0,14}(?:不一樣|兩樣|對不(?:上|起來)|差很多)|貴|浪費(?:我)?(?:的)?錢|花錢|花(?:了)?(?:好幾)?[萬千]|要?自己(?:買|付|出錢)|(?:要|說|多|還|再)加(?:錢|價)|加收|錢.{0,4}(?:白花|坑)|學費|荷包|付不起|負擔不起|捨不得花|(?:很|超|太|有點|好|有夠|比較|偏|略|更|稍|真的|也|貴得|自費.{0,2})貴|貴(?:得|到|死|爆|森森|鬆鬆|不少|很多|了點|一點|嚇人|一倍)|不便宜|價格.{0,6}(?:高|不一|不透明|不合理|亂|誇張|不實|落差|不同|變)|價錢.{0,4}(?:高|不一|不合理|亂)|偏高|收費.{0,6}(?:高|貴|不透明|不合理|不清|亂|不一|不明|誇張|離譜|有問題|方式|莫名)|亂(?:收費|收|開價|喊價|報價)|(?:額外|多|另外|又|還要|再)(?:收|加|付|扣)(?:了)?(?:錢|費|\d|[一二三四五六七八九十百千萬]+)|加收|多收|被(?:收|多收|坑|扣)了?.{0,6}(?:\d|[一二三四五六七八九十百千萬]+|錢)|收(?:我|了|費)?(?:\d|[一二三四五六七八九十兩]+[百千萬])|掛號費|坑(?:錢|人|殺|爹)|好坑|超坑|坑死|搶錢|吸金|黑店|盤子|騙(?:老人|病人|老人家|人錢)|獅子大開口|敲竹[槓杠]|當(?:凱子|冤大頭|提款機|盤子)|花(?:了)?.{0,4}(?:[\d一二三四五六七八九十兩幾]+[百千萬](?:多|塊|元)?|大錢|冤枉錢|一堆錢|好多錢|\d{4,})|(?:一針|一次|一顆|一支|一個|總共|要價|報價|要)[^，。！？]{0,3}(?:\d{3,}|[一二三四五六七八九十兩幾]+[百千萬])|全自費|自費.{0,6}(?:才|就|一堆|很多|項目|嚇人|坑)|才(?:說|知道|告知|講)要(?:自費|付|另外|加)|(?:沒繳錢|沒付錢|繳不出).{0,4}(?:就)?不(?:給|讓)|報價.{0,6}(?:不同|不一|不符|兩套|變|跟|和)|(?:明細|收據|帳單).{0,6}(?:沒給|不給|看不懂|不清|不開|不符|錯)|不開(?:收據|發票|明細)|cp值.{0,3}(?:低|差)|不划算|費用.{0,6}(?:高|不清|不透明|沒說|沒講|才知道|嚇人|不合理|落差)|賺(?:很大|病人錢|黑心)|價差/giu,
    aspect: /價格|價錢|收費|費用|自費/gu,
    not: /不(?:會|算)?(?:太)?貴|(?:價格|收費|價錢|費用)[^不]{0,4}(?:合理|透明|實在|公道|親民|便宜|清楚|可以接受)|不(?:會)?亂收費|不坑|珍貴|寶貴|貴重|貴氣|貴族|名貴|華貴|貴公司|貴(?:院|賓|人|婦|姓|診所|單位)|好貴人|不用(?:錢|自費)|退費|退錢/gu,
  },
  en: {
    hint: /\b(?:pay|paid|bill|dollars?)\b/giu,
    cue: /\b(?:triple|double|twice|half|three times) the price\b|\bpric(?:e|ey|es|ing)\b|\bsneaky\b|\bfees?\b|\b(?:was|were|is|are|costs?|charged?) extra\b|\bmoney\b|\bcost(?:s|ly)?\b|\bafford\b|\bcash only\b|\bwallet\b|\b(?:overcharg\w*|over-?priced|expensive|pric(?:e|ey|es|ing)\b[^.!?]{0,25}\b(?:high|steep|ridiculous|outrageous|insane|changed|different|unclear|doubled|went up)|hidden (?:fees?|charges?|costs?)|surprise (?:bills?|fees?|charges?)|(?:extra|additional|unexpected|bogus|facility) (?:fees?|charges?|costs?)|bill(?:ed|ing|s)?|charged|invoice|copay|co-pay|deductible|collections?|rip ?-?off|ripped off|scam(?:med)?|money[- ]?grab\w*|cash grab|quoted|quote[sd]?|bait and switch|price gouging|cost(?:s|ed)? (?:me |us )?(?:\$|a fortune|way|too|more|an arm)|too (?:much|expensive|costly)|steep|insurance|out[- ]of[- ]pocket|out of network|upcharge\w*|nickel and dim\w*|pay (?:\$|extra|more|up front)|paid \$|\$ ?\d[\d,.]*)\b/giu,
    not: /\b(?:not|isn'?t|wasn'?t|never) (?:too |very |that |at all )?(?:expensive|pricey|overpriced)\b|\b(?:fair|reasonable|affordable|great|good|honest|transparent|upfront) (?:pric\w+|cost|fees|billing)\b|\bpric(?:e|es|ing) (?:is|are|was|were) (?:very |so )?(?:fair|reasonable|affordable|great|good|transparent)\b|\btakes? (?:my|our|most|all)? ?insurance\b|\brefund\w*|\bfit the bill\b|\bworth every\b[^.!?]{0,15}|\bcrypto\b[^.!?]{0,40}|\bwaste of money\b|\bmoney back\b|\b(?:save|saved) (?:me )?money\b|\bworth (?:the|every)[^.!?]{0,12}|\bno[- ]show fee\b|\bcancell?ation fee\b|\bearn money[^.!?]{0,40}/giu,
  },
  ja: {
    hint: /料金|費用|会計/gu,
    cue: /(?:値段|料金|費用|会計)が?.{0,4}(?:高|違|合わ)|見積もりと.{0,6}(?:違|ちが)|高くつ|お金(?:が|を)?(?:かか|取ら|払わ)|無駄な?(?:お金|出費)|(?:料金|費用|値段|金額|自費|会計|代金|治療費|診察料|価格).{0,12}(?:高(?:い|す|く|か|額)|不明|不透明|違|倍|ぼったくり|ふっかけ|上乗せ|聞いて|言われ(?:た額|て)|説明がな|思ったより)|高(?:すぎ|額な(?:請求|治療|料金))|ぼったくり|追加料金|余計な(?:費用|料金)|請求され|見積(?:もり)?.{0,6}(?:違|高)|思ったより高|割高|金儲け|お金の(?:こと|話)ばかり|儲け主義|詐欺(?!メール)/gu,
    not: /高(?:くな(?:い|く)|額で(?:は)?な)|(?:料金|費用|値段).{0,4}(?:良心的|安|手頃|リーズナブル|明確|適正)|返金/gu,
  },
};
