import { defineMessages } from './messages.ts';

/** Words of the page that checks a text from anywhere. */
export const checkMessages = defineMessages(
  {
    menu: '用安心回檢查這段文字',
    title: '檢查一段文字',
    lead: '貼上或修改文字，檢查結果會跟著更新。內容只在這台電腦上檢查，不會傳送，關閉瀏覽器後就不留存。',
    text: '要檢查的文字',
    context: '這段文字會用在',
    reply: '公開回覆評論',
    post: '貼文或宣傳',
    statement: '對外聲明',
    copy: '複製這段文字',
    copied: '已複製，請貼回原本的地方。',
    copyFailed: '沒有複製成功，請自行選取文字複製。',
    undo: '復原上一次修改',
    empty: '還沒有文字。',
    unread: '這段文字沒有檢查成功，請不要當作沒有問題。',
  },
  {
    menu: 'Check this text with CalmReply',
    title: 'Check a text',
    lead: 'Paste or edit the text; the findings follow. It is checked on this computer only, never sent, and gone when the browser is closed.',
    text: 'Text to check',
    context: 'This text is for',
    reply: 'A public reply to a review',
    post: 'A post or promotion',
    statement: 'A public statement',
    copy: 'Copy this text',
    copied: 'Copied. Paste it back where it belongs.',
    copyFailed: 'Not copied. Please select and copy the text.',
    undo: 'Undo the last change',
    empty: 'No text yet.',
    unread: 'This text could not be checked; do not take it for clean.',
  },
);
