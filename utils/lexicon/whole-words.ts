import type { Terms } from '../domain/terms.ts';

/**
 * Everyday words that share a character with a rule's short term: in 列出清單 there is no 出清. A term of two or
 * three characters that begins or ends inside one of these is none.
 */
export const wholeWords: Terms = {
  kind: 'word',
  zh: `列出 清單 清楚 清潔 清洗 清點 找到 找出 找回 報告 報到 報價 報名 報備 報修 報表 評論 評估 增刪 刪除線 文字 文件 文章 能量 能力 秘密 祕密 看診 看病 看報告 看懂 看看診 演練 演講 演算 員工作 廠商 商量 商店 下周 下週 上周 上週 時段 時間 時程 時候 有限 不限 無限 權限 收到 收費 收據 收件 解說 解釋 講解 過敏 過程 過期 方便 方式 方法 方向 個別 個案 檢視 送醫 送達 送檢 折騰 折衷 折返 折磨 打折扣戰 減少 減輕 減緩 減重 號碼 帳號碼 位數 位置 額頭 額溫 搶救 線上 公告 告知 告訴 告示 名單位 有種類 有種植 關係 關過來 走路 走道 走廊 走動 演變 招募 招呼 招牌 帶來 帶走 帶回 帶動 帶領 拉長 拉近 拉開 拉簾 快速 快樂 快篩 快捷 約定 約好 約束 約莫 卡片 卡住 卡在 卡關 卡號 位子女 追蹤 追問 追加 送餐 送洗 送件 贈閱 免於 免得 免疫 免除 免洗 便宜行事`,
};
