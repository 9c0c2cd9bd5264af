import type { FollowUpStage } from '../domain/follow-up.ts';
import type { Bilingual } from '../domain/rule.ts';

/** What each contact is for and how it may be opened, in private. Sources B and C ask for the contacts. */
export const followUpWording: Readonly<
  Record<FollowUpStage, { readonly name: Bilingual; readonly wording: Bilingual }>
> = {
  day1: {
    name: { zh: '24 小時', en: '24 hours' },
    wording: {
      zh: '您好，這裡是診所的服務窗口。這次的經驗讓您不愉快，我們很在意，想先聽聽您的感受。不曉得現在方便說話嗎？',
      en: 'Hello, this is the clinic’s patient service. We are sorry that the experience was upsetting and would like to listen first. Please tell us when it suits you to talk.',
    },
  },
  day3: {
    name: { zh: '3 天', en: '3 days' },
    wording: {
      zh: '您好，想跟您回報目前的進度：您提到的狀況我們已經討論過，也開始調整。還有沒有什麼是我們漏掉的？',
      en: 'Hello, a word on where we are: we have talked through what you told us and begun to change it. Is there anything we missed?',
    },
  },
  day7: {
    name: { zh: '7 天', en: '7 days' },
    wording: {
      zh: '您好，過了一個星期，想關心您這幾天還好嗎？如果有任何疑問，隨時可以找我們，會有專人回覆您。',
      en: 'Hello, a week has passed and we would like to ask how you are. If anything is unclear, someone is here to answer.',
    },
  },
  month1: {
    name: { zh: '1 個月', en: '1 month' },
    wording: {
      zh: '您好，謝謝您當時願意告訴我們。這個月我們調整了流程，也安排了訓練。如果您願意再給我們一次機會，我們會好好準備。',
      en: 'Hello, thank you again for telling us. This month we changed the process and trained the team. If you would give us another chance, we will be ready.',
    },
  },
};
