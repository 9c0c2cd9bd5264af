import { defineMessages } from './messages.ts';

/** Words of the list of what to prepare for counsel. */
export const counselMessages = defineMessages(
  {
    counsel: '法律途徑：見律師前先準備好',
    open: '看準備清單',
    help: '這是最後一條路：傷害嚴重、平台檢舉沒有結果時才走。這裡只幫忙整理，要不要走、怎麼走，請由律師判斷。',
    here: '已有 {n} 項',
    nothing: '還沒有',
    meanwhile: '在那之前不要做的事',
  },
  {
    counsel: 'The legal route: what to have ready',
    open: 'See the list',
    help: 'The last road, for grave harm that the platform did not end. This only helps to gather things; whether and how to go is for counsel to judge.',
    here: '{n} here',
    nothing: 'nothing yet',
    meanwhile: 'What not to do meanwhile',
  },
);
