import { defineMessages } from './messages.ts';

/** Words beside the reviews of the clinic's own place. */
export const reviewBadgeMessages = defineMessages(
  {
    unanswered: '未回覆',
    answered: '已回覆',
    risky: '回覆有疑慮',
    draft: '有草稿',
    draftLabel: '安心回：這則評論有一份還沒送出的草稿，內容在收件匣',
    unansweredLabel: '安心回：這則評論還沒有回覆',
    answeredLabel: '安心回：已回覆，檢查後沒有需要注意的地方',
    partLabel: '安心回：已回覆，只檢查了目前顯示的部分',
    uncheckedLabel: '安心回：已回覆，這則回覆還沒有檢查',
    riskyLabel: '安心回：已公開的回覆可能有疑慮：{titles}',
    ask: '「{name}」是你們的診所嗎？',
    yes: '這是我們診所',
    no: '不是',
    why: '選「這是我們診所」後，安心回會在評論旁標示是否已回覆，並檢查已公開的回覆。只記在這台電腦。',
  },
  {
    unanswered: 'Not answered',
    answered: 'Answered',
    risky: 'Check the reply',
    draft: 'Draft kept',
    draftLabel: 'CalmReply: a reply to this review was begun and not posted; it is in the inbox',
    unansweredLabel: 'CalmReply: this review has no reply yet',
    answeredLabel: 'CalmReply: answered; nothing to note in the reply',
    partLabel: 'CalmReply: answered; only the part shown was checked',
    uncheckedLabel: 'CalmReply: answered; the reply has not been checked',
    riskyLabel: 'CalmReply: the public reply may be a problem: {titles}',
    ask: 'Is “{name}” your clinic?',
    yes: 'This is our clinic',
    no: 'No',
    why: 'CalmReply then marks which reviews are answered and checks the public replies. Kept on this computer only.',
  },
);
