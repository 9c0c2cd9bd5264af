import type { Lexicon } from './lexicon.ts';

export const staffManner: Lexicon = {
  topic: 'staff-manner',
  hcat: 'respect',
  'zh-TW': {
    hint: /護理[師長]?|護士|櫃[檯台]|前台|小姐|客服|治療師|諮詢師|助理|藥師|人員|店員/gu,
    cue: /還(?:在)?(?:怪|酸|兇|唸|罵|吼|嗆|數落|指責|教訓)(?:我|病人|客人|家屬|人家)|(?:都|也|完全|根本)不管(?:我|人|病人|家屬|$|[，。！])|(?:醫護|護理師?|護士|櫃[檯台]|人員|員工|小姐|助理|同仁)[^，。！？]{0,10}(?:講笑話|說笑|嘻笑|嬉鬧|嬉笑|打鬧|吃東西|追劇)|刁難|為難|推三阻四|擺架子|官腔|踢皮球|不耐|(?:老闆娘|櫃[檯台]|護理師|小姐|客服)[^，。]{0,4}(?:機車|機歪|很?秋|不理人|不爽|擺爛)|不(?:理|鳥|甩)(?:人|我)|不聞不問|沒(?:有)?禮貌|沒有?笑容|服務.{0,4}(?:冷|隨便|敷衍)|(?:櫃[檯台臺]|前[台檯臺]|護理|護士|小姐|妹妹|阿姨|客服|小編|美容師|諮詢師?|店員|店家|助理|藥師|治療師|職員|人員|員工|服務|行政|掛號|接電話|物理|復健師|心理師|早療|老師|批價|志工|保全|諮商師|同仁|工讀生|護佐|看護|司機|診所|老闆娘?|經理|店長|助手|營養師|衛教師)[^。！？]{0,16}?(?:態度|臉)?.{0,3}(?:臭臉|臉(?:很|超|有夠|都)?臭|臉色|不耐煩|很?兇|超兇|好兇|口氣|惡劣|很差|超差|好差|太差|極差|差勁|不佳|不好|不理|不屑|愛理不理|沒禮貌|無禮|沒有禮貌|傲慢|高傲|冷淡|冷漠|翻白眼|白眼|大小眼|吼|罵|唸|聊天|滑手機|玩手機|聊八卦|擺爛|敷衍|機車|冷冰冰|一問三不知|酸|嗆|大聲|不甩|不友善|沒耐心|沒有耐心|不專業|隨便|顧.{0,2}聊|只顧|推託|推來推去|跩|屌|不客氣|粗魯|沒笑容|嘲笑|恥笑|取笑|嫌|趕人|瞪|碎念|使喚|命令)|(?:服務)?態度.{0,4}(?:差|爛|惡劣|不佳|不好|糟|冷淡|冷漠|兇|傲慢|很?跩|有問題|令人|惡|不OK|待加強|不及格|誇張)|臭臉|臉(?:很|超|有夠)臭|擺.{0,2}臉色?|口氣.{0,4}(?:差|不好|衝|兇|不耐|惡劣|爛|硬)|愛理不理|沒人(?:打招呼|理|招呼|記得我|道歉)|連(?:個|句)?(?:道歉|對不起|招呼|一句(?:道歉|對不起|安慰))|被(?:護理師|護士|櫃[檯台]|小姐|客服|助理|阿姨)?(?:罵|唸|吼|嗆|兇|酸|趕|瞪|翻白眼)|(?:打去|電話).{0,6}(?:被罵|被唸|被嗆|被吼)|服務(?:品質)?.{0,3}(?:差|爛|糟|惡劣|零分|很不好|不好|不佳|有待|待加強|不周)|客服.{0,3}(?:超|很|有夠)?(?:爛|差|雷)|掛(?:我|人)(?:的)?電話|很兇|有夠兇|晾在|被晾/gu,
    not: /(?:醫[師生]|院長|大夫)[^，。！？]{0,8}(?:態度|臉|口氣|很?兇|不耐煩|臭臉|傲慢|冷淡|冷漠|敷衍|嗆|酸|罵)[^，。！？]{0,6}|態度.{0,3}(?:很好|超好|親切|非常好|好|不錯|佳)|不(?:會|太)?(?:臭臉|兇|敷衍)/gu,
  },
  en: {
    hint: /\b(?:staff|receptionist|nurse|front desk|assistant|tech)s?\b/giu,
    cue: /\bdirty looks?\b|\bglar(?:ed|ing)\b|\bnot (?:very )?(?:friendly|welcoming|helpful|kid friendly)\b|\bunwelcom\w+|\bmade to feel (?:like|unwelcome)\b|\bno (?:empathy|compassion)\b|\bdidn'?t (?:even )?(?:greet|smile|acknowledge)\b|\brude\b|\b(?:staff|receptionists?|front ?desk|reception|nurses?|assistants?|secretar\w+|hygienists?|techs?|technicians?|office (?:manager|lady|staff)|woman|lady|guy|girls?|employees?|billing|coordinator|PAs?|people|team|scheduler|phlebotomist|aide|therapists?|manager|office|desk|customer service|service|they|she|he|everyone)\b[^.!?]{0,45}\b(?:rude\w*|nasty|mean|unfriendly|cold|dismissive|unprofessional|condescending|snippy|snapped|snarky|attitude|yell\w*|scold\w*|eye ?rolls?|rolled (?:her|his|their) eyes|hung up|ignor\w+|disrespect\w*|impatient|annoyed|laughed|gossip\w*|on (?:her|his|their) (?:cell |cell)?phone|hostile|curt|abrupt|robotic|incompetent|careless|unhelpful|indifferent|couldn'?t care less|doesn'?t care|don'?t care|didn'?t care|chatting|bored|transactional|awful|terrible|horrible|listened)\b|\b(?:rude\w*|nasty|unfriendly|condescending|snippy|unprofessional|cold|dismissive|disrespectful|hostile|unhelpful|mean|terrible|awful|horrible|worst)\b[^.!?]{0,20}\b(?:staff|receptionists?|front ?desk|reception|nurses?|assistants?|customer service|service|people|team|hygienists?|employees?|attitude)\b|\bbad attitudes?\b|\bhung up on me\b|\b(?:so|very|extremely|incredibly|really) rude\b|\btransactional\b|\bzero eye contact\b|\b(?:customer )?service (?:was|is) (?:terrible|awful|horrible|poor|bad)\b|\btreated (?:me|us|like)[^.!?]{0,20}(?:number|cattle|dirt|garbage|trash|an? inconvenience|nothing)/giu,
    not: /\b(?:doctor|dr\.?(?: \w+)?|dentist|surgeon|physician|specialist|psychiatrist)\b[^.!?]{0,40}\b(?:rude\w*|dismissive|arrogant|condescending|impatient|cold|ignored?|yelled|laughed|mean|unprofessional|disrespectful|abrupt|listened)|\bnobody (?:said|explained|told)\b|\b(?:she|he|they|staff|team|everyone|nurses?)[^.!?,]{0,12}\blistened to (?:everything|me|every)|\bnever (?:felt )?(?:ignored|rude)/giu,
  },
  ja: {
    hint: /受付|スタッフ|看護師|助手/gu,
    cue: /(?:受付|スタッフ|看護師|事務|助手|衛生士|電話(?:対応|の人)?|職員|カウンセラー|店員|女性|おばさん|会計|従業員).{0,18}(?:態度.{0,4}(?:悪|最悪|ひど|横柄|冷)|感じ.{0,3}悪|冷た|無愛想|愛想.{0,3}(?:な|悪)|不親切|失礼|横柄|怒(?:ら|鳴|っ)|イライラ|無視|睨|上から|雑(?!誌)|ため息|面倒くさ|私語|おしゃべり|目も合わせ|きつ|対応.{0,4}(?:悪|ひど|最悪|雑|冷)|不愉快|笑(?:わ|い者)|挨拶.{0,3}(?:な|し))|(?:接客|対応|態度|接遇).{0,5}(?:悪|最悪|ひど|冷た|雑|横柄|不親切)|挨拶もな|愛想.{0,3}(?:な|悪)|感じ(?:が|の)?悪い|不親切|誰も(?:話を聞|気にかけ)/gu,
    not: /(?:先生|医師|院長|ドクター|医者).{0,10}(?:態度.{0,4}(?:悪|最悪|ひど|横柄|冷)|冷た|横柄|高圧|怒|失礼|不愛想|上から|感じ.{0,3}悪|無愛想|雑)/gu,
  },
};
