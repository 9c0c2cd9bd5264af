import type { Lexicon } from './lexicon.ts';

export const waiting: Lexicon = {
  topic: 'waiting',
  hcat: 'institutional',
  'zh-TW': {
    cue: /等(?:得|的)?(?:有點|有些|比較|蠻|滿|還蠻|稍微|偏|挺)(?:久|長)|等(?:了)?(?:一|兩|二|三|半|\d+)(?:個)?(?:多)?(?:月|週|星期|禮拜|天)|(?:報告|結果|藥).{0,6}(?:等|拖|還沒|遲遲)|等到天荒|等(?:很|超|好|太)?多(?:天|次)|等(?:了|超|很|好|太|有夠|真的|半天|一個|快|將近|候|報告|[\d一二三四五六七八九十兩半]).{0,6}(?:久|小時|鐘頭|分鐘|半天|天荒地老|昏|爆|睡著|火大|天黑|\d點)|等(?:超|很|好|太|有夠)?(?:久|爆|死人)|等半天|等[^，。！？\s]{0,6}(?:小時|鐘頭)|等到(?:睡|昏|死|天|快|花|最後)|久候|候診.{0,6}(?:久|長|慢)|苦等|枯等|乾等|空等|(?:叫|排)了?.{0,2}(?:好|很|超|半天)久?才(?:來|到)|叫好久|叫了好久|排(?:隊)?.{0,6}(?:久|小時|長|號)|掛號?(?:掛)?到.{0,3}\d+.{0,2}號|插隊|比我(?:晚|慢|後面?)來?.{0,6}先(?:看|進|叫)|(?:先|早)(?:報到|來|到).{0,8}(?:後|晚)(?:看|叫)|(?:醫[師生]|治療師|美容師|老師|諮商師|交通車|司機|院長|接送)[^，。]{0,4}遲到|(?:看診|門診|開診|叫號|動作|速度|流程|效率|進度|領藥|批價|結帳)[^，。！？]{0,5}(?:慢|延誤|延遲|拖)|(?:沒有?|毫無|零|很差的?)(?:時間(?:管理|觀念)|效率)|時間管理.{0,3}(?:差|爛|糟)|效率.{0,3}(?:差|爛|低|糟)|過了?預約時間|約.{1,8}(?:點|分).{0,10}(?:才|還沒)(?:看|進|輪|叫)|拖(?:了|很|到)?.{0,3}(?:久|小時)|候位|大排長龍/gu,
    aspect: /等候|候診時間|等待|排隊|叫號|輪到/gu,
    not: /不(?:用|必|太用)等|沒(?:什麼|有)?等(?:很|太)?久|免等|等一下下?就|等到(?:現在|今天)才(?:有效|好)/gu,
  },
  en: {
    cue: /\b(?:finally|eventually|not) (?:called|seen|taken (?:in|back)|brought back)(?: in| back)?(?: until| at| till)? \d|\ba (?:bit|little) of a wait\b|\bstill waiting\b|\b(?:results?|report|paperwork|forms?)[^.!?]{0,25}\b(?:days|weeks|months|never came|forever)\b|\bhours? in the (?:waiting|lobby|chair)\b|\b(?:took|takes) (?:forever|ages|hours|weeks|months)\b|\b(?:wait(?:ed|ing)?|sat|sitting|stuck)\b[^.!?]{0,40}\b(?:hours?|hrs?|min(?:ute)?s?|forever|ages|long|half an hour|past my)\b|\b(?:hours?|hr|min(?:ute)?s?)(?: and [\w ]{1,12})?(?:'s|s')? (?:wait|late|delay|behind)\b|\b(?:an|one|two|three|\d+) hours?[^.!?]{0,30}(?:waiting room|lobby)|\blong waits?\b|\bwait times?\b[^.!?]{0,30}\b(?:long|awful|terrible|ridiculous|insane|bad|horrible)\b|\b(?:always|constantly|running|ran|were|was|an hour) (?:running )?(?:late|behind)\b|\boverbook|\bdouble[- ]book|\bwait was\b|\bwished? (?:the )?wait\b|\bshorter wait\b|\bslow service\b|\bso slow\b|\bkept (?:me|us) waiting\b|\bno concept of time\b/giu,
    aspect: /\bwait(?:ing times?|s)?\b(?! ?-?room)|\bdelays?\b/giu,
    not: /\b(?:no|without(?: a| any)?|hardly any|barely any|short|minimal|little) wait(?:ing)?\b|\bdid(?:n't| not) (?:have to )?wait\b|\bcan'?t wait\b|\bwait(?:ing)? until\b|\bwaiting room\b|\b(?:still )?waiting (?:on|for) (?:my|the|a) (?:refund|deposit|money|reimbursement|answer|apology|callback)\b|\bwait(?:ed|ing) for (?:a |the |my )?(?:refund|call)/giu,
  },
  ja: {
    cue: /時間を?過ぎても|(?:時間|分)(?:以上)?(?:も)?(?:呼ばれ|経って)|呼ばれ(?:ず|な)|なかなか(?:呼|順番)|結果.{0,6}(?:遅|待)|[\d一二三四五]+(?:時間|分)(?:以上|半|も|は|近く)*.{0,6}(?:待|かか)|待ち時間.{0,8}(?:長|ひど|異常|すぎ)|(?:長|ずっと|かなり|すごく|散々|延々).{0,4}待(?:た|ち|つ)|待たされ|待たせ|(?:診察|順番|会計|薬).{0,8}遅(?:い|す|れ)|時間待ち|待(?:ち|つ)のが(?:長|辛|苦痛)|後から来た人.{0,6}先/gu,
    aspect: /待ち時間|待合.{0,4}混/gu,
    not: /待(?:ち時間|つこと)(?:も|は|が)?(?:な[くい]|ほとんどな|短)|待たずに|待たされ(?:ず|なか|ること(?:は|も)な)/gu,
  },
};
