import type { Lexicon } from './lexicon.ts';

export const staffGrievance: Lexicon = {
  topic: 'staff-grievance',
  'zh-TW': {
    cue: /待過(?:就|才|的|這)|(?:前員工|離職員工|內部員工|前同事|在(?:這|裡面|這裡|裡頭)(?:上班|工作|做過)|以前在(?:這|裡面)|做過(?:的)?(?:員工|護理師))|(?:薪水|薪資|底薪|獎金|加班費|勞健保|特休|年終|(?<!醫師?|護理師|治療師|療程師|諮商師|美容師|老師|人員)離職|面試|應徵|錄取|試用期|工時|排班|業績獎金|扣薪|勞基法|血汗)|(?:老闆|主管|院長娘|老闆娘)[^，。！？]{0,8}(?:壓榨|苛|情緒勒索|罵員工|扣薪|慣老闆)|慣老闆|壓榨員工|快逃.{0,6}(?:工作|上班|面試)|千萬別來(?:上班|應徵|面試)|員工流動|當(?:員工|免洗)/giu,
    not: /(?:加班|排班|請假).{0,6}(?:來|看|過來|看診)|員工.{0,4}(?:很|都|超)(?:親切|好|棒)/giu,
  },
  en: {
    cue: /\b(?:work(?:ed|ing) (?:here|there|for (?:them|this|him|her))|former employee|ex[- ]employee|current employee|as an employee|management (?:is|was|never|does)|overtime|paycheck|payroll|wages?|fired me|laid off|job interview|interviewed (?:here|for)|hiring|turnover|toxic (?:workplace|work environment|management)|treat (?:their )?employees|my shift)\b/giu,
    not: /\bhiring (?:great|wonderful|the best)/giu,
  },
  ja: {
    cue: /(?:元|前)(?:職員|スタッフ|従業員)|働いてい(?:た|ました)|勤務してい|給料|残業代?|ブラック(?:企業|な職場)|面接|退職|求人|パワハラ|有給|シフト|離職率/gu,
  },
};
