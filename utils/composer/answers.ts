import type { Suggestion, Topic } from '../domain/suggestion.ts';

/** Words by which a reply speaks to a topic, in all our languages at once: a draft may mix them. */
const speaks: Partial<Readonly<Record<Topic, RegExp>>> = {
  waiting:
    /等|候診|叫號|看診時間|延誤|順序|時間安排|wait|delay|on time|schedul|flow|calling|time\b|minutes|late\b|待|お時間|順番|時間/iu,
  booking:
    /預約|掛號|電話|來電|訊息|改期|異動|聯絡|線上|名額|號碼|接聽|撲空|book|appointment|phone|call|reach|message|online|schedul|予約|電話|連絡|変更/iu,
  'staff-manner':
    /態度|口氣|語氣|應對|櫃[檯台]|同仁|接待|服務|禮貌|人員|被[^，。]{0,4}對待|笑容|manner|tone|rude|courtes|front desk|reception|staff|team|kind|welcome|respect|greet|態度|対応|言葉|応対|受付|接遇|スタッフ/iu,
  'doctor-manner':
    /醫師|診間|看診時|溝通|語氣|聽|尊重|看著|manner|doctor|listen|consult|respect|eye|heard|tone|医師|診察|お話|言葉|聞|対応/iu,
  'short-visit':
    /看診(?:的)?時間|匆忙|匆匆|太快|倉促|時間太|短|幾分鐘|趕|rush|hurr|short|time|quick|brief|短|慌ただ|急|時間/iu,
  'not-explained':
    /說明|解釋|講清楚|說清楚|講解|交代|告知|聽不懂|疑問|一頭霧水|explain|explanation|clear|question|understand|inform|words|説明|ご質問|疑問|わか|分か|言葉/iu,
  result: /結果|期待|期望|效果|成效|落差|失望|result|outcome|hope|expect|結果|期待|ご不満/iu,
  'pain-safety':
    /安全|疼痛|不適|不舒服|身體|痛|擔心|核對|紀錄|safe|pain|hurt|discomfort|care|worr|安全|痛|お体|体調|不安|心配/iu,
  price:
    /費用|收費|價|金額|自費|明細|收據|報價|錢|fee|price|cost|charge|bill|estimate|money|pay|statement|料金|費用|お支払|金額|会計|請求|見積/iu,
  'hard-selling':
    /推銷|銷售|推薦|壓力|加購|方案|自費項目|決定|考慮|sell|sales|pressure|upsell|push|decide|勧|売|決め|プレッシャー|圧/iu,
  refund: /退費|退款|契約|合約|款項|refund|contract|package|money back|返金|契約/iu,
  environment:
    /環境|清潔|乾淨|座位|空間|設備|氣味|冷氣|溫度|洗手間|巡檢|動線|待在|標示|clean|hygiene|space|room|seat|facilit|comfort|noise|building|sign|環境|清潔|清掃|席|設備|院内|衛生/iu,
  parking: /停車|車位|交通|parking|park\b|spaces?|getting here|get here|駐車|車|交通/iu,
  privacy:
    /隱私|個資|資料|保密|影像|音量|叫號|旁人|授權|權限|privacy|private|information|confidential|data|record|overheard|プライバシー|個人情報|情報|聞こえ/iu,
  discrimination:
    /公平|一視同仁|差別|歧視|平等|順序|語言|每一位|對待|無障礙|fair|equal|respect|everyone|same|treat|language|access|公平|平等|差別|どなた|同じ/iu,
  'legal-threat':
    /申訴|權利|途徑|調解|專責|正式|法律|程序|complain|formal|rights?|legal|concern|process|channel|seriously|申し|手続|ご意見|権利|正式/iu,
  'media-threat': /說明|查證|專責|公開|媒體|正式|public|media|facts|formal|answer|speak|報道|説明|確認|公/iu,
  scam: /冒用|冒名|詐騙|查證|165|官方|impersonat|scam|fraud|official|not from us|verify|なりすまし|詐欺|公式/iu,
  question: /詢問|請教|疑問|提問|問|question|ask|answer|お問い合わせ|ご質問|お尋ね/iu,
  praise: /謝|感恩|開心|鼓勵|肯定|thank|grateful|kind words|appreciat|ありがと|感謝|励み|嬉し/iu,
  'staff-grievance':
    /工作|同仁|職場|勞|內部|員工|work|employ|team|staff|colleague|workplace|職場|働|スタッフ|労/iu,
};

/**
 * The topics of a review that a draft does not speak to yet: by the words in it, and by the suggestions it was made
 * from, which know what they answer. A topic nobody answers in public (abuse, spam, doubts about reviews, a wrong
 * place, a danger) is never missed.
 */
export function openTopics(
  topics: readonly Topic[],
  draft: string,
  offered: readonly Suggestion[] = [],
): readonly Topic[] {
  const used = offered.filter(({ text }) => isMadeFrom(draft, text)).flatMap(({ answered = [] }) => answered);
  return topics.filter((topic) => {
    const words = speaks[topic];
    return words !== undefined && !used.includes(topic) && !words.test(draft);
  });
}

/** At least two thirds of the suggestion's sentences stand in the draft. */
function isMadeFrom(draft: string, suggestion: string): boolean {
  const sentences = suggestion.split(/(?<=[。！？.!?])\s*/u).filter((sentence) => sentence.length > 3);
  const kept = sentences.filter((sentence) => draft.includes(sentence)).length;
  return sentences.length > 0 && kept * 3 >= sentences.length * 2;
}
