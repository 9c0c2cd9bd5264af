import { defineMessages } from './messages.ts';

/** The few words of the part that stays loaded on every page. */
export const guardMessages = defineMessages(
  {
    orphaned: '安心回已更新或停用，這一頁的檢查已經關閉。請重新整理頁面。',
    noChecker: '安心回沒有載入成功，這則回覆沒有經過檢查。請重新整理頁面再試。',
    noSubmit: '這個頁面可能改版了，找不到送出按鈕：內容仍會檢查，但無法在送出前攔下。',
    pressAgain: '剛剛完成檢查，沒有需要攔下的內容，請再按一次送出。',
    checking: '正在檢查，請稍候再按一次送出。',
  },
  {
    orphaned: 'CalmReply was updated or switched off; checking is off on this page. Please reload it.',
    noChecker: 'CalmReply could not load, so this reply was not checked. Please reload the page.',
    noSubmit: 'This page may have changed: no Post button was found. The text is checked but cannot be held.',
    pressAgain: 'Checked just now, nothing to hold. Please press Post again.',
    checking: 'Checking. Please press Post again in a moment.',
  },
);
