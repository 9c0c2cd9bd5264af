import type { Lexicon } from './lexicon.ts';

export const booking: Lexicon = {
  topic: 'booking',
  hcat: 'institutional',
  'zh-TW': {
    hint: /預約|掛號|電話|門診時間/gu,
    cue: /號碼(?:都|也)?過了|(?:都|也)沒(?:有)?人叫(?:號|我)|每次(?:回診|來|看)?(?:都)?(?:換|不同)(?:不同的?)?醫[師生]|(?:報告|病歷|資料|檢體|單子|處方)[^，。！？]{0,8}(?:弄丟|不見|遺失|搞丟)|找不到(?:人|窗口|病歷)|(?:訊息|電話|LINE|客服).{0,6}(?:都|全|也)?(?:沒消息|石沉|找不到)|掛不進|沒排(?:到|上)|行政.{0,4}(?:亂|混亂)|一直(?:改|換)時間|額滿|搶不到|(?:電話|手機|分機|專線|總機)[^，。！？]{0,8}(?:不接|沒人?接|沒有人接|打不(?:進|通)|難打|忙線|空號|轉來轉去|佔線|不通|沒接|沒人|不回|都不)|打(?:電話|了|去|給)?[^，。！？]{0,8}(?:不接|沒人接|沒有人接|轉來轉去|找不到人|都沒接|不通|只會推|叫我(?:觀察|等))|轉來轉去|打了?[\d一二三四五六七八九十]+[次通]|已讀(?:不回|沒回)|訊息?.{0,4}(?:不回|沒回|不讀|石沉)|(?:LINE|line|賴|私訊|客服|小編|粉專|官方帳號).{0,8}(?:不回|沒回|沒人回|未讀|不理|回很慢|回超慢|愛回不回)|回(?:訊|覆|電|電話)(?:息)?.{0,4}(?:超|很|太)?慢|說(?:會|要)(?:再|回|打|聯絡|通知|回電)[^，。！？]{0,8}(?:都沒|沒有|也沒|沒打|沒回|沒下文|無消無息)|(?:預約|約診|看診|掛號|門診|手術|療程|時間|時段)[^，。！？]{0,8}(?:被|一直)?(?:改期|取消|改時間|改來改去|亂改|延期|弄丟|漏掉|沒排到|搞錯|記錯|登記錯)|被改期|被取消|臨時(?:取消|改|停診|說|通知|請假|休診|開刀)|(?:預約|掛號|約診|報到|線上|網路|APP|app)(?:系統|網站|程式|平台)?[^，。！？]{0,8}(?:爛|難用|當機|當掉|當了|故障|不能用|很差|壞|難|麻煩|不(?:便|方便|友善)|不了|不到|卡|錯|失敗|進不去|看不到)|難(?:約|掛|預約)|約不到|掛不到|預約不(?:到|了)|過號|遲到.{0,10}(?:不給看|不能看|取消|重掛|拒|罰)|(?:沒有?|未).{0,4}提早.{0,6}(?:取消|不給)|號碼牌|重新?掛號|重掛|要重排|白跑|撲空|跑一趟|沒開門?|沒營業|(?:說|才說|結果|才知道).{0,6}(?:停診|休診|醫[師生](?:不在|沒來|沒開|請假|休假|臨時))|醫[師生](?:不在|沒來看診|請假)|今天.{0,4}不看|時間寫錯|(?:營業|看診|門診)時間.{0,8}(?:不對|錯|不準|不一樣|亂)|不給(?:掛|預約|看)|(?:半夜|假日|晚上|夜間).{0,10}(?:找不到人|沒人接|沒地方|沒開)|聯絡不(?:上|到)|卡位|填手機|掛我電話|候補/gu,
    aspect: /掛號(?!費)|預約|約診|報到|訂位|客服電話|電話(?!費)/gu,
    not: /(?:預約|掛號|約診|電話|報到).{0,4}(?:很|超|也|非常)?(?:方便|快|順|簡單|親切|清楚|容易)|不用預約|免預約/gu,
  },
  en: {
    hint: /\b(?:appointment|phone|booking)\b/giu,
    cue: /\b(?:hard|impossible|difficult|tough) to (?:get|reach|contact)[^.!?]{0,20}\b(?:phone|anyone|anybody|someone|appointment)\b|\brefus(?:ed|ing) to see\b|\bno ?(?:one|body) (?:picks?|picked) up\b|\bdropped (?:me|us)\b|\bghosted\b|\bnever (?:heard|got) back\b|\bwon'?t return\b|\bwaitlist\b|\bpaperwork\b|\b(?:records?|results?|forms?) (?:lost|never sent)\b|\blost my (?:records?|results?|file|referral|paperwork)\b|\b(?:phones?|line|calls?|voice ?mails?|messages?|emails?|texts?)\b[^.!?]{0,40}\b(?:never|no ?(?:one|body)|not|nobody|ring(?:s|ing)?|unanswered|ignored|busy|hold|disconnected|full|no call ?back|no reply|no response|back)\b|\b(?:never|nobody|no one|not once|won'?t|don'?t|doesn'?t|didn'?t|can'?t|cannot|impossible to)\b[^.!?]{0,25}\b(?:answer(?:s|ed)?|pick(?:s|ed)? up|call(?:s|ed)?(?: \w+)? back|return(?:s|ed)?(?: \w+){0,2} calls?|respond(?:s|ed)?|repl(?:y|ies|ied)|get through|reach (?:them|anyone|a (?:person|human)))\b|\bon hold\b|\b(?:cancel(?:l?ed|s|ling)?|resched\w+|moved|bumped|changed|double[- ]booked|lost|forgot|messed up)\b[^.!?]{0,30}\b(?:appointments?|appts?|slot|booking|visit|scope|surgery|procedure|last minute|day before|night before|twice|three times|on me)\b|\b(?:appointments?|appts?|bookings?|slot|schedul(?:e|ing))\b[^.!?]{0,35}\b(?:cancel(?:l?ed)?|resched\w+|moved|impossible|months? (?:out|away)|weeks? (?:out|away)|nightmare|mess|never|wrong|lost|error|hard|difficult|chaos|disaster)\b|\b(?:can'?t|cannot|couldn'?t|impossible to|hard to|trying to) (?:get|book|make|schedule) (?:an? |in|any)(?:appointment|appt)?\b|\b(?:portal|website|app|online (?:booking|form|check-?in)|telehealth(?: link)?|link|online system)\b[^.!?]{0,30}\b(?:down|broken|never works?|doesn'?t|does not|crash\w*|useless|fail\w*|error|bug\w*)\b|\bno[- ]show fee\b|\b(?:late|minutes? late)[^.!?]{0,30}\b(?:turned away|refused|resched|cancel)\w*|\bturned (?:me|us) away\b|\bhours? (?:listed|posted|online)[^.!?]{0,20}\bwrong\b|\bclosed (?:when|early|but|even)\b|\b(?:doctor|dr\.? \w+) (?:was(?:n't| not)|is(?:n't| not)) (?:even )?(?:there|in)\b|\breferral (?:never|was never|got lost)|\brefill[^.!?]{0,25}(?:never|took|days|weeks|ignored)/giu,
    not: /\beasy (?:to )?(?:book|schedul)\w*|\b(?:book|schedul)ing (?:was|is) (?:easy|simple|a breeze)/giu,
  },
  ja: {
    hint: /予約|電話/gu,
    cue: /電話.{0,14}(?:つながら|繋がら|出(?:ない|ませ|て(?:くれ|もらえ))|通じ|取ら(?:ない|れ)|応答|切られ)|(?:折り返し|返信|返事|連絡|メール|LINE).{0,10}(?:な[いしく]|来(?:ない|ませ|なか)|くれな|遅)|予約.{0,12}(?:取れな|取りにく|取りづら|意味(?:が|は)?な|取り消|キャンセルされ|変更され|入っていな|できな|でき(?:ま)?せん|間違|忘れ|難し|面倒|システムが)|(?:急に|突然|直前に|当日).{0,8}(?:休診|キャンセル|変更)|休診.{0,8}(?:知らせ|書いて|告知).{0,4}な|(?:WEB|ウェブ|ネット|アプリ|サイト).{0,8}(?:使いにく|使いづら|エラー|落ち|不具合|つながら)|遅刻.{0,10}(?:断|受け付け|診て(?:くれ|もらえ))|たらい回し/gu,
    not: /予約(?:が|も|は)?(?:取りやす|スムーズ|簡単|しやす)/gu,
  },
};
