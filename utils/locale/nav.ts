import { defineMessages } from './messages.ts';

/** Names of the extension's own pages, as the head of each of them shows them. */
export const navMessages = defineMessages(
  {
    brand: '安心回',
    pages: '安心回的頁面',
    inbox: '收件匣',
    desk: '危機處理',
    insight: '洞察',
    mentions: '網路提及',
    practice: '練習',
    options: '設定',
  },
  {
    brand: 'CalmReply',
    pages: 'Pages of CalmReply',
    inbox: 'Inbox',
    desk: 'Crisis',
    insight: 'Insight',
    mentions: 'Mentions',
    practice: 'Practice',
    options: 'Settings',
  },
);
