import type { Lexicon } from './lexicon.ts';

export const environment: Lexicon = {
  topic: 'environment',
  hcat: 'environment',
  'zh-TW': {
    hint: /診間|病房|機器|儀器|設備|廁所|候診/gu,
    cue: /(?:診間|空間|候診[室區]|門面|廁所|位子|座位)(?:有點|很|太|偏)?(?:小|窄|擠|少|舊)|電視(?:只|都|太|一直)|沒(?:有)?(?:冷氣|飲水機|電視|wifi|無障礙|電梯|座位)|動線(?:亂|差|不)|內部.{0,4}(?:亂|髒)|(?:採檢|器具|杯子|拖鞋).{0,6}(?:髒|舊|不(?:給|換))|(?:廁所|洗手間|地板|地上|床單|被單|毛巾|枕頭|浴室|床|椅子|座位|牆|天花板|環境|空間|候診[室區]|等候區|診間|設備|器材|儀器|機器|電梯|冷氣|空調|暖氣|燈光|燈|音樂|電視|隔音|味道|空氣|Wi-?Fi|飲水機|招牌|動線|裝潢|病房|病房|更衣室|置物櫃|門口|樓梯|無障礙|餐點|伙食|月子餐|便當)[^，。！？]{0,8}?(?:髒|臭|亂|舊|爛|差|破|壞|擠|太小|很小|好小|窄|吵|熱|冷|強|少|不夠|不足|沒有?(?:衛生紙|肥皂|冷氣|開)|很重|難聞|發霉|漏水|蟑螂|蟲|血跡|頭髮|濕|滑|暗|刺眼|故障|難找|不清楚|不乾淨|不衛生|不通風|悶|陰森|老舊|簡陋|太大聲|難吃|油|貴森森|待加強|不好)|(?:超|很|好|有夠|太)(?:髒|臭|吵|擠|悶)(?!臉)|人擠人|髒(?:兮兮|亂|死|得)|(?:有|看到|好多|一堆)(?:蟑螂|蟲|老鼠|蚊子|霉|灰塵)|不(?:衛生|乾淨)|(?:衛生|清潔)(?:堪慮|很差|不佳|待加強|有問題|不好|差|需要)|消毒(?:水味|沒做|不確實|沒)|沒(?:有)?消毒|(?:醫[師生]|護理師|人員|助理)[^，。！？]{0,6}(?:沒戴|不戴|還不戴)(?:口罩|手套)|手套.{0,4}(?:沒換|不換)|(?:菸|煙|霉|異|尿|消毒水|油煙|狗|香水)味|沒有?(?:位子坐|座位|地方坐|椅子|電梯|冷氣|廁所|充電)|椅子.{0,3}(?:很|太)?少|施工|噪音|太冷|超冷|好冷|太熱|隔音.{0,3}(?:差|爛|不好)|聽得到隔壁|聽到隔壁|隔壁.{0,8}(?:聲|哭|吵)/giu,
    not: /(?:不|沒)(?:髒|臭|亂|吵|擠|小|悶)|(?:環境|空間|設備|診間|廁所)[^，。！？]{0,4}(?:很|超|也|非常|都)?(?:乾淨|舒適|舒服|漂亮|明亮|寬敞|新|好|棒|美|整潔|溫馨|優|療癒)|手很?冰|冷(?:淡|漠|冰冰|眼)|臭臉|臉.{0,2}臭/gu,
  },
  en: {
    hint: /\b(?:room|bathroom|machine|equipment|building)\b/giu,
    cue: /\b(?:dirty|filthy|gross|disgusting|unclean|grimy|dust(?:y)?|roach\w*|cockroach\w*|bugs?|mou?ld\w*|smell(?:s|ed|y)?|stinks?|stank|stunk|reek\w*|cramped|crowded|run[- ]?down|shabby|outdated|dingy|freezing|ice[- ]cold|(?:too|so|very|really|freezing|ice) (?:hot|cold|loud|noisy|small)|noisy|loud|blaring|no (?:ac|air conditioning|soap|toilet paper|seats?|chairs?|wheelchair|elevator|ramp|signage)|not enough (?:seats|chairs|seating)|nowhere to sit|standing room|sticky|stained|blood on|hair on|unsanitary|messy|broken (?:chair|elevator|toilet|ac|door)|signage|hard to find|thermostat|air conditioning)\b|\b(?:bathrooms?|restrooms?|toilets?|waiting (?:room|area)|lobby|floors?|exam room|sheets?|chairs?|seats?|facility|office|building|tv|music|wi-?fi|wheelchair)\b[^.!?]{0,25}\b(?:dirty|filthy|gross|disgusting|smell\w*|old|cold|hot|freezing|tiny|small|loud|noisy|broken|outdated|stained|packed|uncomfortable|sticky|messy|down|inaccessible|full volume)\b/giu,
    not: /\b(?:very |so |super |spotless|immaculately )?clean\b|\bsmell(?:s|ed)? (?:great|nice|good|lovely)|\bnot (?:dirty|crowded|noisy|loud)\b|\bnever crowded\b|\bcold (?:staff|receptionist|doctor)|\bdirty looks?\b|\bold (?:lady|man|woman)/giu,
  },
  ja: {
    hint: /待合|トイレ|設備|院内/gu,
    cue: /(?:トイレ|床|待合(?:室|所)?|院内|スリッパ|設備|建物|空調|エアコン|暖房|冷房|椅子|ソファ|診察室|部屋|ベッド|シーツ|タオル|テレビ|音楽|Wi-?Fi|エレベーター|看板|入口|匂い|臭い).{0,10}(?:汚|臭|古|狭|寒|暑|うるさ|壊れ|不潔|カビ|ほこり|埃|足りな|少な|わかりにく|分かりにく|きつ|使えな|不衛生|混|悪)|不衛生|不潔|汚い|(?:寒|暑|狭|うるさ)すぎ|ゴキブリ|タバコ臭|騒がし|換気.{0,4}(?:悪|され)|段差|バリアフリー.{0,6}(?:な|で)/gu,
    not: /(?:院内|待合室|トイレ|設備).{0,6}(?:綺麗|きれい|清潔|新し|広)|駐車場.{0,6}狭/gu,
  },
};
