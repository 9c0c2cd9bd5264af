/** Words of the pages' own interface, by what they mean. Whole labels only: a reviewer may be called More. */

/** Heads of an owner's answer (zh-TW, en, ja; last seen 2026-07). */
export const ownerHeads = [
  '業主回應',
  '店家回覆',
  '店家回應',
  '業主回覆',
  '商家回覆',
  '商家回應',
  'Response from the owner',
  'オーナーからの返信',
] as const;

/** Marks a name as the owner's in the manager's list (2026). */
export const ownerMark = /[（(](?:業主|owner|オーナー)[)）]$/iu;

export const moreWords = [
  '更多',
  '顯示更多',
  '全文',
  'More',
  'See more',
  'もっと見る',
  '続きを読む',
] as const;

export const originalWords = /^(?:查看原文|See original|原文を見る)/u;

/** A rating in a label: `5 顆星`, `4.7 stars`, `5 つ星`, `5/5`. The first number counts. */
export const starLabel = /^\s*([1-5])(?:[.,]\d)?\s*(?:顆星|星|stars?|つ星|estrellas?|étoiles?|\/\s*5)/iu;

/** A date as the pages show it: relative, raw, in zh-TW, en or ja, also with an "edited" prefix. */
export const relativeDate =
  /^(?:(?:上次編輯|已編輯|Edited|最終編集)\s*[:：]?\s*)?(?:剛剛|昨天|[\d一兩二三四五六七八九十]+\s*(?:秒|分鐘|分|小時|時間|天|日|週|週間|個月|か月|ヶ月|年)(?:前)?|(?:an?|\d+)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago)$/iu;

/** The line under a name that says how many reviews its bearer has written (zh-TW, en, ja; last seen 2026-07). */
export const authorLine =
  /^(?:[^·・\d]{0,20}[·・] *)?(?:クチコミ *)?([\d,]+) *(?:則評論|reviews?|件)(?: *[·・]|$)/u;

/** Small marks on a card that are no words of the reviewer, and names of icons that stand in the text. */
export const chips = [
  '新',
  'New',
  'NEW',
  '新着',
  '·',
  '・',
  'star',
  'star_half',
  'star_border',
  'reply',
] as const;
