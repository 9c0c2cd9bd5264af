import type { Review } from '../../utils/domain/review.ts';

export interface PracticeReview extends Review {
  readonly author: string;
  readonly rating: number;
  /** What a tired person might type, with the mistakes the practice is about. */
  readonly angryReply: string;
}

/** Invented people and clinics; each draft breaks rules of a different family. */
export const practiceReviews: readonly PracticeReview[] = [
  {
    id: 'practice-1',
    author: '小樹',
    rating: 1,
    text: '等了快兩個小時，進去三分鐘就出來，問什麼都很不耐煩。',
    partial: false,
    lang: 'zh-TW',
    angryReply:
      '林小姐您好，您上週三來做根管治療時遲到四十分鐘，病歷都有紀錄，當天還在櫃檯大吼。請您把這則不實評論刪除，否則本院將提告。',
  },
  {
    id: 'practice-2',
    author: '阿哲',
    rating: 2,
    text: '說明不清楚，回家才發現還要再付錢，感覺被推銷。',
    partial: false,
    lang: 'zh-TW',
    angryReply:
      '我們是全台最專業的團隊，療程保證有效、零風險。現在加 LINE 預約還有周年慶八折優惠，名額有限喔！',
  },
  {
    id: 'practice-3',
    author: 'Yuki C.',
    rating: 5,
    text: '櫃檯很親切，環境也很乾淨，謝謝大家。',
    partial: false,
    lang: 'zh-TW',
    angryReply: '謝謝 Yuki！您的玻尿酸恢復得很漂亮，下次回診再送您一堂保濕導入，記得幫我們打卡五星喔。',
  },
];
