import { defineMessages } from './messages.ts';

/** Words about whether the browser lets the extension see the pages of reviews. */
export const siteAccessMessages = defineMessages(
  {
    open: '可以讀取評論網站，回覆檢查已經就緒。',
    closed: '瀏覽器還沒有允許讀取 {sites}，在這些網站上不會檢查。',
    allow: '允許這些網站',
    refused: '還沒有允許。按下按鈕後，請在瀏覽器的詢問裡選「允許」。',
    restart: '已允許。先前開著的評論頁面要重新整理一次。',
  },
  {
    open: 'The pages of reviews can be read; checking is ready.',
    closed: 'The browser does not allow {sites} yet; nothing is checked there.',
    allow: 'Allow these sites',
    refused: 'Not allowed yet. After pressing, choose “Allow” in the browser’s question.',
    restart: 'Allowed. Pages of reviews already open need one reload.',
  },
);
