import type { Lexicon } from './lexicon.ts';

export const painSafety: Lexicon = {
  topic: 'pain-safety',
  hcat: 'safety',
  'zh-TW': {
    cue: /(?:嘴唇|嘴巴|舌頭|下巴|臉頰|半邊臉|手指|腳趾|大腿|小腿)[^，。！？]{0,8}麻|害我|(?:喊|哀|叫)痛|(?:喊|說|叫)(?:很|好)?痛.{0,8}(?:不管|不理|沒人)|實習生|新手.{0,4}(?:練|打)|當白老鼠|黑一(?:大)?[片塊]|(?:抽|打)(?:不到|好幾)(?:血管|針)?|差點(?:昏|死|送)|(?:痛(?:死|爆|到|暈|哭|醒|不欲生|得要命)|超痛|好痛|很痛|有夠痛|太痛|劇痛|有點痛|一直痛|更痛|痛了?(?:好|很|一|兩|三|幾)|痛苦)|(?:紅腫|腫(?:起來|很大|一|到|了|得|成|痛|脹)|瘀青|烏青|黑青|血腫|流血|出血|噴血|滲血|發炎|感染|化膿|潰爛|破皮|起水泡|水泡|燙傷|灼傷|燒傷|燒焦|反黑|色素沉澱|黑一大片|黑掉|留疤|過敏|起疹|紅疹|爛臉|毀容|凹陷|凹洞|壞死|栓塞|後遺症|副作用|併發症|麻痺|發麻|腳麻|手麻|麻掉|發黑|頭暈|暈倒|昏倒|昏(?:過去|迷)|休克|心悸|嘔吐|一直吐|狂吐|吐到|想吐|胃出血|發燒|高燒|發冷|水牛肩|月亮臉|掉髮|落髮|拔錯|打錯|開錯(?:藥|刀)?|給錯藥|拿錯藥|做錯邊?|切錯|弄錯|配錯|縫合|裂開|傷到神經|神經受損|傷口.{0,6}(?:裂|爛|感染|沒處理|流)|戳到|刺破|弄破|燙到|割到|夾到|掉(?:進|到)|嗆到|摔|跌倒)|(?:打針|針|抽血|點滴|血管)[^，。！？]{0,5}(?:打|扎|戳|抽)?.{0,3}(?:好幾次|很多次|[三四五六七八九]次|半天|打不到|不進|找不到血管|漏針|歪)|吃(?:了|完)?.{0,8}(?:一直咳|更嚴重|想吐|拉肚子|暈|過敏|起疹|胃痛|不舒服|整個人|崩潰)|(?:打|做|吃|擦|洗|刮|弄|照|術|療程|針)(?:完|後).{0,10}(?:暈|頭暈|瘀青|腫|痛|不舒服|流血|黑|紅|癢|吐|發燒|爛|麻|過敏|崩潰|凹|反黑)|不舒服|安全.{0,4}(?:疑慮|堪慮|問題)|警報.{0,6}(?:叫|響|沒人)|含(?:有)?(?:西藥|類固醇|重金屬)|有(?:加|摻)?(?:西藥|類固醇)|驗出|沒(?:有)?消毒|消毒沒做|沒(?:有)?換(?:針頭|手套)|過期|送急診|去急診|掛急診|叫救護車|(?:停|斷)(?:藥)?(?:掉)?.{0,4}整個人|藥一停/gu,
    not: /發燒的(?:人|病人|小孩|孩子)|(?:不|沒|無|不太|一點都?不|完全不|都不|沒有|不會|沒什麼)(?:會|感覺|到|再)?(?:很)?(?:痛|疼|瘀青|腫|流血|副作用|後遺症|不舒服|過敏|留疤|紅腫|發炎|頭暈)|怕痛|止痛|(?:頭|腰|背|膝蓋|牙|經|肩頸|酸)痛.{0,6}(?:好|改善|消|舒緩|沒了|不見)|原本.{0,6}(?:痛|腫|過敏)|(?:不|沒)(?:那麼)?痛了|痛(?:了|很久)?.{0,4}終於(?:好|解)|等到.{0,2}(?:昏|暈)|跌倒，|吐到|喝到吐|氣到.{0,2}(?:吐|暈|發抖)|很痛快|過敏.{0,6}(?:好|改善|消|不見)/gu,
  },
  en: {
    cue: /\bhalos?\b|\b(?:allergic|sick|ill|nauseous|worse) (?:after|from|since)\b|\bstill (?:bleeding|swollen|sore|numb)\b|\bhematoma\b|\binjur(?:y|ed|ies)\b|\bmigraines?\b|\b(?:infect(?:ed|ion)|bleed(?:ing|s)?|bled|burn(?:ed|t|s)?|blister\w*|scarr?(?:ed|ing|s)?|swell(?:ing|ed)?|swollen|bruis\w+|rash|hives|allergic|reaction|numb(?:ness)?|nerve damage|complications?|side effects?|agony|excruciating|unbearable|painful|in (?:so much |severe |terrible |constant )?pain|so much pain|hurts?(?: like| so| a lot| badly| more| worse)|hurt me|perforat\w+|punctur\w+|collaps\w+|faint(?:ed|ing)?|passed out|dizzy|vomit\w*|threw up|fever|chipped|cracked my|cut my|wrong (?:tooth|dose|dosage|medication|meds|side|leg|eye)|overdos\w*|unsafe|unsanitary|unsteril\w*|didn'?t sterili[sz]e|reused|no gloves|expired|ended up in the (?:er|hospital|emergency)|went to the er|emergency room|\ber\b|can'?t (?:breathe|see|feel)|chest pain|stroke|seizure|oxygen|butcher\w*|poked (?:me )?(?:\w+ times|\d)|multiple (?:sticks|pokes|times to find)|necrosis|dry socket|damaged?)\b/giu,
    not: /\b(?:no|without(?: any)?|zero|minimal|barely any|hardly any|little|free of) (?:pain|bleeding|swelling|bruising|scars?|scarring|complications?|side effects?|discomfort)\b|\bpain[- ]?(?:less|free)\b|\b(?:was(?:n't| not)|not|never|isn'?t) (?:at all )?painful\b|\bdid(?:n't| not) hurt\b|\b(?:back|neck|knee|tooth|chronic)? ?pain (?:is |was )?(?:gone|better|disappeared)\b|\bburn(?:ed)? (?:me )?out\b|\bsmell(?:ed)? burn|\bburned through\b|\bscared\b/giu,
  },
  ja: {
    cue: /(?:激痛|痛(?:すぎ|かった|くて|くな|みが|み(?:と|で)|いし|い。|い$|い！)|腫れ|出血|血が|化膿|感染|火傷|やけど|水ぶくれ|内出血|あざ|しびれ|痺れ|麻痺|発疹|蕁麻疹|アレルギー|かぶれ|副作用|後遺症|合併症|熱(?:も|が)出|発熱|吐き気|嘔吐|めまい|倒れ|気を失|傷跡|跡が残|神経.{0,4}(?:傷|損傷)|救急(?:車|に|搬送)|違う(?:薬|歯)|薬.{0,4}間違|間違(?:えて|って).{0,6}(?:抜|打|削)|消毒.{0,4}(?:して(?:いな|くれ)|しな|せず)|手袋.{0,6}(?:せず|変え|替え)|不衛生な器具|使い回し|医療ミス|体調.{0,4}(?:悪|崩))/gu,
    not: /痛(?:くな(?:い|く|かった)|みも?(?:な[いくし]|ほとんど|少な|ありませ)|みが(?:な[くい]|消え|取れ|和ら|引)|くありませ)|(?:腰|肩|膝|歯)(?:の)?痛(?:み)?が(?:消|なくな|楽|治)|無痛|痛みに(?:配慮|弱)/gu,
  },
};
