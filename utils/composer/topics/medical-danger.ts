import type { Lexicon } from './lexicon.ts';

export const medicalDanger: Lexicon = {
  topic: 'medical-danger',
  'zh-TW': {
    cue: /(?:呼吸(?:困難|不過來|很喘|急促)|喘不過氣|不能呼吸|胸(?:口)?(?:痛|悶)|心臟(?:很痛|病發|停)|昏倒|昏迷|昏過去|休克|失去意識|意識不清|抽搐|大(?:量)?出血|血流不止|流血不止|止不住血|一直流血|血尿|吐血|咳血|失明|看不見了|中風|半邊.{0,3}(?:麻|無力)|過敏性休克|敗血|蜂窩性|壞死|手指發黑|發黑|栓塞|送急診|掛急診|去急診|叫救護車|救護車|加護病房|ICU|icu|病危|差點(?:沒命|死|休克)|命危|高燒不退|燒到(?:39|40|四十)|藥物過量|吞(?:了)?(?:整|一)?(?:瓶|包|罐)藥)/giu,
    not: /急診不收|(?:氣到|笑到).{0,3}(?:昏倒|中風|吐血|心臟病)|快(?:要)?(?:氣到)?(?:中風|吐血)/giu,
  },
  en: {
    cue: /\b(?:can'?t breathe|cannot breathe|couldn'?t breathe|trouble breathing|short(?:ness)? of breath|chest pain|heart attack|stroke|seizure\w*|unconscious|passed out|anaphyla\w+|bleed(?:ing)? (?:out|heavily|non-?stop|that won'?t stop|uncontrollably)|won'?t stop bleeding|(?:ended up|landed|sent|rushed|went|go|going|back|straight|wound up)[^.!?]{0,15} (?:in|to) (?:the )?(?:er|hospital|icu|emergency)\b|emergency room|911|ambulance|sepsis|septic|can'?t see|lost (?:my )?(?:vision|sight)|going blind|overdos\w+|life[- ]threatening|almost died|nearly died)\b/giu,
  },
  ja: {
    cue: /呼吸(?:が|も)?(?:でき|苦し|困難)|息が(?:でき|苦し)|胸(?:が|の)?(?:痛|苦し)|意識(?:が|を)?(?:な|失|もうろう|朦朧)|けいれん|痙攣|救急(?:車|搬送|外来|に運)|血が(?:止ま|とま)ら|大量(?:に)?出血|アナフィラキシー|失明|死にかけ|入院(?:した|する(?:こと|羽目)|になっ)|心筋梗塞|脳梗塞/gu,
  },
};
