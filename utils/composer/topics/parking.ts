import type { Lexicon } from './lexicon.ts';

export const parking: Lexicon = {
  topic: 'parking',
  hcat: 'environment',
  'zh-TW': {
    cue: /停車(?:場|費)?[^，。！？]{0,8}(?:折抵|要錢|要收|沒折|不能折)|(?:停車|車位|停車場|停機車|機車格)[^，。！？]{0,8}(?:難|不便|不方便|不好|少|不夠|沒|貴|麻煩|遠|小|窄|困難|痛苦|繞|問題|滿|不到|是惡夢|崩潰)|難停|(?:沒|無|不好|很難|找不到|找)(?:有)?(?:地方)?(?:停車|車位|停)|車位難|交通.{0,4}(?:不便|不方便|麻煩|難)|繞了.{0,4}圈/gu,
    not: /停車.{0,4}(?:很|超|也|非常)?(?:方便|好停|容易)|好停車/gu,
  },
  en: {
    cue: /\b(?:no|terrible|awful|bad|horrible|limited|impossible|nightmare|tight|tiny|expensive|paid|little|difficult|hard|find|finding) (?:\w+ ){0,2}parking\b|\bparking\b[^.!?]{0,30}\b(?:nightmare|terrible|awful|bad|horrible|hard|tough|limited|impossible|tight|tiny|full|expensive|sucks?|difficult|pain|small|issue|problem|hassle|ticket(?:ed)?|towed|challenging|scarce)\b|\bgot towed\b|\bvalet\b/giu,
    not: /\b(?:easy|free|plenty of|ample|lots of|good|great|convenient) parking\b|\bparking (?:is |was )?(?:easy|free|plentiful|ample|great|convenient)/giu,
  },
  ja: {
    cue: /駐車(?:場|スペース).{0,10}(?:狭|少な|な[いくし]|停めにく|止めにく|とめにく|満車|遠|不便|わかりにく|分かりにく|足りな|いっぱい|有料)|(?:停|止)めにく|アクセスが?(?:悪|不便)|駐輪場が?(?:な|狭)/gu,
    not: /駐車場.{0,6}(?:広|停めやす|止めやす|完備|たくさん)/gu,
  },
};
