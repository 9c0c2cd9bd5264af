import type { Lang } from '../../domain/finding.ts';

/** Words by which a clause complains; what carries a topic's `aspect`. */
export const complaining: Readonly<Record<Lang, RegExp>> = {
  'zh-TW':
    /差|爛|糟|慢|兇|臭|貴|難(?!得|忘)|不(?:好|行|理|專業|清|舒服|推|合理|滿|足|夠|佳|方便|友善|透明|便|到|了|對|給|會|爽)|扯|誇張|失望|生氣|傻眼|無言|雷|騙|坑|惡劣|敷衍|髒|吵|擠|沒(?!事|問題|想到|多久)|無(?:聊|言|語)|扣(?:一)?星|待加強|麻煩|可惜|希望|建議|改善|加強|問題|(?<!不)太(?!太|棒|好|讚|感|厲害)|亂/u,
  en: /\b(?:bad|poor|terrible|awful|horrible|worst|slow|rude|long|never|not|no|n't|too|wish|could be|should|disappoint\w*|frustrat\w*|annoy\w*|ridiculous|unacceptable|sucks?|issue|problem|wrong|unfortunately|only (?:downside|complaint|con))\b|n't\b/iu,
  ja: /悪|ひど|最悪|遅|長|高(?:い|す)|残念|不(?:満|快|便|安|信|愉快)|ない|ません|なかった|すぎ|がっかり|嫌|困|改善|もう少し|もっと|欲しい|ほしい/u,
};

/** What can be checked by someone who was not there: times, sums, counts, events. */
export const factual: Readonly<Record<Lang, RegExp>> = {
  'zh-TW':
    /\d|[一二兩三四五六七八九十半幾]+(?:個)?(?:小時|鐘頭|分鐘|秒|天|個月|年|次|萬|千|百|塊|元|針|堂|號|通|成)|昨天|今天|上(?:週|禮拜|個月)|打電話|改期|取消|退費|收據|說(?:要|會|好|是)|叫我|沒接|不接|照片|合約/u,
  en: /\d|\b(?:hours?|minutes?|days?|weeks?|months?|twice|times|told|said|charged|billed|cancel\w*|called|voice ?mails?|yesterday|contract|refund|photos?)\b/iu,
  ja: /\d|[一二三四五六七八九十]+(?:時間|分|回|日|円)|言われ|キャンセル|請求|電話|返金|写真|契約/u,
};
export const evaluative: Readonly<Record<Lang, RegExp>> = {
  'zh-TW':
    /差|爛|糟|棒|讚|親切|專業|細心|耐心|溫柔|推薦|失望|生氣|扯|誇張|惡劣|敷衍|舒服|滿意|喜歡|貴|雷|傻眼|感覺|覺得|超|很|好/u,
  en: /\b(?:bad|good|great|terrible|awful|horrible|worst|best|rude|kind|nice|friendly|felt|feel|awesome|amazing|disappoint\w*|ridiculous|love\w*|hate\w*|so|very)\b/iu,
  ja: /悪|良|ひど|最悪|最高|親切|丁寧|優し|残念|感じ|とても|すごく|全く/u,
};
