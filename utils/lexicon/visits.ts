import type { Terms } from '../domain/terms.ts';

/** Words for having been at the clinic, booked, called or asked. */
export const visits: Terms = {
  kind: 'visit',
  zh: `看診 就診 就醫 回診 複診 初診 來診 求診 到診 應診 掛號 預約 約診 報到 候診 看病 看牙 來訪 到訪 造訪 蒞臨 光臨 光顧 惠顧 前來 到院 來院 入院 來電 致電 打電話 電話中 諮詢 現場 進診間 診間 診療椅 批價 領藥 離院 離開診所 住院 出院 請假 取消預約 改約 爽約 未到 沒來 來過 來了 來看 來做 來打 來過我們 到過 上門 過號 插隊 跟診`,
  en: `visit,visited,your visit,your appointment,your appt,appointment,came in,come in,came to see,coming in,checked in,check-in,walked in,booked,scheduled,rescheduled,cancelled,canceled,no-show,called us,your call,phone call,saw you,seen you,see you,treated you,stopped by,choosing us,your time with us,your experience with us,patient of ours,patient here,our patient,in the chair,in our office,at our office,at our clinic,in the waiting room,front desk,your stay,consultation,consult,dropped by`,
};

/** Files kept about a person. */
export const records: Terms = {
  kind: 'record',
  zh: `病歷 病歷號 就診紀錄 看診紀錄 掛號紀錄 預約紀錄 通話紀錄 護理紀錄 療程紀錄 消費紀錄 繳費紀錄 對話紀錄 諮詢紀錄 對話截圖 對話 紀錄 記錄 監視器 監視畫面 錄影 錄影畫面 錄音 調閱 系統 個資 基本資料 就診資料 檔案 簽名 簽署 簽收 簽過 掛號資料 LINE對話 存證`,
  en: `record,records,chart,file,your file,our system,our records,call log,call recording,camera footage,security footage,cctv,surveillance,video footage,screenshots,text messages,chat logs,sign-in sheet,day sheet,schedule,notes,signed,portal messages`,
};

/** What is paid, owed, refunded or insured. */
export const payments: Terms = {
  kind: 'payment',
  zh: `付費 付款 繳費 繳清 付清 欠費 欠款 尾款 訂金 定金 刷卡 分期 退費 退款 退還 退錢 已退 補繳 未繳 未付 未結 掛帳 帳款 帳單 發票 收據 匯款 入帳 折讓 自費 自付額 部分負擔 掛號費 健保身分 健保卡 健保 自費身分 理賠 保險 保險公司 實支實付 低收入戶 中低收入 福保 重大傷病 重大傷病卡 免部分負擔 醫療費用 手術費 療程費 押金 餘額 剩餘堂數 剩下的堂數 堂數 和解金 賠償金 慰問金 調解 和解書 和解 受領 貸款 分期付款`,
  en: `paid,pay,payment,balance,your balance,owe,owed,outstanding balance,past due,collections,refund,refunded,credit card,declined,chargeback,copay,co-pay,deductible,insurance,your insurance,claim,medicaid,medicare,bill,billed,invoice,deposit,down payment,payment plan,financing,fee waived,charged,charge,reimbursed,write-off,wrote off,settlement,bounced check`,
};
