import type { Answerable } from './bank.ts';

/** A part of a topic: `asks` finds it in a review, `says` in a sentence of a phrase bank. */
interface Facet {
  readonly asks: RegExp;
  readonly says: RegExp;
}

/** Topics wide enough that a sentence about one part would miss the complaint about another. */
const facets: Partial<Readonly<Record<Answerable, readonly Facet[]>>> = {
  booking: [
    {
      asks: /電話|打不|打了|沒人接|不接|LINE|訊息|已讀|客服|小編|聯絡|聯繫|轉來轉去|phone|call|voice ?mail|message|text|hold|reach|pick|つながら|繋がら|折り返し|返信|返事|連絡|メール/iu,
      says: /電話|訊息|漏接|接起|聯絡|窗口|沒有人應|phone|call|message|line to another|Reaching|reach|お?電話|ご?連絡|呼び出し音|返事/iu,
    },
    {
      asks: /改期|取消|改時間|臨時|停診|休診|不在|撲空|白跑|沒開|cancel|resched|moved|bumped|closed|キャンセル|変更|休診/iu,
      says: /改期|異動|撲空|時間一改|last moment|Schedules? (?:do )?change|changes? of schedule|change a time|door shut|直前|時間が変わ|変更が必要|変更のお知らせ/iu,
    },
    {
      asks: /過號|遲到|提早|不給看|重掛|late|turned away|refus|no[- ]show|遅刻|断/iu,
      says: /過號|遲到|規則|Rules|lateness|rules|決まり/iu,
    },
    {
      asks: /系統|網路|線上|APP|網站|填手機|約不到|難約|掛不到|額滿|portal|website|app|link|online|waitlist|WEB|ウェブ|ネット|アプリ|予約が取/iu,
      says: /系統|線上|掛個號|約不到|名額|號碼|掛號的方式|省事|booking tools|online booking|booking system|予約の(?:手間|画面|仕組み)/iu,
    },
  ],
  environment: [
    {
      asks: /髒|臭|蟲|蟑螂|老鼠|衛生|乾淨|廁所|洗手間|菸|味|霉|血|消毒|口罩|手套|dirty|filthy|gross|smell|clean|bathroom|roach|stain|sanitary|汚|臭|不潔|不衛生|清潔|トイレ|カビ/iu,
      says: /清潔|乾不乾淨|消毒|洗手間|氣味|打掃|巡檢|Cleaning|Hygiene|regular checks|daily checks|清潔|清掃|衛生|点検/u,
    },
    {
      asks: /冷|熱|吵|擠|椅|座位|小|窄|隔音|空間|舊|壞|電視|WiFi|沒位|cold|hot|freez|loud|nois|crowd|small|seat|chair|tv|music|broken|old|寒|暑|うるさ|狭|椅子|混|テレビ/iu,
      says: /座位|坐得|溫度|空間|設備|硬體|待在|聲音|Seating|sit still|noise|temperature|Space|comfort|Repairs|席|温度|広さ|過ごしやす|修繕/u,
    },
    {
      asks: /招牌|標示|難找|找不到|signage|sign|hard to find|entrance|看板|入口/iu,
      says: /標示|動線|Signs|入口/u,
    },
    {
      asks: /大樓|騎樓|電梯|施工|building|elevator|elevators|エレベーター|建物/iu,
      says: /大樓|building|management/iu,
    },
  ],
  'doctor-manner': [
    {
      asks: /電腦|螢幕|手機|沒看我|頭都沒抬|眼|computer|screen|typing|eye|look|パソコン|目も/iu,
      says: /螢幕|輸入|看著|視線|screen|typing|face the person|画面|入力|お顔/iu,
    },
    {
      asks: /胖|年紀|老|外表|想太多|敏感|酸|笑我|嘲|玻璃心|草莓|fat|weight|age|laugh|mock|sham|judg|笑|太/iu,
      says: /外貌|想太多|年齡|looks, age|foolish|dismissed|容姿|軽く扱/iu,
    },
    {
      asks: /粗魯|粗暴|內診|大力|動作|手法|rough|hurt|乱暴/iu,
      says: /動作之前|徵得同意/u,
    },
    { asks: /嚇|恐嚇|等死|嚴重|scare|threat|怖|脅/iu, says: /害怕|嚴肅|壞消息/u },
  ],
  'staff-manner': [
    { asks: /電話|掛我|打去|phone|hung up|電話/iu, says: /電話與櫃檯|desk and on the phone|電話と窓口/u },
    { asks: /護理|護士|治療師|美容師|助理|藥師|nurse|assistant|hygienist|看護師|助手/iu, says: /護理人員/u },
  ],
  discrimination: [
    {
      asks: /外籍|外國|移工|外勞|新住民|語言|口音|accent|foreign|language|racis|race|immigrant|外国|言葉/iu,
      says: /語言|來自哪裡|聲音容易|language|louder|translation|言葉|翻訳/iu,
    },
    {
      asks: /老人|長者|長輩|輪椅|身障|殘障|手機|elder|senior|wheelchair|disab|age|高齢|障害|車椅子/iu,
      says: /無障礙|長者|多一點協助|擋在外面|做不到|entrance|shuts people out|公平な応対/iu,
    },
    { asks: /VIP|熟人|插隊|先看|有錢|自費|卡位|順序|priority|order/iu, says: /先後順序|好幾等|分開叫號/u },
  ],
  privacy: [
    {
      asks: /照片|影像|影片|官網|粉專|案例|photo|pic|instagram|facebook|website|写真|掲載/iu,
      says: /影像|授權|[Pp]icture|records need|photo/u,
    },
    {
      asks: /大聲|喊|叫|聽|旁邊|候診|櫃[檯台]|當眾|shout|loud|announce|heard|hear|wall|大声|人前|聞こえ|待合/iu,
      says: /叫號|說明一律|音量|等候線|旁人|眾人|旁聽|aloud|overheard|closed door|voice carries|Desks|お呼び出し|聞こえ|扉|声|人前/u,
    },
    {
      asks: /個資|外洩|資料|病歷|寄|家人|公司|老公|email|record|data|leak|breach|employer|family|個人情報|漏|家族|カルテ/iu,
      says: /資料|權限|[Ii]nformation|[Aa]ccess to|情報/u,
    },
  ],
  waiting: [
    {
      asks: /插隊|先看|順序|比我晚|後來|order|before me|順番|後から/iu,
      says: /叫號順序|先後|order of calling|順番/u,
    },
    { asks: /遲到|過號|離開/u, says: /過號/u },
  ],
  'pain-safety': [
    {
      asks: /電話|打去|打給|半夜|找不到|沒人|不管|不理|call|phone|night|answer|電話|夜/iu,
      says: /來電|聯絡|找得到人|求助|phone|call|whom|お電話|連絡/iu,
    },
    {
      asks: /消毒|手套|針頭|清潔|開錯|打錯|拔錯|給錯|過期|sterili|glove|wrong|expired|消毒|間違/iu,
      says: /核對|把關|紀錄|每個細節|safety step|small checks|手順/iu,
    },
    {
      asks: /痛|粗|打.{0,3}針|好幾次|hurt|pain|needle|poke|痛/iu,
      says: /喊停|動手之前|疼痛|say stop|痛み/iu,
    },
  ],
  price: [
    { asks: /自費|健保|insurance|medicare|保険|自費/iu, says: /自費|健保|insurance|保険/iu },
    { asks: /報價|說好|估|quote|estimate|見積/iu, says: /報價|估算|[Ee]stimate|見積/u },
    {
      asks: /收據|明細|帳單|bill|invoice|statement|明細|請求/iu,
      says: /收據|明細|[Ss]tatement|bill|明細|会計/u,
    },
  ],
  'hard-selling': [{ asks: /陪|女兒|兒子|媽|未成年|daughter|son|mother|娘|息子/iu, says: /陪同/u }],
  'short-visit': [{ asks: /初診|第一次|first (?:visit|time)|初診/iu, says: /初次/u }],
};

/**
 * The sentences that fit what the review says about the topic: those about a part it names and those about no
 * part; where that leaves fewer than three, all of them.
 */
export function fitting(list: readonly string[], topic: Answerable, review: string): readonly string[] {
  const parts = facets[topic];
  if (!parts) return list;
  const text = review.slice(0, 2000);
  const named = parts.filter(({ asks }) => asks.test(text));
  const others = parts.filter((facet) => !named.includes(facet));
  const about = list.filter((sentence) => named.some(({ says }) => says.test(sentence)));
  if (about.length >= 3) return about;
  const open = list.filter(
    (sentence) => about.includes(sentence) || !others.some(({ says }) => says.test(sentence)),
  );
  return open.length >= 3 ? open : list;
}
