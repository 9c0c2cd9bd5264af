import type { Lexicon } from './lexicon.ts';

export const wrongClinic: Lexicon = {
  topic: 'wrong-clinic',
  'zh-TW': {
    cue: /(?:寫|評|留|按|點|給|評論|發|選)錯(?:了(?!藥|針|單|價|錢)|間|家|地方|診所|店|評論)|(?:不是|應該是)(?:這間|這家|這裡|另一間|別間)|(?:對面|隔壁|另一間|另外一家|別家|樓上|樓下)(?:那間|那家|分店|分院)(?:的)?(?:評論|才)|搞錯(?:間|家|診所|店)|(?:跑|走|約)錯(?:間|家|診所)|Google.{0,4}地圖.{0,4}錯間|原本要評|刪不掉.{0,6}(?:寫錯|錯間)|名字(?:很|太)像.{0,8}(?:搞錯|寫錯)/giu,
  },
  en: {
    cue: /\bmeant for (?:the|a|my|another|some) (?!best|good|job|people|kids|children)[^.!?]{0,25}\b(?:across|next door|down the|upstairs|around the corner|instead|other)\b|\bnot (?:for )?this place\b|\b(?:wrong (?:clinic|place|office|business|location|practice|listing|dentist)|(?:for|about|meant for) the other (?:branch|location|clinic|office|place)|other branch|not this (?:location|clinic|office|branch|one)|mixed up with|meant (?:this )?for (?:another|a different)|accidentally (?:reviewed|posted|rated))\b/giu,
  },
  ja: {
    cue: /(?:別の|違う|他の)(?:クリニック|医院|病院|店舗|院)(?:の|と).{0,8}(?:間違|口コミ|レビュー)|(?:投稿|口コミ|レビュー|書き込み).{0,4}(?:先|を)?間違|間違えて(?:投稿|評価|書)|ここではな(?:い|く)/gu,
  },
};
