import { defineMessages } from './messages.ts';

/** What the toolbar button says about the page in front. */
export const pageStateMessages = defineMessages(
  {
    dead: '安心回：這個網頁可能改版了，目前讀不到「{fields}」。回覆檢查仍會運作。',
    fine: '安心回：這一頁讀到 {n} 則評論。',
    reviews: '評論',
    author: '評論者',
    rating: '星等',
    text: '評論內容',
    submit: '送出按鈕',
    other: '其他欄位',
  },
  {
    dead: 'CalmReply: this page may have changed; “{fields}” cannot be read. Replies are still checked.',
    fine: 'CalmReply: {n} {n|review|reviews} read on this page.',
    reviews: 'reviews',
    author: 'reviewer',
    rating: 'stars',
    text: 'review text',
    submit: 'Post button',
    other: 'other fields',
  },
);
