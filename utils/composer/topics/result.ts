import type { Lexicon } from './lexicon.ts';

export const result: Lexicon = {
  topic: 'result',
  hcat: 'quality',
  'zh-TW': {
    cue: /縫(?:得|成|的)|一?大一?小|蜈蚣|像(?:假的|鬼|豬頭|木頭)|(?:一咬|咬)就(?:裂|斷|掉)|隔天就(?:掉|壞|斷)|做(?:完|了)?(?:更|變)(?:醜|糟|嚴重)|更(?:癢|嚴重|糟|醜|黑|腫)|(?:沒|不)見(?:起色|效)|黏歪|裝歪|度數(?:不對|錯)|(?:看|治|醫)不(?:出|好|了)|找不(?:出|到)原因|只說再等|沒(?:有)?(?:根治|解決)|掉光|沒長|凹凸|僵硬|變形|面癱|效果.{0,4}(?:撐|維持)不|(?:完全|根本|都|一點|還是|好像|也|毫無|沒什麼|感覺|真的|打了?|做了?|吃了?|擦了?|看了?)?(?:沒(?:有|什麼|啥|甚麼)?|無|零|毫無|看不(?:出|到))(?:任何|什麼|明顯|太大|太多|多大|顯著)?(?:效果?|成效|效果|感覺|差別|改善|進步|好轉|變化|幫助|起色|瘦|變瘦|變白|變好|消|長|差|用|比較好|有用|在有效)(?!心|禮|到|處方|過)|沒(?:有)?效|沒用|效果?(?:很|不|超|好|有)?(?:差|爛|不好|不佳|普通|有限|不明顯|不如預期|不如|不彰|沒有|根本|短|不持久|退)|不如(?:預期|期待)|沒(?:有)?(?:達到|符合)(?:預期|期待)|越(?:做|打|治|看|吃|擦|弄|來)越(?:糟|嚴重|痛|差|黑|醜|爛|胖|多|歪)|(?:還是|依然|仍然|照樣|又)(?:很)?(?:痛|癢|腫|長|掉|胖|黑|復發|一樣|老樣子|沒好|發作|復胖|歪|有)|沒(?:有)?(?:好|瘦|變|改善|治好|根治|好轉|消)(?!好|處|像|像是|奇|意思|幾)|復發|復胖|反覆|白做|白花|白打|白(?:挨|痛)|做壞|做(?:失敗|歪|醜|爛|不好)|失敗|(?:植體|牙套|假牙|牙|填補|補的|貼片|牙冠|毛囊|線)[^，。！？]{0,3}(?:掉|斷|裂|鬆|歪|崩|脫落)|不(?:自然|對稱|平整|均勻|漂亮|滿意|準|好看)|大小(?:邊|眼|不一)|一高一低|歪(?:掉|了|一邊)|(?:疤|痘疤|疤痕|斑|痣|皺紋|眼袋|毛|痘|刺青).{0,6}(?:很明顯|還在|沒消|沒淡|更|長回來|又|變多|變深)|誤診|診斷(?:錯|不準|失誤|有誤)|(?:大|別家|別間|其他|另一?[家間]|換)醫?院?.{0,6}(?:說不是|說沒|才(?:發現|檢查|看|治)|就好|檢查出)|看不好|治不好|看(?:了)?(?:很|超|好)多次.{0,6}(?:沒|不)|騙(?:錢|人).{0,4}沒(?:效|用)|不會(?:開刀|看|打|做)|技術.{0,4}(?:差|爛|不好|不佳|不行|待加強)|假(?:醫美|的療效)|(?:叫|要)我多喝水|說沒事.{0,8}(?:隔天|結果|後來|就)/gu,
    not: /沒(?:有)?(?:什麼)?感覺.{0,2}(?:痛|不舒服)|不(?:會|太)?痛|沒(?:有)?(?:後遺症|副作用|疼痛)|沒(?:有)?復發|不(?:再)?(?:復發|反覆)|(?:越|愈)來(?:越|愈)好|好(?:很多|多了)|有(?:效|感|改善|淡|瘦|用|差)|沒多久就(?:好|消)|反覆(?:確認|說明|解釋)|(?:效果|恢復).{0,3}(?:很|超|非常)?(?:好|自然|棒|滿意|不錯)/gu,
  },
  en: {
    cue: /\b(?:neck|back|knee|tooth|skin|hair|eye|shoulder|it|foot|hip) still (?:hurts|aches|itches)\b|\bno better\b|\bhad to (?:get it |have it )?(?:redo|redone|go elsewhere|fixed)\b|\bredo(?:ne)?\b|\b(?:filling|crown|veneer|implant|lens|braces)[^.!?]{0,15}(?:fell|broke|popped|chipped|came off)\b|\bcouldn'?t (?:figure|find|diagnose)\b|\b(?:did(?:n't| not)|does(?:n't| not)|never|has(?:n't| not)|still (?:not|doesn'?t|isn'?t)|nothing|not|wasn'?t)\b[^.!?]{0,15}\b(?:work(?:s|ed|ing)?|help(?:s|ed|ing)?|improve[ds]?|last(?:ed)?|better|heal(?:ed)?|fix(?:ed)?|change[ds]?|results?|straight|lose any|lost a pound)\b|\b(?:zero|no|little|hardly any|barely any|not seeing|any) (?:difference|results?|improvement|change|effect|progress|relief)\b|\b(?:fail(?:ed|ure|s)?|botched|ruined|uneven|asymmetr\w+|lopsided|crooked|came back|grew back|fell (?:out|off)|broke|cracked|worse (?:than|off|now)|made it worse|worse after|wore off|misdiagnos\w+|wrong diagnosis|second opinion|missed (?:it|the)|incorrectly diagnosed|disappoint(?:ed|ing) (?:with|in|by)?(?: the| my)? results?|unnatural|duck lips|looks? (?:awful|terrible|worse|fake|the same)|wrong (?:prescription|glasses|lens\w*|tooth))\b|\bwaste of (?:money|time)\b|\bdidn'?t (?:do|feel) (?:anything|a thing)\b|\bstill (?:hurts?|there|in pain|broken|crooked)\b/giu,
    not: /\b(?:phone|portal|website|app|link|card reader|wifi|wi-fi|elevator|system)\b[^.!?]{0,20}\b(?:work|broke|fail)\w*|\bnever (?:been|felt|looked) better\b|\bcouldn'?t be (?:happier|better)|\bno (?:relief|change) needed/giu,
  },
  ja: {
    cue: /効果.{0,8}(?:な[いしくか]|ありませ|感じ(?:られ)?(?:な|ま)|実感でき|出な|わから|薄)|(?:良く|よく)な(?:らな|りませ|ってい(?:な|ませ))|(?:治|改善し|変わ|変化し)(?:ら(?:な|ず)|りませ|ってい(?:な|ませ)|(?:な|ま)(?:い|せ))|変化.{0,3}(?:な[いしく]|ありませ)|悪化|再発|失敗|誤診|(?:すぐ|また)(?:取れ|外れ|欠け|壊れ)|左右(?:非対称|差|で違)|仕上がり.{0,6}(?:ひど|悪|汚|不満|雑)|不自然|意味がなかった|期待(?:外れ|していた.{0,6}違)|他院.{0,8}(?:と言われ|で治|診断)|下手/gu,
    not: /電話.{0,6}変わ|再発(?:し(?:な|て(?:いな|ませ))|も(?:な|し))/gu,
  },
};
